"""Totals and remainders whose parts have no rival: all like sizes of this sentence."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import meets, size
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules.unrivalled import window

LEAST, MOST = 0.7, 1.4  # of a total: what its parts may come to


def remainder(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "94 tries, the backs got 61 and the forwards the other 29": what is left of a total."""
    if result.type is not Type.LEVEL or result.before[:1] != ("rest",):
        return
    like = [e for e in window(book, result) if alike(e, result) and e.number < result.number
            and e.clause == result.clause]  # fmt: skip
    if len(like) == 2 and like[0].value > like[1].value:
        whole, part = like
        if whole.value > result.value and not meets(
            size(result), (whole.value - part.value, whole.low - part.high, whole.high - part.low)
        ):
            yield Candidate("sum", frames()["sum"], whole, (part, result), 0.0, 1.0)


def totals(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "£5m, £3m and £2m, £11m in all": a total right behind, or before, all that it lists."""
    total = "total" in result.before[:1] or "total" in result.behind[:1]
    if result.type is not Type.LEVEL or not total or result.per or "some" in result.sentence:
        return
    like = [e for e in window(book, result) if alike(e, result) and e.value < result.value]
    before = [e for e in like if e.number < result.number]
    behind = [e for e in like if e.number > result.number and e.clause == result.clause]
    for parts in (before, behind):
        whole = sum(e.value for e in parts)
        rounding = sum(e.high - e.low for e in parts) + result.high - result.low
        if len(parts) < LEAST_PARTS or any(e.bare != result.bare or e.moves for e in parts):
            continue
        if LEAST <= whole / result.value <= MOST and abs(whole - result.value) > rounding:
            yield Candidate("listed", frames()["listed"], result, tuple(parts), 0.0, 1.0)


LEAST_PARTS = 3
