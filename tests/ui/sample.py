"""A report built by hand, so that store and screen are tested without the engine."""

from datetime import date

from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Finding, Step, Verdict
from factcheck.model.interval import Interval, point
from factcheck.model.precision import Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change, Share
from factcheck.model.report import Report, Unchecked
from factcheck.model.span import Span

TEXT = (
    "The Harbour Fraud Desk passed on 72,000 referrals in the first 11 months of 2017, up from "
    "6,000 in 2010 🚢.\n\nOne officer in four, 30 of 120, works nights. "
    "Its director spoke of a spike of 700 per cent since 2013. Costs were <b>$5</b> and *$6*.\n"
)
DOCUMENT = Document(TEXT, "Harbour <i>desk</i>", "sample", date(2018, 1, 14))


def span(words: str, text: str = TEXT) -> Span:
    """Where the words stand for the first time."""
    start = text.index(words)
    return Span(start, start + len(words))


def quantity(words: str, number: int, text: str = TEXT) -> Quantity:
    """A bare count."""
    printed = Printed(float(words.replace(",", "")))
    return Quantity(span(words, text), words, Kind.COUNT, printed, printed, id=f"q{number}")


AFTER, BEFORE = quantity("72,000", 1), quantity("6,000", 2)
PART, WHOLE, SPIKE = quantity("30", 3), quantity("120", 4), quantity("700", 5)
STEPS = (
    Step("72,000 ÷ 6,000", "12 times", Interval(11.99, 12.01), "times"),
    Step("100 × (12 − 1)", "1,100%", Interval(1098.9, 1101.1), "%"),
    Step("72,000 ÷ 11 × 12", "78,545", point(78_545)),
)


def finding(verdict: Verdict, where: Span, **said: object) -> Finding:
    """A finding of a made-up check."""
    return Finding("FC999", "made-up", verdict, where, "Eleven months against twelve.", **said)


def claim(number: int, words: str, verdict: Verdict, relation: Change | Share) -> Claim:
    """A claim with one finding, or none when nothing can be verified."""
    where = span(words)
    details = {
        "stated": "72,000",
        "computed": "78,545",
        "derivation": STEPS,
        "readings": ("the digits as they stand", "closing zeros as rounding"),
        "remedy": "Compare with the first 11 months of 2010.",
    }
    findings = (finding(verdict, where, **details),) if verdict is not Verdict.UNVERIFIABLE else ()
    abstain = "" if findings else "the text gives no figure for 2013"
    return Claim(where, words, relation, "", abstain, findings, f"c{number}")


GROWTH = claim(
    1,
    TEXT[TEXT.index("72,000") : TEXT.index(" 🚢")],
    Verdict.QUESTIONABLE,
    Change(BEFORE, AFTER),
)
SHARE = claim(2, "One officer in four, 30 of 120", Verdict.CONSISTENT, Share(PART, WHOLE))
ALONE = claim(3, "700 per cent since 2013", Verdict.UNVERIFIABLE, Change(by=SPIKE))
REPORT = Report(
    DOCUMENT,
    (AFTER, BEFORE, PART, WHOLE, SPIKE),
    (GROWTH, SHARE, ALONE),
    (Unchecked("q5", "no figure <b>for</b> 2013"),),
)
