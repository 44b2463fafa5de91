"""Per cents: of one set against another, and of several added up."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.percents import against, sums
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS


@pytest.mark.parametrize(
    ("text", "step", "levels"),
    [
        ("The fund costs 0.24%, 75% more than the 0.06% we charge.", "75%", ("0.24%", "0.06%")),
        ("The fund costs 0.24%, 60% less than the 0.96% of others.", "60%", ("0.24%", "0.96%")),
        ("Turnout was 30.4%, 14% higher than the 18.2% of 2010.", "14%", ("30.4%", "18.2%")),
        ("A fee of 2.5% is paid, up 70% on the 1.1% of May.", "70%", ("2.5%", "1.1%")),
    ],
)
def test_another_step_between_two_rates_is_crossed(text, step, levels):
    assert accused(against, text) == [("growth", step, levels)]
    assert [set(figures) for figures in crossed(text)] == [{step, *levels}]


@pytest.mark.parametrize(
    "text",
    [
        "The fund costs 0.24%, 300% more than the 0.06% we charge.",
        "The fund costs 0.24%, 75% less than the 0.96% of others.",
        "Turnout was 30.4%, 12.2% higher than the 18.2% of 2010.",  # in points
        "Turnout was 30.4%, 67% higher than the 18.2% of 2010.",
    ],
)
def test_the_step_between_two_rates_is_not(text):
    assert accused(against, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        # a change on either side
        "Pay rose 4%, 2% more than the 3% of the year before.",
        # a third rate
        "The fund costs 0.24% and 1.3% on sale, 75% more than the 0.06% we charge.",
        # the other way, as of another thing
        "The fund costs 0.24%, 75% less than the 0.06% we charge would suggest.",
        # points say so
        "Turnout was 30.4%, 12.2 points higher than the 18.2% of 2010.",
        # no rate to set against
        "The fund costs 0.24%, 75% more than it cost last year.",
        # so much more was not meant
        "The fund costs 0.24%, 3% more than the 0.06% we charge.",
    ],
)
def test_what_hinders_a_cross_of_a_step(text):
    assert accused(against, text) == []
    assert crossed(text) == []


@hypothesis_settings(max_examples=40)
@given(st.integers(20, 60), st.integers(15, 90), st.integers(12, 90))
def test_what_two_rates_give_decides_alone(base, rise, off):
    text = "The fund costs {:.2f}%, {}% more than the {:.2f}% we charge."
    later = base * (100 + rise) / 100
    assert accused(against, text.format(later, rise, base)) == []
    assert len(accused(against, text.format(later, rise + base + off, base))) == 1


@pytest.mark.parametrize(
    ("text", "total", "parts"),
    [
        ("Fees rose 4% this year and 4% next, 12% in all.", "12%", ("4%", "4%")),
        ("Pay rose 2% in May, 3% in June and 4% in July, 12% in all.", "12%", ("2%", "3%", "4%")),
        ("Berths went up 14% in May and 23% in June, 45% in total.", "45%", ("14%", "23%")),
    ],
)
def test_a_per_cent_that_others_do_not_add_up_to_is_found(text, total, parts):
    assert accused(sums, text) == [("listed", total, parts)]


@pytest.mark.parametrize(
    "text",
    [
        "Fees rose 4% this year and 4% next, 12% in all.",
        "Pay rose 2% in May, 3% in June and 4% in July, 12% in all.",
    ],
)
def test_a_reader_sees_it_crossed(text):
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Fees rose 4% this year and 4% next, 8% in all.",
        "Fees rose 4% this year and 4% next, 8.2% in all.",  # compounded
        "Fees rose 14% this year and 23% next, 40% in all.",
        "Fees rose 14% this year and 23% next, 37% in all.",
        "Kent has 31% and Surrey 24%, 55% together.",
    ],
)
def test_a_per_cent_that_they_add_up_to_is_not(text):
    assert accused(sums, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        # an average of both lies between
        "Some 31% of boys and 24% of girls, 28% in all, had been ill.",
        # of one part
        "Fees rose 4% this year, 12% in all.",
        # no word adds up
        "Fees rose 4% this year and 4% next, and 12% in May.",
        # the two are no list
        "Of 31% who came, 24% left, 61% in all.",
        # ends of a change
        "The share went from 31% to 24%, 61% in all.",
        # so much more is of something else
        "Fees rose 4% this year and 4% next, 88% in all.",
        # a year
        "Fees rose 4% a year and 4% a year, 12% in all.",
    ],
)
def test_what_hinders_a_cross_of_a_sum(text):
    assert accused(sums, text) == []
    assert crossed(text) == []


@hypothesis_settings(max_examples=40)
@given(st.integers(11, 30), st.integers(11, 30), st.integers(12, 14))
def test_whatever_is_added_up_or_compounded(one, other, off):
    text = "Fees rose {}% this year and {}% next, {}% in all."
    grown = round(100 * ((1 + one / 100) * (1 + other / 100) - 1))
    for right in (one + other, grown):
        assert accused(sums, text.format(one, other, right)) == []
    wrong = accused(sums, text.format(one, other, grown + off))
    assert len(wrong) == ((one + other) / (grown + off) > 0.6)


WORDS = ["75% more than the", "0.06%", "0.24%,", "12% in all", "4% and", "61% together"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(name == "growth" for name, _, _ in accused(against, text))
    assert all(name == "listed" for name, _, _ in accused(sums, text))
