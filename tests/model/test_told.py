"""Quantities in words."""

from datetime import date

import pytest

from factcheck.model.period import Period
from factcheck.model.precision import Hedge, Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.span import Span
from factcheck.model.told import told

WHERE = Span(0, 5)
YEAR = Period(WHERE, "last year", date(2017, 1, 1), date(2017, 12, 31), 12.0)


def quantity(kind: Kind, low: Printed | None, high: Printed | None = None, **more) -> Quantity:
    return Quantity(WHERE, "as it stands", kind, low, high or low, **more)


def test_money_with_all_that_is_said_of_it():
    row = told(
        quantity(
            Kind.MONEY,
            Printed(1.3e9, 1e8, 1e8, Hedge.ABOUT),
            unit="GBP",
            hedge_text="about",
            of="grants",
            period=YEAR,
        )
    )
    assert (row.value, row.interval) == ("£1.3 billion", "£1.2 to £1.4 billion")
    assert (row.kind, row.unit, row.hedge, row.of) == ("money", "GBP", "about", "grants")
    assert row.period == "last year (1 Jan 2017 to 31 Dec 2017)"


def test_an_exact_count_needs_no_interval():
    row = told(quantity(Kind.COUNT, Printed(12, hedge=Hedge.EXACT)))
    assert (row.value, row.interval, row.hedge) == ("12", "", "")


def test_a_range_shows_both_ends():
    row = told(quantity(Kind.MEASURE, Printed(3), Printed(5), unit="km"))
    assert (row.value, row.interval) == ("3 to 5 km", "2.5 to 5.5 km")


def test_a_fraction_is_cut_to_a_few_digits():
    row = told(quantity(Kind.RATIO, Printed(1 / 3, 1 / 30)))
    assert (row.value, row.interval) == ("0.333", "0.317 to 0.35")


def test_half_a_person_is_not_rounded_away():
    assert told(quantity(Kind.COUNT, Printed(72_000))).interval == "71,999.5 to 72,000.5"


def test_a_vague_number_has_no_value():
    row = told(quantity(Kind.COUNT, None))
    assert (row.value, row.interval) == ("", "")


@pytest.mark.parametrize(
    ("start", "end", "months", "value"),
    [
        (date(2017, 1, 1), date(2017, 12, 31), 12.0, "1 Jan 2017 to 31 Dec 2017"),
        (date(2017, 3, 4), date(2017, 3, 4), None, "4 Mar 2017"),
        (date(2013, 1, 1), None, None, "from 1 Jan 2013"),
        (None, date(2013, 12, 31), None, "until 31 Dec 2013"),
        (None, None, 12.0, "12 months"),
        (None, None, None, ""),
    ],
)
def test_the_value_of_a_date_is_its_days(start, end, months, value):
    row = told(quantity(Kind.DATE, None, period=Period(WHERE, "then", start, end, months)))
    assert (row.value, row.interval, row.period) == (value, "", "")


def test_a_rank_is_not_rounded():
    row = told(quantity(Kind.ORDINAL, Printed(3)))
    assert (row.value, row.interval) == ("3", "")


def test_kinds_are_words():
    assert told(quantity(Kind.POINTS, Printed(2))).kind == "percentage points"
