"""The order of bindings, from what they say: which finder proposed one, and when, never decides."""

from collections.abc import Iterable
from operator import attrgetter
from typing import Any

from factcheck.extract.roles.bound import Bound
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation
from factcheck.model.span import Span

_END = attrgetter("end")


def ranked(bounds: Iterable[Bound]) -> list[Bound]:
    """Every binding in rank: only equal ones share a place.

    In the order of the text, then by relation and by the places of its roles; of those that bind
    the same numbers the sure one first, then the one that says more.
    """
    return sorted(bounds, key=_rank)


def _rank(bound: Bound) -> tuple[Any, ...]:
    one = bound.relation
    places = [_places(getattr(one, name)) for name in one.role_names]
    return stretch(one), one.name, places, bound.tentative, _Wording(bound)


def _places(held: Quantity | tuple[Quantity, ...] | None) -> tuple[Span, ...]:
    if held is None:
        return ()
    return tuple([one.span for one in held]) if isinstance(held, tuple) else (held.span,)


class _Wording:
    """All that a binding says: looked at only where nothing else tells two apart."""

    __slots__ = ("_bound",)

    def __init__(self, bound: Bound) -> None:
        self._bound = bound

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Wording) and self._bound == other._bound

    def __hash__(self) -> int:
        return hash(repr(self._bound))

    def __lt__(self, other: "_Wording") -> bool:
        return self._told() < other._told()

    def _told(self) -> tuple[int, str]:
        """The more is filled in, the earlier; then by its words, for there has to be an order."""
        relation = self._bound.relation
        fields = [getattr(relation, name) for name in relation.__struct_fields__]
        filled = sum(map(bool, (self._bound.subject, self._bound.abstain, *fields)))
        return -filled, repr(self._bound)


def stretch(relation: Relation) -> Span:
    """From the first to the last of its quantities, with the periods that they stand in."""
    spans = spans_of(relation)
    return Span(min(spans).start, max(map(_END, spans)))


def spans_of(relation: Relation) -> list[Span]:
    """Where its quantities and their periods stand."""
    held = relation.quantities()
    return [q.span for q in held] + [q.period.span for q in held if q.period]
