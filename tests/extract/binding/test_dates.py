"""Lengths of time: between the only two dates that can be meant, in years, in weeks, in days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck import check
from factcheck.extract.binding.candidates.dates import elapsed
from factcheck.extract.binding.rules import spans
from tests.extract.binding.books import YEAR, Told, accused, book_of, crossed, told
from tests.pieces import PIECES, TEXTS

QUARRY = "The quarry, which opened in 1968, closed in 2011 after {}."
FAIR = "The fair began on 3 May 2016 and ended on 14 June 2016, after {}."
MONTHS = "The fair began in May 2016 and ended in November 2016, after {}."


def found(text: str) -> list[Told]:
    """The lengths of a text that lie between dates."""
    book = book_of(text)
    return [told(one) for entry in book for one in elapsed(book, entry, YEAR)]


@pytest.mark.parametrize(
    ("text", "length", "dates"),
    [
        (QUARRY.format("34 years"), "34 years", ("1968", "2011")),
        (QUARRY.format("three decades"), "three decades", ("1968", "2011")),
        (  # of the sentence before, where a word points back
            "It opened in 1968 and shut in 2011. It was dug for 34 years.",
            "34 years",
            ("1968", "2011"),
        ),
    ],
)
def test_years_that_do_not_lie_between_the_only_dates_are_crossed(text, length, dates):
    assert accused(spans.years, text) == [("elapsed", length, dates)]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    ("text", "length"),
    [
        # to the day or the month, one year off is too many
        ("The pit opened on 3 June 2011 and shut on 8 May 2018 after eight years.", "eight years"),
        ("The pit opened on 3 May 2011 and shut on 8 June 2018 after eight years.", "eight years"),
        ("The pit opened on 3 May 2011 and shut on 8 June 2018 after six years.", "six years"),
    ],
)
def test_a_year_too_many_or_too_few_is_crossed_between_days(text, length):
    assert [one[1] for one in accused(spans.years, text)] == [length]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        # seven years less a month
        "The pit opened on 3 June 2011 and shut on 8 May 2018 after seven years.",
        # "six years" is said until the seventh is over
        "The pit opened on 3 June 2011 and shut on 8 May 2018 after six years.",
        "The pit opened on 3 May 2011 and shut on 8 June 2018 after seven years.",
        # the day or the month is not told
        "The pit, opened in 2011, shut in May 2018 after six years.",
        "The pit, opened in 2011, shut in 2018 after eight years.",
        # from another date
        "She was clerk from 3 June 2011 to 8 May 2018, after eight years as a guide.",
    ],
)
def test_a_year_off_may_be_right_where_no_day_tells(text):
    assert accused(spans.years, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        QUARRY.format("43 years"),
        QUARRY.format("42 years"),  # the day of the year is not told
        QUARRY.format("two years"),  # so few are everywhere
        QUARRY.format("34 days"),
        QUARRY.replace("closed", "moved in 1990 and closed").format("34 years"),  # a third date
        "It opened in 1968 and shut in 2011. Miners dug for 34 years.",  # nothing points back
        "The quarry opened in 1968, shut in 2011 and has 34 years of stone.",
        "The 34-year-old, who joined in 1998, left in 2011.",
    ],
)
def test_what_hinders_a_cross_of_years(text):
    assert accused(spans.years, text) == []


def test_until_now_is_the_day_of_publication():
    text = "The quarry, opened in 1998, has now been dug for {} years."
    assert accused(spans.years, text.format(YEAR - 1998)) == []
    assert accused(spans.years, text.format(34)) != []
    assert accused(spans.years, "The quarry, opened in 1998, was dug for 34 years.") == []


@pytest.mark.parametrize(
    ("text", "length"),
    [
        (FAIR.format("42 days"), "42 days"),
        (FAIR.format("43 days"), "43 days"),  # counting both ends
        (FAIR.format("six weeks"), "six weeks"),
        (MONTHS.format("six months"), "six months"),
        (MONTHS.format("24 weeks"), "24 weeks"),  # from a day of May to one of November
    ],
)
def test_days_and_weeks_are_counted(text, length):
    assert length in [one[1] for one in found(text)]
    assert accused(spans.days, text) == []
    assert [c.verdict.value for c in check(text).claims] == ["consistent"]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        (FAIR.format("44 days"), "44 days"),
        (FAIR.format("four weeks"), "four weeks"),
        (MONTHS.format("three months"), "three months"),
    ],
)
def test_other_days_and_weeks_are_crossed(text, length):
    assert [one[1] for one in accused(spans.days, text)] == [length]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        FAIR.format("40 weeks"),  # so much further off was not meant
        FAIR.replace("and", "paused on 9 June 2016 and").format("four weeks"),  # a third date
        FAIR.replace("after", "with").format("four weeks"),  # no word makes it the length
        "The fair, of 3 May 2016, ended after four weeks.",
    ],
)
def test_what_hinders_a_cross_of_days(text):
    assert accused(spans.days, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "She was born in 1950. The mill opened in 1941, nine years earlier.",
            ("elapsed", "nine years earlier", ("1941", "1950")),
        ),
        (
            "The school opened in 1950. Its mill is from 1938, 12 years before.",
            ("elapsed", "12 years before", ("1938", "1950")),
        ),
    ],
)
def test_so_many_years_earlier_lie_between_two_other_dates(text, claim):
    assert claim in found(text)
    assert found(text.replace("nine", "eight").replace("12", "13")) == []


DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@hypothesis_settings(max_examples=40)
@given(DAYS, st.integers(20, 300), st.integers(2, 12))
def test_the_calendar_decides_alone(first, days, off):
    text = "The fair began on {0.day} {0:%B %Y} and ended on {1.day} {1:%B %Y}, after {2} days."
    last = first + timedelta(days)
    assert accused(spans.days, text.format(first, last, days)) == []
    wrong = accused(spans.days, text.format(first, last, days - off))
    assert [length for _, length, _ in wrong] == [f"{days - off} days"]


WORDS = [
    "3 May 2016",
    "in 1968",
    "14 June",
    "after",
    "for",
    "34 years",
    "five weeks",
    "ago",
    "later",
]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    for rule in (spans.years, spans.days, spans.ago):
        assert all(name.startswith("elapsed") for name, _, _ in accused(rule, text))
    assert all(name.startswith("elapsed") for name, _, _ in found(text))


@pytest.mark.parametrize(
    "text",
    [
        "They may choose any three years between 1985 and 1997.",
        "They may choose any 12 months between April 1985 and September 1987.",
        "They may choose 12 consecutive months between April 1, 1985, and September 30, 1987.",
        "The pit stood still for three straight years between 2004 and 2010.",
    ],
)
def test_a_window_need_not_be_filled(text):
    assert crossed(text) == []


def test_a_length_that_fills_its_dates_is_still_accused():
    assert crossed("The three straight years from 2004 to 2010 were dry.")
