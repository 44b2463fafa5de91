"""Two risks and how they differ: "a 50% higher risk (3 in 1,000 against 2 in 1,000)"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.model.relation_statistics import Risk

ODDS = "a change of odds is not a change of risks"


def find(clause: Clause) -> Iterator[Bound]:
    """A per cent beside the two risks that it compares."""
    codes, text = clause.shadow.codes, clause.shadow.text
    if len(codes) < 3 or not ("P" in codes or "Q" in codes) or not _words().search(text):
        return
    for match in _pattern().finditer(text):
        before, after, by = (clause.quantity(match.start(n)) for n in ("before", "after", "by"))
        if before.kind is after.kind and all(one.value for one in (before, after, by)):
            odds = ODDS if "odds" in text and by.kind is Kind.PERCENTAGE else ""
            yield Bound(Risk(before, after, by), abstain=odds)


@cache
def _words() -> regex.Pattern[str]:
    return regex.compile(rf"\b{either(load('statistics')['words']['risks'])}\b")


@cache
def _pattern() -> regex.Pattern[str]:
    than = r"(?:against|compared[ ](?:with|to)|versus|vs\.?|instead[ ]of|rather[ ]than|up[ ]from)"
    change = (
        r"[ ](?:(?:relative|greater|higher|lower|smaller|bigger)[ ])?(?:more|less|higher|lower"
        r"|greater|smaller|increase|increased|rise|reduction|reduced|decrease|cut|drop|fall)\b"
    )
    idle = r"[^RPQNMDV.;]"
    return regex.compile(
        rf"""
          (?: (?P<by>[PQ]){change} | \bby[ ](?P<by>[PQ]) ) {idle}{{0,60}}?[:(,–-]{idle}{{0,30}}?
          (?P<after>[RP]){idle}{{0,60}}?\b{than}[ ]{idle}{{0,30}}?(?P<before>[RP])
        | (?P<after>[RP]){idle}{{0,60}}?\b{than}[ ]{idle}{{0,30}}?(?P<before>[RP])
          {idle}{{0,60}}?[:(,–-]{idle}{{0,30}}?(?P<by>[PQ]){change}
        | \bfrom[ ](?P<before>R)[ ]to[ ](?P<after>R),?[ ]or[ ](?P<by>[PQ]){change}
        """,
        regex.VERBOSE,
    )
