"""How many must be treated for one to gain, beside two event rates: "NNT 20 (14% v 9%)"."""

from collections.abc import Iterator

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_studies import NeededToTreat
from factcheck.pattern import lazy

NEEDS = Needs(codes=("N", "PQ"), words=(cues("number", "numbers", "nnt", "nnh"),))
_NUMBER = lazy(
    r"\b(?:numbers?[ ]needed[ ]to[ ](?:treat|harm|benefit|vaccinate|screen)|nn[thvs])\b"
    r"(?:[ ][(]nn[thvs][)])?[^NPQR.;]{0,30}?(?P<number>N)"
)
_DIFFERENCE = lazy(
    r"\babsolute[ ](?:risk[ ]|rate[ ])?(?:reduction|increase|difference)\b"
    r"[^NPQR.;]{0,25}?(?P<by>[PQ])"
    r"|(?P<by>[PQ])[ ]absolute\b|\b(?:arr|ari|rd)\b[ ]?[=:]?[ ]?(?P<by>[PQ])"
)


def find(clause: Clause) -> Iterator[Bound]:
    """The only such number of a sentence, with its only difference or its only two rates."""
    text = clause.shadow.text
    found = list(_NUMBER.finditer(text))
    if len(found) != 1:
        return
    number = clause.quantity(found[0].start("number"))
    by = _only(clause, _DIFFERENCE.finditer(text))
    rates = [one for one in clause.coded("P") if one is not by and one.value]
    if len(rates) == 2:
        yield Bound(NeededToTreat(number, rates[0], rates[1]))
    elif by is not None and not rates:
        yield Bound(NeededToTreat(number, difference=by))


def _only(clause: Clause, found: Iterator[regex.Match[str]]) -> Quantity | None:
    places = [match.start("by") for match in found]
    one = clause.quantity(places[0]) if len(places) == 1 else None
    return one if one and one.kind in (Kind.PERCENTAGE, Kind.POINTS) and one.value else None
