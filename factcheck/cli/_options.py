"""Options that several commands have."""

import os
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli._choice import Choice
from factcheck.model.finding import Verdict

if TYPE_CHECKING:
    from factcheck.reading.published import Published

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def form_of(what: str, forms: Sequence[str]) -> Decorator:
    """The option --format: how `what` is written."""
    return click.option(
        "--format",
        "form",
        type=Choice(forms),
        default="text",
        show_default=True,
        help=f"How the {what} is written.",
    )


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


LEAST = click.option(
    "--min-verdict",
    "least",
    type=Choice([verdict.value for verdict in Verdict]),
    default=Verdict.INCONSISTENT.value,
    show_default=True,
    help="The mildest verdict that makes the exit status 1.",
)


def all_for(forms: str) -> Decorator:
    """The option for more than what is flagged, and the formats that it is for."""
    words = f"Show what adds up and what was not checked as well; for --format {forms} only."
    return click.option("--all", "everything", is_flag=True, help=words)


ANY_LANGUAGE = click.option(
    "--any-language", is_flag=True, help="Check what is not in English as well."
)
STATISTICS = click.option(
    "--statistics", is_flag=True, help="Show a table of what each check flagged, and nothing else."
)
TESTS = click.option(
    "--tests",
    is_flag=True,
    help="Show a table of all statistical tests, and nothing else; as text, csv or xlsx.",
)
EXIT_ZERO = click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever was found.")
