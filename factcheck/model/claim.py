"""A claim: quantities bound by a relation, and what the checks say of them."""

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model.finding import Finding, Verdict, worst
from factcheck.model.relation import Relation
from factcheck.model.span import Span


class Claim(Struct, frozen=True):
    """One statement that arithmetic can speak to.

    `abstain` is the reason why nothing can be checked: the words give one ("in real
    terms", "like-for-like"), or a number is missing. A `tentative` claim was bound by
    loose grammar: it is kept only where the arithmetic, or a slip, speaks for the binding.
    """

    span: Span
    text: str
    relation: Relation
    subject: str = ""
    abstain: str = ""
    findings: tuple[Finding, ...] = ()
    id: str = ""
    tentative: bool = False

    @property
    def verdict(self) -> Verdict:
        """The gravest verdict of its findings; `unverifiable` without any."""
        return worst(finding.verdict for finding in self.findings)

    @property
    def reason(self) -> str:
        """Why nothing was checked; empty for a claim with findings."""
        return "" if self.findings else self.abstain or "no check speaks to these numbers"

    def judged(self, findings: tuple[Finding, ...]) -> "Claim":
        """The same claim with its findings."""
        return replace(self, findings=findings) if findings != self.findings else self

    def numbered(self, number: int) -> "Claim":
        """The same claim with its id in the document."""
        told = f"c{number}"
        return replace(self, id=told) if told != self.id else self
