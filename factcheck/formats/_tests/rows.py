"""A row a test: what is reported, what comes out, whether that is an error, and of what kind.

The columns are those of statcheck (Nuijten et al., 2016): a *decision error* is one that moves a
result across the 5 per cent level of significance.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.formats import _totals
from factcheck.formats._file import Reviewed
from factcheck.formats._shown import Lines, line
from factcheck.model import significance
from factcheck.model.claim import FITS, Claim
from factcheck.model.finding import Finding, Verdict
from factcheck.model.relation_statistics import Estimate, Poll, Statistic
from factcheck.model.report import Report

YES, PERHAPS, NO, UNKNOWN = "yes", "perhaps", "no", "not checked"
HEADINGS = (
    "Document",
    "Page",
    "Line",
    "Test",
    "Check",
    "Reported",
    "Recomputed",
    "Error",
    "Decision error",
    "What was found",
)
WIDTHS = (18, 6, 6, 30, 26, 18, 20, 12, 14, 60)
FAMILY = "FC7"  # the checks of statistics
OF_P = ("FC701", "FC707")  # those that recompute p
_ERRORS = {Verdict.INCONSISTENT: YES, Verdict.QUESTIONABLE: PERHAPS}


@dataclass(frozen=True, slots=True)
class Test:
    """One check of one test."""

    document: str
    page: int | None
    line: int
    test: str
    check: str
    reported: str
    recomputed: str
    error: str
    decision: str
    said: str

    @property
    def cells(self) -> tuple[str | int, ...]:
        """What stands in the columns of `HEADINGS`."""
        place = (self.document, self.page or "", self.line)
        judged = (self.reported, self.recomputed, self.error, self.decision, self.said)
        return (*place, self.test, self.check, *judged)


def tests(pairs: Sequence[Reviewed]) -> Iterator[Test]:
    """The tests of all reports, in the order of the texts."""
    for report, _ in pairs:
        yield from _of(report)


def _of(report: Report) -> Iterator[Test]:
    lines, name = Lines(report.document), _totals.name(report)
    for claim in report.claims:
        place = (lines.page(claim.span), lines.place(claim.span.start)[0])
        found = [one for one in claim.findings if one.code.startswith(FAMILY)]
        if isinstance(claim.relation, Poll):
            continue
        for one in found:
            yield _checked(name, place, claim, one)
        if not found and isinstance(claim.relation, Statistic | Estimate):
            test, reported = _test(claim), _reported(claim)
            yield Test(name, *place, test, "", reported, "", UNKNOWN, UNKNOWN, line(claim.reason))


def _checked(name: str, place: tuple[int | None, int], claim: Claim, one: Finding) -> Test:
    of_p = _is_of_p(one) and one.derivation
    recomputed = one.derivation[0].result if of_p else one.computed
    return Test(
        name,
        *place,
        _test(claim),
        f"{one.code} {one.name}",
        _reported(claim) if _is_of_p(one) else line(one.stated),
        line(recomputed),
        _error(one),
        _decision(claim, one),
        line(one.message),
    )


def _error(one: Finding) -> str:
    if one.verdict is Verdict.UNVERIFIABLE and not one.remark.endswith(FITS):
        return UNKNOWN
    return _ERRORS.get(one.verdict, NO)


def _is_of_p(one: Finding) -> bool:
    """True if p is what was recomputed."""
    return one.code in OF_P


def _test(claim: Claim) -> str:
    said = claim.relation
    return said.notation if isinstance(said, Statistic) else line(claim.text)


def _reported(claim: Claim) -> str:
    said = claim.relation
    if isinstance(said, Statistic):
        return said.chance_notation
    if isinstance(said, Estimate) and said.p:
        return f"p {said.sign} {said.p.text}"
    return "not significant" if isinstance(said, Estimate) and said.sign else ""


def _decision(claim: Claim, one: Finding) -> str:
    """Whether an error moves p across the level: empty where p is not what was recomputed."""
    said = claim.relation
    if not (_is_of_p(one) and isinstance(said, Statistic | Estimate)):
        return ""
    stated = significance.printed(said.chance, said.sign)
    if stated is None or not one.verdict.flagged:
        return NO
    computed = one.derivation[0].interval
    crossed = significance.lost(stated, computed) or significance.gained(stated, computed)
    return _ERRORS[one.verdict] if crossed else NO
