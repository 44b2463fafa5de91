"""How a text was read: sentences, numbers, and every proposed claim with what became of it."""

from dataclasses import dataclass

from msgspec import Struct

from factcheck.model.claim import Claim
from factcheck.model.exclusion import Exclusion
from factcheck.model.origin import Origin
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.report import Plain, Report, claim_dict, laid_out, quantity_dict
from factcheck.model.span import Span
from factcheck.version import VERSION

SCHEMA = "factcheck/trace/1"


class Masked(Struct, frozen=True):
    """A sentence as the finders see it: each quantity, with its noun and hedge, is one capital.

    `tags` pair each capital with the id of its quantity, in order. They and `masked` are empty
    for a sentence that no finder was shown: one without a quantity, or with too many.
    """

    span: Span
    text: str
    masked: str = ""
    tags: tuple[tuple[str, str], ...] = ()  # ("P", "q1"), …


class Candidate(Struct, frozen=True):
    """A claim as one finder proposed it, with what the checks say of it and what became of it.

    That of a kept candidate is the claim of the report; that of a dropped one has no id.
    """

    number: int
    finder: str
    claim: Claim
    fate: str  # "kept as c1", or why it was dropped
    terms: tuple[tuple[str, float], ...] = ()  # of a score, in log-odds, the most telling first

    @property
    def score(self) -> float | None:
        """The log-odds that its numbers make this claim; None where a pattern ties them."""
        return sum(weight for _, weight in self.terms) if self.terms else None

    @property
    def kept(self) -> bool:
        """True if the report contains its claim."""
        return bool(self.claim.id)

    @property
    def tier(self) -> str:
        """How firmly the grammar ties its numbers."""
        return "loose" if self.claim.tentative else "sure"

    @property
    def details(self) -> dict[str, str | float | bool]:
        """What its relation says besides the roles: direction up, basis "last year"."""
        relation = self.claim.relation
        fields = ((name, getattr(relation, name)) for name in relation.__struct_fields__)
        others = ((name, value) for name, value in fields if name not in relation.role_names)
        plain = ((name, v.text if isinstance(v, Period) else v) for name, v in others)
        return {name: v for name, v in plain if v and isinstance(v, str | int | float)}


@dataclass(frozen=True)
class Trace:
    """A report with what led to it; `candidates` stand in the order of their rank.

    `quantities` are those of the report, and the recurring stretches of time ("each year") of
    which only dropped candidates make use.
    """

    report: Report
    sentences: tuple[Masked, ...]
    quantities: tuple[Quantity, ...]
    exclusions: tuple[Exclusion, ...]
    candidates: tuple[Candidate, ...]

    def to_dict(self) -> Plain:
        """Plain data, with the keys of the report."""
        report, origin = self.report.to_dict(), self.report.document.origin
        return {
            "schema": SCHEMA,
            "version": VERSION,
            "settings": report["settings"],
            "document": report["document"],
            "sentences": [_sentence(sentence) for sentence in self.sentences],
            "quantities": [quantity_dict(quantity, origin) for quantity in self.quantities],
            "exclusions": [_excluded(exclusion) for exclusion in self.exclusions],
            "candidates": [_candidate(candidate, origin) for candidate in self.candidates],
            "unchecked": report["unchecked"],
        }

    def to_json(self) -> str:
        """The trace as JSON text; the same trace gives the same bytes."""
        return laid_out(self.to_dict())


def _sentence(sentence: Masked) -> Plain:
    tags = [{"tag": tag, "quantity": ident} for tag, ident in sentence.tags]
    return {**_place(sentence.span, sentence.text), "masked": sentence.masked, "tags": tags}


def _excluded(exclusion: Exclusion) -> Plain:
    return {**_place(exclusion.span, exclusion.text), "reason": exclusion.reason}


def _candidate(candidate: Candidate, origin: Origin) -> Plain:
    """The claim as in the report, with what is known of the candidate; dropped it has no id."""
    return {
        "number": candidate.number,
        "finder": candidate.finder,
        "tier": candidate.tier,
        "kept": candidate.kept,
        "fate": candidate.fate,
        "score": None if candidate.score is None else round(candidate.score, 2),
        "terms": {name: round(weight, 2) for name, weight in candidate.terms},
        "details": candidate.details,
        **claim_dict(candidate.claim, origin),
        "id": candidate.claim.id or None,
    }


def _place(span: Span, text: str) -> Plain:
    return {"start": span.start, "end": span.end, "text": text}
