"""Two drafts against each other: what became of each claim, and which faults are new.

A draft is a report, or what a report said when it was written as JSON.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from factcheck.drafts.keys import Keys
from factcheck.drafts.matching import Fate, Pair, Trace, pair
from factcheck.extract.sentences.surroundings import Sentences
from factcheck.model.finding import Verdict
from factcheck.model.report import SCHEMA, Report
from factcheck.model.settings import Settings
from factcheck.model.span import Span

SAME = (Fate.KEPT, Fate.EDITED)


class NoReportError(ValueError):
    """Data that is no report; the message completes "FILE is …"."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text with its claims; `said` has what the checks found, by the id of the claim."""

    source: str
    title: str
    text: str
    sha256: str
    made_with: str
    traces: tuple[Trace, ...]
    said: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, report: Report) -> "Draft":
        """A draft that was just checked."""
        return cls.read(report.to_dict(), report.settings.words)

    @classmethod
    def read(cls, plain: object, settings: str = "") -> "Draft":
        """A draft from what a report says; NoReportError when it is none.

        Without `settings` in words those in the report are told as they stand there.
        """
        if not isinstance(plain, Mapping) or plain.get("schema") != SCHEMA:
            raise NoReportError(f"not a report of the kind {SCHEMA}")
        try:
            document, claims = plain["document"], plain["claims"]
            return cls(
                source=document["source"],
                title=document["title"],
                text=document["text"],
                sha256=document["sha256"],
                made_with=f"factcheck {plain['version']}; {settings or _settings(plain)}",
                traces=tuple(_traces(document["text"], claims)),
                said={claim["id"]: tuple(_said(claim["checks"])) for claim in claims},
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise NoReportError("a report that lacks something or was spoiled") from error


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of each claim of the old draft, and where each of the new one comes from."""

    old: Draft
    new: Draft
    pairs: tuple[Pair, ...]

    @classmethod
    def between(cls, old: Draft, new: Draft) -> "Difference":
        """Match the claims of two drafts."""
        return cls(old, new, tuple(pair(old.traces, new.traces)))

    def faults(self, least: Verdict) -> list[Pair]:
        """What has at least this verdict and had it not before; a changed claim is a new one."""
        return [one for one in self.pairs if _bad(one.new, least) and not _known(one, least)]


def _bad(trace: Trace | None, least: Verdict) -> bool:
    return trace is not None and Verdict(trace.verdict).weight >= least.weight


def _known(one: Pair, least: Verdict) -> bool:
    return one.fate in SAME and _bad(one.old, least)


def _settings(plain: Mapping[str, Any]) -> str:
    return Settings.of(plain["settings"]).words


def _traces(text: str, claims: Iterable[Mapping[str, Any]]) -> Iterable[Trace]:
    around, key = Sentences(text), Keys()
    for claim in claims:
        spans = [Span(start, end) for start, end in claim["spans"]]
        if not all(0 <= span.start < span.end <= len(text) for span in spans):
            raise ValueError(f"{claim['id']} lies outside its text")
        quote, sentence, relation = claim["text"], around.words(spans), claim["relation"]
        verdict = Verdict(claim["verdict"])
        name = key(relation, quote, sentence)
        yield Trace(name, claim["id"], relation, verdict, claim["start"], quote, sentence)


def _said(checks: Iterable[Mapping[str, Any]]) -> Iterable[str]:
    """What the checks that flagged the claim say."""
    for check in checks:
        if Verdict(check["verdict"]).flagged:
            yield f"{check['code']} {check['name']}: {check['message']}"
