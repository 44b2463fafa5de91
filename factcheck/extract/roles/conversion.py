"""Conversions: "10 miles (16 km)", "75 hectares, or 185 acres", "a rise of 2C (3.6F)".

Sums of money in two currencies are bound by the document as a whole.
"""

from collections.abc import Iterator

import regex

from factcheck import units
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues, in_a_row
from factcheck.extract.sentences.shadow import MEASURED, RATED
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Conversion
from factcheck.model.relation_said import Warming
from factcheck.pattern import lazy

_PAIR = lazy(
    r"(?P<one>N)(?:[ ][\p{Ll}-]+){0,2}?"
    r"(?:[ ]?[(\[](?:or[ ]|i\.e\.[ ]|that[ ]is[ ])?(?P<other>N)[)\],;/ ](?!equivalent)"
    r"|,?[ ]or[ ](?P<other>N)(?![ ](?:of[ ]oil[ ])?equivalent"
    r"|[ ](?:from[ ]|for[ ]|to[ ])?(?:each|every)\b)"
    r"|[ ]?/[ ]?(?P<other>N))"
)
# The second size in brackets: "20 knots (23 mph; 37 km/h)".
_THIRD = lazy(
    r"(?P<one>N)(?:[ ][\p{Ll}-]+){0,2}?[ ]?[(\[](?:or[ ])?N"
    r"(?:[ ]?[,;/][ ]?(?:or[ ])?|[ ]or[ ])(?P<other>N)(?=[)\],;/])"
)
_RISE = r"(?:rise|increase|warming|fall|drop|difference|swing|change|gap|anomaly|margin)"
_TEMPERATURE = r"(?:\p{Ll}+ ){0,2}?temperatures?"
_MOVED = r"(?:risen|rose|rises|rise|warmed|warm|cooled|fallen|fell|dropped|drop|climbed|increased)"
_STEP_BEFORE = lazy(
    rf"(?:\b{_RISE} of|\b{_RISE} in {_TEMPERATURE}(?: (?:of|by))?|\bwarming (?:to|at|below|under)"
    rf"|\b{_MOVED}(?: in {_TEMPERATURE})?(?: by)?)(?: (?!to\b)\p{{Ll}}+){{0,2}} $"
)
_STEP_AFTER = lazy(
    rf"[ -]?(?:{_RISE}\b(?! to)|warmer|cooler|hotter|colder|(?:higher|lower)(?! up| down)"
    r"|(?:above|below)(?! (?:zero|freezing|\p{Ll}* ?sea)))"
)
TIES = cues("(", "[", "or", "/")
NEEDS = Needs(codes=("N", "N"), words=(TIES, frozenset({MEASURED, RATED})))


def find(clause: Clause) -> Iterator[Bound]:
    """Neighbours that give one size in two units."""
    if not in_a_row(clause.shadow.codes, "NN"):
        return
    for match in pairs(clause.shadow.text):
        one, other = clause.quantity(match.start("one")), clause.quantity(match.start("other"))
        if not _same_thing(one, other) or (_is_rate(one) and not _closed(match)):
            continue
        if one.dimension == "temperature" and _is_step(clause.shadow.text, match):
            yield Bound(Warming(one, other), one.of)
        else:
            yield Bound(Conversion(one, other), one.of)


def pairs(text: str) -> Iterator[regex.Match[str]]:
    """Each place where the second size may be the first in another unit."""
    yield from _PAIR.finditer(text, overlapped=True)
    yield from _THIRD.finditer(text, overlapped=True)


def _same_thing(one: Quantity, other: Quantity) -> bool:
    if one.unit == other.unit or not one.unit or not other.unit or one.kind is Kind.DURATION:
        return False
    if _is_rate(one) and _is_rate(other):
        return units.alike(one.unit, other.unit) and not _two_times(one, other)
    return one.dimension == other.dimension and one.kind is not Kind.MONEY


def _is_rate(one: Quantity) -> bool:
    return "/" in one.unit and one.dimension != "speed"


def _two_times(one: Quantity, other: Quantity) -> bool:
    """ "$50 an hour ($2,000 a week)" is one flow over two stretches of time."""
    pers = {rate.unit.partition("/")[2] for rate in (one, other)}
    return len(pers) > 1 and bool(pers & load("rates")["days"].keys())


def _closed(match: regex.Match[str]) -> bool:
    """True if it is put as an aside: "$5 a pound or $9 a kilo" are two prices."""
    return match[0][1:].lstrip()[0] in ",([" and match[0][-1] != " "


def _is_step(text: str, match: regex.Match[str]) -> bool:
    """True if the degrees are a rise or a gap, not a reading of a thermometer."""
    before = _STEP_BEFORE.search(text, max(0, match.start() - 60), match.start())
    return bool(before or _STEP_AFTER.match(text, match.end()))
