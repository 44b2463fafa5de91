"""The same size repeated: in other words, rounded, or for another stretch of time."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import meets, size, surprise
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.candidates.pairs import lattice
from factcheck.extract.binding.candidates.pools import reach
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.lexicon.days import day_sizes
from factcheck.model.period import DAYS_PER_MONTH
from factcheck.model.precision import Hedge

LONGEST = 12.1  # months: a longer stretch is no flow's
SLACK = 1.005  # 365 days or 365.25, 52 weeks or 52.2
LEAST_DIGITS = 100  # a count of two digits is repeated by chance
_APPOSED = frozenset(("equal", "bracket", "dash"))
_REPEATED = (Type.LEVEL, Type.PERCENT)


def flows(book: list[Entry], result: Entry) -> Iterator[Candidate]:
    """So much a month, of what flows in a year: "2,304 last year, an average of 192 a month"."""
    days = day_sizes().get(result.per)
    if result.type is not Type.LEVEL or days is None:
        return
    like = [e for e in reach(book, result) if e.type is Type.LEVEL and _flows(e, result)]
    near = sorted(like, key=lambda e: abs(e.number - result.number))
    for tries, entry in enumerate(near, 1):
        stretch = days_of(entry)
        if stretch and stretch != days:
            value, low, high = size(entry, days / stretch)
            computed = value, low / SLACK, high * SLACK
            if meets(size(result), computed):
                chance = surprise(size(result), computed, lattice(result))
                yield Candidate("flow", frames()["flow"], result, (entry,), chance, float(tries))


def _flows(entry: Entry, result: Entry) -> bool:
    """True if both measure one thing, however they name it."""
    named = entry.nouns <= result.nouns or result.nouns <= entry.nouns
    return named and (entry.measure == result.measure or entry.bare or result.bare)


def days_of(entry: Entry) -> float | None:
    """The days that a level is for: "a year", or the period of its date."""
    if entry.per:
        return day_sizes().get(entry.per)
    period = entry.quantity.period
    months = period.months if period else None
    return months * DAYS_PER_MONTH if months and months <= LONGEST else None


def restated(book: list[Entry], result: Entry) -> Iterator[Candidate]:
    """A figure before that says the same in other words, or rounded."""
    if result.type not in _REPEATED or result.per or result.value <= 0 or _is_small(result):
        return
    stated = size(result)
    before = [e for e in reach(book, result) if e.number < result.number]
    if not any(meets(stated, size(e)) for e in before):
        return
    likely = [e for e in before if _may_be(e, result)]
    for tries, entry in enumerate(reversed(likely), 1):
        if meets(stated, size(entry)):
            chance = surprise(stated, size(entry), lattice(result))
            frame = frames()["restated"]
            yield Candidate("restated", frame, result, (entry,), chance, float(tries))


def _may_be(entry: Entry, result: Entry) -> bool:
    """True if it may be the same figure in other words: not of another time, and no mere copy."""
    if not alike(entry, result) or entry.per or _is_small(entry) or entry.way != result.way:
        return False
    one, other = entry.quantity, result.quantity
    copied = entry.value == result.value and one.kind is other.kind
    apart = entry.start and result.start and entry.start != result.start
    if copied or apart or not (one.unit == other.unit or one.kind is not other.kind):
        return False
    if entry.clause == result.clause:
        return _beside(entry, result)
    exact = max(entry.step / entry.value, result.step / result.value) < 1 / LEAST_DIGITS
    return exact or bool(entry.named & result.named)


def _beside(entry: Entry, result: Entry) -> bool:
    """ "A quarter (26 per cent)", "1,960 metres, or about two thousand": an apposition to it."""
    hedged = result.quantity.hedge not in (None, Hedge.EXACT)
    otherwise = hedged or entry.quantity.kind is not result.quantity.kind
    beside = entry.number + 1 == result.number and bool(_APPOSED & set(result.before[:2]))
    return beside and otherwise


def _is_small(entry: Entry) -> bool:
    return entry.type is Type.LEVEL and entry.measure == "count" and entry.value < LEAST_DIGITS
