"""The examples of a check, executed: what the catalogue page shows."""

from dataclasses import dataclass
from functools import cache

from factcheck.catalogue import PUBLISHED, sentence
from factcheck.checking import check as run
from factcheck.checks import Check, registry
from factcheck.model.claim import Claim
from factcheck.model.finding import Standing
from factcheck.model.span import Span

SILENT = "This check has no objection here."
Statement = tuple[Standing, str, Span]  # what a check says of a claim: its message, and where


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with the claim that was found in it, and what the check says of that."""

    before: str
    claim: str
    after: str
    standing: Standing
    message: str


@cache
def examples(code: str) -> tuple[Example, ...]:
    """Every example of a check, checked now: those that it flags come first."""
    check = registry()[code]
    return tuple(_executed(check, text) for text in (*check.flags, *check.passes))


def _executed(check: Check, marked: str) -> Example:
    text = sentence(marked)
    claims = run(text, published=PUBLISHED).claims
    about = (claim for claim in claims if isinstance(claim.relation, check.relation))
    standing, message, (start, end) = max((_stated(check, claim) for claim in about), key=_rank)
    return Example(text[:start], text[start:end], text[end:], standing, message or SILENT)


def _rank(statement: Statement) -> tuple[int, bool]:
    standing, message, _ = statement
    return standing.verdict.weight, bool(message)


def _stated(check: Check, claim: Claim) -> Statement:
    """The check's finding on a claim; without one, how the claim stands."""
    for finding in claim.findings:
        if finding.code == check.code:
            return finding.standing, finding.message, claim.span
    return claim.standing, claim.reason, claim.span
