"""Shares and changes in per cent, however they are printed: no check itself."""

from msgspec.structs import replace

from factcheck.model.figure import Figure, face_of, figure
from factcheck.model.interval import point
from factcheck.model.precision import Hedge, Reading
from factcheck.model.quantity import Kind, Quantity

ABOVE = 100 * 4 / 3  # per cent: two thirds are no longer "more than half"


def as_percent(quantity: Quantity) -> Quantity:
    """A share or a change as a per cent: "a third" is 33.3."""
    return quantity.scaled(100, "%") if quantity.kind is Kind.RATIO else quantity


def in_percent(quantity: Quantity, *, open_above: bool = False) -> Figure:
    """A share in per cent: "a third" is 33.3, "one in five" 20.

    With `open_above` "more than half" holds all shares that have no word of their own.
    """
    found = figure(as_percent(quantity))
    if not (open_above and quantity.kind is Kind.RATIO and quantity.hedge is Hedge.OVER):
        return found
    wide = Reading(
        found.readings[0].name, found.plain.hull(point(ABOVE * face_of(quantity).middle))
    )
    return replace(found, readings=(wide, *found.readings[1:]))
