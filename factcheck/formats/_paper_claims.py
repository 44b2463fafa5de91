"""The claims of a report as plain data for paper."""

import re
from dataclasses import asdict
from typing import Any

from factcheck.extract.surroundings import Sentences
from factcheck.formats import _picture, _shown
from factcheck.formats._shown import line, seen
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Verdict
from factcheck.model.report import Report
from factcheck.model.review import Decision, Review

Plain = dict[str, Any]
FLAGGED = (Verdict.INCONSISTENT, Verdict.QUESTIONABLE)
LONGEST_QUOTE, AROUND = 700, 300  # characters of a claim, and of its sentence before and after
_PARAGRAPHS = re.compile(r"\s*\n[^\S\n]*\n\s*")
_SPACE = re.compile(r"\s+")


class Claims:
    """The claims of one report, with what was decided of them."""

    def __init__(self, report: Report, review: Review) -> None:
        self.lines = _shown.Lines(report.document)
        self._report, self._review = report, review
        self._text = report.document.text
        self._around = Sentences(self._text)

    def of(self, *verdicts: Verdict) -> list[Plain]:
        """The claims of these verdicts, one verdict after the other."""
        claims = self._report.claims
        return [self._claim(c) for verdict in verdicts for c in claims if c.verdict is verdict]

    def _claim(self, claim: Claim) -> Plain:
        return {
            "id": claim.id,
            "place": self.lines.told(claim.span),
            **tone(claim.verdict),
            "quote": self._quote(claim),
            "reason": line(claim.reason),
            "sizes": [asdict(bar) for bar in _picture.levels(claim.relation)],
            "periods": [asdict(bar) for bar in _picture.times(claim.relation)],
            "findings": [_finding(finding) for finding in _shown.gravest_first(claim)],
            "decision": _decision(claim, self._review.on(claim)),
        }

    def _quote(self, claim: Claim) -> list[str]:
        """The sentence before the claim, the claim, and the rest of the sentence."""
        text, (start, end), hull = self._text, claim.span, self._around(claim.span)
        far, near = max(hull.start, start - AROUND), min(hull.end, end + AROUND)
        before, after = _flat(text[far:start]).lstrip(), _flat(text[end:near]).rstrip()
        if far > hull.start:
            before = f"… {before.partition(' ')[2] or before}"
        if near < hull.end:
            after = f"{after.rpartition(' ')[0] or after} …"
        return [before, _short(claim.text), after]


def tone(verdict: Verdict) -> Plain:
    """A verdict: its name, its sign and its words."""
    return {"verdict": verdict.value, "icon": verdict.icon, "words": verdict.words}


def _flat(text: str) -> str:
    """On one line, with a space at an end where there was one, and a stroke between paragraphs."""
    return seen(_SPACE.sub(" ", _PARAGRAPHS.sub(" / ", text)))


def _short(quote: str) -> str:
    """A quote that goes over much of the article, without its middle: the article follows."""
    if len(quote) <= LONGEST_QUOTE:
        return _flat(quote)
    first, last = quote[: LONGEST_QUOTE // 2], quote[-LONGEST_QUOTE // 2 :]
    return f"{_flat(first).rstrip()} […] {_flat(last).lstrip()}"


def _finding(finding: Finding) -> Plain:
    told = finding.diagnosis.casefold() in finding.message.casefold()
    return {
        **tone(finding.verdict),
        "code": finding.code,
        "name": finding.name,
        "message": line(finding.message),
        "stated": line(finding.stated),
        "computed": line(finding.computed),
        "steps": [[line(s.expression), line(s.result), line(s.spread)] for s in finding.derivation],
        "readings": line(", ".join(finding.readings)),
        "remedy": line(finding.remedy),
        "slip": "" if told else line(finding.diagnosis),
    }


def _decision(claim: Claim, decision: Decision) -> Plain | None:
    if decision.empty:
        return None
    return {
        "words": decision.words,
        "by": line(", ".join(filter(None, (decision.reviewer, _shown.moment(decision.when))))),
        "note": line(decision.note),
        "wording": line(decision.wording),
        "outdated": decision.outdated(claim),
        "former": _shown.remarked(decision.former) if decision.former else "",
    }
