"""Means of whole numbers with the size of their sample: "M = 3.47, SD = 1.1, N = 20"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.roles.notation import NUMBER, group, printed, text_of
from factcheck.extract.studies.sizes import only_size
from factcheck.lexicon import load
from factcheck.model.precision import Hedge, Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_statistics import Mean
from factcheck.pattern import compiled, lazy

ALL_POSSIBLE = "with so many answers every mean of so few decimals is possible"
UNSAID = "whole numbers may not be what was averaged"
ITEMS = "a mean over several items, not tied to their number"
PLAIN = (Kind.NUMBER, Kind.COUNT)
NEEDS = Needs(words=(cues("m", "mean", "average"),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every mean with the n that stands right behind it, or the only n of its sentence."""
    text = text_of(clause)
    behind = list(_pattern().finditer(text)) if "n =" in text or "n=" in text else []
    for match in behind:
        mean, size, items = (group(clause, match, name) for name in ("mean", "n", "items"))
        if mean and size and size.value and _may_be_judged(mean):
            certain = bool(_words("whole").search(text))
            said = Mean(mean, size, items, certain, *_deviation(clause, match))
            yield Bound(said, abstain=_abstain(text, said))
    if not behind and _words("whole").search(text):
        yield from _apart(clause, text)


def _apart(clause: Clause, text: str) -> Iterator[Bound]:
    """ "The 18 pupils had a mean of 4.13": the only mean of a sentence and its only sample."""
    means = list(_mean().finditer(text))
    mean = group(clause, means[0], "mean") if len(means) == 1 else None
    if mean is None or not _may_be_judged(mean) or _SCALE.search(text):
        return
    size = only_size(clause, mean)
    if size and size.hedge in (None, Hedge.EXACT):
        said = Mean(mean, size, None, True, *_deviation(clause, means[0]))
        if not _abstain(text, said):
            yield Bound(said)


def _deviation(clause: Clause, match: regex.Match[str]) -> tuple[Quantity | None, Printed | None]:
    """The standard deviation beside a mean, and its digits."""
    found = group(clause, match, "sd")
    return found, printed(match["sd"]) if found else None


def _may_be_judged(mean: Quantity) -> bool:
    plain = mean.kind in PLAIN and not mean.unit and mean.hedge in (None, Hedge.EXACT)
    return plain and mean.value is not None


def _abstain(text: str, said: Mean) -> str:
    many = said.items.value if said.items and said.items.value else 1.0
    if said.mean.low and (said.size.value or 0) * many * said.mean.low.step >= 1:
        return ALL_POSSIBLE
    if said.items is None and _SCALE.search(text):
        return ITEMS
    return "" if said.certain or _words("maybe_whole").search(text) else UNSAID


_DEVIATION = (
    r"(?:[ ]?(?:[,;(]|and[ ]an?)[ ]?(?:sd|s\.d\.|standard[ ]deviation)[ ]?(?:=|of|was)?[ ]?"
    rf"(?P<sd>{NUMBER}))"
)
_SCALE = lazy(r"\b(?:items|subscale|subscales|composite|averaged (?:over|across))\b")


@cache
def _words(name: str) -> regex.Pattern[str]:
    return compiled(rf"\b{either(load('statistics')['words'][name])}\b")


@cache
def _mean() -> regex.Pattern[str]:
    """A mean with decimals, wherever its n stands."""
    said = r"(?:\bm[ ]?=[ ]?|\b(?:mean|average)\b[^0-9.;]{0,60}?[ (])"
    return compiled(rf"{said}(?P<mean>{NUMBER})(?<=\.[0-9]+){_DEVIATION}?")


@cache
def _pattern() -> regex.Pattern[str]:
    """Nothing but a spread (SD, SE, range) may stand between a mean and its n."""
    other = rf"[,;][ ]?(?:se|sem|range|median)[ ]?=?[ ]?{NUMBER}(?:[-–]{NUMBER})?"
    spread = rf"(?:{_DEVIATION}|{other})"
    items = rf"(?:[,;][ ]?(?P<items>{NUMBER})[ ]items)?"
    return compiled(
        rf"""
        (?: \bm(?:ean)?[ ]?=[ ]? | \b(?:mean|average)\b[^0-9.;]{{0,60}}?[ ] )
        (?P<mean>{NUMBER}) [^0-9.;,()=]{{0,40}}? [ ]?[,;]?[ ]?\(?
        (?:sd[ ]?=?[ ]?(?P<sd>{NUMBER}))? {spread}* {items}
        [,;]?[ ]?\bn[ ]?=[ ]?(?P<n>{NUMBER}) {items}
        """,
        regex.VERBOSE,
    )
