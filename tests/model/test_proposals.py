"""What each figure of a misfit would have to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.model.interval import Interval, growth, total
from factcheck.model.proposals import proposals


def told(text: str, compute) -> list[str]:
    """The proposals for the last figure of a text, computed from those before it."""
    *inputs, stated = factcheck.quantities(text)
    return [one.text for one in proposals(stated, compute, inputs)]


def summed(*parts: Interval) -> Interval:
    return total(parts)


@pytest.mark.parametrize(
    ("text", "compute", "expected"),
    [
        ("The bus took 140 men and seven women, 146 people.", summed, ["147", "139", "six"]),
        ("After 6,000 cats it had 7,000 cats, 45% more.", growth, ["17%", "4,828", "8,700"]),
        ("It paid £4.6m and £2.9m, or £8.5m.", summed, ["£7.5m", "£5.6m", "£3.9m"]),
    ],
)
def test_each_figure_alone_would_mend_it(text, compute, expected):
    assert told(text, compute) == expected


def test_there_are_at_most_three():
    assert len(told("Of 11, 12, 13 and 14 cats and 15 dogs it fed 99 cats.", summed)) == 3


def test_what_no_figure_can_be_is_not_proposed():
    assert told("It had 40 cats and 50 dogs, 30 pets.", summed) == ["90"]  # none below nothing


def share(part: Interval, whole: Interval) -> Interval:
    return (part / whole).scaled(100)


def test_no_number_of_people_is_proposed_that_would_not_mend_it():
    assert told("Of 26 men and 52 people it is 49%.", share) == ["50%", "53"]  # 25 is 48 per cent


@given(st.integers(10, 900), st.integers(10, 900), st.integers(1, 50))
def test_what_is_proposed_mends_a_sum(first, second, off):
    text = f"It fed {first} cats and {second} dogs, {first + second + off} pets."
    [one, other, stated] = factcheck.quantities(text)
    mended = {
        p.quantity.id: int(p.text.replace(",", ""))
        for p in proposals(stated, summed, (one, other))
        if p.text[0].isdigit()
    }
    for figure, value in mended.items():
        parts = [mended.get(q.id, q.value) if q.id == figure else q.value for q in (one, other)]
        whole = value if figure == stated.id else stated.value
        assert sum(parts) == whole
