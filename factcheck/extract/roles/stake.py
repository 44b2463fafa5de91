"""Two stakes in one company: "to 3,000 shares, or 0.4%, from 70,500 shares, or 9.4%"."""

from collections.abc import Iterator

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.model.relation_parts import TwoShares
from factcheck.pattern import lazy

_OWNED = lazy(r"\b(?:stakes?|shares?|holdings?|interests?|shareholdings?)\b")


def _share(name: str) -> str:
    return (
        rf"(?:,?[ ](?:or|representing|equal[ ]to|which[ ]is)[ ](?:about[ ])?(?P<{name}>P)"
        rf"|[ ][(](?:or[ ])?(?P<{name}>P)[)])"
    )


_CLASSES = lazy(r"\b(?:vot(?:es?|ing)|preferred|preference|convertible|class [ab])\b")
# The same holder at another time, or another holder who adds to the first.
_TIE = (
    r"(?:,?[ ](?:up[ ]|down[ ])?(?:from|against|compared[ ]with)"
    r"|[^NPQMRV.;:]{0,60}?[ ](?:another|a[ ]further|an[ ]additional))[ ]"
)
_PATTERN = lazy(
    rf"(?P<part>N)(?:[ ](?:in|of)[ ][^NPQMRVD.,;:]{{1,30}}?)?{_share('share')}"
    rf"(?:[ ]of[ ][^NPQMRVD.,;:]{{1,40}}?)?{_TIE}"
    rf"(?P<other_part>N)(?:[ ]in[ ][^NPQMRVD.,;:]{{1,30}}?)?{_share('other_share')}"
)
NEEDS = Needs(
    codes=("N", "N", "P", "P"),
    words=(
        cues("or", "representing", "equal", "which", "("),
        cues("from", "against", "compared", "another", "a", "an"),
    ),
)


def find(clause: Clause) -> Iterator[Bound]:
    """Two numbers of shares, each with its per cent of the same company."""
    for match in _PATTERN.finditer(clause.shadow.text):
        names = ("part", "share", "other_part", "other_share")
        part, share, other, theirs = (clause.quantity(match.start(name)) for name in names)
        if _of_a_company(clause, part, other):
            found = TwoShares(part=part, share=share, other_part=other, other_share=theirs)
            yield Bound(found, part.of)


def _of_a_company(clause: Clause, part: Quantity, other: Quantity) -> bool:
    """Turnover and pupils come and go: only shares are of one whole for long."""
    start, end = clause.shadow.sentence
    counts = part.kind in LEVELS and part.dimension == other.dimension == ""
    shares = "share" in f"{part.of} {other.of}"
    if _CLASSES.search(clause.lower, start, end):
        return False  # two sorts of shares are two wholes
    return counts and shares and bool(_OWNED.search(clause.lower, start, end))
