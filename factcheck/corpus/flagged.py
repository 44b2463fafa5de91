"""What a person should look at in an output folder, the gravest first."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from factcheck.corpus.reading import every
from factcheck.model.document import Document
from factcheck.model.finding import FLAGGED, Verdict
from factcheck.reading.published import published

Plain = dict[str, Any]


def flagged(out: str | Path, most: int = 200) -> Iterator[Document]:
    """The documents with a claim to look at, as they were checked; at most so many.

    Those in which something does not add up come first, each kind in the order of the input.

    Raises:
        CorpusError: when the folder holds no output of `factcheck corpus`, or a damaged one.
    """
    return (_document(row) for row in islice(_documents(Path(out)), most))


def claims(out: Path, most: int) -> Iterator[Plain]:
    """The claims to look at, as rows of the output, in the same order."""
    return islice(_claims(out), most)


def _documents(out: Path) -> Iterator[Plain]:
    wanted = ("id", "title", "published", "published_as", "text", *FLAGGED)
    for verdict in FLAGGED:
        for row in every(out, "documents", wanted):
            if _gravest(row) is verdict:
                yield row


def _gravest(row: Plain) -> Verdict | None:
    return next((verdict for verdict in FLAGGED if row[verdict]), None)


def _claims(out: Path) -> Iterator[Plain]:
    for verdict in FLAGGED:
        yield from (row for row in every(out, "claims") if row["verdict"] == verdict)


def _document(row: Plain) -> Document:
    vague = published(row.get("published_as"))[1]
    return Document(row["text"], row["title"], str(row["id"]), row["published"], vague=vague)
