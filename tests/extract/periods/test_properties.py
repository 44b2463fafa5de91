"""What holds for every text: nothing crashes, spans are exact, time stays linear."""

from datetime import date
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.periods import find
from factcheck.model.period import Period

WORDS = """the first last next past previous same a an two 11 3rd third quarter half year years
    month months week day of to from between and - – / , . ( ) ' since before after until by early
    mid end ago earlier 2010 1987 2016-17 1990s '04 14 March May Jan. Friday yesterday summer Q3 H1
    FY19 % £ period century ended on in so far 00 9999 0001 29 February every nineteen ninety"""
PIECES = [*WORDS.split(), "\n", "\n\n"]
PROSE = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)
GLUED = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
DATES = st.none() | st.dates()


def sound(text: str, found: list[Period]) -> None:
    """Spans hold their text, in order and apart; days run forwards; lengths are positive."""
    for period in found:
        assert text[period.span.start : period.span.end] == period.text != ""
        assert period.start is None or period.end is None or period.start <= period.end
        assert period.months is None or period.months > 0
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))


@given(PROSE | GLUED | st.text(), DATES)
def test_any_text_gives_sound_periods(text: str, published: date | None) -> None:
    lower = text.lower()
    if len(lower) == len(text):
        sound(text, find(text, lower, published))


@given(st.dates(date(1000, 1, 1), date(2100, 12, 31)))
def test_a_written_date_is_read_back(day: date) -> None:
    text = f"It was on {day.day} {day:%B} {day.year} that it rained."
    found = find(text, text.lower(), None)
    assert ([period.start for period in found] == [day]) == (day.year >= 1500)


@given(st.integers(1900, 2040), st.integers(1, 59))
def test_a_range_of_years_is_as_long_as_its_years(first: int, more: int) -> None:
    text = f"between {first} and {first + more}"
    (found,) = find(text, text, None)
    assert found.months == 12 * (more + 1)


@given(PROSE)
def test_without_a_date_of_publication_nothing_relative_has_days(text: str) -> None:
    for period in find(text, text.lower(), None):
        assert not (period.relative and period.known)


HOSTILE = [
    "2010 ",
    "2010-",
    "the ",
    "last ",
    "first 11 months of ",
    "May ",
    "'",
    "14/",
    "0",
    "a" * 50,
]
HOSTILE += [
    "from 2010 to ",
    "the three months to ",
    "a year earlier ",
    "the same period ",
    "\n",
    " ",
]


def quickest(text: str, times: int) -> float:
    """The least processor time of a few runs."""
    took = []
    for _ in range(times):
        start = process_time()
        find(text, text.lower(), date(2018, 1, 14))
        took.append(process_time() - start)
    return min(took)


@pytest.mark.parametrize("junk", HOSTILE)
def test_repeated_junk_takes_time_in_proportion(junk: str) -> None:
    short, long = (junk * (size // len(junk)) for size in (4_000, 64_000))
    assert quickest(long, 2) < 16 * 4 * max(quickest(short, 4), 0.002)
