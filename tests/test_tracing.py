"""`factcheck.trace`: what led to a report, as data."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from msgspec.structs import replace

import factcheck
from factcheck.catalogue import sentence
from factcheck.checks import registry
from factcheck.cli._traced import as_text
from factcheck.extract.roles.bound import Bound
from factcheck.extract.sentences.clauses import MOST
from factcheck.model.distinct import AGAIN, BETTER
from factcheck.tracing import _candidate
from tests.pieces import TEXTS

ROOT = Path(__file__).parents[1]
PUBLISHED = date(2018, 1, 14)
EXAMPLES = [sentence(one) for c in registry().values() for one in (*c.flags, *c.passes)]
SEEDS = [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
TWICE = (
    "The 300 shops sold £900m, or £3m each, up 5% from £857m. "
    "Some 17 people call each day. That means 7,000 calls each month."
)


def kept(trace: factcheck.Trace) -> list[factcheck.Claim]:
    """The claims of the candidates that are kept, by their ids."""
    claims = [one.claim for one in trace.candidates if one.kept]
    return sorted(claims, key=lambda claim: int(claim.id[1:]))


def assert_it_tells_of(text: str, trace: factcheck.Trace) -> None:
    """What is true of every trace."""
    assert trace.report == factcheck.check(text, published=PUBLISHED)
    assert kept(trace) == list(trace.report.claims)
    for held in (*trace.sentences, *trace.quantities, *trace.exclusions):
        assert held.span.of(text) == held.text
    for one in trace.candidates:
        assert one.fate
        assert one.kept == bool(one.claim.id)
        assert one.finder.startswith(("roles/", "document/"))
    ids = {one.id for one in trace.quantities}
    assert {q.id for one in trace.candidates for q in one.claim.relation.quantities()} <= ids
    assert as_text(trace, styled=False)
    assert trace.to_json() == factcheck.trace(text, published=PUBLISHED).to_json()


@hypothesis_settings(max_examples=150)
@given(TEXTS)
def test_a_trace_of_any_text_is_exact_and_keeps_what_the_report_has(text):
    assert_it_tells_of(text, factcheck.trace(text, published=PUBLISHED))


@pytest.mark.parametrize("text", [*SEEDS, "\n\n".join(EXAMPLES)], ids=lambda text: text[:20])
def test_a_trace_of_articles_is_exact_and_keeps_what_the_report_has(text):
    trace = factcheck.trace(text, published=PUBLISHED)
    assert kept(trace)
    assert_it_tells_of(text, trace)


def test_each_capital_of_a_masked_sentence_stands_for_a_quantity():
    (one,) = factcheck.trace("Visits rose 45% last year to 7,000 from 6,000.").sentences
    assert one.masked == "visits rose P D to N from N."
    assert one.tags == (("P", "q1"), ("D", "q2"), ("N", "q3"), ("N", "q4"))


def test_a_sentence_with_too_many_quantities_is_not_masked_for_nobody_looked_at_it():
    trace = factcheck.trace(f"They sold {'5, ' * MOST}and 6.")
    assert trace.sentences[0].masked == ""
    assert len(trace.quantities) > MOST
    assert trace.candidates == ()


def test_candidates_are_numbered_in_their_rank_and_name_what_stands_in_their_place():
    trace = factcheck.trace(TWICE)
    assert [one.number for one in trace.candidates] == [1, 2, 3, 4]
    fates = {one.fate for one in trace.candidates}
    assert fates == {
        "kept as c1",
        "kept as c2",
        "says again what c1 says",
        "loose, and the arithmetic does not speak for it",
    }


def test_a_claim_of_which_little_can_be_said_names_the_one_that_says_more():
    text = "Harrow had 312 burglaries. With 1.3 million people, its rate is 24 per 100,000."
    more, *_, less = factcheck.trace(text).candidates
    assert more.fate == "kept as c1"
    assert less.fate == "not checked, and c1 says more of its numbers"
    assert set(less.claim.relation.quantities()) < set(more.claim.relation.quantities())


def test_a_claim_that_goes_with_the_one_it_repeats_names_what_is_kept_in_the_end():
    claim, *_ = (one.claim for one in factcheck.trace("Sales rose 5%.").candidates)
    middle, last = (replace(claim, id=name) for name in ("c2", "c3"))
    dropped = {claim.id: (AGAIN, middle.id), middle.id: (BETTER, last.id)}
    kept = {"c3": replace(last, id="c1")}
    candidate = _candidate(1, claim, "roles/change", Bound(claim.relation), kept, dropped)
    assert candidate.fate == "says again what c1 says"


def test_a_stretch_of_time_that_only_a_dropped_candidate_holds_is_a_quantity_of_the_trace():
    text = "About 14 people call each day. That means 4,000 calls each month."
    trace = factcheck.trace(text)
    more = {one.text for one in trace.quantities} - {one.text for one in trace.report.quantities}
    assert more == {"each day", "each month"}
    assert not any(one.kept for one in trace.candidates)


def test_a_document_brings_its_date_and_settings_hold():
    document = factcheck.Document("Sales rose 5% last year.", published=PUBLISHED)
    assert factcheck.trace(document).quantities[1].period.start == date(2017, 1, 1)
    settings = factcheck.Settings(select=("FC2",))
    trace = factcheck.trace("Sales rose 5% to 6m from 5m.", settings=settings)
    assert trace.candidates[0].claim.findings == ()


def test_in_plain_data_quantities_and_claims_are_as_in_the_report():
    text = "Of the 60 jars, 45 (75%) were full. It rose 5% last year."
    plain = factcheck.trace(text, published=PUBLISHED).to_dict()
    report = factcheck.check(text, published=PUBLISHED).to_dict()
    own = {"number", "finder", "tier", "kept", "fate", "details", "score", "terms"}
    claims = [{k: v for k, v in one.items() if k not in own} for one in plain["candidates"]]
    assert [one for one in claims if one["id"]] == report["claims"]
    assert plain["quantities"] == report["quantities"]
    assert plain["unchecked"] == report["unchecked"]


def test_a_check_makes_no_trace():
    """Watching costs nothing where nobody watches: its code is not even loaded."""
    program = "import sys, factcheck\nfactcheck.check('Sales rose 5% to 6m from 5m.')\n"
    program += "print('factcheck.tracing' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.strip() == b"False"
