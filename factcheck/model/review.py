"""What people decided about the claims of one report.

A finding is never changed: a decision stands beside it. `Review` is what the output
formats get; where decisions are kept, and their history, is the store's affair.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from factcheck.model.claim import Claim
from factcheck.model.finding import Verdict
from factcheck.model.report import Report


class Act(StrEnum):
    """What a reviewer can do with a claim."""

    AGREE = "agree"
    OVERRIDE = "override"
    SKIP = "skip"

    @property
    def words(self) -> str:
        """The act as said to a reader."""
        return _WORDS[self]


_WORDS = {Act.AGREE: "Agreed", Act.OVERRIDE: "Overridden", Act.SKIP: "Skipped"}


@dataclass(frozen=True, slots=True)
class Decision:
    """What stands decided for one claim; `act` is None while there is only a note.

    `verdict` is the one that the reviewer stands by: the finding's own when agreeing, the
    other one when overriding, None when skipping. `wording` is a corrected wording.
    `former` is what was decided before the claim changed: it no longer counts, and is kept
    in sight until somebody decides anew. `found` is what an override set aside.
    """

    claim: str
    act: Act | None = None
    verdict: Verdict | None = None
    note: str = ""
    wording: str = ""
    reviewer: str = ""
    when: datetime | None = None
    former: "Decision | None" = None
    found: Verdict | None = None

    def __post_init__(self) -> None:
        """Refuse an agreement or an override that names no verdict."""
        if (self.act in (Act.AGREE, Act.OVERRIDE)) != (self.verdict is not None):
            raise ValueError(f"{self.act or 'a note'} with verdict {self.verdict}")

    @property
    def empty(self) -> bool:
        """True if nothing is decided, noted or reworded, now or before the claim changed."""
        return not (self.act or self.note or self.wording or self.former)

    @property
    def words(self) -> str:
        """The decision as said to a reader: "Overridden: Adds up; factcheck says: Needs a look"."""
        if self.act is None:
            return "Changed since reviewed" if self.former else "Open"
        if self.verdict and self.found:
            return f"{self.act.words}: {self.verdict.words}; factcheck says: {self.found.words}"
        return f"{self.act.words}: {self.verdict.words}" if self.verdict else self.act.words

    def outdated(self, claim: Claim) -> bool:
        """True if an agreement was with a verdict that the claim no longer has."""
        return self.act is Act.AGREE and self.verdict is not claim.found

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON."""
        former = {"former": self.former.to_dict()} if self.former else {}
        return {
            "claim": self.claim,
            "act": self.act.value if self.act else None,
            "verdict": self.verdict.value if self.verdict else None,
            "note": self.note,
            "wording": self.wording,
            "reviewer": self.reviewer,
            "when": self.when.isoformat() if self.when else None,
            **former,
        }


@dataclass(frozen=True, eq=False)
class Review(Mapping[str, Decision]):
    """Claim id → decision, for the claims that have one; `Review()` is nobody's review."""

    decisions: Mapping[str, Decision] = field(default_factory=dict)

    @classmethod
    def of(cls, decisions: Iterable[Decision]) -> "Review":
        """A review of the decisions that say something."""
        return cls({d.claim: d for d in decisions if not d.empty})

    def __getitem__(self, claim: str) -> Decision:
        return self.decisions[claim]

    def __iter__(self) -> Iterator[str]:
        return iter(self.decisions)

    def __len__(self) -> int:
        return len(self.decisions)

    def on(self, claim: Claim) -> Decision:
        """The decision on a claim; an empty one when there is none."""
        made = self.decisions.get(claim.id) or Decision(claim.id)
        overrides = made.act is Act.OVERRIDE and made.verdict is not claim.found
        return replace(made, found=claim.found) if overrides else made

    def decided(self, claim: Claim) -> bool:
        """True if somebody agreed, overrode or skipped."""
        return self.on(claim).act is not None

    def verdict(self, claim: Claim) -> Verdict:
        """The verdict that counts in the end: the reviewer's own, else the finding's."""
        return self.on(claim).verdict or claim.verdict

    def ruled(self, claim: Claim) -> Claim:
        """The claim with the reviewer's verdict, where one overrode it."""
        made = self.decisions.get(claim.id)
        overrides = made is not None and made.act is Act.OVERRIDE and made.verdict
        return claim.overridden(overrides) if overrides else claim

    def applied(self, report: Report) -> Report:
        """The report as it stands after the review: an override wins everywhere."""
        if not any(made.act is Act.OVERRIDE for made in self.decisions.values()):
            return report
        return replace(report, claims=tuple(map(self.ruled, report.claims)))

    def wanted(self, claim: Claim) -> bool:
        """True if somebody has to look at the claim: it was flagged, or a reviewer flags it."""
        return claim.found.flagged or self.verdict(claim).flagged

    def progress(self, claims: Iterable[Claim]) -> tuple[int, int]:
        """How many of the claims that somebody has to look at are decided, and how many are so."""
        decided = [self.decided(claim) for claim in claims if self.wanted(claim)]
        return sum(decided), len(decided)
