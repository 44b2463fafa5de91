"""What is drawn of a claim: every row has its interval, and its numbers in words."""

from datetime import date

from factcheck.checking import check
from factcheck.pictures import sizes, stretches


def rows(text: str) -> list[tuple[str, str, bool]]:
    """The sizes drawn for the first claim of a text."""
    claim = check(text).claims[0]
    return [(one.label, one.words, one.recomputed) for one in sizes(claim.relation)]


def test_a_change_is_two_levels_and_what_the_step_makes_of_the_first():
    assert rows("Referrals rose 45% from 6,000 to 7,000.") == [
        ("before", "6,000", False),
        ("after", "7,000", False),
        ("after 45%", "8,669 to 8,731", True),
    ]


def test_a_share_is_the_whole_the_part_and_the_share_of_the_whole():
    assert rows("Of 40 pupils, 12 (25%) walk.") == [
        ("the whole", "40", False),
        ("the part", "11.5 to 12.5", False),
        ("25% of it", "9.8 to 10.2", True),
    ]


def test_a_total_is_its_parts_the_total_and_their_sum():
    told = rows("Libraries get £4.6m and the arts £1.2m, a total of £6.8m.")
    assert [label for label, _, _ in told] == ["£4.6m", "£1.2m", "the total", "the parts added"]
    assert told[-1] == ("the parts added", "£5.7 to £5.9 million", True)


def test_a_conversion_is_drawn_in_the_unit_of_the_second_figure():
    assert rows("It is 10 miles (25 km) away.") == [
        ("25 km", "24.5 to 25.5 km", False),
        ("10 miles, converted", "15.29 to 16.9 km", True),
    ]


def test_a_size_without_end_is_not_drawn():
    assert rows("At least 40 pupils came, up from 30.") == []


def test_the_years_between_which_time_has_passed_are_drawn_and_not_how_long_it_was():
    claim = check("The war, which began in 1914, ended 4 years later, in 1919.").claims[0]
    assert [one.label for one in stretches(claim.relation)] == ["1914", "1919"]


def test_unlike_periods_are_drawn_on_a_line_of_time():
    text = "The desk had 72,000 calls in the first 11 months of last year, up from 6,000 in 2010."
    claim = check(text, published=date(2018, 1, 14)).claims[0]
    assert [(one.label, one.words) for one in stretches(claim.relation)] == [
        ("6,000", "1 Jan 2010 to 31 Dec 2010"),
        ("72,000", "1 Jan 2017 to 30 Nov 2017"),
    ]
