"""Relations: quantities in roles."""

import pytest

from factcheck.model.precision import Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change, Conversion, Elapsed, Relation, Share, Total
from factcheck.model.span import Span


def count(value: int, start: int) -> Quantity:
    printed = Printed(value)
    return Quantity(Span(start, start + len(str(value))), str(value), Kind.COUNT, printed, printed)


NINE, FOUR, FIVE = count(9, 0), count(4, 10), count(5, 20)


@pytest.mark.parametrize("relation", [Change, Share, Total, Conversion, Elapsed])
def test_every_role_is_a_field(relation: type[Relation]):
    assert set(relation.role_names) <= set(relation.__struct_fields__)
    assert relation.name == relation.__name__.lower()


def test_a_role_that_the_text_leaves_out_is_none():
    assert Change(after=NINE).roles() == {"before": None, "after": NINE, "by": None, "also": None}


def test_quantities_come_in_the_order_of_the_text():
    assert Total(parts=(FIVE, FOUR), total=NINE).quantities() == [NINE, FOUR, FIVE]


def test_a_quantity_in_two_roles_is_listed_once():
    assert Change(by=FOUR, also=FOUR).quantities() == [FOUR]


def test_a_conversion_has_both_sides():
    with pytest.raises(TypeError):
        Conversion(NINE)  # type: ignore[call-arg]
