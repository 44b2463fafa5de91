"""`factcheck diff`: two drafts against each other."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli._notes import Notes
from factcheck.cli._options import EXIT_ZERO, LEAST, OUTPUT, PUBLISHED, all_for, form_of
from factcheck.cli._progress import Progress
from factcheck.cli._settings import NETWORK, checker, with_settings
from factcheck.cli._sink import STDOUT, coloured, sink
from factcheck.model.finding import Verdict
from factcheck.model.settings import Settings
from factcheck.reading.published import Published

if TYPE_CHECKING:
    from factcheck.checking import Checker
    from factcheck.drafts.difference import Difference, Draft

FINDINGS = 1
_REPORT = b'"factcheck/report/'  # near the beginning of a report as JSON


@click.command("diff")
@click.argument("old")
@click.argument("new")
@form_of("difference", ["text", "json"])
@all_for("text")
@OUTPUT
@PUBLISHED
@NETWORK
@with_settings
@LEAST
@EXIT_ZERO
@click.pass_context
def command(  # noqa: PLR0913  one argument an option
    context: click.Context,
    *,
    old: str,
    new: str,
    form: str,
    everything: bool,
    output: str | None,
    published: Published,
    network: bool,
    settings: Settings,
    least: str,
    exit_zero: bool,
) -> None:
    """Compare the claims of OLD and NEW: added, changed, gone, kept.

    Those are shown that are flagged or have another verdict, the worst first; the others are
    counted, and shown with --all.

    Each is a text as `check` reads it, or a report that `check --format json` wrote. One of
    them may be -, standard input.

    Exit status: 0 no new faults, 1 NEW has claims with --min-verdict that OLD had not (a claim
    that was changed is a new one), 2 something could not be read.
    """
    from factcheck.drafts.difference import Difference

    if folder := next((name for name in (old, new) if Path(name).is_dir()), None):
        raise click.UsageError(f"{folder or 'an empty name'} is no file: diff wants two files.")
    if old == new == STDOUT:
        raise click.UsageError("only one of OLD and NEW can be standard input.")
    if everything and form != "text":
        raise click.UsageError(f"--all is for --format text: {form} is the same without it.")
    checking = checker(settings)
    drafts = [_draft(name, checking, published, fetched=network) for name in (old, new)]
    found = Difference.between(*drafts)
    with sink(output, (old, new)) as out:
        out.write(_written(found, form, Verdict(least), output, everything=everything))
    context.exit(FINDINGS if found.faults(Verdict(least)) and not exit_zero else 0)


def _draft(name: str, checking: "Checker", published: Published, *, fetched: bool) -> "Draft":
    """What is in a report, or what comes of checking a text."""
    from factcheck.cli._outcomes import dated
    from factcheck.drafts.difference import Draft
    from factcheck.reading import ReadingError
    from factcheck.reading.batch import rows

    if (held := _report(name)) is not None:
        return _read(name, held)
    (row,) = rows([name], network=fetched)
    if row.document is None:
        raise ReadingError(row.error)
    report = checking.check(dated(row.document, published))
    with Notes(Progress().tell) as notes:
        notes.add(name, report.document, report.errors, report.claims)
    return Draft.of(report)


def _report(name: str) -> bytes | None:
    """The bytes of a report as JSON; None for whatever else it is."""
    path = Path(name)
    if not path.is_file():
        return None
    with path.open("rb") as file:
        start = file.read(200)
        known = path.suffix == ".json" or (start[:1] == b"{" and _REPORT in start)
        return start + file.read() if known else None


def _read(name: str, held: bytes) -> "Draft":
    from factcheck.drafts.difference import Draft, NoReportError
    from factcheck.reading import ReadingError

    try:
        return Draft.read(json.loads(held))
    except NoReportError as error:
        raise ReadingError(f"{name} is {error}.") from error
    except (ValueError, RecursionError) as error:
        raise ReadingError(f"{name} is not JSON.") from error


def _written(
    found: "Difference", form: str, least: Verdict, output: str | None, *, everything: bool
) -> str:
    from factcheck.cli._differences import as_json, as_text
    from factcheck.formats._terminal import painted, unpainted

    if form == "json":
        return as_json(found, least)
    paint = painted if coloured(output) else unpainted
    return as_text(found, least, paint, everything=everything)
