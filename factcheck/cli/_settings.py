"""Options that say again what a settings file says, for one call."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import reduce, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli._choice import Choice
from factcheck.model.settings import Settings, SettingsError, Strictness

if TYPE_CHECKING:
    from factcheck.checking import Checker

Command = Callable[..., Any]


def _network(_context: click.Context, _option: click.Parameter, wanted: bool) -> bool:
    """True if URLs are fetched: the option is given, or the nearest settings file says so."""
    from factcheck.configuration import network

    try:
        return wanted or network(Path.cwd())
    except SettingsError as error:
        raise click.UsageError(str(error)) from error


NETWORK = click.option(
    "--network", is_flag=True, callback=_network, help="Fetch what is named by a URL."
)
_OPTIONS = (
    click.option("--select", multiple=True, metavar="CODES", help="Only these checks: FC101,FC2."),
    click.option("--ignore", multiple=True, metavar="CODES", help="All checks but these."),
    click.option(
        "--strictness",
        type=Choice([strictness.value for strictness in Strictness]),
        help="What becomes of a claim that only a kind reading fits. [default: normal]",
    ),
    click.option(
        "--rates",
        type=click.FloatRange(0, 99),
        metavar="PERCENT",
        help="How far exchange rates of one text may lie apart. [default: 5]",
    ),
    click.option(
        "--likeness",
        type=click.FloatRange(0, 99),
        metavar="PERCENT",
        help="How rough a likeness (football pitches, buses) may be. [default: 10]",
    ),
)
_NAMES = [field.name for field in fields(Settings)]


def with_settings(command: Command) -> Command:
    """Add the options of the checks; the command gets them as one argument, `settings`."""

    @wraps(command)
    def wrapped(*args: Any, **options: Any) -> Any:
        chosen = {name: options.pop(name) for name in _NAMES}
        return command(*args, settings=settings(**chosen), **options)

    return reduce(lambda found, option: option(found), reversed(_OPTIONS), wrapped)


def settings(select: Sequence[str] = (), ignore: Sequence[str] = (), **values: Any) -> Settings:
    """The settings of the command line; for the rest, those of the nearest settings file.

    With --select the lists of the file have no say at all.
    """
    from factcheck.configuration import settings as configured

    given = {name: value for name, value in values.items() if value is not None}
    if select:
        given |= {"select": codes(select), "ignore": []}
    if ignore:
        given |= {"ignore": codes(ignore)}
    try:
        return Settings.of(configured(Path.cwd()).to_dict() | given)
    except SettingsError as error:
        raise click.UsageError(str(error)) from error


def checker(chosen: Settings) -> "Checker":
    """A checker under these settings; UsageError for a code that no check has."""
    from factcheck.checking import Checker

    try:
        return Checker(chosen)
    except SettingsError as error:
        raise click.UsageError(str(error)) from error


def codes(lists: Sequence[str]) -> list[str]:
    """The codes in "FC101,fc2", given once or several times.

    >>> codes(["FC101,fc2", " FC30 "])
    ['FC101', 'FC2', 'FC30']
    """
    parts = (part.strip().upper() for listed in lists for part in listed.split(","))
    return [part for part in parts if part]
