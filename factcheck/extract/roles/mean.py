"""Means of whole numbers with the size of their sample: "M = 3.47, SD = 1.1, N = 20"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.roles.notation import NUMBER, group, text_of
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.model.relation_statistics import Mean
from factcheck.pattern import compiled, lazy

ALL_POSSIBLE = "with so many answers every mean of so few decimals is possible"
UNSAID = "whole numbers may not be what was averaged"
ITEMS = "a mean over several items, not tied to their number"
PLAIN = (Kind.NUMBER, Kind.COUNT)
NEEDS = Needs(words=(cues("="),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every mean with the n that stands right behind it."""
    text = text_of(clause)
    if "n =" not in text and "n=" not in text:
        return
    for match in _pattern().finditer(text):
        mean, size, items = (group(clause, match, name) for name in ("mean", "n", "items"))
        if mean is None or size is None or mean.low is None or not size.value:
            continue
        if mean.value is None or mean.kind not in PLAIN or mean.unit:
            continue
        certain = bool(_words("whole").search(text))
        said = Mean(mean, size, items, certain)
        yield Bound(said, abstain=_abstain(text, said))


def _abstain(text: str, said: Mean) -> str:
    many = said.items.value if said.items and said.items.value else 1.0
    if said.mean.low and (said.size.value or 0) * many * said.mean.low.step >= 1:
        return ALL_POSSIBLE
    if said.items is None and _SCALE.search(text):
        return ITEMS
    return "" if said.certain or _words("maybe_whole").search(text) else UNSAID


_SCALE = lazy(r"\b(?:items|subscale|subscales|composite|averaged (?:over|across))\b")


@cache
def _words(name: str) -> regex.Pattern[str]:
    return compiled(rf"\b{either(load('statistics')['words'][name])}\b")


@cache
def _pattern() -> regex.Pattern[str]:
    """Nothing but a spread (SD, SE, range) may stand between a mean and its n."""
    spread = rf"(?:[,;][ ]?(?:sd|se|sem|s\.d\.|range|median)[ ]?=?[ ]?{NUMBER}(?:[-–]{NUMBER})?)"
    items = rf"(?:[,;][ ]?(?P<items>{NUMBER})[ ]items)?"
    return compiled(
        rf"""
        (?: \bm(?:ean)?[ ]?=[ ]? | \b(?:mean|average)\b[^0-9.;]{{0,60}}?[ ] )
        (?P<mean>{NUMBER}) [^0-9.;,()=]{{0,40}}? [ ]?[,;]?[ ]?\(?
        (?:sd[ ]?=?[ ]?{NUMBER})? {spread}* {items} [,;]?[ ]?\bn[ ]?=[ ]?(?P<n>{NUMBER}) {items}
        """,
        regex.VERBOSE,
    )
