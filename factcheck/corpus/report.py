"""One HTML page about an output folder: no script, no request, every word escaped."""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from factcheck.checks import registry
from factcheck.corpus import charts, manifest, overview
from factcheck.corpus.flagged import claims
from factcheck.corpus.reading import Plain
from factcheck.corpus.words import counted
from factcheck.model.claim import BETWEEN
from factcheck.model.finding import GRAVEST_FIRST, Step, Verdict
from factcheck.model.interval import Interval
from factcheck.model.settings import Settings

BEFORE, AFTER = 300, 300  # of the sentences around a claim; some run on without a stop


def page(out: Path, most: int) -> str:
    """The page, with at most so many claims to look at; CorpusError for what is no output."""
    from jinja2 import Environment, StrictUndefined

    head, _parts = manifest.read(out)
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.from_string(_part("report.jinja")).render(
        head=head,
        settings=Settings.of(head["settings"]).words,
        found=overview.Overview.of(out),
        claims=[_told(claim) for claim in claims(out, most)],
        names={code: check.name for code, check in registry().items()},
        verdicts=GRAVEST_FIRST,
        overview=overview,
        charts=charts,
        counted=counted,
        style=_part("report.css"),
    )


def _told(claim: Plain) -> Plain:
    before, quote, after = _quoted(claim)
    verdict = Verdict(claim["verdict"])
    checks = [
        check | {"steps": [_step(one) for one in check["derivation"]]} for check in claim["checks"]
    ]
    told = [check | {"verdict": Verdict(check["verdict"])} for check in checks]
    return claim | {
        "before": before,
        "quote": quote,
        "after": after,
        "verdict": verdict,
        "checks": told,
    }


def _quoted(claim: Plain) -> tuple[str, str, str]:
    """The sentence around the claim in three pieces; a very long one is cut."""
    sentence, quote = claim["sentence"], claim["text"]
    pieces = [quote] if quote in sentence else quote.split(BETWEEN)
    start = sentence.find(pieces[0])
    end = sentence.rfind(pieces[-1]) if len(pieces) > 1 else start
    if min(start, end) < 0:
        return "", quote, ""
    before, after = sentence[:start], sentence[end + len(pieces[-1]) :]
    if len(before) > BEFORE:
        before = f"… {before[-BEFORE:]}"
    return before, quote, after if len(after) <= AFTER else f"{after[:AFTER]} …"


def _step(plain: dict[str, Any]) -> str:
    """ "7,000 ÷ 6,000 = 1.167 (1.166 to 1.168)"."""
    low, high = plain["low"], plain["high"]
    interval = Interval(
        float("-inf") if low is None else low, float("inf") if high is None else high
    )
    step = Step(plain["expression"], plain["result"], interval, plain["unit"])
    equals = f" = {step.result}" if step.result else ""
    return f"{step.expression}{equals}" + (f" ({step.spread})" if step.spread else "")


@cache
def _part(name: str) -> str:
    return (files("factcheck.corpus") / name).read_text(encoding="utf-8")
