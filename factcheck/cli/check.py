"""`factcheck check`: documents in, reports out."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import click

from factcheck import formats
from factcheck.cli import TROUBLE
from factcheck.cli._options import (
    ANY_LANGUAGE,
    DATED,
    EXIT_ZERO,
    FILES,
    LEAST,
    OUTPUT,
    PUBLISHED,
    STATISTICS,
    TESTS,
    all_for,
    day,
    form_of,
)
from factcheck.cli._run import Run, Seen
from factcheck.cli._settings import NETWORK, checker, with_settings
from factcheck.cli._targets import aside
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.model.settings import Settings
from factcheck.reading.published import Published

if TYPE_CHECKING:
    from factcheck.checking import Checker

FINDINGS = 1


@click.command(
    "check", short_help="Check the numbers in texts, files, folders or pages of the web."
)
@FILES
@form_of("report", formats.names())
@all_for("text and line")
@STATISTICS
@TESTS
@OUTPUT
@PUBLISHED
@DATED
@ANY_LANGUAGE
@NETWORK
@with_settings
@LEAST
@EXIT_ZERO
@click.option("--watch", is_flag=True, help="Check again whenever a file is saved; Ctrl-C ends it.")
@click.pass_context
def command(  # noqa: PLR0913  one argument an option
    context: click.Context,
    *,
    files: tuple[str, ...],
    form: str,
    everything: bool,
    statistics: bool,
    tests: bool,
    output: str | None,
    published: Published,
    dated: date | str | None,
    any_language: bool,
    network: bool,
    settings: Settings,
    least: str,
    exit_zero: bool,
    watch: bool,
) -> None:
    """Check FILEs of text, Markdown, HTML, Word (.docx) or PDF, JSON lines or URLs.

    What is flagged is shown, the worst first, with a line of totals for each file; after several
    files come a table by check and the totals of all. --all shows what adds up and what was not
    checked as well, with the reasons.

    --tests shows the statistical tests of papers in one table: what is reported, what comes out,
    whether that is an error, and whether it moves a result across the 5% level.

    A folder stands for all in it that can be read. - is standard input. A URL is fetched with
    --network, or network = true in the settings.

    A format that holds one document is written beside each of several, as
    article.factcheck.html, or into the folder named with -o.

    Settings are read from factcheck.toml, or [tool.factcheck] in pyproject.toml, in this
    folder or above it.

    A file that is not in English is not checked, unless --any-language is given.

    Exit status: 0 no claim with --min-verdict or worse, 1 at least one, 2 something could not
    be read, or is not in English.
    """
    from factcheck.reading.folders import expanded

    written = _written(form, statistics=statistics, tests=tests, everything=everything)
    made = day(dated, dated=written.file.dated)
    work = partial(_checked, checker(settings), made)
    run = Run(work, written, output, published, network, any_language)
    aside(output, files)
    seen = _until_interrupted(run, files) if watch else run.all(expanded(files))
    context.exit(_status(seen, Verdict(least), exit_zero=exit_zero))


def _checked(checking: "Checker", made: date | None, document: Document) -> Report:
    return replace(checking.check(document), made=made)


def _written(form: str, *, statistics: bool, tests: bool, everything: bool) -> formats.Format:
    """What is shown: the claims in a format, or one of the two tables."""
    if statistics and tests:
        raise click.UsageError("--statistics and --tests cannot be had together.")
    if statistics or tests:
        return _table(form, only="statistics" if statistics else "tests", everything=everything)
    return _format(form, everything=everything)


def _table(form: str, *, only: str, everything: bool) -> formats.Format:
    """What shows a table and nothing else."""
    if everything:
        raise click.UsageError(f"--{only} and --all cannot be had together.")
    if only == "statistics":
        if form != "text":
            raise click.UsageError(f"--statistics is a table of text: it cannot be had as {form}.")
        return formats.statistics()
    if form not in formats.TESTS:
        raise click.UsageError(f"--tests is a table: it cannot be had as {form}.")
    return formats.tests(form)


def _format(form: str, *, everything: bool) -> formats.Format:
    written = formats.load(form, brief=not everything)
    if everything and not written.file.brief:
        raise click.UsageError(
            f"--all is for --format text and line: {form} is the same without it."
        )
    return written


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
