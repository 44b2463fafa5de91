"""Figures that point back to one told before, and are another: "of his 47 bridges", of 43."""

from collections.abc import Iterator
from itertools import islice

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import meets, size
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import THOUSANDS, is_last, is_near, misfit
from factcheck.model.precision import Hedge

LIKE = 1.25  # times: what lies further off is of something else
LEAST_COUNT = 20  # smaller counts name parts as often as the whole
LEAST_DIGITS = 3  # of what is told again a thousand times larger
LONG = 400  # entries before a figure that are looked at


def pointed(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Of his 47 bridges, …", where 43 bridges were told of, and nothing came or went."""
    if not _is_count(result) or not _points(result) or not is_last(result):
        return  # "of the 1,175 entered": which of them
    earlier = [e for e in _before(book, result) if _is_another(e, result)]
    if len({e.value for e in earlier}) != 1 or earlier[0].is_base or earlier[0].way:
        return
    gap = abs(earlier[0].value - result.value)
    if not any(e.value in (gap, result.value) for e in book if e is not result):
        yield misfit("restated", result, earlier[0])


def _is_another(entry: Entry, result: Entry) -> bool:
    """True if it counts the same in a sentence before, about as many and not as many."""
    same = _is_count(entry) and entry.nouns == result.nouns and entry.clause < result.clause
    return same and is_near(entry.value, result.value, LIKE)


def _is_count(entry: Entry) -> bool:
    """True if it is a plain number of named things, printed in full."""
    plain = entry.quantity.hedge in (None, Hedge.EXACT) and not entry.per and entry.step == 1
    counted = entry.type is Type.LEVEL and entry.measure == "count" and bool(entry.nouns)
    return counted and plain and entry.value >= LEAST_COUNT


def _points(entry: Entry) -> bool:
    """ "Of the 1,175", "of his 47": of things that were told of before."""
    before = [token.text for token in entry.words.tokens[max(0, entry.at - 2) : entry.at]]
    if len(before) < 2 or before[0] not in row("ofs"):
        return False
    return before[1] in row("definite") or before[1].endswith(("'s", "’s"))


def _before(book: list[Entry], result: Entry) -> list[Entry]:
    return book[max(0, result.number - LONG) : result.number]


def thousands(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "A £38.4bn contract", where the contract was of £38.4m: the same digits, and the noun."""
    digits = _digits(result)
    if len(digits) >= LEAST_DIGITS and result.measure.isupper() and not result.per:
        again = (e for e in _before(book, result) if _digits(e) == digits and _is_slip(e, result))
        for entry in islice(again, 1):
            yield misfit("restated", result, entry)


def _digits(entry: Entry) -> str:
    """The digits of an amount as printed, without point and closing zeros."""
    low = entry.quantity.low if entry.type is Type.LEVEL else None
    return f"{low.value / low.scale:g}".replace(".", "").rstrip("0") if low else ""


def _is_slip(one: Entry, other: Entry) -> bool:
    """True if the one is a thousand times the other, and both are called alike."""
    far = any(meets(size(one, factor), size(other)) for factor in THOUSANDS)
    alike = one.measure == other.measure and not one.per and not one.label.isdisjoint(other.label)
    return alike and far
