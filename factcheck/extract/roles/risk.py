"""Two risks and how they differ: "a 50% higher risk (3 in 1,000 against 2 in 1,000)"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.model.relation_statistics import Risk
from factcheck.pattern import compiled

ODDS = "a change of odds is not a change of risks"
NEEDS = Needs(
    codes=("PQR", "PQR", "PQR", "PQ"), words=(cues(*load("statistics")["words"]["risks"]),)
)


def find(clause: Clause) -> Iterator[Bound]:
    """A per cent beside the two risks that it compares."""
    text = clause.shadow.text
    for match in _pattern().finditer(text):
        before, after, by = (clause.quantity(match.start(n)) for n in ("before", "after", "by"))
        if before.kind is after.kind and all(one.value for one in (before, after, by)):
            odds = ODDS if "odds" in text and by.kind is Kind.PERCENTAGE else ""
            yield Bound(Risk(before, after, by), abstain=odds)


@cache
def _pattern() -> regex.Pattern[str]:
    than = r"(?:against|compared[ ](?:with|to)|versus|vs\.?|instead[ ]of|rather[ ]than|up[ ]from)"
    change = (
        r"[ ](?:(?:relative|greater|higher|lower|smaller|bigger)[ ])?(?:more|less|higher|lower"
        r"|greater|smaller|increase|increased|rise|reduction|reduced|decrease|cut|drop|fall)\b"
    )
    idle = r"[^RPQNMDV.;]"
    return compiled(
        rf"""
          (?: (?P<by>[PQ]){change} | \bby[ ](?P<by>[PQ]) ) {idle}{{0,60}}?[:(,–-]{idle}{{0,30}}?
          (?P<after>[RP]){idle}{{0,60}}?\b{than}[ ]{idle}{{0,30}}?(?P<before>[RP])
        | (?P<after>[RP]){idle}{{0,60}}?\b{than}[ ]{idle}{{0,30}}?(?P<before>[RP])
          {idle}{{0,60}}?[:(,–-]{idle}{{0,30}}?(?P<by>[PQ]){change}
        | \bfrom[ ](?P<before>R)[ ]to[ ](?P<after>R),?[ ]or[ ](?P<by>[PQ]){change}
        """,
        regex.VERBOSE,
    )
