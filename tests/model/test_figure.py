"""What figures beside each other share: their precision, and that they count whole things."""

import pytest

import factcheck
from factcheck.model.figure import COARSER, counted, face_of, figure, figures, measured
from factcheck.model.interval import Interval, point
from factcheck.model.precision import Hedge


def read(text: str) -> list[factcheck.Quantity]:
    return list(factcheck.quantities(text))


@pytest.mark.parametrize(
    ("text", "coarse", "interval"),
    [
        ("Sales rose to £5.6m from £5m.", "£5m", Interval(4.95e6, 5.05e6)),
        ("It rose to 12.25% from 11.5%.", "11.5%", Interval(11.495, 11.505)),
        ("The bond at 44½ dollars beats one at 37 dollars.", "37 dollars", point(37)),
    ],
)
def test_the_coarser_of_two_shares_the_precision_of_the_finer(text, coarse, interval):
    [found] = [
        one for q, one in zip(read(text), figures(read(text)), strict=True) if q.text == coarse
    ]
    assert found.plain.low <= interval.low
    assert found.plain.high >= interval.high
    assert found.plain.width < 0.2 * figure(_named(text, coarse)).plain.width + 1e-9


def _named(text: str, words: str) -> factcheck.Quantity:
    [found] = [one for one in read(text) if one.text == words]
    return found


def test_the_coarser_reading_is_the_kinder_one():
    low = figures(read("Sales rose to £5.6m from £5m."))[1]
    assert [one.name for one in low.readings] == ["as printed", COARSER]
    assert low.readings[1].interval == Interval(4.5e6, 5.5e6)


def test_a_whole_number_beside_halves_is_just_that_number():
    whole = figures(read("The bond at 44½ dollars beats one at 37 dollars."))[1]
    assert [one.name for one in whole.readings] == ["as printed"]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose to £5.6m from about £5m.",  # a hedge says how rough it is
        "Sales rose to £1.25bn from £900m.",  # another magnitude, rounded by itself
        "The road runs for 5 km, or 3.1 miles.",
    ],
)
def test_figures_printed_in_other_forms_share_nothing(text):
    assert figures(read(text)) == [figure(one) for one in read(text)]


def test_a_bare_number_beside_people_counts_people():
    [men, women, everybody] = counted(read("The bus took 140 men and seven women, 146 in all."))
    assert [one.interval for one in (men, women, everybody)] == [point(140), point(7), point(146)]
    assert everybody.hedge is Hedge.EXACT


@pytest.mark.parametrize("number", ["about 146", "1.5", "0.2m"])
def test_a_hedged_or_rounded_number_beside_people_does_not(number):
    *_, last = counted(read(f"The bus took 140 men, and {number} in all."))
    assert last.hedge is not Hedge.EXACT


def test_bare_numbers_alone_are_left_as_they_are():
    numbers = read("It went from 6,000 to 7,000.")
    assert counted(numbers) == numbers


def test_an_average_is_rounded_even_of_whole_things():
    [staff] = read("They employ 20 people.")
    assert staff.interval == point(20)
    assert measured(staff).interval == Interval(19.5, 20.5)


def test_the_face_of_a_range_are_its_printed_ends():
    [span] = read("It takes 5 to 7 miles.")
    assert face_of(span) == Interval(5, 7)
