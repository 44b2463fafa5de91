"""Candidates with any number of operands: parts of a total, shares and the rest, units."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import Size, meets, size, surprise
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.candidates.pairs import lattice
from factcheck.extract.binding.candidates.pools import BACK, reach
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.lexicon.days import day_sizes

MOST_PARTS, LEAST_PARTS = 9, 3
NEXT = 2  # sentences with numbers from one part to the next
CLOSE = 3  # entries between two units of one size
ALL = 100.0


def parts(book: list[Entry], result: Entry) -> Iterator[Candidate]:
    """Runs of three or more like entries that add up to a level."""
    if result.type is not Type.LEVEL or (result.per and result.per not in day_sizes()):
        return
    if result.estimate:
        return
    smaller = [e for e in reach(book, result, BACK) if e.value < result.value and not e.estimate]
    like = [e for e in smaller if e.per in ("", result.per) and alike(e, result)]
    if len(like) < LEAST_PARTS:
        return
    stated = size(result)
    tries = 0
    for start in range(len(like) - LEAST_PARTS + 1):
        run, total = [like[start]], size(like[start])
        for entry in like[start + 1 : start + MOST_PARTS]:
            if entry.clause - run[-1].clause > NEXT or total[1] + entry.low > stated[2]:
                break
            run.append(entry)
            total = (total[0] + entry.value, total[1] + entry.low, total[2] + entry.high)
            if len(run) >= LEAST_PARTS:
                tries += 1
                if meets(stated, total):
                    yield _candidate("listed", result, run, total, 1 + abs(start - len(like) / 2))


def _candidate(
    name: str, result: Entry, operands: list[Entry], computed: Size, tries: float
) -> Candidate:
    chance = surprise(size(result), computed, lattice(result))
    return Candidate(name, frames()[name], result, tuple(operands), chance, max(tries, 1.0))


def rest(book: list[Entry], result: Entry) -> Iterator[Candidate]:
    """Shares just before a result that is all they leave of a whole."""
    if result.type is not Type.PERCENT or "rest" not in result.sentence:
        return
    before = [e for e in reach(book, result) if e.type is Type.PERCENT and e.number < result.number]
    run: list[Entry] = []
    left: Size = (ALL, ALL, ALL)
    for entry in reversed(before[-MOST_PARTS:]):
        run.insert(0, entry)
        left = (left[0] - entry.value, left[1] - entry.high, left[2] - entry.low)
        if left[2] <= 0:
            break
        if meets(size(result), left):
            yield _candidate("rest_of_shares", result, run, left, float(len(run)))


def _rounded(entry: Entry) -> Size:
    """Its size with closing zeros taken as rounding: "49,000 litres" for 310 barrels."""
    interval = entry.quantity.significant
    low, high = interval.low * entry.factor, interval.high * entry.factor
    return entry.value, min(low, entry.low), max(high, entry.high)


def conversions(book: list[Entry], result: Entry) -> Iterator[Candidate]:
    """The same size shortly before in another unit."""
    if result.type is not Type.LEVEL or result.measure in ("count", "temperature", "time"):
        return
    if result.measure.isupper():  # money
        return
    for entry in book[max(0, result.number - CLOSE) : result.number]:
        if (
            entry.measure != result.measure
            or entry.clause != result.clause
            or entry.per != result.per
        ):
            continue
        if entry.quantity.unit != result.quantity.unit and meets(_rounded(result), _rounded(entry)):
            yield _candidate("conversion", result, [entry], size(entry), 1.0)
