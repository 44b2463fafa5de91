"""Sentences and passages by family of claims, with what is to become of each.

A file holds entries under `[[sentence]]` or `[[passage]]`: a `text` in which the numbers of one
claim stand in [[ ]], and what is wanted. `expr` recomputes the number that is `stated` (`tol`:
how far off it may be, where that is not half its last digit); a test does so. `missed = true` marks
what is not managed yet; `benchmarks/corpus_misses.py` sets it. They were written by people who had
not seen the code.
"""

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cache
from pkgutil import get_data
from typing import Literal

from msgspec import Struct, convert

from factcheck.model.claim import Claim
from factcheck.model.finding import Verdict
from factcheck.model.span import Span

Want = Literal["consistent", "inconsistent", "nothing"]
WANTS: tuple[Want, ...] = ("consistent", "inconsistent", "nothing")
KINDS = ("sentence", "passage")
FAMILIES = (
    "change", "share", "total", "multiple", "difference", "product", "average", "rate",
    "conversion", "elapsed", "restated",
)  # fmt: skip
PUBLISHED = date(2025, 6, 15)  # the day of every text
ACCUSED = (Verdict.INCONSISTENT, Verdict.QUESTIONABLE)
LEAST = 2  # numbers of a wrong claim that must be accused together
_MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


class Row(Struct, frozen=True, forbid_unknown_fields=True):
    """An entry as its file has it."""

    text: str
    want: Want
    expr: str = ""
    stated: Decimal | None = None
    tol: Decimal | None = None
    missed: bool = False


class Example(Struct, frozen=True):
    """A text with the spans of the numbers of one claim; `kind` is "sentence" or "passage"."""

    text: str
    spans: tuple[Span, ...]
    want: Want
    kind: str
    missed: bool = False

    @property
    def marked(self) -> str:
        """The text in one line, with its numbers in [[ ]]."""
        text = self.text
        for start, end in reversed(self.spans):
            text = f"{text[:start]}[[{text[start:end]}]]{text[end:]}"
        return " ".join(text.split())

    def is_managed(self, claims: Iterable[Claim]) -> bool:
        """True if these claims of its text are what is wanted."""
        if self.want == "consistent":
            right = (claim for claim in claims if claim.verdict is Verdict.CONSISTENT)
            return any(self._held(claim) == len(self.spans) for claim in right)
        accused = [claim for claim in claims if claim.verdict in ACCUSED]
        if self.want == "nothing":
            return not accused
        return any(self._held(claim) >= min(LEAST, len(self.spans)) for claim in accused)

    def _held(self, claim: Claim) -> int:
        """How many of the marked numbers the claim holds."""
        spans = [quantity.span for quantity in claim.relation.quantities()]
        return sum(any(marked.overlaps(span) for span in spans) for marked in self.spans)


@cache
def rows(family: str) -> tuple[tuple[str, Row], ...]:
    """Every entry of a family with its kind; msgspec.ValidationError for one of another form."""
    raw = get_data(__name__, f"{family}.toml") or b""
    found = convert(tomllib.loads(raw.decode(), parse_float=Decimal), dict[str, list[Row]])
    return tuple((kind, row) for kind in KINDS for row in found[kind])


def examples(family: str) -> tuple[Example, ...]:
    """Every entry of a family, the sentences first."""
    return tuple(_example(kind, row) for kind, row in rows(family))


def _example(kind: str, row: Row) -> Example:
    spans, shift = [], 0
    for match in _MARKED.finditer(row.text):
        start = match.start() - shift
        spans.append(Span(start, start + len(match[1])))
        shift += len(match[0]) - len(match[1])
    return Example(_MARKED.sub(r"\1", row.text), tuple(spans), row.want, kind, row.missed)
