"""Two dated levels side by side without a word of change: "£40m in May, against £50m in June"."""

from collections.abc import Iterator

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import LEAD, WHEN
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.quantity import LEVELS
from factcheck.model.relation import Change
from factcheck.pattern import lazy

_PATTERN = lazy(
    rf"(?P<after>N){WHEN}?(?:[ ](?:was|were)[ ]set)?"
    r",?[ ](?:against|compared[ ](?:with|to)|versus|vs\.?)(?:[ ](?:the|a|its))?"
    rf"{LEAD}[ ](?P<before>N)"
)
NEEDS = Needs(codes=("N", "N"), words=(cues("against", "compared", "versus", "vs"),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every such pair; it stands for itself only where both figures have their own period."""
    for match in _PATTERN.finditer(clause.shadow.text):
        before, after = (clause.quantity(match.start(name)) for name in ("before", "after"))
        dated = before.period and after.period and before.period != after.period
        if before.dimension == after.dimension and before.kind in LEVELS:
            yield Bound(Change(before, after), after.of, tentative=not dated)
