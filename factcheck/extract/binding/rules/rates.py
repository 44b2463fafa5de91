"""So many in so many, and the rate for every thousand: the only two counts of a sentence."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import meets, size
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules.misfit import is_near, misfit, of_sentence


def rates(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "372 cases in a city of 620,000, or 6 per 100,000": the count, its base, and the rate."""
    if result.type is not Type.LEVEL or not result.per.isdigit() or result.words.crowded:
        return
    if result.way or result.is_end or "adjusted" in result.sentence:
        return  # "fell to 14 per 100,000"
    levels = (e for e in of_sentence(book, result) if e.type is Type.LEVEL)
    counts = [e for e in levels if e.measure == "count" and not e.per]
    if len(counts) != 2 or any(e.way or e.value <= 1 for e in counts):
        return
    count, base = sorted(counts, key=lambda e: e.value)
    value, low, high = size(count, float(result.per))
    rate = value / base.value, low / base.high, high / base.low
    misses = not meets(size(result), rate) and is_near(value / base.value, result.value)
    if base.value > float(result.per) and misses:
        yield misfit("average", result, count, base)
