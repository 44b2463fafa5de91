"""`factcheck corpus`: many documents in, tables of claims out; and a page about these."""

from pathlib import Path
from typing import Any

import click

from factcheck.cli._choice import Choice
from factcheck.cli._settings import checker, with_settings

FAILURES = 1
STOPPED = 130


class _Corpus(click.Command):
    """IN… OUT with options, or `report OUT`."""

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        """The context of the one or of the other; what is called report is named ./report."""
        if args[:1] == ["report"]:
            return _report.make_context(f"{info_name} report", args[1:], parent, **extra)
        return super().make_context(info_name, args, parent, **extra)


@click.command("corpus", cls=_Corpus, short_help="Check many documents, on all cores or a cluster.")
@click.argument("inputs", nargs=-1, required=True, metavar="IN…")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=Choice(["parquet", "jsonl"]),
    default="parquet",
    show_default=True,
    help="What OUT is made of.",
)
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Only the first N documents.")
@click.option("--sample", type=click.IntRange(1), metavar="N", help="N documents drawn by chance.")
@click.option("--seed", default=0, show_default=True, help="For another --sample.")
@click.option("--scheduler", metavar="ADDRESS", help="Run on a Dask cluster: tcp://host:8786.")
@click.option(
    "--workers", type=click.IntRange(1), metavar="N", help="Processes here. [default: all cores]"
)
@click.option(
    "--time-limit",
    "seconds",
    type=click.FloatRange(1),
    default=60,
    show_default=True,
    metavar="SECONDS",
    help="What one document may take.",
)
@click.option(
    "--partition-size",
    "megabytes",
    type=click.FloatRange(0.001),
    metavar="MB",
    help="What one task reads. [default: by the size of IN, at most 4]",
)
@with_settings
@click.pass_context
def command(context: click.Context, /, **said: Any) -> None:
    """Check every document of IN (folders or files of Parquet or JSON lines, also .gz) into OUT.

    A document has the fields id and text, and perhaps published, title, source. OUT becomes a
    folder with the tables claims, documents and failures; _SUCCESS in it says that every row
    of IN is there. The same command again goes on where it was stopped.

    `factcheck corpus report OUT` makes a page of it: what was found, and the claims to look at.

    Exit status: 0 every document was checked, 1 all were done but some are in failures,
    2 the run could not be done.
    """
    import sys

    from factcheck.corpus.plan import Wanted
    from factcheck.corpus.run import Order

    if said["limit"] and said["sample"]:
        raise click.UsageError("--limit and --sample cannot be had together.")
    if said["scheduler"] and said["workers"]:
        raise click.UsageError("--workers are processes here; a --scheduler has its own.")
    checker(said["settings"])  # a code that no check has is reported before anything starts
    size = int(said["megabytes"] * 1e6) if said["megabytes"] else None
    wanted = Wanted(said["limit"], said["sample"], said["seed"])
    order = Order(
        inputs=said["inputs"],
        out=said["out"],
        form=said["form"],
        settings=said["settings"],
        wanted=wanted,
        size=size,
        seconds=said["seconds"],
        scheduler=said["scheduler"],
        workers=said["workers"],
    )
    try:
        context.exit(_run(order))
    except KeyboardInterrupt:
        click.echo("factcheck: stopped; the same command again goes on from there.", err=True)
        sys.exit(STOPPED)


def _run(order: Any) -> int:
    from factcheck.corpus.error import CorpusError

    _installed()
    from factcheck.corpus.progress import bar
    from factcheck.corpus.run import run
    from factcheck.corpus.summary import summary

    try:
        with bar() as shown:
            total = run(order, shown)
        told = summary(order.out, total)
    except CorpusError as error:
        raise click.ClickException(str(error)) from error
    click.echo(told, nl=False)
    return FAILURES if total.failures else 0


@click.command("report")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.option("-o", "--output", metavar="FILE", help="[default: report.html in OUT]")
@click.option(
    "--most",
    type=click.IntRange(0, 10_000),
    default=200,
    show_default=True,
    help="How many claims to show, the gravest first.",
)
def _report(out: Path, output: str | None, most: int) -> None:
    """Make one HTML page of an OUT: checks and verdicts, by source and month, claims to look at."""
    from factcheck.corpus.error import CorpusError

    _installed()
    from factcheck.corpus.manifest import put
    from factcheck.corpus.report import page

    target = Path(output) if output else out / "report.html"
    try:
        put(target, page(out, most))
    except CorpusError as error:
        raise click.ClickException(str(error)) from error
    click.echo(target)


def _installed() -> None:
    """One sentence when the extra is missing."""
    from importlib.util import find_spec

    from factcheck.extras import install

    for library in ("distributed", "pyarrow", "tqdm"):
        if find_spec(library) is None:
            raise click.ClickException(f"many documents need {library}: {install('corpus')}.")
