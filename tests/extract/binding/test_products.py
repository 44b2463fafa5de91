"""So many things at so much each: the price of one, the only number of them, the only total."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.products import products
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS

CHAIRS = "The club bought 3,000 chairs for £150,000, an average of £40 each."


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (CHAIRS, ("average", "£40", ("£150,000", "3,000"))),
        (
            "The club bought 3,000 chairs for £150,000, an average of £40 a chair.",
            ("average", "£40", ("£150,000", "3,000")),
        ),
        (
            "The club bought 3,000 chairs at £40 each, or £150,000 in all.",
            ("average", "£40", ("£150,000", "3,000")),
        ),
        (  # what each gets, what a day takes
            "The 12 singers will each get £400, a total of £5,200.",
            ("average", "£400", ("£5,200", "12")),
        ),
        (
            "The choir walked 12 miles a day for 20 days, 300 miles in all.",
            ("average", "12 miles", ("300 miles", "20 days")),
        ),
        (
            "The club paid £150,000 to 3,000 singers, an average of £40.",
            ("average", "£40", ("£150,000", "3,000")),
        ),
        (
            "The mine sold 4,000 tonnes for £9,000, an average of £2.80 a tonne.",
            ("average", "£2.80", ("£9,000", "4,000 tonnes")),
        ),
        (  # side by side, whatever else is said
            "She won 41 points in five games, or 9.2 a game.",
            ("average", "9.2", ("41", "five")),
        ),
        (  # the number in the sentence before
            "The club has 400 helpers. They gave 6,350 hours, an average of 12.7 hours each.",
            ("average", "12.7 hours", ("6,350 hours", "400")),
        ),
        (  # a verb for what it comes to
            "At £412 a seat, the 20,000 seats will cost £9.52m.",
            ("average", "£412", ("£9.52m", "20,000")),
        ),
        (  # ten times as much
            "The club bought 3,000 chairs for £1.5m, an average of £50 each.",
            ("average", "£50", ("£1.5m", "3,000")),
        ),
        (
            "The club bought 3,000 chairs for £15,000, an average of £50 each.",
            ("average", "£50", ("£15,000", "3,000")),
        ),
    ],
)
def test_a_price_that_its_only_fellows_do_not_give_is_crossed(text, claim):
    assert accused(products, text) == [claim]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The club bought 3,000 chairs for £120,000, an average of £40 each.",
        "The club bought 3,000 chairs at £40 each, or £120,000 in all.",
        "The mine sold 4,000 tonnes for £9,000, an average of £2.25 a tonne.",
        "She won 41 points in five games, or 8.2 a game.",
        "The club has 500 helpers. They gave 6,350 hours, an average of 12.7 hours each.",
        "At £412 a seat, the 20,000 seats will cost £8.24m.",
        "The club bought 3,000 chairs for £150,000, which works out at £50 a chair.",
    ],
)
def test_a_price_that_fits_is_not(text):
    assert accused(products, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    "hindered",
    [
        # more than one number of things
        "The club bought 3,000 chairs and 200 desks for £150,000, an average of £40 each.",
        # more than one total
        "The club bought 3,000 chairs for £150,000 and a bell for £900, an average of £40 each.",
        # a bound
        "The club bought 3,000 chairs for £150,000, more than £40 each.",
        # for a time, not for a thing
        "The club bought 3,000 chairs for £150,000, an average of £40 a week.",
        # the price of another thing
        "The club bought 3,000 chairs for £150,000, an average of £40 a tonne.",
        # so much further off was not meant
        "The club bought 3,000 chairs for £150,000, an average of £2 each.",
        # no total
        "The club bought 3,000 chairs, an average of £40 each.",
        # two numbers in the sentence before, or one of the last paragraph
        "The club has 400 helpers and 12 cooks. They gave 6,350 hours, or 12.7 hours each.",
        "The club has 400 helpers.\n\nThey gave 6,350 hours, an average of 12.7 hours each.",
        # nothing points back
        "The club has 400 helpers. Cooks gave 6,350 hours, an average of 12.7 hours each.",
        # not side by side, or more
        "She won 41 points in a year of five games, or 9.2 a game.",
        "She won 41 points in five games, or one a game more than in May.",
        # no power of ten, but far off
        "The club bought 3,000 chairs for £9,000, an average of £50 each.",
        # a change of the total
        "The club bought 3,000 chairs, a rise of £150,000, an average of £40 each.",
    ],
)
def test_what_hinders_a_cross(hindered):
    assert len(accused(products, CHAIRS)) == 1
    assert accused(products, hindered) == []
    assert crossed(hindered) == []


def test_a_slip_of_magnitude_is_crossed_however_far_off():
    text = "The club bought 3,000 chairs for £120m, an average of £40 each."
    assert accused(products, text) == [("average", "£40", ("£120m", "3,000"))]
    assert crossed(text) != []


PRICE = st.integers(11, 99)
NUMBER = st.integers(21, 99).map(lambda n: n * 100)


@hypothesis_settings(max_examples=40)
@given(NUMBER, PRICE, st.integers(15, 60))
def test_the_arithmetic_decides_alone(number, price, off):
    text = "The club bought {:,} chairs for £{:,}, an average of £{} each."
    total = number * price
    assert accused(products, text.format(number, total, price)) == []
    wrong = accused(products, text.format(number, total, price + off))
    assert wrong == [("average", f"£{price + off}", (f"£{total:,}", f"{number:,}"))]


WORDS = ["each", "an average of", "£40", "£150,000", "3,000", "chairs", "a chair", "for", "at"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(name == "average" for name, _, _ in accused(products, text))
