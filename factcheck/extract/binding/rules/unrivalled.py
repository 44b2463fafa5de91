"""Results whose operands have no rival: the only two like sizes of this and the sentence before."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.entries.entry import Entry, Type

_APPOSED = ("comma", "dash", "bracket", "equal")
_FRAMES = {Type.PERCENT: "growth", Type.MULTIPLE: "multiple", Type.POINTS: "points"}
BACK, AHEAD = 12, 4  # entries of two sentences
ALL = 100.0


def steps(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """A change, a multiple or a step in points, told of the only two levels that it can be."""
    name = _FRAMES.get(result.type)
    if name is None or not (result.way or result.type is Type.MULTIPLE) or "each" in result.behind:
        return
    frame, near = frames()[name], window(book, result)
    if any(e.type is result.type for e in near) or _base_unsaid(book, result):
        return
    levels = [e for e in near if frame.first.takes(e) and e.type is not result.type]
    pair = _only_two(levels)
    if pair and _linked(book, result, pair) and (name == "multiple" or _ordered(*pair)):
        first, second = _in_order(result, *pair)
        if not _fits(name, result, first, second):
            yield Candidate(name, frame, result, (first, second), 0.0, 1.0)


def whole_for_step(book: list[Entry], result: Entry, year: int | None) -> Iterator[Candidate]:
    """ "An increase of 120 per cent" from 250 to 300: what there is now, for what was added."""
    for candidate in steps(book, result, year):
        growth = EQUATIONS["growth"].give(*map(size, candidate.operands))
        added = result.value - ALL, result.low - ALL, result.high - ALL
        if candidate.name == "growth" and result.way > 0 and meets(added, growth):
            yield candidate


def _base_unsaid(book: list[Entry], result: Entry) -> bool:
    """True if it is compared with a time whose level is not told: "up 5% from a year ago"."""
    compared = "base" in result.behind or "earlier" in result.behind
    after = book[result.number + 1 : result.number + 2]
    return compared and not any(e.type in (Type.LEVEL, Type.PERCENT) and e.clause == result.clause
                                and "base" in e.before for e in after)  # fmt: skip


def window(book: list[Entry], result: Entry) -> list[Entry]:
    """The sizes of the sentence before, as far as it is of this paragraph, and of this one."""
    return [
        e for e in book[max(0, result.number - BACK) : result.number + AHEAD]
        if e is not result and e.value > 0 and e.type not in (Type.DATE, Type.ORDINAL)
        and (e.clause == result.clause or (e.clause == result.clause - 1
             and e.paragraph == result.paragraph))
    ]  # fmt: skip


def _only_two(levels: list[Entry]) -> tuple[Entry, Entry] | None:
    """The two levels of the only measure that has two; None where there is a rival."""
    by_measure: dict[str, list[Entry]] = {}
    for entry in levels:
        by_measure.setdefault(entry.measure, []).append(entry)
    pairs = [group for group in by_measure.values() if len(group) > 1]
    if len(pairs) != 1 or len(pairs[0]) != 2:
        return None
    one, other = pairs[0]
    fellows = not (one.nouns and other.nouns and not one.nouns & other.nouns)
    return (one, other) if fellows and one.per == other.per and alike(one, other) else None


def _linked(book: list[Entry], result: Entry, pair: tuple[Entry, Entry]) -> bool:
    """True if the result stands in apposition to one of the two, or points back to them."""
    numbers = {entry.number for entry in pair}
    last = next((e for e in reversed(book[: result.number]) if e.type is not Type.DATE), result)
    if last.number in numbers and last.clause == result.clause:
        return any(mark in _APPOSED for mark in result.before)
    if result.number + 1 in numbers and "base" in book[result.number + 1].before[:2]:
        following = book[result.number + 1]
        return following.clause == result.clause and "comma" not in following.before
    alone = all(
        entry.clause != result.clause for entry in book[max(0, result.number - 1) : result.number]
    )
    return alone and "point" in result.opening and all(e.clause == result.clause - 1 for e in pair)


def _ordered(one: Entry, other: Entry) -> bool:
    """True if markers or dates say which of two levels was the earlier one."""
    return one.is_base != other.is_base or one.start != other.start


def _in_order(result: Entry, one: Entry, other: Entry) -> tuple[Entry, Entry]:
    """The later and the earlier level: by markers, else as the word of change has it."""
    if one.is_base != other.is_base:
        return (other, one) if one.is_base else (one, other)
    larger, smaller = (one, other) if one.value > other.value else (other, one)
    return (smaller, larger) if result.way < 0 else (larger, smaller)


def _fits(name: str, result: Entry, first: Entry, second: Entry) -> bool:
    give = EQUATIONS[frames()[name].equation].give
    ways = (give(size(first), size(second)), give(size(second), size(first)))
    return any(meets(size(result), way) for way in ways)
