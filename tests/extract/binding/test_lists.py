"""Candidates of any number of operands: parts of a total, the rest, units, dates."""

import pytest

from factcheck.extract.binding.candidates.dates import years
from factcheck.extract.binding.candidates.lists import MOST_PARTS
from tests.extract.binding.books import Told, book_of, candidates, entry_of, told

LISTED = {"listed", "rest_of_shares", "conversion", "elapsed", "elapsed_since"}


def found(text: str) -> list[Told]:
    """The candidates of any number of operands."""
    return [told(one) for one in candidates(book_of(text)) if one.name in LISTED]


@pytest.mark.parametrize(
    "text",
    [
        "The yard has 119 tugs, 324 ferries and 57 barges, 500 vessels in all.",
        "The 500 vessels are 119 tugs, 324 ferries and 57 barges.",
        "There are 500 vessels. The yard has 119 tugs. It has 324 ferries. It has 57 barges.",
        "Vessels 500 (tugs 119, ferries 324, barges 57)",
    ],
)
def test_parts_add_up_to_a_total_before_or_behind_them(text):
    assert ("listed", "500", ("119", "324", "57")) in found(text)


def test_two_parts_are_no_list():
    assert found("There were 119 tugs and 324 ferries, 443 in all.") == []


def test_parts_that_do_not_add_up_are_no_candidate():
    assert found("There were 119 tugs, 324 ferries and 57 barges, 501 in all.") == []


def test_parts_and_total_are_measured_alike():
    assert found("There were £119, £324 and £57, 500 tonnes in all.") == []


def test_a_list_has_so_many_parts_at_most():
    numbers = range(101, 101 + MOST_PARTS)
    those = ", ".join(f"{number} in ward {chr(97 + n)}" for n, number in enumerate(numbers))
    total = f"{sum(numbers):,}"
    assert found(f"{those}: {total} in all.") == [("listed", total, tuple(map(str, numbers)))]
    assert found(f"{those}, 99 at home: {sum(numbers) + 99:,} in all.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Some 47% were for it, 36% against and the remaining 17% had no view.",
        "For it were 47%, against it 36%. The rest, 17%, had no view.",
    ],
)
def test_shares_leave_a_rest(text):
    assert ("rest_of_shares", "17%", ("47%", "36%")) in found(text)


def test_what_is_left_of_100_is_no_rest_without_a_word_that_says_so():
    assert found("Some 47% were for it, 36% against and 17% had no view.") == []


def test_the_same_size_stands_in_another_unit():
    assert found("The tunnel is 31 miles (50 km) long.") == [("conversion", "50 km", ("31 miles",))]


@pytest.mark.parametrize(
    "text",
    [
        "The tunnel is 31 miles (60 km) long.",  # another size
        "The tunnel is 31 miles (31 miles) long.",  # the same unit
        "The tunnel is 31 miles long. The road is 50 km.",  # another sentence
        "They paid £31 (€31).",  # money changes with the day
    ],
)
def test_what_is_no_conversion(text):
    assert found(text) == []


def test_years_lie_between_two_dates():
    text = "The mine, which opened in 1968, closed in 2011 after 43 years."
    assert found(text) == [("elapsed", "43 years", ("1968", "2011"))]


@pytest.mark.parametrize(
    ("text", "length", "date"),
    [
        ("Opened in 1968, the mine has been at work for 57 years.", "57 years", "1968"),
        ("The mine was opened in 1968. It is 57 years old.", "57 years old", "1968"),
        ("The mine, opened in 1975, marks its 50th anniversary.", "50th", "1975"),
    ],
)
def test_years_lie_between_a_date_and_the_day_of_publication(text, length, date):
    assert found(text) == [("elapsed_since", length, (date,))]


def test_dates_between_which_another_time_lies_are_none():
    assert found("The mine, which opened in 1968, closed in 2011 after 40 years.") == []


@pytest.mark.parametrize(
    ("text", "number", "length"),
    [
        ("It took 43 years.", "43 years", 43),
        ("It took four decades.", "four decades", 40),
        ("She is 43 years old.", "43 years old", 43),
        ("A 43-year-old was there.", "43-year-old", 43),
        ("It is the 50th anniversary.", "50th", 50),
        ("Ms Lal, 43, was there.", "43", 43),
        ("It took 43 days.", "43 days", None),
        ("There were 43 boats.", "43", None),
        ("It took two years.", "two years", None),  # so few are everywhere
        ("It took 4.5 years.", "4.5 years", None),
    ],
)
def test_a_length_in_whole_years_is_read_from_many_words(text, number, length):
    assert years(entry_of(text, number)) == length
