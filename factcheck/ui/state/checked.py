"""A document that was checked, with all that the screen derives from its report."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from factcheck.drafts.keys import claim_keys
from factcheck.extract.sentences.surroundings import Sentences
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Standing
from factcheck.model.report import Report
from factcheck.ui.state.marks import Cut, cut


@dataclass(frozen=True)
class Checked:
    """A report and what follows from it; computed once, shown many times."""

    report: Report

    @property
    def document(self) -> Document:
        """The document that was checked."""
        return self.report.document

    @cached_property
    def by_id(self) -> dict[str, Claim]:
        """Claim id → claim, in the order of the text."""
        return {claim.id: claim for claim in self.report.claims}

    @cached_property
    def keys(self) -> dict[str, str]:
        """Claim id → what the store knows it by."""
        return claim_keys(self.report)

    @cached_property
    def by_key(self) -> dict[str, Claim]:
        """Store key → claim."""
        return {self.keys[claim.id]: claim for claim in self.report.claims}

    @cached_property
    def sentences(self) -> Sentences:
        """The sentences of the text, to quote a claim in."""
        return Sentences(self.document.text)

    @cached_property
    def headed(self) -> bool:
        """True if the text begins with its title."""
        title = self.document.title
        return bool(title) and self.document.text.lstrip("# \n").startswith(title)

    @cached_property
    def cut(self) -> Cut:
        """The article as the reading pane shows it."""
        text, title = self.document.text, self.document.title
        head = text.index(title) + len(title) if self.headed else 0
        return cut(text, self.report.claims, head)

    @cached_property
    def revision(self) -> str:
        """Changes when the marks on the page have to be built anew."""
        marks = [(claim.id, claim.spans, claim.standing.value) for claim in self.report.claims]
        return sha256(f"{self.document.sha256}{marks}".encode()).hexdigest()[:12]

    @cached_property
    def counts(self) -> Counter[Standing]:
        """The number of claims by standing."""
        return Counter(claim.standing for claim in self.report.claims)

    @cached_property
    def position(self) -> dict[str, int]:
        """Claim id → its number in the text, from 1."""
        return {name: number for number, name in enumerate(self.by_id, 1)}

    @cached_property
    def first(self) -> str:
        """The claim to begin with: the first that is flagged, else the first."""
        flagged = [claim for claim in self.report.claims if claim.verdict.flagged]
        found = [*flagged, *self.report.claims]
        return found[0].id if found else ""
