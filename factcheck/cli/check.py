"""`factcheck check`: documents in, reports out."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

import click

from factcheck import formats
from factcheck.cli import TROUBLE
from factcheck.cli._options import (
    DATED,
    EXIT_ZERO,
    FILES,
    IGNORE,
    LEAST,
    LIKENESS,
    NETWORK,
    OUTPUT,
    PUBLISHED,
    RATES,
    SELECT,
    STRICTNESS,
    checker,
    day,
    network,
)
from factcheck.cli._run import Run, Seen
from factcheck.cli._targets import aside
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.reading.published import Published

FINDINGS = 1


@click.command("check")
@FILES
@click.option(
    "--format",
    "form",
    type=click.Choice(formats.names()),
    default="text",
    show_default=True,
    help="How the report is written.",
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
@LEAST
@EXIT_ZERO
@click.option("--watch", is_flag=True, help="Check again whenever a file is saved; Ctrl-C ends it.")
@click.pass_context
def command(  # noqa: PLR0913  one argument an option
    context: click.Context,
    *,
    files: tuple[str, ...],
    form: str,
    output: str | None,
    published: Published,
    dated: date | str | None,
    fetch: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    strictness: str | None,
    rates: float | None,
    likeness: float | None,
    least: str,
    exit_zero: bool,
    watch: bool,
) -> None:
    """Check FILEs of text, Markdown, HTML, Word (.docx) or PDF, JSON lines or URLs.

    A folder stands for all in it that can be read. - is standard input. A URL is fetched with
    --network, or network = true in the settings.

    A format that holds one document is written beside each of several, as
    article.factcheck.html, or into the folder named with -o.

    Settings are read from factcheck.toml, or [tool.factcheck] in pyproject.toml, in this
    folder or above it.

    Exit status: 0 nothing found, 1 something found, 2 something could not be read.
    """
    from factcheck.reading.folders import expanded

    checking = checker(select, ignore, strictness, rates, likeness)
    written = formats.load(form)
    made = day(dated, dated=written.file.dated)

    def work(document: Document) -> Report:
        return replace(checking.check(document), made=made)

    run = Run(work, written, output, published, network(said=fetch))
    aside(output, files)
    seen = _until_interrupted(run, files) if watch else run.all(expanded(files))
    context.exit(_status(seen, Verdict(least), exit_zero=exit_zero))


def _until_interrupted(run: Run, files: tuple[str, ...]) -> list[Seen]:
    from factcheck.cli._watch import Watch

    watch = Watch(run, files)
    with suppress(KeyboardInterrupt):
        watch.follow()
    return watch.seen


def _status(seen: list[Seen], least: Verdict, *, exit_zero: bool) -> int:
    if any(verdicts is None for verdicts in seen):
        return TROUBLE
    reached = any(v.weight >= least.weight for verdicts in seen for v in verdicts or ())
    return FINDINGS if reached and not exit_zero else 0
