"""A per cent of so few people that not every per cent is possible: "48% of the 53 patients"."""

from collections.abc import Iterator

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.extract.studies.sizes import sizes
from factcheck.model.precision import Hedge
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_studies import ShareOfPeople
from factcheck.pattern import lazy

_STILL = r"[^NPQMRVD.;:()]"
_PATTERN = lazy(
    rf"(?P<share>P)[ ]of[ ](?:the[ ]|our[ ]|these[ ]|all[ ])?(?P<size>N)(?!['’])"
    rf"|\bof[ ](?:the[ ]|our[ ]|these[ ]|all[ ])?(?P<size>N){_STILL}{{0,40}}?,[ ](?P<share>P)"
    rf"(?=[ ](?:were|had|reported|said|did|could|gave|chose|showed)\b)"
)
_COUNTED = (None, Hedge.EXACT)
ROUND = 5  # per cent: "20%" may be meant roughly
NEEDS = Needs(codes=("P", "N"))


def find(clause: Clause) -> Iterator[Bound]:
    """Every per cent right beside the people it is of, where some per cent could not be theirs."""
    people = sizes(clause)
    for match in _PATTERN.finditer(clause.shadow.text):
        share, size = (clause.quantity(match.start(name)) for name in ("share", "size"))
        if size in people and size.hedge in _COUNTED and _may_be_impossible(share, size):
            yield Bound(ShareOfPeople(share, size), size.of)


def _may_be_impossible(share: Quantity, size: Quantity) -> bool:
    """True of a plain per cent whose last digit is finer than one person."""
    if share.kind is not Kind.PERCENTAGE or share.hedge or not share.value or not size.value:
        return False
    if share.low is None or share.low != share.high or not 0 < share.value < 100:
        return False
    rough = share.low.step >= 1 and share.value % ROUND == 0
    return not rough and share.low.step in _STEPS and size.value * share.low.step < 100


_STEPS = (1.0, 0.1, 0.01)
