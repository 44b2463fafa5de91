"""Claims that do not add up and were plainly meant to: what a cross may rest on.

Each accuser asks for words that state a result ("the remaining", "after 54 years", "in all") and
for operands that have no rival; the arithmetic alone never accuses.
"""

from collections.abc import Iterator

from factcheck.extract.binding import lists
from factcheck.extract.binding.candidates import Candidate
from factcheck.extract.binding.entry import Entry, Type
from factcheck.extract.binding.frames import frames

GOES_FIRST = 2  # markers between the number and the one that states a result
ALL, LEAST, MOST = 100.0, 60.0, 140.0


def rest(book: list[Entry], result: Entry) -> Iterator[Candidate]:
    """Shares of this and the sentence before that leave another rest than the one stated."""
    if result.type is not Type.PERCENT or "rest" not in result.before[:GOES_FIRST] or result.way:
        return
    run: list[Entry] = []
    for entry in reversed(book[: result.number]):
        if entry.clause < result.clause - 1 or entry.paragraph != result.paragraph:
            break
        if entry.type is Type.PERCENT:
            run.insert(0, entry)
    whole = sum(entry.value for entry in run) + result.value
    if run and LEAST <= whole <= MOST and not any(map(_moves, run)):
        yield Candidate("rest_of_shares", frames()["rest_of_shares"], result, tuple(run), 0.0, 1.0)


def _moves(entry: Entry) -> bool:
    """True if it is the size of a change, not of a share."""
    return bool(entry.way) or "base" in entry.before[:1] or entry.type is not Type.PERCENT


def turned(candidate: Candidate) -> Candidate | None:
    """A fitting change whose word says the other way, or that fits only on the wrong base."""
    if candidate.name not in ("growth", "points", "difference") or not candidate.result.way:
        return None
    frame, (first, second) = candidate.frame, candidate.operands
    rises = first.value > second.value
    if rises == (candidate.result.way > 0) or first.clause != second.clause:
        return None
    if candidate.result.clause != first.clause:
        return None
    if _base(second) and not _base(first):
        return candidate
    if candidate.name == "growth" and _base(first) and not _base(second):
        return Candidate(candidate.name, frame, candidate.result, (second, first), 0.0, 1.0)
    return None


def _base(entry: Entry) -> bool:
    return "base" in entry.before[:GOES_FIRST] or "earlier" in entry.before[:1]


def years(book: list[Entry], result: Entry) -> Iterator[Candidate]:
    """A length in years beside the only two dates near it, wrong in one digit."""
    stated = lists.years(result)
    if stated is None or result.measure != "time" or "time" not in result.before[:1]:
        return
    dates = [
        e for e in book[: result.number + 3]
        if e.type is Type.DATE and 0 <= result.clause - e.clause <= 2 and e.quantity.period
        and e.quantity.period.year is not None
    ]  # fmt: skip
    if len({e.value for e in dates}) != 2 or not any(e.clause == result.clause for e in dates):
        return
    begins, ends = min(dates, key=lambda e: e.value), max(dates, key=lambda e: e.value)
    gap = ends.value - begins.value
    if abs(gap - stated) > 1 and len(str(int(gap))) == len(str(int(stated))):
        differ = sum(a != b for a, b in zip(str(int(gap)), str(int(stated)), strict=True))
        if differ == 1:
            yield Candidate("elapsed", frames()["elapsed"], result, (begins, ends), 0.0, 1.0)
