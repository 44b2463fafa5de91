"""What is said of a claim; everything from an article or a person is escaped."""

import re
from datetime import UTC, datetime

from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Finding, Standing, Step, Verdict
from factcheck.model.interval import Interval, point
from factcheck.model.relation import Change
from factcheck.model.report import Report
from factcheck.model.review import Act, Decision, Review
from factcheck.model.span import Span
from factcheck.store.events import UNDO, Event
from factcheck.store.events import Change as Wish
from factcheck.ui.state.checked import Checked
from factcheck.ui.widgets.article.pane import claim_data, done
from factcheck.ui.widgets.claim import history, panel
from factcheck.ui.widgets.markup import render
from tests.changed import replace
from tests.shades import AGAIN, TOLD, shaded
from tests.ui.sample import ALONE, GROWTH, REPORT, SHARE

CHECKED = Checked(REPORT)
EVIL = '<img src=x onerror="pwned=1">{{ 7 * 7 }}</style>'
NOON = datetime(2018, 1, 14, 12, tzinfo=UTC)


def words(markup: str) -> str:
    """The text of some markup."""
    return " ".join(re.sub(r"<[^>]+>", " ", markup).split())


def test_the_claim_shows_verdict_quote_both_values_and_remedy():
    shown = words(panel.claim_markup(CHECKED, GROWTH))
    for said in ("? Needs a look", "Claim 1 of 3", GROWTH.text, "The Harbour Fraud Desk passed on"):
        assert said in shown
    assert "Stated 72,000 Recomputed 78,545" in shown
    assert "What would make it right Compare with the first 11 months of 2010." in shown


def test_the_derivation_shows_every_step_with_its_interval():
    shown = words(render("working.html", findings=GROWTH.ranked))
    assert "made-up FC999" in shown
    assert "72,000 ÷ 6,000 = 12 times 100 ×" in shown
    assert "72,000 ÷ 11 × 12 = 78,545 Readings" in shown  # a point has no interval
    assert "Readings tried: the digits as they stand; closing zeros as rounding" in shown


def test_a_claim_that_is_not_checked_says_why():
    assert panel.reason(ALONE) == "The text gives no figure for 2013."
    assert "– Not checked" in words(panel.claim_markup(CHECKED, ALONE))
    bare = replace(ALONE, abstain="")
    assert panel.reason(bare) == f"{bare.reason[:1].upper()}{bare.reason[1:]}."
    assert panel.reason(GROWTH) == ""


def test_a_claim_in_several_spots_is_quoted_without_the_text_between():
    report = shaded()
    shown = words(panel.claim_markup(Checked(report), report.claims[0]))
    assert f"{TOLD} . … {AGAIN} , a second page says." in shown
    assert "Ships have called" not in shown


def test_what_adds_up_within_rounding_says_so_in_the_panel_and_in_the_pane():
    report = shaded()
    rounded = report.claims[1]
    assert "✓ Adds up, within rounding" in words(panel.claim_markup(Checked(report), rounded))
    assert claim_data(rounded)["verdict"] == "rounding"
    assert Checked(report).counts[Standing.ROUNDING] == 1
    assert Checked(report).counts[Standing.CONSISTENT] == 0


def test_what_would_make_it_right_is_said_once_as_buttons_or_as_a_sentence():
    report = shaded()
    shown = words(panel.claim_markup(Checked(report), report.claims[2]))
    assert "What would make it right" not in shown  # a button for each figure says it
    shown = words(panel.claim_markup(CHECKED, GROWTH))
    assert "What would make it right Compare with the first 11 months of 2010." in shown


def test_a_remark_is_said_before_what_was_found():
    report = shaded()
    shown = words(panel.claim_markup(Checked(report), report.claims[3]))
    assert "– Not checked" in shown
    assert "Only the direction could be checked, and it fits. 5,000 is more" in shown


def test_nothing_from_outside_becomes_markup():
    step = Step(EVIL, EVIL, point(1))
    where = Span(0, len(EVIL))
    finding = Finding("X", EVIL, Verdict.INCONSISTENT, where, EVIL, EVIL, EVIL, (step,), (EVIL,))
    claim = Claim(where, EVIL, Change(), findings=(finding, finding), id="c1")
    checked = Checked(Report(Document(f"{EVIL} {EVIL}", EVIL), (), (claim,), ()))
    event = Event(1, 1, "k", EVIL, NOON, "note", {}, {"note": EVIL})
    decision = Decision("c1", Act.SKIP, reviewer=EVIL, when=NOON)
    markup = [
        panel.claim_markup(checked, claim),
        render("working.html", findings=claim.findings),
        render("history.html", entries=history.entries([event])),
        render("decision.html", decision=decision, when=NOON, outdated=False),
        render("trouble.html", sentence=EVIL),
        render("heading.html", title=EVIL, facts=[EVIL], small=False),
        render("document.html", title=EVIL, facts=[EVIL], counts=[]),
    ]
    for shown in markup:
        assert "&lt;img src=x" in shown
        assert "<img" not in shown
        assert "</style>" not in shown
        assert "{{ 7 * 7 }}" in shown


def test_history_names_what_was_done_and_undone():
    agreed = Wish.decide(Act.AGREE, Verdict.INCONSISTENT)
    log = [
        Event(1, 1, "k", "Ada", NOON, agreed.what, {}, agreed.fields),
        Event(2, 1, "k", "Grace", NOON, "note", {}, {"note": "ask"}),
        Event(3, 1, "k", "Grace", NOON, "note", {}, {"note": ""}),
        Event(4, 1, "k", "Ada", NOON, UNDO, undoes=1),
        Event(5, 1, "k", "Ada", NOON, "skip", {}, {"act": "skip", "verdict": None}),
    ]
    assert [(entry.who, entry.what, entry.detail) for entry in history.entries(log)] == [
        ("Ada", "skipped", ""),
        ("Ada", "took back: agreed: Does not add up", ""),
        ("Grace", "removed the note", ""),
        ("Grace", "noted", "ask"),
        ("Ada", "agreed: Does not add up", ""),
    ]


def test_the_pane_hears_of_decisions_without_being_built_anew():
    review = Review.of([Decision("c2", Act.OVERRIDE, Verdict.INCONSISTENT)])
    assert claim_data(SHARE)["verdict"] == "consistent"
    said = {
        "words": "Overridden: Does not add up; factcheck says: Adds up",
        "tick": "overridden",
        "verdict": "inconsistent",
        "icon": "✗",
        "word": "Does not add up",
    }
    assert done([GROWTH, SHARE], review) == {"c2": said}
    assert done([GROWTH, SHARE], Review()) == {}
    assert CHECKED.revision == Checked(REPORT).revision
    other = replace(REPORT, claims=(GROWTH,))
    assert Checked(other).revision != CHECKED.revision


def test_review_begins_with_the_first_flagged_claim():
    assert Checked(replace(REPORT, claims=(SHARE, GROWTH))).first == "c1"
    assert Checked(replace(REPORT, claims=(SHARE, ALONE))).first == "c2"
    assert Checked(replace(REPORT, claims=())).first == ""


def test_a_title_at_the_head_of_the_text_is_shown_once():
    headed = replace(REPORT, claims=(), document=Document("# On 5 ships\n\nText.", "On 5 ships"))
    assert Checked(headed).headed
    assert [p.text for p in Checked(headed).cut.pieces if p.head] == ["# On 5 ships"]
    assert not CHECKED.headed


def test_interval_words_of_an_open_end():
    step = Step("a ÷ b", "", Interval(3.0, float("inf")))
    finding = replace(GROWTH.findings[0], derivation=(step,))
    assert "a ÷ b with rounding: at least 3" in words(render("working.html", findings=[finding]))
