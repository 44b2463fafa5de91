"""Numbers that somebody else has tied: recomputed as if the text said so, or refused by name."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import factcheck
from factcheck.model.tie import TieError, ties

TEXT = (
    "The bakers sold 140 loaves. Of those, 35 were rye, and it was said that this is 20 per cent. "
    "A bun went to £6.20, where £5.40 had been asked, some 11.5 per cent. They had 60 white ones "
    "and 45 with seeds."
)


def at(words: str, text: str = TEXT) -> list[int]:
    """The span of the words, as plain data has it."""
    start = text.index(words)
    return [start, start + len(words)]


SHARE = {
    "relation": "share",
    "roles": {"part": at("35"), "whole": at("140"), "share": at("20 per cent")},
}
RISE = {
    "relation": "change",
    "roles": {"before": at("£5.40"), "after": at("£6.20"), "by": at("11.5 per cent")},
}
SUM = {
    "relation": "total",
    "roles": {"parts": [at("35"), at("60"), at("45")], "total": at("140")},
}


def by_reader(*tied: dict) -> list[factcheck.Claim]:
    return [claim for claim in factcheck.check(TEXT, ties=tied).claims if claim.by == "reader"]


def test_a_tie_is_recomputed_and_judged_as_sure():
    (claim,) = by_reader(SHARE)
    assert (claim.verdict, claim.relation.name) == ("inconsistent", "share")
    assert claim.findings[0].message == "35 of 140 is 25 per cent; the text says 20 per cent."
    assert claim.proposals[0].text == "25 per cent"


def test_a_change_goes_the_way_that_its_levels_go():
    (claim,) = by_reader(RISE)
    assert claim.verdict == "inconsistent"
    assert "a rise of 14.8 per cent" in claim.findings[0].message


def test_several_numbers_may_share_a_role():
    (claim,) = by_reader(SUM)
    assert claim.verdict == "consistent"
    assert [quantity.text for quantity in claim.relation.parts] == ["35", "60", "45"]


def test_a_tie_takes_the_place_of_what_was_found_of_the_same_numbers():
    text = "Fares rose 45% to 7,000 from 6,000."
    (own,) = factcheck.check(text).claims
    turned = {
        "relation": "change",
        "roles": {"before": at("7,000", text), "after": at("6,000", text), "by": at("45%", text)},
    }
    (tied,) = factcheck.check(text, ties=[turned]).claims
    assert (own.by, tied.by) == ("", "reader")
    assert tied.relation.before.text == "7,000"


def test_claims_are_numbered_in_the_order_of_the_text_whatever_that_of_the_ties():
    one, other = (factcheck.check(TEXT, ties=told) for told in ([SHARE, RISE], [RISE, SHARE]))
    assert [(c.id, c.text) for c in one.claims] == [(c.id, c.text) for c in other.claims]
    assert [c.id for c in one.claims] == [f"c{n}" for n in range(1, len(one.claims) + 1)]
    assert [c.span.start for c in one.claims] == sorted(c.span.start for c in one.claims)


def test_a_report_says_whose_the_binding_is():
    plain = factcheck.check(TEXT, ties=[SHARE]).to_dict()
    path = Path(__file__).parents[1] / "docs/report.schema.json"
    Draft202012Validator(json.loads(path.read_text(encoding="utf-8"))).validate(plain)
    assert [claim.get("by") for claim in plain["claims"]].count("reader") == 1


@given(st.integers(1, 97), st.integers(2, 9_000))
def test_a_share_that_is_right_to_its_last_digit_adds_up(share, hundredths):
    numbers = {
        "whole": f"{100 * hundredths}",
        "part": f"{share * hundredths}",
        "share": f"{share}%",
    }
    text = "There were {whole} of them. We had {part}. The word was {share}.".format(**numbers)
    places = {"whole": "were ", "part": "had ", "share": "was "}
    starts = {role: text.index(word) + len(word) for role, word in places.items()}
    roles = {role: [start, start + len(numbers[role])] for role, start in starts.items()}
    claims = factcheck.check(text, ties=[{"relation": "share", "roles": roles}]).claims
    assert [claim.verdict for claim in claims if claim.by] == ["consistent"]


@pytest.mark.parametrize(
    ("tie", "said"),
    [
        (
            SHARE | {"relation": "love"},
            "tie 1 (love): there is no such relation",
        ),
        ({"relation": "share"}, "tie 1 is not of the form"),
        ({"relation": "share", "roles": {}}, "tie 1 is not of the form"),
        ({"relation": "share", "roles": {"part": "35"}}, "tie 1 has a role without a span"),
        ({"relation": "share", "roles": {"part": [5, 2]}}, "tie 1 has a span that is not"),
        ({"relation": "share", "roles": {"part": [True, 2]}}, "tie 1 has a span that is not"),
        (
            {"relation": "share", "roles": {"hole": at("35"), "whole": at("140")}},
            "no role hole",
        ),
        (
            {"relation": "share", "roles": {"part": at("bakers"), "whole": at("140")}},
            "tie 1 (share): “bakers”, for part, holds no number.",
        ),
        (
            {"relation": "share", "roles": {"part": [0, 40], "whole": at("60")}},
            "for part, holds more than one number.",
        ),
        (
            {"relation": "change", "roles": {"before": at("140"), "after": at("£6.20")}},
            "tie 1 (change): 140 and £6.20 are not of one kind.",
        ),
        (
            {"relation": "share", "roles": {"part": [at("35"), at("60")], "whole": at("140")}},
            "tie 1 (share) takes one number for part.",
        ),
        (
            {"relation": "share", "roles": {"part": at("35"), "whole": at("35")}},
            "takes at least 2 numbers, each of them once.",
        ),
        (
            {"relation": "total", "roles": {"parts": [at("35")], "total": at("140")}},
            "takes at least 3 numbers",
        ),
        (
            SHARE | {"roles": SHARE["roles"] | {"share": at("£6.20")}},
            "tie 1 (share): £6.20 is no share.",
        ),
    ],
)
def test_a_tie_that_makes_no_sense_is_named_in_one_sentence(tie, said):
    with pytest.raises(TieError) as caught:
        factcheck.check(TEXT, ties=[tie])
    assert said in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("plain", ["x", b"x", {"relation": "share"}, 5])
def test_what_is_no_list_of_ties_is_refused(plain):
    with pytest.raises(TieError, match='"ties" is a list'):
        ties(plain)


def test_the_second_of_two_ties_is_named_as_such():
    with pytest.raises(TieError, match=r"tie 2 \(love\)"):
        factcheck.check(TEXT, ties=[SHARE, SHARE | {"relation": "love"}])
