"""A report with every shade of a verdict, made by hand of one that was checked."""

from factcheck.checking import check
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Closeness, Finding, Proposal, Verdict
from factcheck.model.relation_document import Restatement
from factcheck.model.report import Report
from factcheck.model.settings import DEFAULT, Settings
from factcheck.model.span import Span
from tests.changed import replace

TITLE = "A summer at the harbour"
ROUNDED = "12% to 5.6m from 5m"
WRONG = "45% to 7,000 from 6,000"
DIRECTED = "25% to 5,000 from 4,000"
TOLD = "The harbour trust employs 640 people on the quay"
AGAIN = "The harbour trust employs 690 people on the quay"
TEXT = f"""{TITLE}

{TOLD}. Ships have called since 1887.

Sales of tickets rose {ROUNDED}. Crossings of the sound rose {WRONG} in the same summer, the \
trust said. Its fleet of rowing boats grew {DIRECTED}, and nobody knows where they are kept.

{AGAIN}, a second page says.
"""
DOCUMENT = Document(TEXT, TITLE, "harbour.txt")
CORRECTION = "16.7% instead of 45%, or 8,700 instead of 7,000"
REASON = "only the direction could be checked, and it fits"


def shaded(document: Document = DOCUMENT, settings: Settings = DEFAULT) -> Report:
    """One claim fits within rounding, one has proposals, one a remark, and one two spots."""
    report = check(document, settings=settings)
    shades = {ROUNDED: _rounded, WRONG: _proposed, DIRECTED: _remarked}
    found = {claim.text: claim for claim in report.claims}
    shaded = [shade(found[text]) for text, shade in shades.items()]
    claims = [_restated(report, document.text), *shaded]
    return replace(report, claims=tuple(c.numbered(n) for n, c in enumerate(claims, 1)))


def _rounded(claim: Claim) -> Claim:
    first, *others = claim.findings
    return claim.judged((replace(first, closeness=Closeness.ROUNDING), *others))


def _proposed(claim: Claim) -> Claim:
    first, *others = claim.findings
    figures = {one.text: one for one in claim.relation.quantities()}
    pairs = (("45%", "16.7%"), ("7,000", "8,700"))
    proposals = tuple(Proposal(figures[old], new) for old, new in pairs)
    return claim.judged((replace(first, proposals=proposals, remedy=""), *others))


def _remarked(claim: Claim) -> Claim:
    first = replace(
        claim.findings[0],
        verdict=Verdict.UNVERIFIABLE,
        message="5,000 is more than 4,000, as the text says.",
        remark="direction fits",
    )
    return claim.judged((first,))


def _restated(report: Report, text: str) -> Claim:
    one, other = (q for q in report.quantities if q.text in ("640", "690"))
    first, last = (Span(text.index(t), text.index(t) + len(t)) for t in (TOLD, AGAIN))
    message = "The text says 690 here, but elsewhere 640 for the same thing."
    found = Finding("FC501", "restated-differently", Verdict.INCONSISTENT, other.span, message)
    relation, words = Restatement(one, other), f"{TOLD} … {AGAIN}"
    return Claim(first.hull(last), words, relation, findings=(found,), spots=(first, last))
