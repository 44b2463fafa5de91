"""Shares of which the text says too little for a frame: "35% of pupils", "2.7m, or 4% of the town".

What names the part, the whole and the share is the ledger's.
"""

from collections.abc import Iterator
from functools import cache

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.lexicon import load
from factcheck.model.relation import Share
from factcheck.pattern import lazy

NEEDS = Needs(codes=("PR",))
_UNSAID = lazy(
    r"(?P<part>N)(?:,?[ ]or|,(?:[ ]some)?)[ ](?P<share>[PR])[ ]of[ ](?![^,.;]{0,40}N)"
    r"|(?P<share>[PR])(?:[ ]of[ ](?:the[ ]|its[ ]|all[ ])?[^NPQMRDV.;,:]{2,40})?"
    r"(?:,[ ]|[ ][–—-]+[ ])(?:or[ ]|some[ ])?(?P<part>N)(?=[,–—]|[ ][–—-])"
    r"|(?P<share>R)(?:[ ]\p{Ll}+){1,2}?(?:,|[ ][–—-]+)[ ](?:or[ ]|some[ ])?"
    r"(?P<part>N)(?=[,–—]|[ ][–—-])"
)
_FATAL = lazy(r"[(\[][^()NP]{0,40}?(?:fatality|mortality|cfr)[^()NP]{0,20}?(?P<share>P)")
_OF_ALL = lazy(r" of (?!(?:target|capacity|level|normal))")


def find(clause: Clause) -> Iterator[Bound]:
    """Shares of deaths, shares without their whole, and shares of people without either."""
    bound: set[int] = set()
    if "N" in clause.shadow.codes:
        yield from _fatality(clause, bound)
        yield from _of_unsaid(clause, bound)
    yield from _of_people(clause, bound)


def _fatality(clause: Clause, bound: set[int]) -> Iterator[Bound]:
    """ "2,000 cases, including 56 deaths (case fatality 2.8%)": deaths of the first cases."""
    for match in _FATAL.finditer(clause.shadow.text):
        counts = [p for p in clause.shadow.at if p < match.start() and clause.shadow.text[p] == "N"]
        cases = [p for p in counts if "case" in clause.mention(p).of]
        deaths = [p for p in counts if "death" in clause.mention(p).of]
        share = match.start("share")
        if cases and deaths and share not in bound:
            bound.add(share)
            found = Share(*(clause.quantity(p) for p in (deaths[-1], cases[0], share)))
            yield Bound(found, found.whole.of if found.whole else "")


def _of_unsaid(clause: Clause, bound: set[int]) -> Iterator[Bound]:
    """ "5.2m people, or 12.6% of the workforce": the whole is not in the text."""
    for match in _UNSAID.finditer(clause.shadow.text):
        share = match.start("share")
        if share not in bound:
            bound.add(share)
            part = clause.quantity(match.start("part"))
            yield Bound(Share(part, None, clause.quantity(share)), part.of)


def _of_people(clause: Clause, bound: set[int]) -> Iterator[Bound]:
    """ "35% of pupils": a share of whole beings lies between none and all of them."""
    for position, mention in clause.shadow.at.items():
        if clause.shadow.text[position] != "P" or position in bound or not mention.of:
            continue
        head = mention.of.split()[-1].split("-")[-1]
        if head in _people() and _OF_ALL.match(clause.shadow.text, position + 1):
            yield Bound(Share(share=clause.quantity(position)), mention.of)


@cache
def _people() -> frozenset[str]:
    return frozenset(load("nouns")["people"])
