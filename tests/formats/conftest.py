"""A report with every verdict, a review, and an article that would like to be markup."""

from datetime import UTC, date, datetime

import pytest

from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Finding, Step, Verdict
from factcheck.model.interval import Interval
from factcheck.model.precision import Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change
from factcheck.model.report import Report, Unchecked
from factcheck.model.review import Act, Decision, Review
from factcheck.model.span import Span
from tests.changed import replace

TEXT = (
    "Ferry traffic\n\n"
    "Crossings rose 45% to 7,000 from 6,000. <script>alert('<b>1</b>')</script>\n"
    "Fares were *up* 9% [in](real) terms & fell\x1b[31m from £1.3bn. "
    "🚢 Berths doubled to 40 from 20.\n"
    "Queues grew by half to 16 from 11.\n"
)


def quantity(number: int, text: str, kind: Kind, value: float) -> Quantity:
    """The first `text` of the article as a quantity."""
    start = TEXT.index(text)
    printed = Printed(value)
    span = Span(start, start + len(text))
    return Quantity(span, text, kind, printed, printed, id=f"q{number}")


def claim(number: int, text: str, change: Change, *findings: Finding, abstain: str = "") -> Claim:
    """The first `text` of the article as a claim."""
    start = TEXT.index(text)
    return Claim(Span(start, start + len(text)), text, change, "", abstain, findings, f"c{number}")


def finding(verdict: Verdict, text: str, **told: object) -> Finding:
    """What a check says about the first `text` of the article."""
    start = TEXT.index(text)
    span = Span(start, start + len(text))
    return Finding("FC101", "growth-mismatch", verdict, span, f"About {text}.", **told)


@pytest.fixture
def report() -> Report:
    """Four claims, one of each verdict, and a number in none."""
    by, after, before = (
        quantity(1, "45%", Kind.PERCENTAGE, 45),
        quantity(2, "7,000", Kind.COUNT, 7_000),
        quantity(3, "6,000", Kind.COUNT, 6_000),
    )
    nine = quantity(4, "9%", Kind.PERCENTAGE, 9)
    money = quantity(5, "£1.3bn", Kind.MONEY, 1.3e9)
    forty, twenty = quantity(6, "40", Kind.COUNT, 40), quantity(7, "20.", Kind.COUNT, 20)
    sixteen, eleven = quantity(8, "16", Kind.COUNT, 16), quantity(9, "11", Kind.COUNT, 11)
    wrong = finding(
        Verdict.INCONSISTENT,
        "45%",
        stated="45%",
        computed="16.6% to 16.7%",
        derivation=(Step("100 × (7,000 ÷ 6,000 − 1)", "16.67%", Interval(16.6, 16.7), "%"),),
        readings=("as printed", "closing zeros as rounding"),
        remedy="for 45% it would need 8,700",
    )
    claims = (
        claim(1, "rose 45% to 7,000 from 6,000", Change(before, after, by), wrong),
        claim(2, "up* 9% [in](real) terms", Change(by=nine), abstain="in real terms"),
        claim(
            3,
            "doubled to 40 from 20",
            Change(twenty, forty),
            finding(Verdict.CONSISTENT, "doubled"),
        ),
        claim(
            4,
            "grew by half to 16 from 11",
            Change(eleven, sixteen),
            finding(Verdict.QUESTIONABLE, "by half"),
        ),
    )
    document = Document(TEXT, "Ferry <i>traffic</i>", "ferry.txt", date(2018, 1, 14))
    quantities = (by, after, before, nine, money, forty, twenty, sixteen, eleven)
    return Report(document, quantities, claims, (Unchecked("q5", "no second figure"),))


@pytest.fixture
def clean(report: Report) -> Report:
    """The same with nothing that is flagged."""
    return replace(report, claims=report.claims[1:3])


@pytest.fixture
def review() -> Review:
    """One agreement with a note, one override."""
    when = datetime(2018, 1, 15, 9, 30, tzinfo=UTC)
    return Review.of(
        [
            Decision(
                "c1", Act.AGREE, Verdict.INCONSISTENT, "ask <Ann>", "rose 17%", "Bo & Co", when
            ),
            Decision("c4", Act.OVERRIDE, Verdict.CONSISTENT, reviewer="Bo & Co", when=when),
        ]
    )
