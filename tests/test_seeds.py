"""The seed articles, checked against what an expert copy editor would say of them.

Beside each `seeds/<name>.txt` stands `<name>.expected.json`: the claims with their main
numbers, the checks that should speak and the verdict; and numbers that must raise nothing.
"""

import json
from collections import defaultdict
from datetime import date
from functools import cache
from pathlib import Path

import pytest

import factcheck
from factcheck.model.claim import Claim
from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.model.span import Span

SEEDS = Path(__file__).parent.parent / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))
FLAGS = (Verdict.QUESTIONABLE, Verdict.INCONSISTENT)


def text_of(name: str) -> str:
    return (SEEDS / f"{name}.txt").read_text(encoding="utf-8")


def expected_of(name: str) -> dict:
    return json.loads((SEEDS / f"{name}.expected.json").read_text(encoding="utf-8"))


@cache
def report_of(name: str) -> Report:
    published = date.fromisoformat(expected_of(name)["published"])
    return factcheck.check(text_of(name), published=published)


LISTED = [(name, expected) for name in NAMES for expected in expected_of(name)["claims"]]
EXPECTED = [expected for _, expected in LISTED]
CLAIMS = [pytest.param(n, claim, id=f"{n}: {claim['quote'][:40]}") for n, claim in LISTED]


def place(text: str, quote: str) -> Span:
    assert text.count(quote) == 1, f"{quote!r} must stand once in {text!r}"
    start = text.index(quote)
    return Span(start, start + len(quote))


def places(text: str, expected: dict) -> list[Span]:
    """Where the numbers of a claim stand."""
    start = place(text, expected["quote"]).start
    within = [place(expected["quote"], number) for number in expected["numbers"]]
    return [Span(start + span.start, start + span.end) for span in within]


def touches(claim: Claim, span: Span) -> bool:
    return any(quantity.span.overlaps(span) for quantity in claim.relation.quantities())


def matching(name: str, expected: dict) -> list[Claim]:
    """The claims of that relation that hold every one of the expected numbers."""
    spans = places(text_of(name), expected)
    return [
        claim
        for claim in report_of(name).claims
        if claim.relation.name == expected["relation"] and all(touches(claim, s) for s in spans)
    ]


def told(claim: Claim) -> str:
    """A claim in one line, for a message."""
    numbers = [quantity.text for quantity in claim.relation.quantities()]
    said = [f"{finding.name}: {finding.verdict} ({finding.message})" for finding in claim.findings]
    return f"{claim.relation.name} {numbers} {claim.verdict} {said or claim.abstain}"


def near(name: str, expected: dict) -> str:
    """What was found at the place of the quote, for a message."""
    span = place(text_of(name), expected["quote"])
    claims = [told(claim) for claim in report_of(name).claims if touches(claim, span)]
    return "\n".join([f"{expected['quote']!r}, found:", *(claims or ["nothing"])])


@pytest.mark.parametrize(("name", "expected"), CLAIMS)
def test_the_claim_is_found_with_its_numbers(name, expected):
    assert matching(name, expected), near(name, expected)


@pytest.mark.parametrize(("name", "expected"), CLAIMS)
def test_the_verdict_is_the_copy_editors(name, expected):
    verdicts = {claim.verdict.value for claim in matching(name, expected)}
    assert verdicts == {expected["verdict"]}, f"{expected['why']}\n{near(name, expected)}"


@pytest.mark.parametrize(("name", "expected"), CLAIMS)
def test_what_adds_up_does_so_as_closely_as_it_should(name, expected):
    fits = {claim.closeness for claim in matching(name, expected)}
    assert fits == {expected.get("fit")}, near(name, expected)


@pytest.mark.parametrize(("name", "expected"), CLAIMS)
def test_the_expected_checks_speak(name, expected):
    spoken = {finding.name for claim in matching(name, expected) for finding in claim.findings}
    assert spoken >= set(expected["checks"]), near(name, expected)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_else_is_flagged(name):
    wanted = [
        claim for expected in expected_of(name)["claims"] for claim in matching(name, expected)
    ]
    flagged = [claim for claim in report_of(name).claims if claim.verdict in FLAGS]
    stray = [told(claim) for claim in flagged if claim not in wanted]
    assert not stray, "\n".join(stray)


@pytest.mark.parametrize("name", NAMES)
def test_every_quantity_is_in_a_claim_or_has_a_reason(name):
    report = report_of(name)
    claimed = {q.id for claim in report.claims for q in claim.relation.quantities()}
    reasons = {unchecked.quantity: unchecked.reason for unchecked in report.unchecked}
    lost = [q.text for q in report.quantities if q.id not in claimed and not reasons.get(q.id)]
    assert not lost


@pytest.mark.parametrize("name", NAMES)
def test_harmless_numbers_are_in_no_flagged_claim(name):
    text = text_of(name)
    spans = [place(text, quote) for quote in expected_of(name)["not_checked"]]
    flagged = [claim for claim in report_of(name).claims if claim.verdict in FLAGS]
    caught = [told(claim) for claim in flagged if any(touches(claim, span) for span in spans)]
    assert not caught, "\n".join(caught)


class TestTheSetAsAWhole:
    def test_every_article_has_its_expectations_and_the_other_way_round(self):
        assert sorted(p.name.split(".")[0] for p in SEEDS.glob("*.expected.json")) == NAMES
        assert len(NAMES) >= 8

    def test_every_verdict_is_expected_somewhere(self):
        assert {claim["verdict"] for claim in EXPECTED} == {v.value for v in Verdict}

    def test_every_check_speaks_somewhere(self):
        from factcheck.checks import registry

        known = {check.name for check in registry().values()}
        assert known == {name for claim in EXPECTED for name in claim["checks"]}

    def test_every_check_finds_its_fault_once(self):
        verdicts = defaultdict(set)
        for claim in EXPECTED:
            for check in claim["checks"]:
                verdicts[check].add(claim["verdict"])
        assert not [check for check, found in verdicts.items() if not found & {*FLAGS}]

    @pytest.mark.parametrize(("name", "expected"), CLAIMS)
    def test_every_quote_and_number_stands_once(self, name, expected):
        assert len(places(text_of(name), expected)) == len(expected["numbers"])
