"""What several formats share: icons, places, one-line text, stretches of the article."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from heapq import heappop, heappush
from itertools import pairwise
from typing import NamedTuple

from factcheck.model import wording
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import GRAVEST_FIRST, Finding, Standing, Step, Verdict
from factcheck.model.origin import PagePlace
from factcheck.model.quantity import Quantity
from factcheck.model.report import Report
from factcheck.model.review import Decision
from factcheck.model.span import Span
from factcheck.version import VERSION

# Controls, and the marks that turn the direction of writing, could rewrite a terminal; half a
# character (a lone surrogate) cannot be written at all, nor can XML hold what is no character.
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)

_MANY = {
    Verdict.INCONSISTENT: "do not add up",
    Verdict.QUESTIONABLE: "need a look",
    Verdict.CONSISTENT: "add up",
    Verdict.UNVERIFIABLE: "not checked",
}


class Spot(NamedTuple):
    """One of the spans that a claim consists of."""

    span: Span
    claim: Claim

    @property
    def first(self) -> bool:
        """True if the claim begins here."""
        return self.span == self.claim.spans[0]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the article, the claim whose verdict colours it, the spots that end with it."""

    text: str
    gravest: Claim | None
    ending: tuple[Spot, ...]


def stretches(report: Report) -> Iterator[Stretch]:
    """The whole article, cut wherever a spot of a claim begins or ends."""
    text = report.document.text
    spots = [Spot(span, claim) for claim in report.claims for span in claim.spans]
    ending: dict[int, list[Spot]] = {}
    for spot in spots:
        ending.setdefault(spot.span.end, []).append(spot)
    cuts = sorted({0, len(text)} | ending.keys() | {spot.span.start for spot in spots})
    coming = sorted(spots, key=lambda spot: spot.span.start)[::-1]
    lying: list[tuple[int, int, Spot]] = []  # a heap: the gravest, of those the first
    for start, end in pairwise(cuts):
        while coming and coming[-1].span.start <= start:
            spot = coming.pop()
            heappush(lying, (-spot.claim.verdict.weight, -len(coming), spot))
        while lying and lying[0][2].span.end <= start:
            heappop(lying)
        gravest = lying[0][2].claim if lying else None
        yield Stretch(text[start:end], gravest, tuple(ending.get(end, ())))


class Lines:
    """Where things stand in a text."""

    def __init__(self, document: Document) -> None:
        """Note where the lines begin."""
        self._starts = [0] + [match.end() for match in re.finditer("\n", document.text)]
        self._origin = document.origin

    def at(self, offset: int) -> int:
        """The line that `offset` lies on, counted from one."""
        return bisect_right(self._starts, offset)

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of `offset`, both from one; columns count code points."""
        number = self.at(offset)
        return number, offset - self._starts[number - 1] + 1

    @property
    def of_file(self) -> bool:
        """True if they are those of the file, which they are of plain text only."""
        return not self._origin

    def told(self, span: Span) -> str:
        """ "line 3"; "page 2" where the text was read from pages."""
        page = self.page(span)
        return f"page {page}" if page else f"line {self.at(span.start)}"

    def of(self, claim: Claim) -> str:
        """ "line 3"; "line 3 and line 12" for a claim of several spans."""
        return wording.listed(list(dict.fromkeys(map(self.told, claim.spans))))

    def page(self, span: Span) -> int | None:
        """The page that the span begins on, where the text was read from pages."""
        places = (anchor.place for anchor in self._origin.at(span))
        return next((place.page for place in places if isinstance(place, PagePlace)), None)


def line(text: str) -> str:
    r"""Text of an article on one line, with nothing in it that steers a terminal.

    >>> line("rose\n  45%\x1b[2J")
    'rose 45%�[2J'
    """
    return seen(" ".join(text.split()))


def seen(text: str) -> str:
    """The text with a mark for every character that is not to be seen, line ends as well."""
    return _UNSEEN.sub("\ufffd", text)


def steps(finding: Finding) -> list[str]:
    """The derivation, one equation a step."""
    return [equation(step) for step in finding.derivation]


def equation(step: Step) -> str:
    """ "100 × (7,000 ÷ 6,000 − 1) = 16.67% (16.65% to 16.68%)"."""
    equals = f" = {step.result}" if step.result else ""
    return f"{step.expression}{equals}" + (f" ({step.spread})" if step.spread else "")


def beside(finding: Finding) -> str:
    """The stated value beside the recomputed one; empty when there is neither."""
    pairs = (("stated", finding.stated), ("recomputed", finding.computed))
    return ", ".join(f"{label} {value}" for label, value in pairs if value)


def mending(finding: Finding) -> str:
    """ "to make it right: 16.7% instead of 45%"; empty where nothing would."""
    return f"to make it right: {finding.correction}" if finding.correction else ""


def spots(claim: Claim, finding: Finding) -> tuple[Span, ...]:
    """The spans to show a finding at: its own, then the others of a claim of several spans."""
    if finding.span == claim.span:
        return claim.spans
    return (finding.span, *(spot for spot in claim.spots if not spot.holds(finding.span)))


def flagged(report: Report) -> Iterator[tuple[Claim, Finding]]:
    """Every finding that somebody should look at, with its claim."""
    for claim in report.claims:
        yield from ((claim, finding) for finding in claim.findings if finding.verdict.flagged)


def unchecked(report: Report) -> Iterator[tuple[Quantity, str]]:
    """The quantities in no claim, each with the reason."""
    by_id = {quantity.id: quantity for quantity in report.quantities}
    return ((by_id[item.quantity], item.reason) for item in report.unchecked)


def decided(decision: Decision) -> str:
    """ "Overridden: Adds up (Bo, 2018-01-15 09:30 UTC)"."""
    before = f"before: {decided(decision.former)}" if decision.former else ""
    by = (decision.reviewer, moment(decision.when), before)
    told = ", ".join(said for said in by if said)
    return f"{decision.words} ({told})" if told else decision.words


def remarks(decision: Decision) -> list[tuple[str, str]]:
    """What a reviewer left on a claim, each with its label; nothing where nobody did."""
    if decision.empty:
        return []
    told = (("review", decided(decision)), ("note", decision.note), ("wording", decision.wording))
    return [(label, said) for label, said in told if said]


def remarked(decision: Decision) -> str:
    """The same on one line: "review: Agreed: …; note: …"."""
    return line("; ".join(f"{label}: {said}" for label, said in remarks(decision)))


def made_with(report: Report) -> str:
    """ "factcheck 0.1.0, 2018-01-16; all checks; strictness: normal; SHA-256 of the text: …"."""
    day = f", {report.made.isoformat()}" if report.made else ""
    return (
        f"factcheck {VERSION}{day}; {report.settings.words}; "
        f"SHA-256 of the text: {report.document.sha256}"
    )


def moment(when: datetime | None) -> str:
    """A moment to the minute, in universal time; empty when there is none."""
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if when else ""


def verdicts(counts: Mapping[str, int]) -> str:
    """ "1 does not add up, 2 add up"; `counts` by verdict."""
    numbers = [(counts[verdict], verdict) for verdict in GRAVEST_FIRST]
    told = [f"{n:,} {one.words.lower() if n == 1 else _MANY[one]}" for n, one in numbers if n]
    return ", ".join(told) or "no claims"


def counted(report: Report) -> str:
    """ "1 does not add up, 2 add up; 9 quantities, 3 in no claim"."""
    number = report.counts["quantities"]
    quantities = f"{number} {'quantity' if number == 1 else 'quantities'}"
    left = f"; {left_out(report)}" if report.left_out else ""
    return f"{verdicts(report.counts)}{left}; {quantities}, {len(report.unchecked)} in no claim"


def rounding(report: Report) -> str:
    """ "2 of the 7 claims that add up do so only within rounding."; empty where none does."""
    number = sum(claim.standing is Standing.ROUNDING for claim in report.claims)
    total = report.counts[Verdict.CONSISTENT]
    if not number:
        return ""
    if total == 1:
        return "The claim that adds up does so only within rounding."
    verb = "does" if number == 1 else "do"
    return f"{number} of the {total} claims that add up {verb} so only within rounding."


def left_out(report: Report) -> str:
    """ "left out of this report: 3 of 4 claims"."""
    total = report.left_out + len(report.claims)
    return f"left out of this report: {report.left_out} of {total} claims"
