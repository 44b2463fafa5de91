"""The claims of a report as plain data for paper."""

import re
from dataclasses import asdict
from typing import Any

from factcheck.extract.sentences.surroundings import Sentences
from factcheck.formats import _picture, _shown
from factcheck.formats._shown import line, seen
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Standing, Verdict
from factcheck.model.report import Report
from factcheck.model.review import Decision, Review

Plain = dict[str, Any]
LONGEST_QUOTE, AROUND = 700, 300  # characters of a claim, and of its sentence before and after
_PARAGRAPHS = re.compile(r"\s*\n[^\S\n]*\n\s*")
_SPACE = re.compile(r"\s+")


class Claims:
    """The claims of one report, with what was decided of them."""

    def __init__(self, report: Report, review: Review) -> None:
        self.lines = _shown.Lines(report.document)
        self._report, self._review = report, review
        self._around = Sentences(report.document.text)

    def of(self, *verdicts: Verdict) -> list[Plain]:
        """The claims of these verdicts, one verdict after the other."""
        claims = self._report.claims
        return [self._claim(c) for verdict in verdicts for c in claims if c.verdict is verdict]

    def _claim(self, claim: Claim) -> Plain:
        return {
            "id": claim.id,
            "place": self.lines.of(claim),
            **tone(claim.standing),
            "quote": self._quote(claim),
            "reason": line(claim.reason),
            "sizes": [asdict(bar) for bar in _picture.levels(claim.relation)],
            "periods": [asdict(bar) for bar in _picture.times(claim.relation)],
            "findings": [_finding(finding) for finding in claim.ranked],
            "decision": _decision(claim, self._review.on(claim)),
        }

    def _quote(self, claim: Claim) -> list[tuple[str, bool]]:
        """The sentences of the claim in pieces, each with True if it belongs to the claim."""
        parts = self._around.quoted(claim.spans)
        last = len(parts) - 1
        return [
            (_short(text) if own else _trimmed(text, first=n == 0, last=n == last), own)
            for n, (text, own) in enumerate(parts)
        ]


def tone(standing: Verdict | Standing) -> Plain:
    """A verdict or a standing: its name, its sign and its words."""
    return {"verdict": standing.value, "icon": standing.icon, "words": standing.words}


def _trimmed(text: str, *, first: bool, last: bool) -> str:
    """A piece of text around a claim; of a long one only what is near the claim."""
    if len(text) <= AROUND:
        flat = _flat(text)
        return flat.lstrip() if first else flat.rstrip() if last else flat
    before, after = _flat(text[:AROUND]), _flat(text[-AROUND:])
    before, after = before.rpartition(" ")[0] or before, after.partition(" ")[2] or after
    return f"… {after}" if first else f"{before} …" if last else f"{before} … {after}"


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
        **tone(finding.standing),
        "code": finding.code,
        "name": finding.name,
        "message": line(finding.message),
        "stated": line(finding.stated),
        "computed": line(finding.computed),
        "steps": [[line(s.expression), line(s.result), line(s.spread)] for s in finding.derivation],
        "readings": line(", ".join(finding.readings)),
        "remedy": line(finding.correction),
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
