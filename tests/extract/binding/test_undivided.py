"""Totals whose parts are all that a sentence, or the lines above, list: no part has a rival."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.undivided import totals
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS

BROUGHT = "Some 2,655 people left in May. Another 870 left in June. That brings the number to {}."
TWO_UNITS = "The shed has 7,900 sq m (90,000 sq ft) in all."


@pytest.mark.parametrize(
    ("text", "total", "parts"),
    [
        # in one sentence, before or behind its parts
        ("The stall sold 412 pies and 365 tarts, 797 in all.", "797", ("412", "365")),
        ("The stall took £3.1m and £2.2m, £5.8m in all.", "£5.8m", ("£3.1m", "£2.2m")),
        ("It took £15m, £8m and £4m, a combined £31m.", "£31m", ("£15m", "£8m", "£4m")),
        # of millions, told as billions
        ("The stall took £3.1m and £2.2m, £5.3bn in all.", "£5.3bn", ("£3.1m", "£2.2m")),
        ("It took £42, £57 and £33, which adds up to £152.", "£152", ("£42", "£57", "£33")),
        # several kinds of things
        (
            "The farm has 412 ewes, 118 rams and 35 goats. In all it keeps 685 animals.",
            "685",
            ("412", "118", "35"),
        ),
        (
            "The stall sold 412 pies, 365 tarts and 118 rolls, 985 in all.",
            "985",
            ("412", "365", "118"),
        ),
        # set off behind the total
        (
            "The club ran a total of 400 trips; 212 by bus, 96 by train and 34 by boat.",
            "400",
            ("212", "96", "34"),
        ),
        (
            "The club ran a total of 400 trips: 412 by bus, 196 by train and 134 by boat.",
            "400",
            ("412", "196", "134"),
        ),
        # of the sentence before
        (
            "The stall sold 412 cakes in May and 365 in June. In all 797 cakes were sold.",
            "797",
            ("412", "365"),
        ),
        (BROUGHT.format("3,325"), "3,325", ("2,655", "870")),
        # of the lines above
        (
            "Takings were:\n- bar: £410\n- door: £365\n- raffle: £120\nIn all, it took £985.",
            "£985",
            ("£410", "£365", "£120"),
        ),
    ],
)
def test_a_total_of_other_parts_is_crossed(text, total, parts):
    assert accused(totals, text) == [("listed", total, parts)]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The stall sold 412 pies and 365 tarts, 777 in all.",
        "The stall took £3.1m and £2.2m, £5.4m in all.",  # as far as it is rounded
        "It took £42, £57 and £33, which adds up to £132.",
        "The farm has 412 ewes, 118 rams and 35 goats. In all it keeps 565 animals.",
        "The club ran a total of 400 trips; 212 by bus, 96 by train and 92 by boat.",
        "The stall sold 412 cakes in May and 365 in June. In all 777 cakes were sold.",
        BROUGHT.format("3,525"),
        "Takings were:\n- bar: £410\n- door: £365\n- raffle: £120\nIn all, it took £895.",
    ],
)
def test_a_total_of_its_parts_is_not(text):
    assert accused(totals, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The stall sold 412 pies and 365 tarts, 797 in May.",  # no word adds up
        "The stall sold 412 pies and 365 tarts, 2,500 cakes in all.",  # parts are missing
        "The stall sold 412 pies, 797 in all.",  # of one part
        "The stall sold 412 pies and 365 tarts, 797 in all together with those of May.",  # and more
        "The stall sold 412 pies and 365 tarts, 797 in all so far.",
        "The stall sold 412 pies, up 365, 797 in all.",  # a step is no part
        TWO_UNITS,  # one size in two units
        "The stall sold 412 pies and 365 tarts. In all 797 people came.",  # of another thing
        "The stall sold 412 pies and 365 tarts.\n\nIn all 797 cakes were sold.",
        "The farm has 412 ewes and 118 rams. In all it keeps 685 animals.",  # of two kinds
        "The club ran a total of 400 trips, 412 by bus, 196 by train and 134 by boat.",  # not off
        "The club ran a total of 400 trips; 412 by bus, 196 by train and 434 by boat.",  # too far
    ],
)
def test_what_is_no_total_of_those_parts(text):
    assert accused(totals, text) == []


COUNT = st.integers(101, 900)


@hypothesis_settings(max_examples=40)
@given(st.lists(COUNT, min_size=2, max_size=5, unique=True), st.integers(4, 60))
def test_the_sum_decides_alone(parts, off):
    listed = ", ".join(f"{number} in ward {chr(97 + n)}" for n, number in enumerate(parts))
    text = "It has {}, {:,} in all."
    assert accused(totals, text.format(listed, sum(parts))) == []
    wrong = accused(totals, text.format(listed, sum(parts) + off))
    assert wrong == [("listed", f"{sum(parts) + off:,}", tuple(map(str, parts)))]


WORDS = ["in all", "another", "412", "365", "a combined", "sq ft"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(len(parts) > 1 for _, _, parts in accused(totals, text))
