"""The author's own document with a comment on each claim that was flagged."""

from collections.abc import Iterator
from typing import Any

from factcheck.formats import _shown
from factcheck.formats._shown import line
from factcheck.formats._word import marks
from factcheck.formats._word.elements import element, text
from factcheck.formats._word.package import Package, parsed, serialised
from factcheck.formats._word.places import Places
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Finding, Verdict
from factcheck.model.origin import RunPlace
from factcheck.model.report import Report
from factcheck.model.review import Review
from factcheck.reading.readers.docx.runs import W

AUTHOR, INITIALS = "factcheck", "fc"
WHOLE = "The whole document: "
LONGEST_QUOTE = 200  # characters, where the comment cannot stand at the words themselves
_SIGNS = tuple(f"{verdict.icon} {verdict.words}: " for verdict in Verdict)
_KIND = "comments"
_MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


def commentable(report: Report) -> bool:
    """True if the report is of a DOCX whose bytes are at hand."""
    document = report.document
    places = (anchor.place for anchor in document.origin.anchors)
    return bool(document.original) and any(isinstance(place, RunPlace) for place in places)


def commented(report: Report, review: Review) -> bytes:
    """The document with the comments, and untouched where nothing is flagged.

    The first comment also says what the whole document came to, and with what it was checked.
    """
    flagged = [claim for claim in report.claims if claim.verdict.flagged]
    if not flagged:
        return report.document.original
    package = Package(report.document.original)
    places, known = Places(report.document.origin, package), package.related(package.main, _KIND)
    comments = parsed(package.files[known]) if known else element("comments")
    ranges = []
    for number, claim in enumerate(flagged, _free(comments)):
        found, exact = places.of(claim, number)
        ranges.append(found)
        said = [*([] if exact else [_quote(claim.text)]), *_said(claim, review)]
        said += _elsewhere(claim, report.document)
        if claim is flagged[0]:
            said += [f"{WHOLE}{line(_shown.counted(report))}", *map(line, report.notes)]
            said += [line(_shown.made_with(report))]
        comments.append(_comment(number, said, report))
    marks.mark(ranges)
    package.files[package.main] = serialised(places.root)
    package.put(known, _KIND, _MEDIA, serialised(comments))
    return package.packed()


def _free(comments: Any) -> int:
    used = (one.get(f"{W}id", "") for one in comments)
    return max((int(number) for number in used if number.isdecimal()), default=-1) + 1


def _quote(text: str) -> str:
    quote = line(text)
    return f"“{quote if len(quote) <= LONGEST_QUOTE else quote[:LONGEST_QUOTE] + '…'}”"


def _elsewhere(claim: Claim, document: Document) -> Iterator[str]:
    """The other spans of a claim of several, which its comment does not mark."""
    for span in claim.spans[1:]:
        places = filter(None, (anchor.place.words for anchor in document.origin.at(span)))
        place = next((f" in {words}" for words in places), "")
        yield f"Together with {_quote(span.of(document.text))}{place}"


def _said(claim: Claim, review: Review) -> Iterator[str]:
    for finding in claim.ranked:
        if finding.verdict.flagged:
            yield from _finding(finding)
    for label, said in _shown.remarks(review.on(claim)):
        yield f"{label.capitalize()}: {line(said)}"


def _finding(finding: Finding) -> Iterator[str]:
    """The check and its verdict, the derivation in two lines, and what would be right."""
    verdict = finding.verdict
    yield f"{verdict.icon} {verdict.words}: {finding.code} {finding.name}"
    yield line(finding.message)
    if finding.derivation:
        yield line("; ".join(_shown.steps(finding)))
    if finding.correction:
        yield f"To make it right: {line(finding.correction)}"


def _comment(number: int, said: list[str], report: Report) -> Any:
    day = {"date": f"{report.made.isoformat()}T00:00:00Z"} if report.made else {}
    paragraphs = [element("p", _run(one, bold=one.startswith(_SIGNS))) for one in said]
    paragraphs[0].insert(0, element("r", element("annotationRef")))
    return element("comment", *paragraphs, id=str(number), author=AUTHOR, **day, initials=INITIALS)


def _run(said: str, *, bold: bool) -> Any:
    return element("r", *([element("rPr", element("b"))] if bold else []), text(said))
