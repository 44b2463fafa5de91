"""SARIF 2.1.0: one log of one run, whatever the number of documents.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. A result is a finding that
somebody should look at: code scanning takes every result for a problem, also one of kind
"pass". The other claims, the numbers in no claim and the counts are with the artifact. Where a
document was not plain text, a location names the page, paragraph or element, and no line.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote, urlsplit

from factcheck.checks import Check, registry
from factcheck.drafts.keys import claim_keys
from factcheck.formats._file import File, Reviewed
from factcheck.formats._shown import Lines, beside, flagged, line, spots, steps, unchecked
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Finding, Verdict
from factcheck.model.report import Report
from factcheck.model.review import Decision, Review
from factcheck.model.span import Span
from factcheck.version import VERSION

FILE = File("SARIF", ".sarif", "application/sarif+json", place=8)
SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
FINGERPRINT = "factcheckClaim/v1"
_LEVELS = {Verdict.INCONSISTENT: "error", Verdict.QUESTIONABLE: "warning"}
Plain = dict[str, Any]


def write(report: Report, review: Review | None = None) -> str:
    """A log of one document."""
    return several([(report, review)])


def several(pairs: Sequence[Reviewed]) -> str:
    """A log of several documents."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(pairs)]}
    return json.dumps(log, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _run(pairs: Sequence[Reviewed]) -> Plain:
    rules = [c for c in registry().values() if any(r.settings.runs(c.code) for r, _ in pairs)]
    places = {check.code: place for place, check in enumerate(rules)}
    reviewed = any(review for _, review in pairs)
    driver = {"name": "factcheck", "version": VERSION, "semanticVersion": VERSION}
    return {
        "tool": {"driver": {**driver, "rules": [_rule(check) for check in rules]}},
        "columnKind": "unicodeCodePoints",
        "artifacts": [_artifact(report, review or Review()) for report, review in pairs],
        "results": [
            {**result, "ruleIndex": places[result["ruleId"]]}
            for number, (report, review) in enumerate(pairs)
            for result in _results(report, review or Review(), number, reviewed=reviewed)
        ],
    }


def _rule(check: Check) -> Plain:
    flags, passes = ("\n".join(f"- {one}" for one in ones) for ones in (check.flags, check.passes))
    page = (
        f"{check.text}\n\nFormula: {check.formula}\n\nFlagged:\n{flags}\n\nNot flagged:\n{passes}"
    )
    return {
        "id": check.code,
        "name": "".join(word.capitalize() for word in check.name.split("-")),
        "shortDescription": {"text": check.name.replace("-", " ").capitalize()},
        "fullDescription": {"text": check.summary},
        "help": {"text": page},
        "properties": {"tags": [check.relation.name]},
    }


def _artifact(report: Report, review: Review) -> Plain:
    document = report.document
    shown = {claim.id for claim, _ in flagged(report)}
    others = [claim for claim in report.claims if claim.id not in shown]
    return {
        "location": {"uri": uri(document)},
        "properties": {
            "title": document.title,
            "published": document.published.isoformat() if document.published else None,
            "textSha256": document.sha256,
            **({"made": report.made.isoformat()} if report.made else {}),
            "settings": report.settings.words,
            "counts": report.counts,
            "leftOut": report.left_out,
            "notes": list(report.notes),
            "otherClaims": [_other(claim, review.on(claim)) for claim in others],
            "numbersInNoClaim": [
                {"text": quantity.text, "reason": reason} for quantity, reason in unchecked(report)
            ],
        },
    }


def _other(claim: Claim, decision: Decision) -> Plain:
    return {
        "claim": claim.id,
        "text": claim.text,
        "verdict": claim.verdict.value,
        **({"fit": claim.closeness} if claim.closeness else {}),
        **({"codes": [finding.code for finding in claim.findings]} if claim.findings else {}),
        **({"reason": claim.reason} if claim.reason else {}),
        **({} if decision.empty else {"decision": decision.to_dict()}),
    }


def _results(report: Report, review: Review, artifact: int, *, reviewed: bool) -> Iterator[Plain]:
    keys, lines = claim_keys(report), Lines(report.document)
    seen: Counter[str] = Counter()
    for claim, finding in flagged(report):
        sign = f"{keys[claim.id]}:{finding.code}"
        seen[sign] += 1
        decision = review.on(claim)
        first, *others = (
            _location(report.document, lines, span, artifact) for span in spots(claim, finding)
        )
        yield {
            "ruleId": finding.code,
            "level": _LEVELS[finding.verdict],
            "message": {"text": _message(finding)},
            "locations": [first],
            **({"relatedLocations": _related(others)} if others else {}),
            "partialFingerprints": {FINGERPRINT: f"{sign}:{seen[sign]}"},
            **({"suppressions": _suppressions(decision)} if reviewed else {}),
            "properties": _properties(claim, finding, decision),
        }


def _related(locations: Iterable[Plain]) -> list[Plain]:
    """The locations of the other spans of a claim, numbered."""
    message = {"text": "Belongs to the same claim"}
    return [{"id": n, **location, "message": message} for n, location in enumerate(locations, 1)]


def _message(finding: Finding) -> str:
    told = [finding.message, beside(finding), *steps(finding)]
    if finding.correction:
        told.append(f"To make it right: {finding.correction}")
    return "\n".join(line(said) for said in told if said)


def _properties(claim: Claim, finding: Finding, decision: Decision) -> Plain:
    told = {"claim": claim.id, "quote": claim.text, "verdict": finding.verdict.value}
    return told if decision.empty else {**told, "decision": decision.to_dict()}


def _suppressions(decision: Decision) -> list[Plain]:
    """What a reviewer overruled is no problem any more; in a run all results say so or none."""
    if decision.verdict is None or decision.verdict.flagged:
        return []
    told = {"justification": decision.note} if decision.note else {}
    return [{"kind": "external", "status": "accepted", **told}]


def _location(document: Document, lines: Lines, span: Span, artifact: int) -> Plain:
    place: Plain = {"artifactLocation": {"uri": uri(document), "index": artifact}}
    if document.origin:
        told = {"text": span.of(document.text), "places": document.origin.plain([span])}
        return {"physicalLocation": place, "properties": told}
    (first, column), (last, end) = lines.place(span.start), lines.place(span.end)
    place["region"] = {
        "startLine": first,
        "startColumn": column,
        "endLine": last,
        "endColumn": end,
        "charOffset": span.start,
        "charLength": span.end - span.start,
        "snippet": {"text": span.of(document.text)},
    }
    return {"physicalLocation": place}


def uri(document: Document) -> str:
    """Where a document is from, as a URI or a relative reference.

    >>> uri(Document("", source="drafts/a b:c.txt"))
    'drafts/a%20b%3Ac.txt'
    """
    source = document.source or document.title or "text"
    if urlsplit(source).scheme in ("http", "https"):
        return quote(source, safe="%/:?#[]@!$&'()*+,;=")
    path = PurePath(source)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="replace")
