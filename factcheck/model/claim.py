"""A claim: quantities bound by a relation, and what the checks say of them."""

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model.failure import REASON, Failure
from factcheck.model.figure_index import UNTIED
from factcheck.model.finding import Closeness, Finding, Proposal, Standing, Verdict, worst
from factcheck.model.relation import Relation
from factcheck.model.span import Span

FITS = " fits"  # the end of a remark: "direction fits"
BETWEEN = " … "  # the pieces of a claim that stands in several sentences


class Claim(Struct, frozen=True):
    """One statement that arithmetic can speak to.

    `abstain` is the reason why nothing can be checked: the words give one ("in real
    terms", "like-for-like"), or a figure is missing or not tied to it. A `tentative` claim
    was bound by loose grammar: it is kept only where the arithmetic, or a slip, speaks for
    the binding. `errors` are our own, of checks that failed on it.
    `ruled` is the verdict of a reviewer who overrode what was found: it wins everywhere;
    `by` says whose binding it is, where it is not ours.
    `spots` are the pieces of a claim that stands in several sentences, one for each, in their
    order; `text` then joins them, and `span` covers all of them.
    """

    span: Span
    text: str
    relation: Relation
    subject: str = ""
    abstain: str = ""
    findings: tuple[Finding, ...] = ()
    id: str = ""
    tentative: bool = False
    spots: tuple[Span, ...] = ()
    errors: tuple[Failure, ...] = ()
    ruled: Verdict | None = None
    by: str = ""

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where it stands: its span, or the spots of a claim in several sentences."""
        return self.spots or (self.span,)

    @property
    def found(self) -> Verdict:
        """The gravest verdict of its findings; `unverifiable` without any."""
        return worst(finding.verdict for finding in self.findings)

    @property
    def verdict(self) -> Verdict:
        """The verdict that counts: a reviewer's own, else what was found."""
        return self.ruled or self.found

    @property
    def ranked(self) -> tuple[Finding, ...]:
        """Its findings, those first that decide its verdict."""
        return tuple(sorted(self.findings, key=lambda finding: -finding.verdict.weight))

    @property
    def closeness(self) -> Closeness | None:
        """How closely a claim that adds up does so; None for any other."""
        if self.ruled or self.found is not Verdict.CONSISTENT:
            return None
        rounded = any(finding.closeness is Closeness.ROUNDING for finding in self.findings)
        return Closeness.ROUNDING if rounded else Closeness.EXACT

    @property
    def standing(self) -> Standing:
        """The verdict as it is shown."""
        return Standing.of(self.verdict, self.closeness)

    @property
    def found_as(self) -> Standing:
        """What was found, as it is shown."""
        return replace(self, ruled=None).standing

    @property
    def remark(self) -> str:
        """What could be seen to hold of a claim that is not checked: "direction fits"."""
        remarks = (finding.remark for finding in self.findings if finding.remark)
        return next(remarks, "") if self.found is Verdict.UNVERIFIABLE else ""

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """The figures that would mend it, each alone: those of its gravest finding that has any."""
        return next((finding.proposals for finding in self.ranked if finding.proposals), ())

    @property
    def reason(self) -> str:
        """Why nothing was checked; empty where something was."""
        if self.remark.endswith(FITS):
            return f"only the {self.remark.removesuffix(FITS)} could be checked, and it fits"
        return self.remark or ("" if self.findings else self.abstain or UNTIED)

    def overridden(self, verdict: Verdict) -> "Claim":
        """The same claim with the verdict of a reviewer; one that was found anyway is none."""
        return self if verdict is self.found else replace(self, ruled=verdict)

    def judged(self, findings: tuple[Finding, ...]) -> "Claim":
        """The same claim with its findings."""
        return replace(self, findings=findings) if findings != self.findings else self

    def abstaining(self, reason: str) -> "Claim":
        """The same claim with the reason why nothing is checked."""
        return replace(self, abstain=reason)

    def failed(self, errors: tuple[Failure, ...]) -> "Claim":
        """The same claim where a check failed: what is flagged stays, a tick does not."""
        if self.verdict.flagged:
            return replace(self, errors=errors)
        return replace(self, errors=errors, findings=(), abstain=REASON)

    def numbered(self, number: int) -> "Claim":
        """The same claim with its id in the document."""
        ident = f"c{number}"
        return replace(self, id=ident) if ident != self.id else self
