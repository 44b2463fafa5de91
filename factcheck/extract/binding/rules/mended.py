"""Sums, remainders and retellings that one slip of a known kind would mend to the last digit.

Two neighbouring digits swapped, one digit wrong, or million for billion: the more digits are
explained, and the fewer combinations were tried, the less can chance explain it.
"""

from collections.abc import Callable, Iterator
from itertools import combinations

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import Size, meets, size
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.candidates.pools import ranks, reach
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules.misfit import THOUSANDS, misfit
from factcheck.model.precision import Hedge

CHANCE = 0.02  # of a match by accident: more explains too much
LEFT = 0.3  # where words say that something is left, or the step between two
LEAST_DIGITS = 3
FINE = 0.02  # of a sum: how far its rounding may reach, for a slip of magnitude to tell
NEAR = 6  # tokens before a figure that may call it a conclusion


def sums(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "That leaves £256,608" of £312,480 and £46,872: two digits are swapped."""
    if result.type is not Type.LEVEL or result.per or result.is_base:
        return
    if not _may_slip(result) or not (ways := list(_ways(result))):
        return
    likely = [e for e in reach(book, result) if e.number < result.number and _may_be(e, result)]
    likely.sort(key=lambda e: -e.number)
    rank = ranks(likely)
    for name, give, most in ways:
        found = [
            (one, other)
            for one, other in combinations(likely, 2)
            if _explains(
                result, give(size(one), size(other)), rank[one.number] * rank[other.number], most
            )
        ]
        if len(found) == 1 and not _several(likely, found[0], result):
            larger, smaller = sorted(found[0], key=lambda e: -e.value)
            yield misfit(name, result, larger, smaller)
            return


def _several(likely: list[Entry], pair: tuple[Entry, Entry], result: Entry) -> bool:
    """True if the sentence before tells of more than one figure that was taken or added."""
    before = [e for e in likely if e.clause == result.clause - 1]
    return len([e for e in before if all(e is not one for one in pair)]) > 0


def _may_be(entry: Entry, result: Entry) -> bool:
    """True if it is another level of the kind, in the unit of the result."""
    level = entry.type is Type.LEVEL and not entry.per and entry.value != result.value
    in_unit = entry.bare or result.bare or entry.quantity.unit == result.quantity.unit
    return level and in_unit and alike(entry, result)


def _ways(result: Entry) -> Iterator[tuple[str, Callable[[Size, Size], Size], float]]:
    """What words make of the figure, the rest of two others or their sum, and the most chance."""
    step = bool(_STEPS & set(result.before[:2])) and "of" in result.before[:1]
    if step or result.words.says("leaves", 0, NEAR):
        yield "difference", _gap, LEFT
    elif "rest" in result.before[:2]:
        yield "difference", _gap, CHANCE
    if frames()["sum"].result.mark(result) > 0 or result.words.says(
        "hence", result.at - NEAR, result.at
    ):
        yield "sum", _sum, CHANCE


_STEPS = {"up", "down", "gap"}  # "an improvement of"


def _gap(one: Size, other: Size) -> Size:
    larger, smaller = (one, other) if one[0] > other[0] else (other, one)
    return larger[0] - smaller[0], larger[1] - smaller[2], larger[2] - smaller[1]


def _sum(one: Size, other: Size) -> Size:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]


def _explains(result: Entry, computed: Size, tries: float, most: float) -> bool:
    """True if one slip mends the result, and hardly by accident."""
    kinds, digits = slip(result, computed)
    return kinds > 0 and kinds / 10 ** (digits - 1) * tries < most


def slip(result: Entry, computed: Size) -> tuple[int, int]:
    """Of how many slips it is one that mends the result, and how many digits it explains; or 0."""
    said = _digits(result.value, result)
    digits = len(said.rstrip("0"))
    if digits < LEAST_DIGITS:
        return 0, 0
    fine = computed[2] - computed[1] < FINE * computed[0]
    if fine and any(meets(size(result, factor), computed) for factor in THOUSANDS):
        return len(THOUSANDS), digits
    if computed[2] - computed[1] > 2 * result.step:
        return 0, 0
    right = _digits(computed[0], result)
    if len(said) != len(right):
        return 0, 0
    differ = [n for n in range(len(said)) if said[n] != right[n]]
    if len(differ) == 2 and differ[1] == differ[0] + 1 and sorted(said) == sorted(right):
        return len(said) - 1, digits
    return (9 * len(said), digits) if len(differ) == 1 else (0, 0)


def _may_slip(result: Entry) -> bool:
    """True if it is printed in full, with digits enough to tell a slip by."""
    digits = _digits(result.value, result).rstrip("0")
    return result.quantity.hedge in (None, Hedge.EXACT) and len(digits) >= LEAST_DIGITS


def _digits(value: float, result: Entry) -> str:
    """The digits of a value, as finely printed as the result."""
    return str(round(value / result.step)) if result.step else ""
