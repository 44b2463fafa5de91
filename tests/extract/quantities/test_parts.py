"""Parts and lengths in words: of a per cent, of an hour, of what is short; counts and ratios."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import check
from factcheck.model.quantity import Kind
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("half of 1 per cent", 0.5),
        ("half of one per cent", 0.5),
        ("half of a per cent", 0.5),
        ("half a per cent", 0.5),
        ("a quarter of 1 per cent", 0.25),
    ],
)
def test_a_part_of_one_per_cent_is_a_per_cent(text, value):
    [found] = read(f"It lost {text} of its eggs.")
    assert (found.text, found.kind, found.value) == (text, Kind.PERCENTAGE, value)


def test_a_part_of_more_than_one_is_a_part_of_it():
    assert [one.value for one in read("It lost half of 2 per cent of its eggs.")] == [0.5, 2]


def test_it_is_a_share_of_what_stands_behind():
    text = "They sold 40 shares, half of 1 per cent of the {:,} shares."
    [right], [wrong] = (check(text.format(number)).claims for number in (8_000, 4_000))
    assert [right.verdict.value, wrong.verdict.value] == ["consistent", "inconsistent"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("an hour and six minutes", 1.1, "hour"),
        ("an hour and 6 minutes", 1.1, "hour"),
        ("an hour and twenty-four minutes", 1.4, "hour"),
        ("an hour and a half", 1.5, "hour"),
        ("a day and twelve hours", 1.5, "day"),
        ("a week and 3 days", 10 / 7, "week"),
        ("a year and six months", 1.5, "year"),
    ],
)
def test_one_and_so_many_smaller_ones_are_a_length(text, value, unit):
    [found] = read(f"The climb took {text} in all.")
    assert (found.text, found.unit) == (text, unit)
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("They met for an hour and two days later signed.", ["an hour", "two days"]),
        ("It rained for a week and two months followed.", ["a week", "two months"]),
        ("She left in an hour and then six minutes went by.", ["six minutes"]),
        ("An hour and a page of minutes.", []),
    ],
)
def test_what_is_no_smaller_one_is_none(text, lengths):
    assert [one.text for one in read(text)] == lengths


@pytest.mark.parametrize(
    "behind", ["short of the plan", "above the plan", "dearer", "warmer", "of it", "busier"]
)
def test_a_part_is_told_by_what_stands_behind(behind):
    [found] = read(f"The harvest was a fifth {behind}.")
    assert (found.text, found.kind, found.value) == ("a fifth", Kind.RATIO, 0.2)


@pytest.mark.parametrize("place", ["party", "bid", "reading", "wheel"])
def test_a_place_is_no_part(place):
    assert read(f"There was a third {place}.") == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1,020 out of 1,360 seats", ["1,020", "1,360"]),
        ("812 out of 1,240 voters", ["812", "1,240"]),
        ("12 out of 345 beds", ["12", "345"]),
        ("17 in 1,360 eggs", ["17", "1,360"]),
    ],
)
def test_counts_out_of_a_count_are_two(text, numbers):
    found = read(f"It was {text}.")
    assert [one.text for one in found] == numbers
    assert Kind.RATIO not in [one.kind for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "3 out of 5",
        "81 out of 99",
        "40 in 1,000",
        "7 out of 200",
        "three out of five",
        "nine in 140",
    ],
)
def test_a_ratio_is_said_of_few_or_of_a_round_number(text):
    [found] = read(f"It was {text} that failed.")
    assert (found.text, found.kind) == (text, Kind.RATIO)


@given(st.integers(101, 9_999), st.integers(1, 99))
def test_counts_or_a_ratio_each_says_the_same_size(whole, percent):
    part = max(1, whole * percent // 100)
    found = read(f"They were {part:,} out of {whole:,} that failed.")
    values = [one.value for one in found]
    assert values == pytest.approx([part, whole] if len(found) == 2 else [part / whole])


@pytest.mark.parametrize(("share", "verdict"), [(75, "consistent"), (85, "inconsistent")])
def test_two_counts_have_a_share(share, verdict):
    [claim] = check(f"It sold 1,020 out of 1,360 seats, or {share}%.").claims
    assert (claim.relation.name, claim.verdict.value) == ("share", verdict)
