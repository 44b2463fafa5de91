"""Choices: the best candidate of each result; what does not fit, where it was plainly meant."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings

from factcheck import check
from factcheck.extract.binding.scores.choose import chosen
from tests.extract.binding.books import YEAR, Told, book_of, told
from tests.pieces import TEXTS

FITS = "Visits rose 40% to 7,000 from 5,000."
TWO = "Visits rose 40% to 7,000 from 5,000. Of the 1,184 flats 403, or 34%, are damp."
CROWDED = (
    "They sold £60 of tea, £40 of milk, 20% less than £50, and £100 in all, £20 each to 5 people."
)


def choices(text: str, *, sure: bool) -> list[Told]:
    """What is chosen of a text: what may be crossed (`sure`), or what may only be ticked."""
    return [told(one.candidate) for one in chosen(book_of(text), YEAR) if one.sure is sure]


def test_what_fits_may_be_ticked():
    assert choices(FITS, sure=False) == [("growth", "40%", ("7,000", "5,000"))]
    assert choices(FITS, sure=True) == []


def test_each_result_has_its_own_choice():
    assert [one.candidate.result.quantity.text for one in chosen(book_of(TWO), YEAR)] == [
        "34%",  # tied by its words
        "40%",
    ]


def test_the_likeliest_comes_first():
    odds = [choice.odds for choice in chosen(book_of(TWO), YEAR)]
    assert odds == sorted(odds, reverse=True)


def test_the_same_numbers_make_one_claim():
    """12 is 30 − 18, 18 is 30 − 12, 30 is 12 + 18."""
    assert len(list(chosen(book_of("Of the 300 boats 120 are blue and 180 are red."), YEAR))) == 1


def test_a_total_is_no_part_beside_its_own_parts():
    text = (
        "Fees rose by £2,300 to £11,800. They spent £3,200 on locks, £2,900 on paint and £1,400 on"
        " blades, a total of £7,500."
    )
    assert "£11,800" not in [result for _, result, _ in choices(text, sure=False)]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (  # the rest that shares leave
            "Some 47% were in favour, 36% were opposed and the remaining 27% had no view.",
            ("rest_of_shares", "27%", ("47%", "36%")),
        ),
        (  # the years between the only dates
            "The mine, which opened in 1968, closed in 2011 after 34 years.",
            ("elapsed", "34 years", ("1968", "2011")),
        ),
        (  # another unit in brackets
            "The tunnel is 31 miles (60 km) long.",
            ("conversion", "60 km", ("31 miles",)),
        ),
        (  # what is left of a total
            "Of the 94 tries, the backs got 61 and the forwards the other 29.",
            ("difference", "29", ("94", "61")),
        ),
        (  # a total right behind all that it lists
            "The fund gave £15.2m, £8.3m and £4.1m, £29.6m in all.",
            ("listed", "£29.6m", ("£15.2m", "£8.3m", "£4.1m")),
        ),
    ],
)
def test_what_does_not_fit_and_was_plainly_meant_may_be_crossed(text, claim):
    assert choices(f"{FITS}\n\n{text}", sure=True) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Some 47% were in favour, 36% were opposed and 27% had no view.",  # is it all?
        "Some 47% were in favour, up 36%, and the remaining 27% had no view.",  # a change, no share
        "The 34-year-old, who joined in 1998, left in 2011.",  # an age, counted from neither
        "The tunnel is 31 miles from a bridge of 60 km.",
        "The fund gave £15.2m, £8.3m and £4.1m, some of them from £29.6m in all.",
        "The fund gave £15.2m, £8.3m and £4.1m, £50m in all.",  # parts are missing
    ],
)
def test_what_may_be_meant_otherwise_is_not_crossed(text):
    assert choices(f"{FITS}\n\n{text}", sure=True) == []


PLAIN = "\n\n".join(f"Route {n} has {n * 7 + 311} stops." for n in range(31, 47))


@pytest.mark.parametrize(
    "text",
    [
        "The fund gave £15.2m and £8.3m, £25.6m in all.",  # of two parts
        "The tunnel is 31 miles (60 km) long.",
        "Membership has doubled since 2001, a rise of 60%.",
    ],
)
def test_a_text_that_seldom_states_results_is_not_accused(text):
    assert choices(text, sure=True) != []
    assert choices(f"{PLAIN}\n\n{text}", sure=True) == []


@pytest.mark.parametrize(
    "text",
    [
        "The fund gave £15.2m, £8.3m and £4.1m, £29.6m in all.",
        "The club has 412 boys, 365 girls and 118 adults, 985 in all.",
    ],
)
def test_but_for_a_total_of_three_parts(text):
    found = choices(text, sure=True)
    assert [(name, len(parts)) for name, _, parts in found] == [("listed", 3)]
    assert choices(f"{PLAIN}\n\n{text}", sure=True) == found


def test_a_word_that_says_the_other_way_is_crossed():
    text = "Visits fell 40% to 7,000 from 5,000."
    assert choices(text, sure=True) == [("growth", "40%", ("7,000", "5,000"))]


@hypothesis_settings(max_examples=50)
@given(TEXTS)
def test_no_numbers_serve_twice_in_any_text(text):
    made = list(chosen(book_of(text), YEAR))
    numbers = [frozenset(entry.number for entry in one.candidate.entries) for one in made]
    assert len(numbers) == len(set(numbers))


def test_choices_grow_in_proportion_to_the_text():
    few, many = (len(list(chosen(book_of(" ".join([CROWDED] * n)), YEAR))) for n in (10, 40))
    assert 0 < many <= 5 * few


def test_an_entry_states_a_bounded_number_of_results():
    book = book_of(" ".join([CROWDED] * 20))
    made = [choice.candidate.result.number for choice in chosen(book, YEAR)]
    assert max(made.count(number) for number in made) <= 8  # accusers, and one misfit


def test_a_total_that_has_its_parts_beside_it_is_no_sum_of_others():
    text = "Of the 240 staff 60 work nights.\n\nWe had 30 vans, 20 cars and 12 bikes, 72 in all."
    shown = [
        [quantity.text for quantity in one.relation.quantities()]
        for one in check(text).claims
        if one.relation.name == "total"
    ]
    assert [len(figures) for figures in shown] == [len(("30", "20", "12", "72"))]
