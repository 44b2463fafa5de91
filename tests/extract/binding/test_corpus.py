"""Every entry of the corpora: what is wanted of it comes out, or it is marked as missed."""

import ast
import operator
from decimal import Decimal

import pytest

from factcheck import check
from factcheck.extract.binding import corpus
from factcheck.extract.binding.corpus import FAMILIES, KINDS, PUBLISHED, WANTS, Example, Row

ENTRIES = [
    pytest.param(example, id=f"{family}-{example.kind}-{number}")
    for family in FAMILIES
    for number, example in enumerate(corpus.examples(family))
]
ROWS = [
    pytest.param(row, id=f"{family}-{kind}-{number}")
    for family in FAMILIES
    for number, (kind, row) in enumerate(corpus.rows(family))
    if row.expr
]
OPERATIONS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.USub: operator.neg,
}
SLACK = Decimal("1e-9")


@pytest.mark.parametrize("example", ENTRIES)
def test_what_is_wanted_of_an_entry_comes_out(example: Example):
    managed = example.is_managed(check(example.text, published=PUBLISHED).claims)
    if example.missed:
        assert not managed, f"this is managed now: take out missed\n{example.marked}"
    else:
        assert managed, f"{example.want} is wanted of this\n{example.marked}"


def computed(node: ast.expr) -> Decimal:
    """The value of an expression of numbers, + − × and ÷."""
    if isinstance(node, ast.BinOp):
        return OPERATIONS[type(node.op)](computed(node.left), computed(node.right))
    if isinstance(node, ast.UnaryOp):
        return OPERATIONS[type(node.op)](computed(node.operand))
    assert isinstance(node, ast.Constant)
    return Decimal(str(node.value))


def half_a_digit(stated: Decimal) -> Decimal:
    """Half the worth of its last digit; the closing zeros of a whole number are none."""
    exponent = stated.as_tuple().exponent
    assert isinstance(exponent, int)
    last = stated if exponent < 0 else stated.normalize()
    return Decimal((0, (5,), int(last.as_tuple().exponent) - 1))


@pytest.mark.parametrize("row", ROWS)
def test_the_arithmetic_of_an_entry_is_as_it_says(row: Row):
    stated = row.stated
    assert stated is not None
    gap = abs(computed(ast.parse(row.expr, mode="eval").body) - stated)
    reach = half_a_digit(stated) if row.tol is None else row.tol
    assert gap <= reach + SLACK if row.want == "consistent" else gap >= reach - SLACK


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_every_want_in_sentences_and_passages(family):
    found = {(example.kind, example.want) for example in corpus.examples(family)}
    assert found == {(kind, want) for kind in KINDS for want in WANTS}


@pytest.mark.parametrize("family", FAMILIES)
def test_numbers_are_marked_where_there_is_a_claim(family):
    for example, (_, row) in zip(corpus.examples(family), corpus.rows(family), strict=True):
        assert example.marked == " ".join(row.text.split())
        assert "[[" not in example.text
        assert (len(example.spans) > 1) == (row.want != "nothing") == bool(row.expr)


def test_no_text_stands_twice():
    texts = [example.text for family in FAMILIES for example in corpus.examples(family)]
    assert len(texts) == len(set(texts))
