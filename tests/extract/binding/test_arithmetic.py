"""Sums that are said in so many words: what is done with two figures, and what comes out."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.arithmetic import said
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # so many times
        ("Seven times 23 is 181.", ("product", "181", ("23", "Seven times"))),
        ("Seven times 23 makes 181, she wrote.", ("product", "181", ("23", "Seven times"))),
        ("£25.00 multiplied by 12 is £320.", ("product", "£320", ("12", "£25.00"))),
        # divided
        ("He divided 960 by 40 and got 26.", ("average", "26", ("960", "40"))),
        ("Divide 960 by 40 and you get 26.", ("average", "26", ("960", "40"))),
        ("The £960,000 divided by 400 is £240.", ("average", "£240", ("£960,000", "400"))),
        ("They divided 960 acres by 40 and got 26.", ("average", "26", ("960 acres", "40"))),
        # added
        ("£253 added to £314 gives £627.", ("sum", "£627", ("£253", "£314"))),
        ("The £253 deposit plus £314 rent makes £627.", ("sum", "£627", ("£253", "£314"))),
    ],
)
def test_another_result_than_comes_out_is_crossed(text, claim):
    _, result, operands = claim
    assert accused(said, text) == [claim]
    assert [set(figures) for figures in crossed(text)] == [{result, *operands}]


@pytest.mark.parametrize(
    "text",
    [
        "Seven times 23 is 161.",
        "£25.00 multiplied by 12 is £300.",
        "He divided 960 by 40 and got 24.",
        "1,000 divided by 30 is 33.",  # as far as it is rounded
        "The £960,000 divided by 400 is £2,400.",
        "£253 added to £314 gives £567.",
        "The £253 deposit plus £314 rent makes £567.",
    ],
)
def test_what_comes_out_is_not(text):
    assert accused(said, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        # no word for an operation
        "The 960 acres by 40 farms got 26 visits.",
        "Of 253 boats 314 trips and 627 fares were got.",
        # nothing comes out
        "He divided 960 by 40 on page 26.",
        "Seven times 23 people left the 181 rooms.",
        "The £253 deposit plus £314 rent left £627 for food.",
        # too far behind
        "He divided 960 by 40 and, after a long day with the books of the school, got 26.",
        # another figure between
        "He divided 960 by 40, wrote 12 lines and got 26.",
        # twelve times a day
        "Twelve times a day, 40 people are let in, and 300 is the most.",
        # in per cent
        "He divided 960 by 40 and got 26%.",
    ],
)
def test_what_is_no_sum(text):
    assert accused(said, text) == []
    assert crossed(text) == []


@hypothesis_settings(max_examples=40)
@given(st.integers(13, 97).filter(lambda n: n % 10), st.integers(13, 97), st.integers(5, 90))
def test_the_quotient_decides_alone(number, each, off):
    text = "She divided £{:,} by {} and got £{}."
    assert accused(said, text.format(number * each, number, each)) == []
    wrong = accused(said, text.format(number * each, number, each + off))
    assert wrong == [("average", f"£{each + off}", (f"£{number * each:,}", str(number)))]


@hypothesis_settings(max_examples=40)
@given(st.integers(2, 9), st.integers(111, 989).filter(lambda n: n % 10), st.integers(600, 900))
def test_the_product_decides_alone(times, size, off):
    text = "{} times {} is {:,}."
    assert accused(said, text.format(times, size, times * size)) == []
    assert len(accused(said, text.format(times, size, times * size + off))) == 1


WORDS = ["ten times 20", "divided", "by 40", "and got", "is", "makes", "plus", "added to"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(name in {"product", "average", "sum"} for name, _, _ in accused(said, text))
