"""Shares of a whole that nobody says: "455 (57%) wore belts and 339 (43%) did not".

Shares that make a hundred leave nothing over, so that their parts add up to the whole; and a
list behind "of the eggs tested" may be all of them. Kept only where the arithmetic agrees, or
where one slip explains what does not.
"""

from collections.abc import Iterator

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.interval import point, total
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_parts import ShareOfParts
from factcheck.pattern import lazy

MOST = 8
_STILL = r"[^NPQMRVD.;:()]"
_PAIR = lazy(
    r"(?P<part>N)(?:[ ][(]|,?[ ]or[ ])(?P<share>P)(?![ ]of\b)"
    r"|(?P<share>P)(?:[ ][(]|,?[ ]or[ ])(?P<part>N)(?![ ]of\b)"
)
_LISTED = lazy(
    rf"\bof[ ](?:the|those|these|all)\b{_STILL}{{0,60}},[ ](?P<part>N)[ ][(](?P<share>P)[)]"
    rf"(?:{_STILL}{{0,60}}?(?:,|[ ]and){_STILL}{{0,15}}?[ ](?P<other>N)(?![ ]?[(])){{1,6}}"
)
NEEDS = Needs(codes=("N", "N", "P"), words=(cues("(", "or"),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every part of such a list, with its share and the other parts."""
    text = clause.shadow.text
    pairs = [
        (clause.quantity(match.start("part")), clause.quantity(match.start("share")))
        for match in _PAIR.finditer(text)
    ][:MOST]
    if len(pairs) > 1 and total(share.interval for _, share in pairs).meets(point(100)):
        for part, share in pairs:
            yield from _bound(part, tuple(one for one, _ in pairs if one != part), share)
    if len(pairs) == 1 and (match := _LISTED.search(text)):
        others = tuple(clause.quantity(start) for start in match.starts("other"))
        yield from _bound(pairs[0][0], others, pairs[0][1])


def _bound(part: Quantity, others: tuple[Quantity, ...], share: Quantity) -> Iterator[Bound]:
    counts = all(one.kind in (Kind.COUNT, Kind.NUMBER) and one.value for one in (part, *others))
    if counts and others:
        found = ShareOfParts(part=part, share=share, others=others)
        yield Bound(found, part.of, tentative=True)
