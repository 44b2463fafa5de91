"""`factcheck check`: documents in, reports out."""

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import IO

import click

from factcheck import formats
from factcheck.cli import TROUBLE
from factcheck.cli._options import (
    DATED,
    FILES,
    IGNORE,
    LIKENESS,
    NETWORK,
    OUTPUT,
    PUBLISHED,
    RATES,
    SELECT,
    STRICTNESS,
    day,
    network,
    settings,
)
from factcheck.cli._outcomes import Outcome, outcomes
from factcheck.cli._sink import on_terminal, sink
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.model.settings import SettingsError

FINDINGS = 1
Reports = Iterable[Outcome[Report]]
Seen = list[Verdict] | None  # the verdicts of a document; None when there is no report


@click.command("check")
@FILES
@click.option(
    "--format", "form", type=click.Choice(formats.names()), default="text", show_default=True
)
@OUTPUT
@PUBLISHED
@DATED
@NETWORK
@SELECT
@IGNORE
@STRICTNESS
@RATES
@LIKENESS
@click.option(
    "--min-verdict",
    "least",
    type=click.Choice([verdict.value for verdict in Verdict]),
    default=Verdict.INCONSISTENT.value,
    show_default=True,
    help="The mildest verdict that makes the exit status 1.",
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever was found.")
@click.pass_context
def command(  # noqa: PLR0913  one argument an option
    context: click.Context,
    *,
    files: tuple[str, ...],
    form: str,
    output: str | None,
    published: date | None,
    dated: date | str | None,
    fetch: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    strictness: str | None,
    rates: float | None,
    likeness: float | None,
    least: str,
    exit_zero: bool,
) -> None:
    """Check FILEs of text, Markdown, HTML, Word (.docx) or PDF, JSON lines or URLs.

    - is standard input. A URL is fetched with --network, or network = true in the settings.

    Settings are read from factcheck.toml, or [tool.factcheck] in pyproject.toml, in this
    folder or above it.

    Exit status: 0 nothing found, 1 something found, 2 something could not be read.
    """
    from factcheck.checking import Checker
    from factcheck.reading.batch import rows

    try:
        checker = Checker(settings(select, ignore, strictness, rates, likeness))
    except SettingsError as error:
        raise click.UsageError(str(error)) from error
    written = formats.load(form)
    made = day(dated, dated=written.file.dated)

    def work(document: Document) -> Report:
        return replace(checker.check(document), made=made)

    read = rows(files, lines=form == "jsonl", network=network(said=fetch))
    found = outcomes(read, work, published)
    if form == "jsonl":
        with sink(output, files) as out:
            seen = [_line(outcome, out) for outcome in found]
    else:
        seen = _together(found, written, output, files)
    context.exit(_status(seen, Verdict(least), exit_zero=exit_zero))


def _line(outcome: Outcome[Report], out: IO[str]) -> Seen:
    """Write a document as soon as it is done: a batch may be long."""
    from factcheck.formats import jsonl

    if outcome.result is None:
        out.write(jsonl.error(outcome.id, outcome.kind, outcome.message))
    else:
        out.write(jsonl.row(outcome.id, report=outcome.result.to_dict()))
    out.flush()
    return _seen(outcome)


def _together(
    found: Reports, form: formats.Format, output: str | None, files: tuple[str, ...]
) -> list[Seen]:
    outcomes = list(found)
    reports: list[formats.Reviewed] = [(one.result, None) for one in outcomes if one.result]
    if len(reports) > 1 and not form.several:
        raise click.UsageError(f"--format {form.name} holds one document, not {len(reports)}.")
    if reports:
        with sink(output, files, binary=form.file.binary) as out:
            out.write(_written(reports, form, output))
    return [_seen(outcome) for outcome in outcomes]


def _written(
    reports: list[formats.Reviewed], form: formats.Format, output: str | None
) -> formats.Written:
    if form.styled and on_terminal(output) and not os.environ.get("NO_COLOR"):
        return form.styled(reports)
    return form.several(reports) if form.several else form.write(*reports[0])


def _seen(outcome: Outcome[Report]) -> Seen:
    if outcome.result is None:
        return None
    return [claim.verdict for claim in outcome.result.claims]


def _status(seen: list[Seen], least: Verdict, *, exit_zero: bool) -> int:
    if any(verdicts is None for verdicts in seen):
        return TROUBLE
    reached = any(v.weight >= least.weight for verdicts in seen for v in verdicts or ())
    return FINDINGS if reached and not exit_zero else 0
