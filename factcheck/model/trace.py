"""How a text was read: sentences, numbers, every claim that was proposed and what became of it."""

from dataclasses import dataclass

from msgspec import Struct

from factcheck.model.claim import Claim
from factcheck.model.origin import Origin
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.report import Plain, Report, claim_dict, laid_out, quantity_dict
from factcheck.model.span import Span
from factcheck.version import VERSION

SCHEMA = "factcheck/trace/1"


class Masked(Struct, frozen=True):
    """A sentence as the finders see it: each quantity, with its noun and hedge, is one capital.

    `tags` are the ids of the quantities behind the capitals, in order. Both are empty where
    nothing was looked for: in a sentence without a quantity, or with too many.
    """

    span: Span
    text: str
    masked: str = ""
    tags: tuple[tuple[str, str], ...] = ()  # ("P", "q1"), …


class Excluded(Struct, frozen=True):
    """A number that is no quantity, and why."""

    span: Span
    text: str
    reason: str


class Candidate(Struct, frozen=True):
    """A claim as one finder proposed it, what the checks say of it, and whether it is kept.

    The claim of one that is kept is that of the report, with its id.
    """

    number: int
    finder: str
    claim: Claim
    kept: bool
    fate: str

    @property
    def tier(self) -> str:
        """How firmly the words tie its numbers."""
        return "loose" if self.claim.tentative else "sure"

    @property
    def details(self) -> dict[str, str | float | bool]:
        """What its relation says beside the roles: direction up, basis "last year"."""
        relation = self.claim.relation
        names = (name for name in relation.__struct_fields__ if name not in relation.role_names)
        held = ((name, getattr(relation, name)) for name in names)
        told = ((name, one.text if isinstance(one, Period) else one) for name, one in held)
        return {name: one for name, one in told if one and isinstance(one, str | int | float)}


@dataclass(frozen=True)
class Trace:
    """A report with what led to it; `candidates` are in their rank.

    `quantities` are those of the report, and stretches of time that only candidates hold which
    were not kept ("each year").
    """

    report: Report
    sentences: tuple[Masked, ...]
    quantities: tuple[Quantity, ...]
    exclusions: tuple[Excluded, ...]
    candidates: tuple[Candidate, ...]

    def to_dict(self) -> Plain:
        """Plain data, in the words of the report."""
        told, origin = self.report.to_dict(), self.report.document.origin
        return {
            "schema": SCHEMA,
            "version": VERSION,
            "settings": told["settings"],
            "document": told["document"],
            "sentences": [_sentence(one) for one in self.sentences],
            "quantities": [quantity_dict(one, origin) for one in self.quantities],
            "exclusions": [_excluded(one) for one in self.exclusions],
            "candidates": [_candidate(one, origin) for one in self.candidates],
            "unchecked": told["unchecked"],
        }

    def to_json(self) -> str:
        """The trace as JSON text; the same trace gives the same bytes."""
        return laid_out(self.to_dict())


def _sentence(one: Masked) -> Plain:
    tags = [{"tag": tag, "quantity": ident} for tag, ident in one.tags]
    return {**_place(one.span, one.text), "masked": one.masked, "tags": tags}


def _excluded(one: Excluded) -> Plain:
    return {**_place(one.span, one.text), "reason": one.reason}


def _candidate(one: Candidate, origin: Origin) -> Plain:
    """The claim as in the report, with what is known of the candidate; dropped it has no id."""
    told: Plain = {"number": one.number, "finder": one.finder, "tier": one.tier}
    told |= {"kept": one.kept, "fate": one.fate, "details": one.details}
    return {**told, **claim_dict(one.claim, origin), "id": one.claim.id or None}


def _place(span: Span, text: str) -> Plain:
    return {"start": span.start, "end": span.end, "text": text}
