"""ClaimReview as JSON-LD (https://schema.org/ClaimReview), for publishers.

Only what a person confirmed is in it: claims that somebody agreed with as they are now, or
overruled, with a verdict. A rating has no number: on the scale of truth that readers of
ClaimReview know, it would say that a claim is false, and all that is known here is whether a
text's own numbers fit together.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from factcheck.extract.sentences.surroundings import Sentences
from factcheck.formats._file import File, Reviewed
from factcheck.formats._shown import beside, line, steps
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.model.review import Decision, Review
from factcheck.version import VERSION

FILE = File("ClaimReview", ".jsonld", "application/ld+json", place=9)
RATINGS = {
    Verdict.INCONSISTENT: "The figures given do not fit together",
    Verdict.QUESTIONABLE: "The figures given fit only if they are read kindly",
    Verdict.CONSISTENT: "The figures given fit together",
}
Plain = dict[str, Any]


def write(report: Report, review: Review | None = None) -> str:
    """The confirmed claims of one document; an empty graph when there is none."""
    return several([(report, review)])


def several(pairs: Sequence[Reviewed]) -> str:
    """The confirmed claims of several documents, in one graph."""
    graph = [one for report, review in pairs for one in _reviews(report, review or Review())]
    log = {"@context": "https://schema.org", "@graph": graph}
    return json.dumps(log, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _reviews(report: Report, review: Review) -> Iterator[Plain]:
    around = Sentences(report.document.text)
    for claim in report.claims:
        decision = review.on(claim)
        if decision.verdict in RATINGS and not decision.outdated(claim):
            yield _review(report, claim, decision, line(around.words(claim.spans)))


def _review(report: Report, claim: Claim, decision: Decision, said: str) -> Plain:
    rating = RATINGS[decision.verdict or claim.verdict]
    told = {
        "@type": "ClaimReview",
        "claimReviewed": said,
        "datePublished": decision.when.date().isoformat() if decision.when else "",
        "author": {"@type": "Person", "name": decision.reviewer} if decision.reviewer else "",
        "itemReviewed": {"@type": "Claim", "appearance": _work(report.document)},
        "reviewRating": {"@type": "Rating", "alternateName": rating, **_explained(claim, decision)},
        "reviewBody": "\n".join(_body(claim, decision)),
        "sdDatePublished": report.made.isoformat() if report.made else "",
        "creditText": f"Recomputed with factcheck {VERSION} ({report.settings.words}); "
        "judged by the person named as author.",
    }
    return {name: value for name, value in told.items() if value}


def _work(document: Document) -> Plain:
    """Where the claim was made; the hash tells which wording of the text was looked at."""
    address = document.source if urlsplit(document.source).scheme in ("http", "https") else ""
    digest = {"@type": "PropertyValue", "name": "SHA-256 of the text", "value": document.sha256}
    told = {
        "@type": "CreativeWork",
        "headline": line(document.title),
        "url": address,
        "datePublished": document.published.isoformat() if document.published else "",
        "identifier": digest,
    }
    return {name: value for name, value in told.items() if value}


def _explained(claim: Claim, decision: Decision) -> Plain:
    """Why: the first of the messages that speak for the verdict."""
    messages = [f.message for f in claim.findings if f.verdict is decision.verdict]
    return {"ratingExplanation": messages[0]} if messages else {}


def _body(claim: Claim, decision: Decision) -> Iterator[str]:
    """What was recomputed, and what the reviewer had to say of it."""
    for finding in claim.ranked:
        yield line(f"{finding.message} ({finding.code} {finding.name})")
        yield from (line(told) for told in [beside(finding), *steps(finding)] if told)
    overruled = decision.verdict is not claim.found
    if overruled:
        yield f"The recomputation said “{claim.found_as.words}”; the reviewer decided otherwise."
    if decision.note:
        yield f"Note: {line(decision.note)}"
    if decision.wording:
        yield f"Corrected wording: {line(decision.wording)}"
