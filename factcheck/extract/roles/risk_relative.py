"""Two rates and the relative difference between them, named as such or in whole "of every" rates.

"20% v 15%, a relative risk reduction of 25%"; "40 of every 10,000 here and 60 of every 10,000
there, 50% more".
"""

from collections.abc import Iterator

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.extract.roles.risk import ODDS
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_statistics import Risk
from factcheck.pattern import lazy

NEEDS = Needs(codes=("PR", "PR", "P"))
_FALLS = r"reduction|decrease|fall|drop"
_HOW = rf"relative[ ](?:risk[ ]|rate[ ])?(?P<how>{_FALLS}|increase|rise|difference)"
_RELATIVE = lazy(
    rf"\b(?:{_HOW}|(?P<how>rrr))\b(?:[ ][(]rrr[)])?[^NPQR.;]{{0,20}}?(?P<by>P)|(?P<by>P)[ ]{_HOW}"
)
_CHANGE = lazy(r"\bfrom[ ][PR][ ]to[ ][PR]")  # a change, which says it all
_IDLE = r"[^RPQNMDV.;]"
_RATES = lazy(
    rf"(?P<before>R){_IDLE}{{0,60}}?\b(?:and|but|against|while|to|versus|vs?\.?|compared[ ]with)[ ]"
    rf"{_IDLE}{{0,40}}?(?P<after>R){_IDLE}{{0,40}}?[:(,–-]{_IDLE}{{0,20}}?(?P<by>P)"
    r"[ ](?:more|higher|greater|less|lower|fewer|smaller)\b"
)


def find(clause: Clause) -> Iterator[Bound]:
    """A relative difference with the only two rates of its sentence."""
    text = clause.shadow.text
    odds = ODDS if "odds" in text else ""
    named = list(_RELATIVE.finditer(text))
    if len(named) == 1 and not _CHANGE.search(text) and (said := _named(clause, named[0])):
        yield Bound(said, abstain=odds)
    for match in _RATES.finditer(text):
        before, after, by = (clause.quantity(match.start(n)) for n in ("before", "after", "by"))
        if _is_many(before) and _is_many(after) and by.value:
            yield Bound(Risk(before, after, by), abstain=odds)


def _named(clause: Clause, match: regex.Match[str]) -> Risk | None:
    by = clause.quantity(match.start("by"))
    rates = [one for one in clause.coded("PR") if one is not by]
    if len(rates) != 2 or not all(one.value for one in (*rates, by)):
        return None
    less, more = sorted(rates, key=lambda one: one.interval.middle)
    falls = match["how"] in (*_FALLS.split("|"), "rrr")
    return Risk(more, less, by) if falls or match["how"] == "difference" else Risk(less, more, by)


def _is_many(one: Quantity) -> bool:
    """True for a rate in so many, "40 of every 10,000"; a share of one group is none."""
    return one.kind is Kind.RATIO and bool(one.value) and any(map(str.isdigit, one.text))
