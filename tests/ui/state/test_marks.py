from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.model.claim import Claim
from factcheck.model.relation import Change
from factcheck.model.span import Span
from factcheck.ui.state.marks import Piece, cut
from tests.ui.sample import REPORT, TEXT, span

# a, b and c in one UTF-16 unit; ship and family in two and more; a lone surrogate; controls
ALPHABET = "abc 🚢👩‍👧é\u0301\u202e\ud800\n<&"


def claim(number: int, start: int, end: int, text: str) -> Claim:
    where = Span(start, end)
    return Claim(where, where.of(text), Change(), id=f"c{number}")


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Claim], int]:
    """Any text with claims that nest and overlap as they like."""
    text = draw(st.text(ALPHABET, min_size=1, max_size=24))
    ends = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(ends, ends).filter(lambda p: p[0] != p[1]), max_size=6))
    claims = [claim(n, min(p), max(p), text) for n, p in enumerate(pairs, 1)]
    claims = [draw(st.sampled_from([one, *_in_spots(one, text)])) for one in claims]
    return text, sorted(claims, key=lambda c: c.span), draw(ends)


def _in_spots(one: Claim, text: str) -> list[Claim]:
    """The claim in two pieces, without what lies between them, where it is long enough."""
    start, end = one.span
    if end - start < 3:
        return []
    spots = (Span(start, start + 1), Span(end - 1, end))
    return [replace(one, spots=spots, text="".join(spot.of(text) for spot in spots))]


def pieces(text: str, claims: list[Claim], head: int = 0) -> list[Piece]:
    return cut(text, claims, head).pieces


@given(marked())
def test_nothing_of_the_text_is_lost_added_or_moved(case):
    text, claims, head = case
    found = pieces(text, claims, head)
    assert "".join(piece.text for piece in found) == text
    assert "".join(piece.text for piece in found if piece.head) == text[:head]


@given(marked())
def test_the_pieces_within_a_claim_are_exactly_its_quote(case):
    text, claims, head = case
    found = cut(text, claims, head)
    for one in claims:
        assert "".join(piece.text for piece in found.within(one.id)) == one.text


@given(marked())
def test_every_claim_has_one_leading_piece_where_it_begins(case):
    text, claims, head = case
    found = pieces(text, claims, head)
    assert sorted(p.own for p in found if p.lead) == sorted(c.id for c in claims)
    for one in claims:
        lead = next(index for index, p in enumerate(found) if p.lead and p.own == one.id)
        offset = sum(len(piece.text) for piece in found[:lead])
        assert offset == one.span.start


@given(marked())
def test_a_piece_belongs_to_the_shortest_claim_around_it(case):
    text, claims, head = case
    found = cut(text, claims, head)
    at = 0
    for piece in found.pieces:
        end = at + len(piece.text)
        around = [
            (spot.end - spot.start, one.id)
            for one in claims
            for spot in one.spans
            if piece.text and spot.start <= at and end <= spot.end
        ]
        shortest = {name for length, name in around if length == min(around)[0]}
        assert piece.own in shortest if around else not (piece.text and piece.own)
        at = end


def test_an_inner_claim_splits_the_outer_one():
    text = "up 5 of 10 from 3"
    outer, inner = claim(1, 0, 17, text), claim(2, 3, 10, text)
    found = pieces(text, [outer, inner])
    assert [(p.text, p.own, p.lead) for p in found] == [
        ("up ", "c1", True),
        ("5 of 10", "c2", True),
        (" from 3", "c1", False),
    ]


def test_no_icon_stands_within_the_words_of_a_claim_that_begins_with_another_one():
    text = "1,204 asked, 614 (51%) agreed, 588 men"
    outer, inner = claim(1, 0, len(text), text), claim(2, 0, 21, text)
    found = pieces(text, [outer, inner])
    assert [(p.text, p.own, p.lead) for p in found] == [
        ("", "c1", True),
        ("1,204 asked, 614 (51%", "c2", True),
        (") agreed, 588 men", "c1", False),
    ]


def test_of_two_claims_on_the_same_words_one_is_led_by_an_empty_piece():
    text = "up 5%"
    twins = [claim(1, 0, 5, text), claim(2, 0, 5, text)]
    found = pieces(text, twins)
    assert [(p.text, p.own, p.lead) for p in found] == [("", "c2", True), ("up 5%", "c1", True)]
    assert cut(text, twins).reach == {"c1": [(0, 2)], "c2": [(0, 2)]}


def test_figures_of_a_claim_stand_out_also_behind_an_emoji():
    found = pieces(TEXT, REPORT.claims)
    assert [piece.text for piece in found if piece.number] == [
        "72,000",
        "6,000",
        "30",
        "120",
        "700",
    ]
    assert span("6,000").of(TEXT) == "6,000"


def test_a_figure_outside_every_claim_is_plain_text():
    lonely = replace(REPORT.claims[1], span=span("nights"), text="nights")
    assert not any(piece.number for piece in pieces(TEXT, [lonely]))


def test_plain_data_for_the_browser_is_short():
    assert Piece("5", "c1", lead=True, head=True).plain() == ["5", "c1", 5]
    assert pieces("5", [])[0].plain() == ["5", "", 0]
