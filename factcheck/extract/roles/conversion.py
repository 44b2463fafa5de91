"""Conversions: "10 miles (16 km)", "75 hectares, or 185 acres", "a rise of 2C (3.6F)".

Sums of money in two currencies are bound by the document as a whole.
"""

from collections.abc import Iterator

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Conversion
from factcheck.model.relation_said import Warming

PAIR = regex.compile(
    r"(?P<one>N)(?:[ ][\p{Ll}-]+){0,2}?"
    r"(?:[ ]?[(\[](?:or[ ]|i\.e\.[ ]|that[ ]is[ ])?(?P<other>N)[)\],; ](?!equivalent)"
    r"|,?[ ]or[ ](?P<other>N)(?![ ](?:of[ ]oil[ ])?equivalent)"
    r"|[ ]?/[ ]?(?P<other>N))"
)
_RISE = r"(?:rise|increase|warming|fall|drop|difference|swing|change|gap|anomaly|margin)"
_STEP_BEFORE = regex.compile(
    rf"(?:\b{_RISE} of|\bwarming (?:to|at|below|under)"
    r"|\b(?:risen|rose|rises|rise|warmed|warm|cooled|fallen|fell|dropped|drop|climbed|increased)"
    r" by)(?: \p{Ll}+){0,2} $"
)
_STEP_AFTER = regex.compile(
    rf"[ -]?(?:{_RISE}\b(?! to)|warmer|cooler|hotter|colder|(?:higher|lower)(?! up| down)"
    r"|(?:above|below)(?! (?:zero|freezing|\p{Ll}* ?sea)))"
)


def find(clause: Clause) -> Iterator[Bound]:
    """Neighbours that give one size in two units."""
    if clause.shadow.codes.count("N") < 2:
        return
    for match in PAIR.finditer(clause.shadow.text, overlapped=True):
        one, other = clause.quantity(match.start("one")), clause.quantity(match.start("other"))
        if not _same_thing(one, other):
            continue
        if one.dimension == "temperature" and _is_step(clause.shadow.text, match):
            yield Bound(Warming(one, other), one.of)
        else:
            yield Bound(Conversion(one, other), one.of)


def _same_thing(one: Quantity, other: Quantity) -> bool:
    if one.unit == other.unit or not one.unit or not other.unit or one.kind is Kind.DURATION:
        return False
    return one.dimension == other.dimension and one.kind is not Kind.MONEY


def _is_step(text: str, match: regex.Match[str]) -> bool:
    """Whether the degrees are a rise or a gap, not a reading of a thermometer."""
    before = _STEP_BEFORE.search(text, max(0, match.start() - 60), match.start())
    return bool(before or _STEP_AFTER.match(text, match.end()))
