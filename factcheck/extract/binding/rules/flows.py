"""Figures that are told again for another stretch of time."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.again import days_of
from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import meets, size
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.lexicon.days import day_sizes

REACH = 12  # entries
SLACK = 1.01  # 365 days or 365.25, 52 weeks or 52.2
NEAR = 4  # tokens
FAR = 12.0  # times: what lies further off was not meant


def flows(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "5,208 parcels last year, an average of 134 a week": the only figure for another time."""
    days = day_sizes().get(result.per)
    if result.type is not Type.LEVEL or days is None or not _is_derived(result):
        return
    near = book[max(0, result.number - REACH) : result.number]
    here = [e for e in near if e.clause == result.clause and e.type is Type.LEVEL]
    likely = [
        e for e in here if e.measure != "time" and (result.bare or e.measure == result.measure)
    ]
    if len(likely) != 1 or likely[0].per or not (stretch := days_of(likely[0])) or stretch == days:
        return
    value, low, high = size(likely[0], days / stretch)
    less, more = sorted((value, result.value))
    if not meets(size(result), (value, low / SLACK, high * SLACK)) and more < FAR * less:
        yield Candidate("flow", frames()["flow"], result, (likely[0],), 0.0, 1.0)


def _is_derived(result: Entry) -> bool:
    """True if words make it another figure for the same flow."""
    return result.words.says("average", result.at - NEAR, result.at)
