"""`factcheck trace`: how a text was read."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli._options import OUTPUT, PUBLISHED, form_of
from factcheck.cli._outcomes import dated
from factcheck.cli._settings import NETWORK, checker, settings
from factcheck.cli._sink import coloured, sink
from factcheck.reading.published import Published

if TYPE_CHECKING:
    from factcheck.model.document import Document

_MANY = "one sentence or one file at a time: put the sentence in quotation marks."
_EMPTY = "there is nothing to read: name a file or put a sentence in quotation marks."


@click.command("trace", short_help="Show how a sentence or a text was read.")
@click.argument("words", nargs=-1, required=True, metavar='"SENTENCE"|FILE|URL|-')
@form_of("trace", ["text", "json"])
@OUTPUT
@PUBLISHED
@NETWORK
def command(
    *, words: tuple[str, ...], form: str, output: str | None, published: Published, network: bool
) -> None:
    """Show how a SENTENCE, or the text of a FILE, was read; - is standard input.

    For each sentence: the quantities and the numbers that are none, with the reason; the claims
    that were proposed, by which finder, with their verdict; and which of them is kept, or why not.
    """
    from factcheck.tracing import traced

    if len(words) > 1:
        raise click.UsageError(_MANY)
    checking = checker(settings())
    document = dated(_document(words[0], network=network), published)
    trace = traced(document, checking)
    with sink(output, words if _exists(words[0]) else ()) as out:
        if form == "json":
            out.write(f"{trace.to_json()}\n")
        else:
            from factcheck.cli._traced import as_text

            out.write(as_text(trace, styled=coloured(output)))


def _document(said: str, *, network: bool) -> "Document":
    """What is named, or the sentence itself: a name that looks like a file's has to be one."""
    from factcheck.model.document import Document
    from factcheck.reading import SUFFIXES, ReadingError
    from factcheck.reading.batch import STDIN, rows
    from factcheck.reading.web import is_address

    if not said.strip():
        raise click.UsageError(_EMPTY)
    if _exists(said) and Path(said).is_dir():
        raise click.UsageError(f"{said} is a folder: name one file.")
    if said == STDIN or is_address(said) or _exists(said) or Path(said).suffix.lower() in SUFFIXES:
        row = next(iter(rows([said], network=network)))
        if row.document is None:
            raise ReadingError(row.error)
        return row.document
    return Document(said)


def _exists(said: str) -> bool:
    try:
        return Path(said).exists()
    except (OSError, ValueError):  # too long for a name, or no name at all
        return False
