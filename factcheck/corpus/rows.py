"""A report → the rows that it adds to the tables."""

from collections.abc import Iterator
from typing import Any

from msgspec import structs

from factcheck.corpus.items import Item
from factcheck.extract.sentences.surroundings import Sentences
from factcheck.model.finding import FLAGGED
from factcheck.model.report import Report, claim_dict

Plain = dict[str, Any]
CLAIM = (
    *("relation", "verdict", "fit", "remark"),
    *("start", "end", "spans", "text"),
    *("subject", "reason", "checks"),
)


def document(item: Item, report: Report) -> Plain:
    """What is said of the whole; its text only where a claim is to be looked at."""
    counts = report.counts
    language = report.document.language
    flagged = any(counts[verdict] for verdict in FLAGGED)
    return {
        **_place(item),
        "title": report.document.title,
        "sha256": report.document.sha256,
        "published": report.document.published,
        "published_as": report.document.published_as or None,
        "language": language.code if language else None,
        "characters": len(report.document.text),
        "claims": len(report.claims),
        **counts,
        "unchecked": len(report.unchecked),
        "errors": [structs.asdict(error) for error in report.errors],
        "text": report.document.text if flagged else None,
    }


def claims(item: Item, report: Report) -> Iterator[Plain]:
    """A row for every claim, with the sentences that it stands in."""
    around = Sentences(report.document.text)
    for claim in report.claims:
        plain = claim_dict(claim)
        yield {
            **_place(item),
            "published": report.document.published,
            "claim": claim.id,
            "sentence": around.words(claim.spans),
            **{name: plain[name] for name in CLAIM},
        }


def failure(item: Item, kind: str, message: str) -> Plain:
    """A row that could not be checked, and why."""
    return {**_place(item), "kind": kind, "message": message}


def _place(item: Item) -> Plain:
    return {"id": item.id, "source": item.source, "file": item.file, "row": item.number}
