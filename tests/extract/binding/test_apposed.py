"""Two figures for one thing side by side: a multiple and a per cent, one sum in two magnitudes."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.apposed import magnitudes, multiples
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS


@pytest.mark.parametrize(
    ("text", "percent", "multiple"),
    [
        ("Membership has doubled since 2001, a rise of 60%.", "60%", "doubled"),
        ("Membership has tripled, an increase of 300%.", "300%", "tripled"),  # times for per cent
        ("Membership doubled (up 60 per cent).", "60 per cent", "doubled"),
        ("Membership doubled, which is an increase of 60%.", "60%", "doubled"),
        ("Membership doubled, or rose by 60%.", "60%", "doubled"),
        ("The herd halved, a drop of 70%.", "70%", "halved"),
    ],
)
def test_another_per_cent_than_the_multiple_is_crossed(text, percent, multiple):
    assert accused(multiples, text) == [("as_multiple", percent, (multiple,))]
    assert [set(figures) for figures in crossed(text)] == [{percent, multiple}]


@pytest.mark.parametrize(
    "text",
    [
        "Membership has doubled since 2001, a rise of 100%.",
        "Membership has tripled, an increase of 200%.",
        "Membership has nearly doubled, a rise of 90%.",
        "Membership has more than doubled, a rise of 160%.",
        "The herd halved, a drop of 50%.",
        "Fees are three times higher, a rise of 200%.",
        "Fees are 1.6 times what they were, a rise of 60%.",
        "Membership doubled, a rise of 104 per cent.",
    ],
)
def test_what_both_say_is_not(text):
    assert crossed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        # another subject, or another verb of its own
        "Membership has doubled since 2001, income rose 60%.",
        "Membership has doubled since 2001 and income rose by 60%.",
        "Membership has doubled (wages rose 60%).",
        # so much a year
        "Membership has doubled since 2001, an annual rise of 7%.",
        "Membership has doubled since 2001, a rise of 7% a year.",
        # a third figure
        "Membership has doubled and income tripled, a rise of 60%.",
        # no step
        "Membership has doubled, with 60% of them women.",
        "Membership has doubled, to 60% of the town.",
        # too far behind
        "Membership has doubled in the old towns of the north and in one of the south, up 60%.",
        # the per cent first
        "A rise of 60%, membership doubled.",
    ],
)
def test_what_hinders_a_cross_of_a_multiple(text):
    assert accused(multiples, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize("rise", range(20, 200, 9))
def test_the_multiple_decides_alone(rise):
    misses = crossed(f"Output doubled, a rise of {rise}%.")
    assert misses == ([] if 80 <= rise <= 120 else [("doubled", f"{rise}%")])


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "The mill cost $24,120 million, or $2.412 billion.",
            ("$24,120 million", "$2.412 billion"),
        ),
        ("The mill cost £340,000, or £3.4m.", ("£340,000", "£3.4m")),
        ("The mill cost £340,000, or about £3.4m.", ("£340,000", "£3.4m")),
        ("The mill cost £34m, or £34,000.", ("£34m", "£34,000")),
        ("The dam holds 5,200,000 litres, or 52m litres.", ("5,200,000 litres", "52m litres")),
    ],
)
def test_ten_times_the_same_sum_is_crossed(text, figures):
    assert accused(magnitudes, text) == [("restated", figures[1], figures[:1])]
    assert crossed(text) == [figures]


@pytest.mark.parametrize(
    "text",
    [
        "The mill cost $24,120 million, or $24.12 billion.",
        "The mill cost £340,000, or £0.34m.",
        # no power of ten
        "The mill cost £340,000, or £2.1m with its land.",
        # an alternative, without a comma
        "Guests pay £5 or £50.",
        # for a time, for a head
        "They pay £200 a week, or £2,000.",
        "They paid £3m, or £30 a head.",
        # of another thing
        "The farm has 40 hens, or 400 birds in all.",
        "The loan was £2,500, or $25,000.",
        # other words between
        "The mill cost £340,000, or in other towns £3.4m.",
        "The mill cost £340,000, and £3.4m was lost.",
    ],
)
def test_what_hinders_a_cross_of_a_magnitude(text):
    assert accused(magnitudes, text) == []
    assert crossed(text) == []


@hypothesis_settings(max_examples=40)
@given(st.integers(101, 989).filter(lambda n: n % 10), st.sampled_from([1, 10, 100]))
def test_the_power_of_ten_decides_alone(digits, times):
    text = "The mill cost £{:,}, or £{:.2f}m."
    assert accused(magnitudes, text.format(digits * 10_000, digits / 100)) == []
    found = accused(magnitudes, text.format(digits * 10_000, digits / 100 * times))
    assert len(found) == (times > 1)


WORDS = ["doubled", ", a rise of 60%", "a rise of", ", or", "£340,000", "£3.4m", "(up 60%)"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(name == "as_multiple" for name, _, _ in accused(multiples, text))
    assert all(name == "restated" for name, _, _ in accused(magnitudes, text))
