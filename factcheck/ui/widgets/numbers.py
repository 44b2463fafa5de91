"""The numbers of a text without any verdict: quantities, and what is none and why."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from factcheck.extract.claims import extract
from factcheck.model.document import Document
from factcheck.model.quantity import Kind
from factcheck.model.span import Span
from factcheck.model.told import Told, told


@dataclass(frozen=True, slots=True)
class Found:
    """A number where it stands; `row` is what is told of a quantity, `why` why it is none."""

    span: Span
    look: str  # quantity, date or vetoed
    row: Told | None = None
    label: str = ""  # the number of the row
    why: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the text, the innermost number around it, whether that one begins here."""

    text: str
    found: Found | None
    leads: bool = False


def found(document: Document) -> list[Found]:
    """Every quantity and every number that is none, in the order of the text."""
    read = extract(document)
    listed = [
        Found(one.span, _look(one.kind), told(one), str(n))
        for n, one in enumerate(read.quantities, 1)
    ]
    refused = (one for one in read.exclusions if one.in_digits)
    listed += [Found(one.span, "vetoed", why=one.reason) for one in refused]
    return sorted(listed, key=lambda one: one.span)


def stretches(text: str, numbers: Iterable[Found]) -> Iterator[Stretch]:
    """The whole text, cut wherever a number begins or ends."""
    waiting = sorted(numbers, key=lambda one: one.span, reverse=True)
    borders = {0, len(text)} | {end for one in waiting for end in one.span}
    here: list[Found] = []
    led: set[Span] = set()
    for start, end in pairwise(sorted(borders)):
        while waiting and waiting[-1].span.start <= start:
            here.append(waiting.pop())
        here = [one for one in here if one.span.end >= end]
        inner = min(here, key=_size, default=None)
        yield Stretch(text[start:end], inner, inner is not None and inner.span not in led)
        led |= {inner.span} if inner else set()


def _size(one: Found) -> int:
    return one.span.end - one.span.start


def _look(kind: Kind) -> str:
    return "date" if kind is Kind.DATE else "quantity"
