"""`factcheck check`: documents in, reports out."""

import os
import sys
from collections.abc import Iterable
from datetime import date
from typing import IO

import click

from factcheck import formats
from factcheck.cli import TROUBLE
from factcheck.cli._options import (
    FILES,
    IGNORE,
    LIKENESS,
    OUTPUT,
    PUBLISHED,
    RATES,
    SELECT,
    STRICTNESS,
    settings,
)
from factcheck.cli._outcomes import Outcome, outcomes, sink
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
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    strictness: str | None,
    rates: float | None,
    likeness: float | None,
    least: str,
    exit_zero: bool,
) -> None:
    """Check FILEs of text or Markdown, or JSON lines; - is standard input.

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
    found = outcomes(rows(files, lines=form == "jsonl"), checker.check, published)
    if form == "jsonl":
        with sink(output, files) as out:
            seen = [_line(outcome, out) for outcome in found]
    else:
        seen = _together(found, formats.load(form), output, files)
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
    write = form.styled if output is None and _coloured() else form.write
    parts = [write(outcome.result) for outcome in outcomes if outcome.result]
    if len(parts) > 1 and not form.join:
        raise click.UsageError(f"--format {form.name} holds one document, not {len(parts)}.")
    if parts:
        with sink(output, files) as out:
            out.write(form.join(parts) if form.join else parts[0])
    return [_seen(outcome) for outcome in outcomes]


def _coloured() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _seen(outcome: Outcome[Report]) -> Seen:
    if outcome.result is None:
        return None
    return [claim.verdict for claim in outcome.result.claims]


def _status(seen: list[Seen], least: Verdict, *, exit_zero: bool) -> int:
    if any(verdicts is None for verdicts in seen):
        return TROUBLE
    reached = any(v.weight >= least.weight for verdicts in seen for v in verdicts or ())
    return FINDINGS if reached and not exit_zero else 0
