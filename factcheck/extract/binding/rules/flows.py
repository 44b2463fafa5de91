"""Figures that are repeated for another stretch of time."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.again import days_of
from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import meets, size
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import is_last, is_near, misfit, of_sentence
from factcheck.lexicon.days import day_sizes

SLACK = 1.01  # 365 days or 365.25, 52 weeks or 52.2
NEAR = 4  # tokens
WORKING = 5.0  # days of a week


def flows(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "5,208 parcels last year, an average of 134 a week": the only figure for another time."""
    days = day_sizes().get(result.per)
    if result.type is not Type.LEVEL or days is None or not _is_derived(result):
        return
    here = [e for e in of_sentence(book, result) if e.number < result.number]
    levels = (e for e in here if e.type is Type.LEVEL and e.measure != "time")
    likely = [e for e in levels if result.bare or e.measure == result.measure]
    if (
        len(likely) != 1
        or _is_earlier(likely[0])
        or not (stretch := days_of(likely[0]))
        or stretch == days
    ):
        return
    value, low, high = size(likely[0], days / stretch)
    fits = meets(size(result), (value, low / SLACK, high * SLACK))
    week = {stretch, days} == {1.0, 7.0} and meets(size(result), size(likely[0], WORKING))
    if week or not (_is_beside(result) if fits else is_near(value, result.value)):
        return  # of a week of five days; or none that is meant
    yield misfit("flow", result, likely[0])


def _is_earlier(entry: Entry) -> bool:
    """ "Lower than in 2024, when 8,259 were begun": it is of the time compared with."""
    before = entry.words.tokens[: entry.at]
    return any("base" in token.classes for token in before)


def _is_derived(result: Entry) -> bool:
    """True if words make it another figure for the same flow."""
    before = result.at - NEAR, result.at
    said = result.words.says("mean", *before) or result.words.says("comes_out", *before)
    return said or _is_beside(result)


def _is_beside(result: Entry) -> bool:
    """ "Three times a day, about 200 a year": right behind the other figure, and of no noun."""
    at = result.at - 1
    while at > 0 and result.words.tokens[at].text in row("soft"):
        at -= 1
    comma = at > 0 and result.words.tokens[at].text == ","
    bare = is_last(result) and result.bare and not result.nouns
    return comma and bare and result.words.tokens[at - 1].is_quantity
