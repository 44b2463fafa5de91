"""The nearest of several quantities: of two alike the text means the one close by."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from factcheck.model.quantity import Quantity

_START = attrgetter("span.start")


def nearest(told: Sequence[Quantity], to: Quantity) -> Quantity:
    """Of some in the order of the text the one that begins nearest to another."""
    place = to.span.start
    at = bisect_left(told, place, key=_START)
    return min(told[max(0, at - 1) : at + 1], key=lambda one: abs(one.span.start - place))
