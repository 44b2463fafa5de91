"""Sums and remainders that one slip of a known kind would mend, hardly by accident.

No word need tie the two operands: that a figure is two swapped digits away from their sum, to the
last of five digits, does. The fewer digits there are to explain, the likelier is chance.
"""

import pytest
from hypothesis import assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.mended import slip, sums
from tests.extract.binding.books import accused, crossed, entry_of
from tests.pieces import PIECES, TEXTS

VANS = "The first van held 41,275 tins. The second van held 38,640 tins. The total was {} tins."
KITTY = "The kitty held £312,480. The band took £46,872. That leaves £{}."


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # two digits swapped, of 79,915 and of £265,608
        (VANS.format("79,195"), ("sum", "79,195", ("41,275", "38,640"))),
        (KITTY.format("256,608"), ("difference", "£256,608", ("£312,480", "£46,872"))),
        # one digit
        (KITTY.format("265,708"), ("difference", "£265,708", ("£312,480", "£46,872"))),
        # billions for millions
        (
            "The fund held £3,124m. The state took £468m. That leaves £2,656bn.",
            ("difference", "£2,656bn", ("£3,124m", "£468m")),
        ),
        # the step between two
        (
            "The first took 41,275 ticks. The second took 38,640 ticks, an improvement of 2,365.",
            ("difference", "2,365", ("41,275", "38,640")),
        ),
        # of a conclusion
        (
            "The first van held 41,275 tins and the second 38,640, so 79,195 tins came.",
            ("sum", "79,195", ("41,275", "38,640")),
        ),
    ],
)
def test_what_one_slip_mends_is_crossed(text, claim):
    assert accused(sums, text) == [claim]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        VANS.format("79,915"),  # it adds up
        KITTY.format("265,608"),
        VANS.format("81,604"),  # no slip, but another figure
        KITTY.format("210,000"),
        # no word makes it a sum
        "One van held 41,275 tins. The other van held 38,640 tins. Some 79,195 birds flew past.",
        "The first took 41,275 ticks. The second took 38,640 ticks, an improvement of 2,635.",
        "The first took 41,275 ticks. The second took 38,640 ticks, an improvement of 1,904.",
        "The first took 41,275 ticks. The second took 38,640 ticks, and the third 2,365.",
        # of other things
        "One van held 41,275 tins. Its driver paid £38,640 for it. The total was 79,195 tins.",
        # a figure that is hedged is none of which each digit tells
        VANS.format("about 79,195"),
    ],
)
def test_what_no_slip_explains_is_not(text):
    assert accused(sums, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        # few digits
        "The first van held 41 tins. The second van held 38 tins. The total was 97 tins.",
        "The first van held 412 tins. The second van held 386 tins. The total was 978 tins.",
        # few digits that tell, among closing zeros
        "The first van held 41,000 tins. The second held 38,000 tins. The total was 97,000 tins.",
    ],
)
def test_a_slip_of_few_digits_may_be_chance(text):
    assert accused(sums, text) == []


def test_among_many_figures_a_slip_may_be_chance():
    many = " ".join(f"Van {n} took {n * 1_371 + 22_318:,} tins." for n in range(3, 15))
    assert accused(sums, VANS.format("79,195")) != []
    far = f"One van held 41,275 tins. One held 38,640 tins. {many} The total was 79,195 tins."
    assert accused(sums, far) == []


@pytest.mark.parametrize(
    ("stated", "computed", "kinds"),
    [
        ("79,195", 79_915, 4),  # any two neighbours of five digits
        ("79,951", 79_915, 4),
        ("79,915", 79_914, 45),  # any of five digits for nine others
        ("29,915", 79_915, 45),
        ("79,915", 79_915_000, 2),  # a thousand times more or less
        ("79,519", 79_915, 0),  # no neighbours
        ("79,915", 97_951, 0),  # two slips
        ("79,915", 7_991, 0),
        ("79", 97, 0),
    ],
)
def test_a_slip_is_one_of_so_many(stated, computed, kinds):
    result = entry_of(f"The total was {stated} tins.", stated)
    assert slip(result, (computed, computed - 0.5, computed + 0.5))[0] == kinds


FIVE = st.integers(21_001, 48_999).filter(lambda n: n % 100)


@hypothesis_settings(max_examples=40)
@given(FIVE, FIVE, st.integers(0, 3))
def test_two_swapped_digits_of_any_sum_are_found(one, other, at):
    digits = list(str(one + other))
    assume(digits[at] != digits[at + 1] and "0" not in (digits[-1], digits[at + 1]))
    digits[at], digits[at + 1] = digits[at + 1], digits[at]
    text = "The first van held {:,} tins. The second van held {:,} tins. The total was {:,} tins."
    wrong = int("".join(digits))
    assert accused(sums, text.format(one, other, one + other)) == []
    found = accused(sums, text.format(one, other, wrong))
    assert [result for _, result, _ in found] == [f"{wrong:,}"]


WORDS = ["That leaves", "the total was", "so", "41,275", "38,640", "79,195", "the remaining"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(name in {"sum", "difference"} for name, _, _ in accused(sums, text))
