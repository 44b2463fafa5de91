"""Millions for billions among the parts of a total, rates of two years, stretches of time."""

import pytest

import factcheck
from factcheck import check
from factcheck.model import diagnosis
from factcheck.model.finding import Verdict
from factcheck.model.interval import total


def found(text: str) -> list[tuple[str, str]]:
    """The codes and the messages of all that a reader sees crossed."""
    claims = [claim for claim in check(text).claims if claim.verdict is Verdict.INCONSISTENT]
    return [(one.code, one.message) for claim in claims for one in claim.findings]


@pytest.mark.parametrize(
    "text",
    [],
)
def test_a_part_that_a_thousand_times_makes_the_whole_is_told(text):
    [(code, message)] = found(text)
    assert code == "FC202"
    assert "a thousand times larger" in message


@pytest.mark.parametrize(
    "text",
    [
        "It held £12bn, including £4bn in Kent, £5bn in Surrey and £2bn in Sussex.",
        "It held £12bn, including £4bn in Kent and £3m in gold.",  # parts are missing
        "It held £12bn, including £12m in gold.",  # of one part
        "It held £12bn, including £9bn in shares and £30m in gold.",
        "It held £12bn, including £9bn in shares and £3bn in gold.",
    ],
)
def test_what_may_be_some_of_it_is_not(text):
    assert found(text) == []


def summed(*parts):
    return total(parts)


@pytest.mark.parametrize(
    ("text", "times", "speaks"),
    [
        ("It fed £9bn and £3m, £12bn.", "a thousand", True),
        ("It fed £9bn and £3m, £12bn.", "", True),
        ("It fed £9bn and £3m, £12bn.", "ten", False),
        ("It fed £1,250 and £4,675, £5,295.", "", True),  # two digits swapped
        ("It fed £1,250 and £4,675, £5,295.", "a thousand", False),
    ],
)
def test_only_slips_of_one_magnitude_may_be_asked_for(text, times, speaks):
    *inputs, stated = factcheck.quantities(text)
    assert bool(diagnosis.of(stated, summed, inputs, times=times)) is speaks


@pytest.mark.parametrize(
    ("second", "crossed"),
    [
        ("£34m", False),
        ("£44m", False),  # rates of two years differ
        ("£5.4m", False),  # by what no power of ten explains
        ("£340m", True),
        ("£3.4m", True),
        ("£3,400m", True),
    ],
)
def test_rates_of_two_years_lie_less_than_ten_times_apart(second, crossed):
    text = f"The fund held $40m (£26m) in 2015, and $52m ({second}) in 2016."
    assert [code for code, _ in found(text)] == ["FC405"] * crossed


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "The depot sent 5,208 parcels last year, an average of 134 a week.",
            "5,208 a year comes to 100 a week",
        ),
        (
            "The road carries 4,000 cars a day, 120 an hour.",
            "4,000 a day comes to 167 an hour",
        ),
    ],
)
def test_a_stretch_of_time_is_told_in_words(text, says):
    [(_, message)] = found(text)
    assert message.startswith(says)


@pytest.mark.parametrize(
    ("period", "fits", "wrong"),
    [
        ("2010–2020", "6.1", "9.1"),
        ("2010-2020", "6.1", "9.1"),
        ("2010–20", "6.1", "9.1"),
        ("2010 to 2020", "6.1", "9.1"),
        ("2010–2015", "12.6", "8.6"),
    ],
)
def test_from_one_year_to_another_lie_as_many_as_their_difference(period, fits, wrong):
    text = "Visits will go from 1,000 to 1,808, {} per cent a year, over the {} period."
    assert found(text.format(fits, period)) == []
    assert [code for code, _ in found(text.format(wrong, period))] == ["FC112"]
