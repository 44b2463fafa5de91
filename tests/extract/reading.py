"""How the tests read a text: the quantities alone, each as a short tuple."""

from datetime import date

from factcheck.extract.quantities import scan
from factcheck.extract.sentences.prose import prose
from factcheck.model.quantity import Kind, Quantity

PUBLISHED = (date(2024, 6, 3), date(2024, 6, 3))  # the first and last day it may be


def read(text: str) -> list[Quantity]:
    """Every quantity of a text but its dates and places."""
    found = (mention.quantity(text, 1) for mention in scan.read(prose(text), PUBLISHED).mentions)
    return [quantity for quantity in found if quantity.kind not in (Kind.DATE, Kind.ORDINAL)]


def ends(quantity: Quantity) -> tuple[float | None, float | None]:
    """Its two ends, rounded so that thirds can be written down."""
    low, high = (end and round(end.value, 6) for end in (quantity.low, quantity.high))
    return low, high
