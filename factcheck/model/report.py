"""The report on one document, and its plain form for JSON (docs/report.schema.json)."""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.failure import Failure
from factcheck.model.finding import Finding, Step, Verdict
from factcheck.model.interval import Interval
from factcheck.model.origin import NOWHERE, Origin
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.settings import DEFAULT, Settings
from factcheck.model.span import Span
from factcheck.model.trouble import Trouble
from factcheck.version import VERSION

SCHEMA = "factcheck/report/1"
WHOLE = 1e15  # a larger float is not sure to be the whole number that was meant
Plain = dict[str, Any]


class Unchecked(Struct, frozen=True):
    """A quantity in no claim, and why."""

    quantity: str
    reason: str


@dataclass(frozen=True)
class Report:
    """All that was found in a document, in the order of its text."""

    document: Document
    quantities: tuple[Quantity, ...]
    claims: tuple[Claim, ...]
    unchecked: tuple[Unchecked, ...]
    settings: Settings = DEFAULT
    left_out: int = 0  # claims that are not told in this one, see `only`
    made: date | None = None  # the day of the report, as whoever makes it says
    errors: tuple[Failure, ...] = ()  # of ours

    def only(self, wanted: Callable[[Claim], bool]) -> "Report":
        """The same report with some of its claims, and the number of the others."""
        claims = tuple(claim for claim in self.claims if wanted(claim))
        return replace(self, claims=claims, left_out=len(self.claims) - len(claims))

    @cached_property
    def counts(self) -> dict[str, int]:
        """Claims by verdict, and the number of quantities."""
        found = [claim.verdict for claim in self.claims]
        return {**{str(v): found.count(v) for v in Verdict}, "quantities": len(self.quantities)}

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader has to know besides the claims: about the date, and about our errors."""
        trouble = Trouble()
        trouble.add(self.errors, self.claims)
        return (*self.document.notes, *filter(None, [trouble.sentence]))

    def to_dict(self) -> Plain:
        """Plain data that validates against the published JSON Schema."""
        return {
            "schema": SCHEMA,
            "version": VERSION,
            **({"made": self.made.isoformat()} if self.made else {}),
            "settings": self.settings.to_dict(),
            "document": _document(self.document),
            "quantities": [quantity_dict(one, self.document.origin) for one in self.quantities],
            "claims": [claim_dict(claim, self.document.origin) for claim in self.claims],
            "unchecked": [{"quantity": u.quantity, "reason": u.reason} for u in self.unchecked],
            "errors": [asdict(error) for error in self.errors],
            "counts": dict(self.counts),
            **({"left_out": self.left_out} if self.left_out else {}),
        }

    def to_json(self) -> str:
        """The report as JSON text; the same report gives the same bytes."""
        return laid_out(self.to_dict())


def laid_out(plain: Plain) -> str:
    """A report or a trace as JSON with every quantity and every claim on a line of its own.

    Indented all through, it is a third longer.
    """
    return "{\n" + ",\n".join(f" {_dumped(key)}: {_lines(v)}" for key, v in plain.items()) + "\n}"


def _lines(value: object) -> str:
    if not isinstance(value, list) or not value:
        return _dumped(value)
    return "[\n" + ",\n".join(f"  {_dumped(item)}" for item in value) + "\n ]"


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def quantity_dict(quantity: Quantity, origin: Origin = NOWHERE) -> Plain:
    """One quantity as plain data, as in the report."""
    low, high = quantity.said
    value, least = quantity.value, _number(low)  # mostly one number, which is then written once
    told = {
        "id": quantity.id,
        "start": quantity.span.start,
        "end": quantity.span.end,
        "text": quantity.text,
        "value": least if value is low else _number(value),
        "low": least,
        "high": least if high is low else _number(high),
        "interval": _bounds(quantity.interval) if quantity.known else [None, None],
        "unit": quantity.unit,
        "kind": str(quantity.kind),
        "hedge": quantity.hedge_text or None,
        "of": quantity.of,
        "period": _period(quantity.period) if quantity.period else None,
    }
    return _placed(told, [quantity.span], origin)


def _document(document: Document) -> Plain:
    published = document.published.isoformat() if document.published else None
    return {
        "title": document.title,
        "source": document.source,
        "published": published,
        "published_from": document.dated_by.value if document.dated_by else None,
        "language": document.language.code if document.language else None,
        "text": document.text,
        "sha256": document.sha256,
        "notes": list(document.notes),
    }


def claim_dict(claim: Claim, origin: Origin = NOWHERE) -> Plain:
    """One claim as plain data, as in the report."""
    told = {
        "id": claim.id,
        "relation": claim.relation.name,
        "start": claim.span.start,
        "end": claim.span.end,
        "spans": [[span.start, span.end] for span in claim.spans],
        "text": claim.text,
        "subject": claim.subject,
        "roles": {role: _ids(held) for role, held in claim.relation.roles().items()},
        "quantities": [quantity.id for quantity in claim.relation.quantities()],
        "verdict": claim.verdict.value,
        **({"found": claim.found.value} if claim.ruled else {}),
        **({"by": claim.by} if claim.by else {}),
        "fit": claim.closeness,
        "remark": claim.remark or None,
        "reason": claim.reason,
        "proposals": [{"quantity": one.quantity.id, "text": one.text} for one in claim.proposals],
        "checks": [_finding(finding) for finding in claim.findings],
    }
    return _placed(told, claim.spans, origin)


def _finding(finding: Finding) -> Plain:
    return {
        "code": finding.code,
        "name": finding.name,
        "verdict": finding.verdict.value,
        "start": finding.span.start,
        "end": finding.span.end,
        "message": finding.message,
        "stated": finding.stated,
        "computed": finding.computed,
        "derivation": [_step(step) for step in finding.derivation],
        "readings": list(finding.readings),
        "remedy": finding.correction,
        "diagnosis": finding.diagnosis,
    }


def _step(step: Step) -> Plain:
    low, high = _bounds(step.interval)
    told = {"expression": step.expression, "result": step.result}
    return {**told, "low": low, "high": high, "unit": step.unit}


def _period(period: Period) -> Plain:
    return {
        "text": period.text,
        "start": period.start.isoformat() if period.start else None,
        "end": period.end.isoformat() if period.end else None,
        "months": _number(period.months),
        "relative": period.relative,
    }


def _ids(held: Quantity | tuple[Quantity, ...] | None) -> str | list[str] | None:
    if isinstance(held, tuple):
        return [quantity.id for quantity in held]
    return held.id if held else None


def _placed(told: Plain, spans: Sequence[Span], origin: Origin) -> Plain:
    """With where it stands in the file; nothing more for a document that is its own text."""
    return {**told, "place": origin.plain(spans)} if origin else told


def _bounds(interval: Interval) -> list[float | int | None]:
    return [_number(interval.low), _number(interval.high)]


def _number(value: float | None) -> float | int | None:
    """Whole numbers as whole, fifteen significant digits, None where open."""
    if value is None:
        return None
    if value % 0.5 or abs(value) >= WHOLE / 10:  # halves of so many digits need no rounding
        value = float(f"{value:.15g}")  # may round up to a whole number, or to infinity
    if not math.isfinite(value):
        return None
    return int(value) if value % 1 == 0 and abs(value) < WHOLE else value
