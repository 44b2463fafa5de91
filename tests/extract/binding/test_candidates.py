"""Candidates: the operands that give a result, wherever they stand, found by arithmetic."""

from itertools import permutations

import pytest

from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.pairs import pairs
from factcheck.extract.binding.candidates.pools import AHEAD, BACK
from factcheck.extract.binding.scores.choose import chosen
from tests.extract.binding.books import YEAR, book_of, candidates, told

GROWTH = ("growth", "40%", ("7,000", "5,000"))
SHARE = ("share", "34%", ("403", "1,184"))
TOTAL = ("sum", "2,105", ("1,240", "865"))
ORDERS = [
    (GROWTH, "Visits rose 40% to 7,000 from 5,000."),
    (GROWTH, "Visits rose from 5,000 to 7,000, a rise of 40%."),
    (GROWTH, "From 5,000, visits rose 40% to 7,000."),
    (GROWTH, "Visits, 5,000 last year, are up 40% at 7,000."),
    (GROWTH, "A rise of 40% took visits from 5,000 to 7,000."),
    (GROWTH, "Visits reached 7,000. That was a rise of 40%, from 5,000."),
    (SHARE, "Of the 1,184 flats 403, or 34%, are damp."),
    (SHARE, "Some 34% of the 1,184 flats, 403 of them, are damp."),
    (SHARE, "Damp was found in 403 flats, 34% of all 1,184."),
    (SHARE, "The trust has 1,184 flats. Damp was found in 403 of them, which is 34%."),
    (TOTAL, "There were 1,240 adults and 865 children, 2,105 people in all."),
    (TOTAL, "In all 2,105 people came: 1,240 adults and 865 children."),
]
CROWDED = (
    "They sold £60 of tea, £40 of milk, 20% less than £50, and £100 in all, £20 each to 5 people."
)


@pytest.mark.parametrize(("claim", "text"), ORDERS)
def test_a_claim_is_a_candidate_in_whatever_order_it_is_told(claim, text):
    assert claim in [told(candidate) for candidate in candidates(book_of(text))]


@pytest.mark.parametrize(("claim", "text"), ORDERS)
def test_and_its_numbers_are_chosen(claim, text):
    _, result, operands = claim
    (choice,) = chosen(book_of(text), YEAR)
    numbers = {entry.quantity.text for entry in choice.candidate.entries}
    assert numbers == {result, *operands}


@pytest.mark.parametrize(
    "sentences",
    [*permutations(["In May 5,000 came.", "In June 7,000 came.", "The rise was 40%."])],
    ids=lambda those: " ".join(those)[-17:],
)
def test_sentences_may_be_shuffled(sentences):
    (found,) = (told(one) for one in candidates(book_of(" ".join(sentences))))
    assert found == GROWTH


def test_a_result_that_nothing_gives_has_no_candidate():
    assert not list(candidates(book_of("Visits rose 41% to 7,000 from 5,000.")))


def test_a_fit_says_how_little_chance_explains_it():
    coarse, fine = (
        next(candidates(book_of(text)))
        for text in (
            "Visits rose 40% to 7,000 from 5,000.",
            "Visits rose 40.0% to 7,000 from 5,000.",
        )
    )
    assert told(coarse)[2] == told(fine)[2]
    assert 0 < coarse.surprise < fine.surprise


def test_more_that_could_have_fitted_makes_more_tries():
    (alone,) = candidates(book_of("Visits rose 40% to 7,000 from 5,000."))
    book = book_of(
        "There were 61 boats, 83 cars and 19 carts. Visits rose 40% to 7,000 from 5,000."
    )
    beside = next(one for one in candidates(book) if told(one) == GROWTH)
    assert alone.tries <= beside.tries


def test_a_word_that_a_frame_asks_for_must_stand_in_the_sentence():
    book = book_of("Visits were 7,000, and 5,000 elsewhere. Satisfaction was 40%.")
    assert "growth" not in {candidate.name for candidate in candidates(book)}


@pytest.mark.parametrize(
    "text",
    [
        # it points back to the sentence that has the word
        "Visits rose to 7,000 from 5,000. That was 40% in all.",
        "Visits were up at 7,000 from 5,000. It was 40% on the year.",
    ],
)
def test_or_in_the_one_that_its_sentence_points_back_to(text):
    assert GROWTH in [told(candidate) for candidate in candidates(book_of(text))]


def test_but_in_no_other_sentence():
    text = "Visits rose to 7,000 from 5,000. Satisfaction was 40% in all."
    assert GROWTH not in [told(candidate) for candidate in candidates(book_of(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # two things of one time are compared by a later sentence alone
        ("It spent £40m on roads and £50m on rail. So rail cost 25 per cent more.", True),
        ("It spent £40m on roads and £50m on rail, up 25 per cent.", False),
    ],
)
def test_two_things_of_one_time_may_be_compared_later(text, found):
    claim = ("growth", "25 per cent", ("£50m", "£40m"))
    assert (claim in [told(candidate) for candidate in candidates(book_of(text))]) is found


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("The fee rose £2.00, from £8.00 to £10.00, a step of 20%.", "step"),
        ("The rise of £2.00, from £8.00 to £10.00, was 20% of the price.", "share"),
    ],
)
def test_no_step_is_a_share_of_what_it_led_to(text, frame):
    claim = (frame, "20%", ("£2.00", "£10.00"))
    assert claim not in [told(candidate) for candidate in candidates(book_of(text))]
    own = text.replace("20%", "25%")  # of what it began with
    steps = [told(candidate)[1:] for candidate in candidates(book_of(own))]
    assert ("25%", ("£2.00", "£8.00")) in steps


def test_types_never_mix():
    book = book_of("The rise was 2 percentage points, to 12 boats from 10 boats.")
    assert not list(candidates(book))


def test_like_sizes_only_are_compared():
    book = book_of("Of 50 boats, £20 was paid, which is 40%.")
    assert not list(candidates(book))


def test_an_entry_is_no_operand_of_itself():
    for candidate in candidates(book_of(CROWDED)):
        numbers = [entry.number for entry in candidate.entries]
        assert len(numbers) == len(set(numbers))


def test_an_operand_that_is_too_far_is_none():
    near, far = (
        f"There are 1,184 flats.{' Then 7km.' * n} Some 403, 34%, are damp." for n in (3, 40)
    )
    assert SHARE in [told(candidate) for candidate in candidates(book_of(near))]
    assert SHARE not in [told(candidate) for candidate in candidates(book_of(far))]


def test_candidates_grow_in_proportion_to_the_text():
    few, many = (len(list(candidates(book_of(" ".join([CROWDED] * n))))) for n in (10, 40))
    assert 0 < many <= 5 * few


def test_what_one_entry_has_is_bounded():
    reach = BACK + AHEAD
    for entry in (book := book_of(" ".join([CROWDED] * 20))):
        assert len(list(pairs(book, entry))) <= len(frames()) * reach * 2


def test_a_sum_leaves_no_part_of_its_list_out():
    text = "Gates made £136, sites £48 and sponsors £{}, £184 in all."
    ticked = [one.result.quantity.text for one in candidates(book_of(text.format(33)))]
    assert "£184" not in ticked
