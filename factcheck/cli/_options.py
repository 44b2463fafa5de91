"""Options that several commands have."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli._choice import Choice
from factcheck.model.finding import Verdict
from factcheck.model.settings import Settings, SettingsError, Strictness

if TYPE_CHECKING:
    from factcheck.checking import Checker
    from factcheck.reading.published import Published

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

FILES = click.argument("files", nargs=-1, required=True, metavar="FILE|FOLDER|URL|-…")
OUTPUT = click.option(
    "-o", "--output", metavar="OUT", help="Write to this file or folder, not to stdout."
)


def _published(_context: click.Context, _option: click.Parameter, said: str | None) -> "Published":
    from factcheck.reading.published import published

    day, vague = published(said)
    if vague and not vague.days:
        raise click.BadParameter(
            f"{said!r} is neither a day (2018-01-14) nor a month (2018-01) nor a year (2018)."
        )
    return day, vague


PUBLISHED = click.option(
    "--published",
    metavar="YYYY[-MM[-DD]]",
    callback=_published,
    help='Date of publication, for "last year" and the like.',
)


def _made(_context: click.Context, _option: click.Parameter, said: str | None) -> date | str | None:
    if said is None or said == NONE:
        return said
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise click.BadParameter(f"{said!r} is neither a date (2018-01-14) nor none.") from error


NONE = "none"
DATED = click.option(
    "--dated",
    metavar="YYYY-MM-DD|none",
    callback=_made,
    help="Date of the report. [default: today for formats that people read, else none]",
)


def day(said: date | str | None, *, dated: bool) -> date | None:
    """The date of a report: the one said; else for a dated format SOURCE_DATE_EPOCH or today.

    (https://reproducible-builds.org/specs/source-date-epoch/: seconds since 1970, UTC.)
    """
    if isinstance(said, date):
        return said
    if said == NONE or not dated:
        return None
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else date.today()  # noqa: DTZ011  the reader's day
    except (ValueError, OverflowError, OSError) as error:
        raise click.UsageError("SOURCE_DATE_EPOCH is no number of seconds since 1970.") from error


NETWORK = click.option("--network", "fetch", is_flag=True, help="Fetch what is named by a URL.")
SELECT = click.option(
    "--select", multiple=True, metavar="CODES", help="Only these checks: FC101,FC2."
)
IGNORE = click.option("--ignore", multiple=True, metavar="CODES", help="All checks but these.")
STRICTNESS = click.option(
    "--strictness",
    type=Choice([one.value for one in Strictness]),
    help="What becomes of a claim that only a kind reading fits. [default: normal]",
)


RATES = click.option(
    "--rates",
    type=click.FloatRange(0, 99),
    metavar="PERCENT",
    help="How far exchange rates of one text may lie apart. [default: 5]",
)
LIKENESS = click.option(
    "--likeness",
    type=click.FloatRange(0, 99),
    metavar="PERCENT",
    help="How rough a likeness (football pitches, buses) may be. [default: 10]",
)


LEAST = click.option(
    "--min-verdict",
    "least",
    type=Choice([verdict.value for verdict in Verdict]),
    default=Verdict.INCONSISTENT.value,
    show_default=True,
    help="The mildest verdict that makes the exit status 1.",
)


def all_for(forms: str) -> Callable[[Decorated], Decorated]:
    """The option for more than what is flagged, and the formats that it is for."""
    told = f"Show what adds up and what was not checked as well; for --format {forms} only."
    return click.option("--all", "everything", is_flag=True, help=told)


STATISTICS = click.option(
    "--statistics", is_flag=True, help="Show a table of what each check flagged, and nothing else."
)
EXIT_ZERO = click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever was found.")


def settings(
    select: Sequence[str],
    ignore: Sequence[str],
    strictness: str | None = None,
    rates: float | None = None,
    likeness: float | None = None,
) -> Settings:
    """What is said on the command line; for the rest, what the nearest settings file says.

    With --select the lists of the file have no say at all.
    """
    from factcheck.configuration import settings as configured

    try:
        found = configured(Path.cwd())
    except SettingsError as error:
        raise click.UsageError(str(error)) from error
    if select:
        found = replace(found, select=tuple(codes(select)), ignore=())
    if ignore:
        found = replace(found, ignore=tuple(codes(ignore)))
    said = {"strictness": strictness, "rates": rates, "likeness": likeness}
    return Settings.of(found.to_dict() | {k: v for k, v in said.items() if v is not None})


def network(*, said: bool) -> bool:
    """True if URLs are fetched: when it is said, or the nearest settings file says so."""
    from factcheck.configuration import network as configured

    try:
        return said or configured(Path.cwd())
    except SettingsError as error:
        raise click.UsageError(str(error)) from error


def checker(
    select: Sequence[str],
    ignore: Sequence[str],
    strictness: str | None,
    rates: float | None,
    likeness: float | None,
) -> "Checker":
    """A checker under these settings."""
    from factcheck.checking import Checker

    try:
        return Checker(settings(select, ignore, strictness, rates, likeness))
    except SettingsError as error:
        raise click.UsageError(str(error)) from error


def codes(said: Sequence[str]) -> list[str]:
    """The codes in "FC101,fc2", given once or several times.

    >>> codes(["FC101,fc2", " FC30 "])
    ['FC101', 'FC2', 'FC30']
    """
    parts = (part.strip().upper() for value in said for part in value.split(","))
    return [part for part in parts if part]
