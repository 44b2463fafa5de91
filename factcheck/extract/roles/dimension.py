"""Sizes of what has another kind of unit: "generated 10 MW a year", "an area of 4 km"."""

from collections.abc import Iterator

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.sentences.shadow import MEASURED
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_said import Dimensioned
from factcheck.pattern import lazy

_PLANT = r"(?:power (?:station|plant)|wind farm|solar (?:farm|park)|turbine|reactor|generator)s?\b"
_CAPACITY = lazy(rf"(?P<size>N)[ -](?:\p{{Ll}}+ )?(?P<thing>{_PLANT})")
_OUTPUT = lazy(
    r"\b(?P<thing>generat|produc|us|consum|suppl|sav)(?:e|es|ed|ing|y|ies|ied|ying)\b"
    r"[^NPQMRVDO.;:()]{0,30} (?P<size>N)"
)
_ENERGY = lazy(
    r"\b(?P<thing>energy) (?:generated|produced|used|consumed|saved|supplied)"
    r"[^NPQMRVDO.;:()]{0,20} (?P<size>N)"
)
_AREA = lazy(
    r"\b(?:an|total|surface|land) (?P<thing>area) of (?P<size>N)"
    r"(?! (?:by|around|across|wide|long|deep|high|from|radius|in (?:radius|diameter|length))\b| N)"
)
_PLANTS = ("power", "wind", "solar", "turbine", "reactor", "generator")
_USES = [
    stem + end
    for stem in ("generat", "produc", "us", "consum", "suppl", "sav")
    for end in ("e", "es", "ed", "ing", "y", "ies", "ied", "ying")
]
_STORES = lazy(r"\b(?:batter|storage|capacity|peak|install|instal|up to)")
NEEDS = Needs(
    codes=("N",),
    words=(
        cues(*_PLANTS, *(f"{one}s" for one in _PLANTS), *_USES, "area", "energy"),
        frozenset({MEASURED}),
    ),
)


def find(clause: Clause) -> Iterator[Bound]:
    """Power and energy where the words ask for one of them; lengths said to be areas."""
    text = clause.shadow.text
    for pattern in (_CAPACITY, _OUTPUT, _ENERGY, _AREA):
        for match in pattern.finditer(text):
            found = clause.quantity(match.start("size"))
            asked = _asked(pattern, found, text)
            if asked and found.kind is Kind.MEASURE:
                yield Bound(Dimensioned(found, match["thing"], asked), found.of)


def _asked(pattern: regex.Pattern[str], size: Quantity, text: str) -> str:
    """What the words ask for, where the size is that or what it is taken for; else nothing."""
    dimension, _, per = size.dimension.partition("/")
    if pattern is _AREA:
        return "area" if dimension == "length" and not per else ""
    if dimension not in ("power", "energy") or _STORES.search(text):
        return ""
    if pattern is _CAPACITY:
        return "" if per else "power"
    return "energy" if per or dimension == "energy" or pattern is _ENERGY else ""
