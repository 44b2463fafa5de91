"""The report as plain data for paper, in the order of print: what pdf.typ sets."""

from collections.abc import Iterator
from typing import Any

from factcheck.formats import _shown
from factcheck.formats._paper_claims import Claims, tone
from factcheck.formats._shown import line, seen
from factcheck.formats._words import WORDS
from factcheck.model.claim import Claim
from factcheck.model.finding import FLAGGED, GRAVEST_FIRST, Verdict
from factcheck.model.report import Report
from factcheck.model.review import Review
from factcheck.model.span import Span
from factcheck.version import VERSION

Plain = dict[str, Any]
LONGEST = 4000  # characters of a paragraph; with many marks typst takes the square of its length


def plain(report: Report, review: Review) -> Plain:
    """All that is printed; every string is data, on one line, with nothing unseen in it."""
    document, claims = report.document, Claims(report, review)
    return {
        "title": line(document.title or document.source) or "Report",
        "made": report.made.isoformat() if report.made else "",
        "words": WORDS,
        "authors": _reviewers(review),
        "facts": list(_facts(report, review)),
        "sha256": document.sha256,
        "counts": [tone(v) | {"count": report.counts[v.value]} for v in GRAVEST_FIRST],
        "summary": list(_summary(report, review)),
        "flagged": claims.of(*FLAGGED),
        "article": list(_article(report)),
        "consistent": claims.of(Verdict.CONSISTENT),
        "unverifiable": claims.of(Verdict.UNVERIFIABLE),
        "unchecked": [
            [line(quantity.text), claims.lines.told(quantity.span), line(why)]
            for quantity, why in _shown.unchecked(report)
        ],
    }


def _facts(report: Report, review: Review) -> Iterator[tuple[str, str]]:
    """The block under the title: what was checked, how, and by whom."""
    document = report.document
    if document.title and document.source:
        yield "Source", line(document.source)
    if document.published:
        yield "Published", document.published.isoformat()
    if report.made:
        yield "Made on", report.made.isoformat()
    if reviewers := _reviewers(review):
        yield "Reviewed by", ", ".join(reviewers)
    yield "Checked with", f"factcheck {VERSION}; {line(report.settings.words)}"


def _reviewers(review: Review) -> list[str]:
    named = (line(decision.reviewer) for decision in review.values())
    return list(dict.fromkeys(name for name in named if name))


def _summary(report: Report, review: Review) -> Iterator[str]:
    numbers, loose = report.counts["quantities"], len(report.unchecked)
    yield f"{numbers} {'quantity' if numbers == 1 else 'quantities'}, {loose} in no claim."
    if sentence := _shown.rounding(report):
        yield sentence
    if report.left_out:
        yield f"{_shown.left_out(report).capitalize()}."
    yield from map(line, report.notes)
    flagged = [claim for claim in report.claims if claim.verdict.flagged]
    done, total = review.progress(flagged)
    if total:
        yield f"{done} of {total} flagged {'claim' if total == 1 else 'claims'} decided."


def _article(report: Report) -> Iterator[Plain]:
    """What is printed of the article: its lines that are not empty, those too long in pieces."""
    title = line(report.document.title)
    shown, empty, last = 0, False, ""
    for margin, runs in _lines(report):
        text = "".join(run.get("text", "") for run in runs)
        if not text.strip():
            empty = True
            continue
        head = not shown and text.strip("# ") == title
        for part, piece in enumerate(_pieces(runs)):
            number = margin if margin != last and not part else ""
            yield {"margin": number, "runs": piece, "gap": empty and not part, "head": head}
        shown, empty, last = shown + 1, False, margin


def _lines(report: Report) -> Iterator[tuple[str, list[Plain]]]:
    """Each line: its number, or its page, and its stretches of text with the verdict on each."""
    lines, offset = _shown.Lines(report.document), 0
    runs: list[Plain] = []
    start = 0
    for stretch in _shown.stretches(report):
        for number, text in enumerate(stretch.text.split("\n")):
            if number:
                yield _margin(lines, start), runs
                runs, start = [], offset
            runs += _run(text, stretch.gravest)
            offset += len(text) + 1
        offset -= 1
        ending = (spot.claim for spot in stretch.ending)
        runs += [tone(claim.standing) | {"ends": claim.id} for claim in ending]
    yield _margin(lines, start), runs


def _margin(lines: _shown.Lines, start: int) -> str:
    told = lines.told(Span(start, start + 1))
    return told.removeprefix("line ").replace("page", "p.")


def _run(text: str, on: Claim | None) -> list[Plain]:
    shown = seen(text.rstrip("\r").expandtabs(4))
    return [{"text": shown} | (tone(on.standing) | {"on": on.id} if on else {})] if shown else []


def _pieces(runs: list[Plain]) -> Iterator[list[Plain]]:
    """Runs that make up a paragraph of print, broken only between claims."""
    piece: list[Plain] = []
    long = 0
    for run in runs:
        if long > LONGEST and "ends" not in run:
            yield piece
            piece, long = [], 0
        piece.append(run)
        long += len(run.get("text", ""))
    yield piece
