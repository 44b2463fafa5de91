"""A quantity: what was printed, what was said, and what it may stand for."""

from msgspec.structs import replace

from factcheck.model.interval import EVERYTHING, Interval
from factcheck.model.precision import Hedge, Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.span import Span


def quantity(low: float | None, high: float | None = None, **more: object) -> Quantity:
    """A whole number, or a range from `low` to `high`."""
    hedge = more.get("hedge")
    ends = [None if end is None else Printed(end, 1, 1, hedge) for end in (low, high)]
    kind = more.pop("kind", Kind.COUNT)
    return Quantity(Span(0, 1), "", kind, ends[0], ends[1] or ends[0], **more)


def test_a_point_has_one_value_and_two_equal_ends():
    twelve = quantity(12)
    assert twelve.value == 12
    assert twelve.said == (12, 12)
    assert twelve.interval == Interval(11.5, 12.5)


def test_a_range_has_no_single_value_and_rounds_outwards_at_both_ends():
    three_to_five = quantity(3, 5)
    assert three_to_five.value is None
    assert three_to_five.said == (3, 5)
    assert three_to_five.interval == Interval(2.5, 5.5)
    assert [r.name for r in three_to_five.charitable] == ["closing zeros as rounding"]


def test_more_than_twelve_is_open_above_as_said():
    assert quantity(12, hedge=Hedge.OVER).said == (12, None)
    assert quantity(12, hedge=Hedge.AT_LEAST).said == (12, None)


def test_up_to_twelve_is_open_below_as_said():
    assert quantity(12, hedge=Hedge.AT_MOST).said == (None, 12)


def test_nearly_twelve_is_said_as_twelve():
    assert quantity(12, hedge=Hedge.UNDER).said == (12, 12)


def test_a_vague_number_has_nothing_to_compute_with():
    hundreds = quantity(None)
    assert not hundreds.known
    assert not hundreds.is_level
    assert hundreds.interval == EVERYTHING
    assert hundreds.charitable == []


def test_counts_money_and_measures_are_levels_but_percentages_are_not():
    assert quantity(12).is_level
    assert quantity(12, kind=Kind.MONEY, unit="GBP").is_level
    assert not quantity(12, kind=Kind.PERCENTAGE, unit="%").is_level
    assert not quantity(2018, kind=Kind.DATE).is_level


def test_inside_a_sentence_words_begin_small_and_names_and_signs_stay():
    def told(text: str, kind: Kind) -> str:
        return replace(quantity(1, kind=kind), text=text).inside

    assert told("A third", Kind.RATIO) == "a third"
    assert told("Fifty-six million pounds", Kind.MONEY) == "fifty-six million pounds"
    assert told("US$5m", Kind.MONEY) == "US$5m"
    assert told("Rs 500", Kind.MONEY) == "Rs 500"
    assert told("March 2019", Kind.DATE) == "March 2019"


def test_the_opposite_lies_as_far_below_zero():
    loss = replace(quantity(3), text="£3m").opposite
    assert (loss.value, loss.text, loss.opposite.value) == (-3, "−£3m", 3)
    ranged = replace(quantity(3), high=Printed(5)).opposite
    assert ranged.said == (-5, -3)
    assert Printed(3, hedge=Hedge.OVER).opposite == Printed(-3, hedge=Hedge.UNDER)


def test_a_quantity_is_numbered_in_the_order_of_the_document():
    assert quantity(12).numbered(3) == replace(quantity(12), id="q3")
