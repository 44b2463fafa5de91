"""A step and its levels with a comparison of periods between them, or a cause behind them.

"Rose by 12% for the six months of 2018 compared to those of 2017, to £45m from £40m"; "up to 1,250
shares from 1,100 after buying 150". Kept where the arithmetic agrees, the first also with a slip.
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.abstention import abstention
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.change_bound import joined
from factcheck.extract.roles.grammar import LEAD, WHEN, change_words, direction_of
from factcheck.extract.roles.needs import Needs, cues, in_a_row
from factcheck.model.quantity import Kind
from factcheck.model.relation import Direction
from factcheck.model.subject import alike
from factcheck.pattern import compiled

REASON = "the cause told behind the change may be only a part of it"
NEEDS = Needs(codes=("N", "N", "NP"), words=(cues("from"), cues("to")))


def find(clause: Clause) -> Iterator[Bound]:
    """Both sorts, with at least two levels and something that may be a step."""
    text = clause.shadow.text
    compared = "compared" in clause.shadow.words
    for match in _compared().finditer(text) if compared else ():
        before, after, by = (clause.quantity(match.start(n)) for n in ("before", "after", "by"))
        change = joined(before, after, [by], Direction(str(direction_of(match["verb"]))))
        if change and change.by:
            reason = abstention(clause, match.start(), match.end())
            yield Bound(change, after.of, reason, tentative=True)
    three = in_a_row(clause.shadow.codes, "NNN", between="DOP")
    for match in _caused().finditer(text) if three else ():
        before, after, by = (clause.quantity(match.start(n)) for n in ("before", "after", "by"))
        foreign = by.kind is Kind.COUNT and by.of and not alike(by.of, after.of or before.of)
        change = joined(before, after, [by])
        if change and change.by and not foreign:
            yield Bound(change, after.of, REASON, tentative=True)


def _ends() -> str:
    share = r"(?:,?[ ]or[ ]P,?)?"
    across = (
        rf"to{LEAD}[ ](?P<after>N){WHEN}?{share}[^NPQMRV.;:]{{0,40}}?"
        rf"[ ]from{LEAD}[ ](?P<before>N){share}"
    )
    along = rf"from{LEAD}[ ](?P<before>N){WHEN}?[ ]to{LEAD}[ ](?P<after>N)"
    return rf"(?:{across}|{along})"


@cache
def _compared() -> regex.Pattern[str]:
    """A verb with its per cent, a comparison of periods, then the levels."""
    verb = change_words("verbs")
    return compiled(
        rf"""
        \b(?P<verb>{verb})[ ](?:by[ ])?(?P<by>P)
        (?:(?![ ](?:and|but|while|as[ ]the)\b)[^PQMRV.;:]){{0,60}}
        [ ](?:as[ ])?compared[ ](?:with|to)\b
        (?:(?![ ](?:and|but|while)\b)[^PQMRV.;:]){{0,70}}?,?[ ]{_ends()}
        """,
        regex.VERBOSE,
    )


@cache
def _caused() -> regex.Pattern[str]:
    """The levels, then what was added or taken away."""
    return compiled(
        rf"\b{_ends()}[^NPQMRV.;:]{{0,30}},?"
        r"[ ](?:after|by|with|having|following|when|as|thanks[ ]to|because)\b[^NPQMRV.;:]{0,40}?"
        r"[ ](?P<by>N)"
    )
