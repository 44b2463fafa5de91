"""How a difference between two drafts is written: for people, and as JSON."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from factcheck.drafts.difference import Difference, Draft
from factcheck.drafts.matching import NEWS_FIRST, Fate, Pair, Trace
from factcheck.formats._shown import Lines, line, verdicts
from factcheck.formats._terminal import INDENT, Paint
from factcheck.model.document import Document
from factcheck.model.finding import FLAGGED, Verdict
from factcheck.version import VERSION

SCHEMA = "factcheck/diff/1"


def as_text(found: Difference, least: Verdict, paint: Paint, *, everything: bool) -> str:
    """The claims by fate, news first, the gravest of each fate first.

    Without `everything`, claims that are no news are only counted.
    """
    body = [f"{_name(found.old)} → {_name(found.new)}"]
    for fate in NEWS_FIRST:
        if pairs := [pair for pair in found.pairs if pair.fate is fate]:
            shown = [pair for pair in pairs if everything or _is_news(pair)]
            shown.sort(key=lambda pair: -_verdict(pair).weight)
            body += ["", f"{fate.words} ({len(pairs)})"]
            body += [row for pair in shown for row in _rows(pair, found, paint)]
            if len(shown) < len(pairs):
                body.append(f"{INDENT}not shown: {verdicts(_counts(pairs) - _counts(shown))}")
    worse = "" if least is Verdict.INCONSISTENT else " or worse"
    body += ["", f"{len(found.faults(least))} new with “{least.words}”{worse}"]
    body += [f"{label}: {draft.made_with}; SHA-256 of the text: {draft.sha256}"
             for label, draft in (("old", found.old), ("new", found.new))]  # fmt: skip
    return "\n".join(body) + "\n"


def as_json(found: Difference, least: Verdict) -> str:
    """As docs/diff.schema.json has it."""
    faults = found.faults(least)
    counts = {fate.value: sum(one.fate is fate for one in found.pairs) for fate in Fate}
    held = {
        "schema": SCHEMA,
        "version": VERSION,
        "old": _plain_draft(found.old),
        "new": _plain_draft(found.new),
        "claims": [_plain(one, found, fault=one in faults) for one in found.pairs],
        "counts": {**counts, "faults": len(faults)},
    }
    return json.dumps(held, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _name(draft: Draft) -> str:
    return line(draft.source or draft.title or "text")


def _verdict(pair: Pair) -> Verdict:
    """The verdict in the new draft; of a claim that is gone, in the old one."""
    trace = pair.new or pair.old
    return Verdict(trace.verdict) if trace else Verdict.UNVERIFIABLE


def _counts(pairs: Iterable[Pair]) -> Counter[str]:
    return Counter(_verdict(pair).value for pair in pairs)


def _is_news(pair: Pair) -> bool:
    """True if the verdict changed, or the claim is flagged in a draft and was not kept."""
    flagged = any(trace.verdict in FLAGGED for trace in (pair.old, pair.new) if trace)
    return _verdict_changed(pair) or (flagged and pair.fate is not Fate.KEPT)


def _verdict_changed(one: Pair) -> bool:
    return bool(one.old and one.new and one.old.verdict != one.new.verdict)


def _rows(one: Pair, found: Difference, paint: Paint) -> Iterator[str]:
    """The claim as it is now, what the checks say of it, and as it was."""
    if one.new:
        yield INDENT + _told(one.new, found.new, paint)
        yield from (f"{INDENT * 2}{line(said)}" for said in found.new.said[one.new.name])
    if one.old and (one.new is None or one.fate is Fate.CHANGED or _verdict_changed(one)):
        before = "" if one.new is None else "before: "
        yield INDENT * (2 if one.new else 1) + before + _told(one.old, found.old, paint)


def _told(trace: Trace, draft: Draft, paint: Paint) -> str:
    verdict = Verdict(trace.verdict)
    words = paint(verdict, f"{verdict.icon} {verdict.words}")
    return f"{words}  line {_line(trace, draft)}  “{line(trace.quote)}”"


def _line(trace: Trace, draft: Draft) -> int:
    return _lines(draft.text).at(trace.start)


@lru_cache(maxsize=2)
def _lines(text: str) -> Lines:
    return Lines(Document(text))


def _plain_draft(draft: Draft) -> dict[str, Any]:
    return {"source": draft.source, "title": draft.title, "sha256": draft.sha256}


def _plain(one: Pair, found: Difference, *, fault: bool) -> dict[str, Any]:
    return {
        "fate": one.fate.value,
        "fault": fault,
        "old": one.old and _plain_claim(one.old, found.old),
        "new": one.new and _plain_claim(one.new, found.new),
    }


def _plain_claim(trace: Trace, draft: Draft) -> dict[str, Any]:
    return {
        "id": trace.name,
        "relation": trace.relation,
        "verdict": trace.verdict,
        "start": trace.start,
        "end": trace.start + len(trace.quote),
        "line": _line(trace, draft),
        "text": trace.quote,
        "said": list(draft.said[trace.name]),
    }
