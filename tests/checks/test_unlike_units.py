"""Two units that do not go together are no error: nothing is said, or nothing is bound.

Every pair of units of one dimension, and a unit of every dimension beside one of every other,
as a level and as a rate, goes through every check that speaks to sizes.
"""

from collections.abc import Iterator
from itertools import product

import pytest

from factcheck.checking import check
from factcheck.checks import Context, registry
from factcheck.lexicon import load
from factcheck.model.interval import Interval
from factcheck.model.precision import Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change, Conversion, Product, Rate, Relation, Share, Total
from factcheck.model.relation_counted import Counted
from factcheck.model.relation_document import ExchangeRate, Restatement
from factcheck.model.relation_parts import Remainder
from factcheck.model.relation_rates import MeanOfRange
from factcheck.model.relation_said import Dimensioned, Extremum, Likened, Warming
from factcheck.model.span import Span
from factcheck.units import alike, convert, dimension, in_unit_of, parted

UNITS = {name: row["dimension"] for name, row in load("units").items()}
CURRENCIES = {name: row.get("of", name) for name, row in load("currencies").items()}
ONE_OF_EACH = list({kind: name for name, kind in UNITS.items()}.values())
RATES = ["USD/kg", "USD/each", "km/h/each", "m/s2/each", "tonne/year", "degC/hour", "GBP/pound"]
SOME = [*ONE_OF_EACH, "USD", "USc", "EUR", "km/h", "barrel/day", "%", "share", "", *RATES]
WORDS = [load("units")[unit]["words"][0] for unit in ONE_OF_EACH] + ["dollars", "cents", "euros"]


def pairs() -> Iterator[tuple[str, str]]:
    """Units that may meet: all of one dimension or currency, and one of each dimension."""
    for sorts in (UNITS, CURRENCIES):
        yield from ((a, b) for a, b in product(sorts, sorts) if sorts[a] == sorts[b])
    yield from product(SOME, SOME)


def sized(number: int, value: float, unit: str) -> Quantity:
    """A quantity of this unit, as the reader of a text would make it."""
    over, per = parted(unit)
    kind = Kind.MONEY if over in CURRENCIES else Kind.MEASURE
    measured = f"{dimension(over)}/{per}" if per else dimension(over)
    printed = Printed(value)

    return Quantity(
        Span(9 * number, 9 * number + 5), f"{value:g}", kind, printed, printed, unit, measured
    )


def relations(one: Quantity, other: Quantity, third: Quantity) -> Iterator[Relation]:
    """Every relation between sizes, with these in its roles."""
    yield Change(one, other)
    yield Change(one, other, third)
    yield Change(before=one, by=other)
    yield Share(one, other, third)
    yield Total((one, other), third)
    yield Remainder((one,), other)
    yield Product(one, other, third)
    yield Rate(one, other, third)
    yield Rate(count=one, rate=other)
    yield Rate(base=one, rate=other)
    yield Conversion(one, other)
    yield Warming(one, other)
    yield Restatement(one, other)
    yield ExchangeRate(one, other, ((other, one),))
    yield Counted(one, other)
    yield MeanOfRange(one, other)
    yield Extremum(one, (other, third), "highest", True)
    yield Dimensioned(one, "wind farm", "power")
    yield Likened(one, None, "bus", Interval(10, 12), other.unit)


def test_every_check_takes_every_pair_of_units_without_an_error():
    context, checks, asked = Context("", ()), registry().values(), set()
    for first, second in set(pairs()):
        one, other, third = sized(1, 5, first), sized(2, 40, second), sized(3, 200, first)
        for relation in relations(one, other, third):
            for each in checks:
                if isinstance(relation, each.relation):
                    each.run(relation, context)
                    asked.add(each.code)
    assert {"FC101", "FC201", "FC204", "FC301", "FC303", "FC401", "FC402", "FC403"} <= asked


def test_units_that_are_alike_convert_and_no_other_changes_what_is_measured():
    alikes = 0
    for first, second in set(pairs()):
        one, other = sized(1, 5, first), sized(2, 40, second)
        made = in_unit_of(one, other)
        assert parted(made.unit)[1] == parted(first)[1]
        assert dimension(parted(made.unit)[0]) == dimension(parted(first)[0])
        if alike(first, second):
            alikes += 1
            assert convert(one.interval, first, second).high > -500
    assert alikes > 500


@pytest.mark.parametrize(
    "sentence",
    [
        "They took 12 {one} an hour at 30 {other} an hour each for a total of 360 {other}.",
        "The trip of 12 {one} at 30 {other} an hour makes 360 {one}, or 40 {other} in all.",
        "It went from 12 {one} to 30 {other}, up 18 {other}.",
        "It went from 12 {one} an hour to 30 {other} an hour.",
        "It came to 30 {one} an hour (12 {other} an hour) in all, or 30 {one} (12 {other}).",
        "It is 30 {one} long, the size of 12 football pitches, or 7 {other} per head.",
        "Of 30 {one}, 12 {other} or 40% went; 5 {one} and 7 {other} make 12 {one}.",
    ],
)
def test_a_text_with_any_two_dimensions_is_checked(sentence: str):
    found = 0
    for one, other in product(WORDS, WORDS):
        found += len(check(sentence.format(one=one, other=other)).quantities)
    assert found > len(WORDS) ** 2
