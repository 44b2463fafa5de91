"""The examples of every check, executed: flags flag their marked span, passes pass."""

import re

import pytest
from msgspec.structs import replace

from factcheck.catalogue import MARKED, PUBLISHED, sentence
from factcheck.checking import Checker
from factcheck.checking import check as run
from factcheck.checks import Check, registry
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Verdict

CHECKS = list(registry().values())
FLAGS = [pytest.param(c, text, id=f"{c.name}: {text[:50]}") for c in CHECKS for text in c.flags]
PASSES = [pytest.param(c, text, id=f"{c.name}: {text[:50]}") for c in CHECKS for text in c.passes]
ALARMS = (Verdict.QUESTIONABLE, Verdict.INCONSISTENT)


def claims_of(check: Check, text: str) -> list[Claim]:
    """The claims that the check is for."""
    claims = run(text, published=PUBLISHED).claims
    return [claim for claim in claims if isinstance(claim.relation, check.relation)]


@pytest.mark.parametrize(("check", "marked"), FLAGS)
def test_flags_the_marked_span(check: Check, marked: str) -> None:
    text = sentence(marked)
    findings = [finding for claim in claims_of(check, text) for finding in claim.findings]
    flagged = [f.span.of(text) for f in findings if f.code == check.code and f.verdict in ALARMS]
    assert flagged == MARKED.findall(marked), findings


@pytest.mark.parametrize(("check", "text"), PASSES)
def test_passes_what_holds(check: Check, text: str) -> None:
    claims = claims_of(check, text)
    assert claims, "silence without a claim proves nothing"
    alarms = [
        finding for claim in claims for finding in claim.findings if finding.verdict in ALARMS
    ]
    assert not alarms


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_declares_itself(check: Check) -> None:
    assert re.fullmatch(r"FC[1-7]\d\d", check.code)
    assert check.flags
    assert check.passes
    assert check.formula
    assert len(check.summary) > 20


def test_nothing_is_left_out_for_want_of_what_a_check_needs() -> None:
    every = Checker()
    every._checks = tuple(replace(check, needs=frozenset()) for check in every._checks)
    for check in CHECKS:
        for text in (*check.flags, *check.passes):
            document = Document(sentence(text), published=PUBLISHED)
            assert Checker().check(document) == every.check(document)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_needs_roles_that_its_relation_has(check: Check) -> None:
    assert check.needs.issubset(check.relation.role_names)
