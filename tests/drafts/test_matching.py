"""Which claim of the new draft is which of the old one."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factcheck.drafts.matching import Fate, Pair, Trace, pair


def traces(*sentences: str, relation: str = "change") -> list[Trace]:
    """A claim a sentence: it quotes the words from its first number to its last."""
    made, start = [], 0
    for number, sentence in enumerate(sentences, 1):
        words = sentence.split()
        numbered = [n for n, word in enumerate(words) if word[0].isdigit()]
        quote = " ".join(words[numbered[0] : numbered[-1] + 1])
        said = sum(other == sentence for other in sentences[:number])
        key = f"{relation}:{sentence}:{said}"
        made.append(Trace(key, f"c{number}", relation, "consistent", start, quote, sentence))
        start += len(sentence) + 1
    return made


def fates(pairs: list[Pair]) -> list[tuple[str, str, str]]:
    return [
        (p.fate.value, p.old.sentence if p.old else "", p.new.sentence if p.new else "")
        for p in pairs
    ]


SHIPS = "Sailings rose from 40 to 52 in spring"
BEDS = "The ward grew from 12 to 18 beds"
FEES = "Mooring fees fell from 90 to 75 crowns"


def test_the_same_text_keeps_every_claim_wherever_it_was_moved():
    pairs = pair(traces(SHIPS, BEDS, FEES), traces(FEES, SHIPS, BEDS))
    assert [p.fate for p in pairs] == [Fate.KEPT] * 3
    assert all(p.old.sentence == p.new.sentence for p in pairs)


def test_an_edited_number_a_new_sentence_and_one_that_is_gone():
    edited = BEDS.replace("18", "19")
    assert fates(pair(traces(SHIPS, BEDS), traces("Rain rose from 3 to 4 mm", edited))) == [
        ("added", "", "Rain rose from 3 to 4 mm"),
        ("changed", BEDS, edited),
        ("gone", SHIPS, ""),
    ]


def test_the_words_around_a_claim_are_not_the_claim():
    edited = SHIPS.replace("Sailings", "Crossings")
    assert fates(pair(traces(SHIPS), traces(edited))) == [("edited", SHIPS, edited)]


def test_the_same_quote_in_quite_another_sentence_is_another_claim():
    other = "At night the harbour office counted from 40 to 52 seals on the mole"
    assert [p.fate for p in pair(traces(SHIPS), traces(other))] == [Fate.ADDED, Fate.GONE]


def test_a_number_beside_the_claim_changed():
    old, new = (f"Sailings rose from 40 to 52 as pier {n} opened" for n in (3, 4))
    quoted = [replace(traces(one)[0], quote="40 to 52") for one in (old, new)]
    assert pair(quoted[:1], quoted[1:])[0].fate is Fate.CHANGED


def test_words_between_the_numbers_are_the_claim():
    edited = SHIPS.replace("40 to 52", "40 down to 52")
    assert fates(pair(traces(SHIPS), traces(edited))) == [("changed", SHIPS, edited)]


def test_all_numbers_changed_in_the_same_words():
    edited = "Mooring fees fell from 1,200.50 to 800 crowns"
    assert fates(pair(traces(FEES, SHIPS), traces(edited, SHIPS)))[0] == ("changed", FEES, edited)


def test_the_same_few_words_do_not_make_another_subject_the_same():
    costs = "Costs rose from 5 to 8"
    trains = "Trains rose from 600 to 720 daily"
    assert [p.fate for p in pair(traces(costs), traces(trains))] == [Fate.ADDED, Fate.GONE]


def test_another_relation_is_another_claim():
    shares = traces(SHIPS, relation="share")
    assert [p.fate for p in pair(traces(SHIPS), shares)] == [Fate.ADDED, Fate.GONE]


def test_one_of_two_equal_sentences_is_taken_out():
    pairs = pair(traces(SHIPS, BEDS, SHIPS), traces(BEDS, SHIPS))
    assert sorted(p.fate for p in pairs) == ["gone", "kept", "kept"]


def test_thousands_of_claims_with_nothing_in_common_take_no_time_worth_telling():
    old = traces(*(f"Stall {n} sold 5 of {n} loaves" for n in range(4000)))
    new = traces(*(f"By night the pier number {n} let 6 boats of {n}" for n in range(4000)))
    assert {p.fate for p in pair(old, new)} == {Fate.ADDED, Fate.GONE}


drafts = st.lists(
    st.builds(
        "{} rose from {} to {} {}".format,
        st.sampled_from(["Rain", "Trade", "Visits"]),
        st.integers(1, 4),
        st.integers(1, 4),
        st.sampled_from(["here", "there"]),
    ),
    max_size=7,
)


@given(drafts, drafts)
def test_every_claim_is_paired_once_and_numbers_never_change_silently(old, new):
    was, now = traces(*old), traces(*new)
    pairs = pair(was, now)
    assert [p.new for p in pairs if p.new] == now
    assert sorted(p.old.key for p in pairs if p.old) == sorted(one.key for one in was)
    for p in pairs:
        if p.fate in {Fate.KEPT, Fate.EDITED}:
            assert p.old.quote == p.new.quote
