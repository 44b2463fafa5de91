"""An estimate with its interval is no part of a sum: "80 kg (70, 90), 10 kg (5, 15)"."""

from collections.abc import Iterable

from factcheck.extract.quantities.mention import Study
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.model.relation import Product, Relation, Share, Total

_ADDED = (Total, Share, Product)


def without(clause: Clause, bounds: Iterable[Bound]) -> list[Bound]:
    """The bounds of a sentence that take no estimate of a size for a part."""
    held = clause.quantities.items()
    found = {one for place, one in held if clause.mention(place).study is Study.ESTIMATE}
    return [bound for bound in bounds if not (found and _adds(bound.relation, found))]


def _adds(relation: Relation, estimates: set[Quantity]) -> bool:
    added = relation.quantities() if isinstance(relation, _ADDED) else []
    return any(one in estimates and one.kind in LEVELS for one in added)
