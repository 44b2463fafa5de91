"""`factcheck quantities`: what numbers a text holds, without judging them."""

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli import TROUBLE
from factcheck.cli._notes import Notes
from factcheck.cli._options import FILES, OUTPUT, PUBLISHED, form_of
from factcheck.cli._outcomes import Outcome, outcomes
from factcheck.cli._progress import Progress
from factcheck.cli._settings import NETWORK
from factcheck.cli._sink import sink
from factcheck.formats import jsonl
from factcheck.formats._shown import Lines, line
from factcheck.model.document import Document
from factcheck.model.quantity import Quantity
from factcheck.model.report import quantity_dict
from factcheck.model.told import told
from factcheck.reading.published import Published

if TYPE_CHECKING:
    from factcheck.extract.claims import Extraction


@click.command("quantities", short_help="List the numbers in texts, without judging them.")
@FILES
@form_of("list", ["text", "json", "jsonl"])
@OUTPUT
@PUBLISHED
@NETWORK
@click.pass_context
def command(
    context: click.Context,
    *,
    files: tuple[str, ...],
    form: str,
    output: str | None,
    published: Published,
    network: bool,
) -> None:
    """List the quantities in FILEs, as `check` reads them; - is standard input."""
    from factcheck.reading.batch import rows
    from factcheck.reading.folders import expanded

    names = expanded(files)
    progress = Progress(len(names))
    read = rows(names, lines=form == "jsonl", network=network)
    found = list(progress.over(outcomes(read, _extracted, published, progress.tell)))
    with Notes(progress.tell) as notes:
        for outcome in found:
            if outcome.result:
                document, extraction = outcome.result
                notes.add(outcome.id, document, extraction.errors)
    with sink(output, names) as out:
        out.write("".join(_WRITERS[form](found)))
    context.exit(TROUBLE if any(outcome.result is None for outcome in found) else 0)


Extracted = tuple[Document, "Extraction"]
Found = Iterable[Outcome[Extracted]]


def _extracted(document: Document) -> Extracted:
    from factcheck.extract.claims import extract
    from factcheck.language import known

    return known(document), extract(document)


def _plain(extracted: Extracted) -> list[dict[str, Any]]:
    document, found = extracted
    return [quantity_dict(quantity, document.origin) for quantity in found.quantities]


def _text(found: Found) -> Iterator[str]:
    for outcome in found:
        if outcome.result:
            document, extraction = outcome.result
            lines = Lines(document)
            for quantity in extraction.quantities:
                yield f"{document.source}:{lines.at(quantity.span.start)}: {said(quantity)}\n"


def said(quantity: Quantity) -> str:
    """ "“£1.3bn” money, £1.3 billion (£1.25 to £1.35 billion), in 2017 (1 Jan …)"."""
    row = told(quantity)
    parts = (
        f"“{row.text}” {row.kind}",
        f"{row.value} ({row.interval})" if row.interval else row.value,
        f"of {row.of}" if row.of else "",
        f"hedge “{row.hedge}”" if row.hedge else "",
        f"period {row.period}" if row.period else "",
    )
    return line(", ".join(part for part in parts if part))


def _json(found: Found) -> Iterator[str]:
    held = [
        {"id": outcome.id, "quantities": _plain(outcome.result)}
        for outcome in found
        if outcome.result
    ]
    yield json.dumps(held[0] if len(held) == 1 else held, ensure_ascii=False, indent=1) + "\n"


def _jsonl(found: Found) -> Iterator[str]:
    for outcome in found:
        if outcome.result:
            yield jsonl.row(outcome.id, quantities=_plain(outcome.result))
        else:
            yield jsonl.error(outcome.id, outcome.kind, outcome.message)


_WRITERS = {"text": _text, "json": _json, "jsonl": _jsonl}
