"""What the weights of binding are fitted to: labelled texts, and figures never meant to fit.

A labelled text is a line of JSON: {"text", "published"?, "claims": [...]}, each claim with `ok` and
either `numbers` (as printed, inside `sentence`) or `spans` (by role). An article is a line with
"text". Files may be compressed (.gz).
"""

import gzip
import hashlib
import json
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.ledger import ledger
from factcheck.extract.claims import extract
from factcheck.extract.document import Find
from factcheck.extract.document.whole import Whole
from factcheck.extract.finders import Finders
from factcheck.model.document import Document

Place = tuple[int, int]
Labels = list[tuple[list[Place], bool]]  # where the figures of each claim stand; does it add up?
LONGEST = 20_000  # characters of an article
SHAKEN = 0.3  # powers of ten by which a figure is shaken


class Looking(Finders):
    """Finds nothing across sentences, but keeps what would be looked at."""

    whole: Whole | None = None

    def across(self, whole: Whole) -> list[Find]:
        """Keep the document."""
        self.whole = whole
        return []


def book_of(row: dict[str, Any]) -> tuple[list[Entry], int | None]:
    """The ledger of a text, and its year of publication."""
    looking = Looking()
    extract(Document(row["text"], published=_day(row.get("published"))), looking)
    whole = looking.whole
    return (ledger(whole), whole.year) if whole else ([], None)


def _day(said: str | None) -> date | None:
    try:
        return date.fromisoformat((said or "")[:10])
    except ValueError:
        return None


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a file of JSON."""
    raw = path.read_bytes()
    text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode()
    yield from map(json.loads, text.splitlines())


def labels(row: dict[str, Any]) -> Labels:
    """Where the figures of each labelled claim stand."""
    return [
        (_places(row["text"], claim), bool(claim.get("ok", claim.get("verdict") == "consistent")))
        for claim in row.get("claims", [])
        if "numbers" in claim or claim.get("spans")
    ]


def _places(text: str, claim: dict[str, Any]) -> list[Place]:
    if "numbers" not in claim:
        return [tuple(span) for spans in claim["spans"].values() for span in spans]
    start = text.find(claim["sentence"])
    found = []
    for number in claim["numbers"]:
        at = text.find(number, start, start + len(claim["sentence"]))
        at = at if at >= 0 else text.find(number)
        found.append((at, at + len(number)))
    return found


def holds(entries: tuple[Entry, ...], places: list[Place]) -> bool:
    """True if the entries stand at all these places."""
    spans = [(e.quantity.span.start, e.quantity.span.end) for e in entries]
    return len(places) > 1 and all(any(a < y and x < b for x, y in spans) for a, b in places)


def half(ident: str) -> int:
    """Which half of the data a text belongs to, by the hash of its name."""
    return int(hashlib.sha1(ident.encode(), usedforsecurity=False).hexdigest(), 16) % 2


def shaken(entry: Entry, dice: random.Random) -> Entry:
    """The same figure with another number, so that what fits is chance."""
    if entry.type is Type.DATE:
        return moved(entry, entry.value + dice.choice((-9, -7, -4, -3, 2, 3, 5, 8)))
    return moved(entry, entry.value * 10 ** dice.uniform(-SHAKEN, SHAKEN))


def moved(entry: Entry, value: float) -> Entry:
    """The same figure with another value, printed as finely."""
    value = max(entry.step, round(value / entry.step) * entry.step) if entry.step else value
    if value <= 0:
        return entry
    low, high = value - (entry.value - entry.low), value + (entry.high - entry.value)
    return replace(entry, value=value, low=low, high=high)
