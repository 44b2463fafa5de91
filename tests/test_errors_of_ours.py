"""One failing check, finder or reader loses nothing but what it alone would have said."""

import json
from types import ModuleType
from typing import NoReturn

import pytest
from msgspec.structs import replace

from factcheck.checking import Checker, check
from factcheck.checks import registry
from factcheck.extract import document as across
from factcheck.extract.periods import attach
from factcheck.extract.roles import change, index, share
from factcheck.extract.sentences.clauses import Mention
from factcheck.extract.units import measures
from factcheck.model.document import Document
from factcheck.model.failure import REASON
from factcheck.model.finding import Verdict

GROWTH = "Visits rose 45% to 7,000 from 6,000."
SHARE = "Of the 200 members, 50 (25%) voted in 3 rooms."
TEXT = f"{GROWTH} {SHARE}"


def fails(*_anything: object) -> NoReturn:
    raise ZeroDivisionError("of Visits, 45%")


def broken(monkeypatch: pytest.MonkeyPatch, *codes: str) -> Checker:
    """A checker in which these checks fail."""
    checker = Checker()
    held = [replace(one, run=fails) if one.code in codes else one for one in registry().values()]
    monkeypatch.setattr(checker, "_checks", tuple(held))
    return checker


@pytest.fixture
def fresh():
    """Which finders are due is remembered: what a test breaks must be asked anew."""
    for cached in (index, across._finders):
        cached.cache_clear()
    yield
    for cached in (index, across._finders):
        cached.cache_clear()


def verdicts(report) -> list[str]:
    return [claim.verdict.value for claim in report.claims]


@pytest.mark.usefixtures("as_shipped")
def test_a_claim_stays_without_a_verdict_where_its_check_fails(monkeypatch):
    assert verdicts(check(TEXT)) == ["inconsistent", "consistent"]
    report = broken(monkeypatch, "FC101").check(Document(TEXT))
    assert verdicts(report) == ["unverifiable", "consistent"]
    assert report.claims[0].reason == REASON == "could not be checked: an error of ours"
    assert report.to_dict()["errors"] == [
        {"where": "FC101", "kind": "ZeroDivisionError", "claim": "c1"}
    ]


@pytest.mark.usefixtures("as_shipped")
def test_what_another_check_flags_stays_but_no_tick_does(monkeypatch):
    text = "Visits rose by 1,000, or 45%, to 7,000 from 6,000."
    whole = check(text)
    codes = {one.code for one in whole.claims[0].findings}
    assert len(codes) > 1
    flagged = {one.code for one in whole.claims[0].findings if one.verdict.weight > 1}
    passed = codes - flagged
    kept = broken(monkeypatch, *passed).check(Document(text)).claims[0]
    assert kept.verdict is Verdict.INCONSISTENT
    lost = broken(monkeypatch, *flagged).check(Document(text)).claims[0]
    assert (lost.verdict, lost.reason) == (Verdict.UNVERIFIABLE, REASON)


@pytest.mark.usefixtures("as_shipped")
@pytest.mark.parametrize("code", sorted(registry()))
def test_any_check_may_fail_at_its_own_examples(code, monkeypatch):
    one = registry()[code]
    sentence = one.flags[0].replace("[[", "").replace("]]", "")
    beside = "Crossings rose 20% to 7,200 from 6,000." if code.startswith("FC2") else SHARE
    report = broken(monkeypatch, code).check(Document(f"{sentence} {beside}"))
    mine = [error for error in report.errors if error.where == code]
    assert mine
    ids = {claim.id for claim in report.claims}
    assert any(error.claim in ids for error in mine)
    assert "consistent" in verdicts(report)


@pytest.mark.usefixtures("fresh", "as_shipped")
@pytest.mark.parametrize(("module", "more"), [(change, " Sales rose 5%."), (share, "")])
def test_where_a_finder_fails_the_others_go_on(module: ModuleType, more: str, monkeypatch):
    monkeypatch.setattr(module, "find", fails)
    fails.__module__, before = module.__name__, fails.__module__
    report = check(TEXT + more)
    fails.__module__ = before
    name = module.__name__.removeprefix("factcheck.")
    assert {error.where for error in report.errors} == {name}
    assert {error.claim for error in report.errors} == {None}
    assert len(report.claims) >= 1
    held = {one for claim in report.claims for one in claim.relation.quantities()}
    free = {one.quantity: one.reason for one in report.unchecked}
    assert len(held) + len(free) == len(report.quantities)
    assert REASON in free.values()


@pytest.mark.usefixtures("as_shipped")
def test_where_a_unit_cannot_be_read_only_its_sentence_is_lost(monkeypatch):
    after = measures.after

    def sometimes(prose, end):
        return fails() if prose.lower.startswith(" miles", end) else after(prose, end)

    monkeypatch.setattr(measures, "after", sometimes)
    lines = [GROWTH, "It is 12 miles away.", SHARE, "It fell from 9 miles to 3 miles."]
    report = check(" ".join(lines))
    assert verdicts(report) == ["inconsistent", "consistent"]
    assert [error.where for error in report.errors] == ["extract.quantities.scan"] * 2
    for claim in report.claims:
        assert claim.span.of(report.document.text) == claim.text


@pytest.mark.usefixtures("as_shipped")
def test_where_a_sentence_or_a_number_fails_the_others_are_checked(monkeypatch):
    periods, quantity = attach.periods, Mention.quantity

    def attached(shadow):
        return fails() if "visits" in shadow.text else periods(shadow)

    monkeypatch.setattr(attach, "periods", attached)
    report = check(TEXT)
    assert verdicts(report) == ["consistent"]
    assert [one.reason for one in report.unchecked][:3] == [REASON] * 3
    monkeypatch.undo()
    monkeypatch.delenv("FACTCHECK_RAISE")

    def made(self, text, number):
        return fails() if self.low and self.low.value == 45 else quantity(self, text, number)

    monkeypatch.setattr(Mention, "quantity", made)
    report = check(TEXT)
    assert verdicts(report) == ["consistent"]
    assert [one.id for one in report.quantities] == [f"q{n}" for n in range(1, 7)]
    assert len(report.errors) == 1


def test_in_tests_an_error_is_raised(monkeypatch):
    with pytest.raises(ZeroDivisionError):
        broken(monkeypatch, "FC101").check(Document(TEXT))


@pytest.mark.usefixtures("as_shipped")
def test_no_word_of_the_text_is_in_what_is_told_of_an_error(monkeypatch):
    report = broken(monkeypatch, "FC101").check(Document(TEXT))
    told = json.dumps(report.to_dict()["errors"])
    assert "Visits" not in told
    assert "45" not in told
