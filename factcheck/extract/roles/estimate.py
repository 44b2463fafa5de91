"""Estimates with their interval: "1.8 (95% CI 1.2 to 2.7)", "OR = 1.80, 95% CI [1.20, 2.70]"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.roles.notation import first_word, group, printed, text_of
from factcheck.extract.roles.statistic import chance, sign
from factcheck.extract.studies import intervals
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_statistics import Estimate
from factcheck.pattern import compiled, lazy

NEEDS = Needs(codes=("V",), words=(cues(*intervals.NAMES, "(", "["),))
BEFORE = 60  # characters before an estimate that say what it is


def find(clause: Clause) -> Iterator[Bound]:
    """Every number with an interval right behind it."""
    text = text_of(clause)
    for match in intervals.pattern().finditer(text):
        said = _estimate(clause, match, text)
        if said:
            yield Bound(said, tentative=_loose(match, said))


def _estimate(clause: Clause, match: regex.Match[str], text: str) -> Estimate | None:
    estimate = group(clause, match, "value")
    ends = [group(clause, match, name) for name in ("low", "high")]
    bounds = tuple(dict.fromkeys(one for one in ends if one))
    if estimate is None or not bounds or estimate in bounds or not _same_unit(match):
        return None
    before = text[max(0, match.start() - BEFORE) : match.start()]
    if _words("no_estimate", r"[ ]?[=<>≤≥:,]?[ ]?$").search(before) or _TEST.search(before):
        return None
    ratio = bool(_words("ratios", r"\b[^0-9;)]{0,30}$").search(before))
    if match["bare"] and not ratio:
        return None
    mixed = estimate.kind is Kind.PERCENTAGE and not _per_cent(bounds)
    return Estimate(
        estimate,
        bounds,
        group(clause, match, "p"),
        printed(match["value"]),
        printed(match["low"]),
        printed(match["high"]),
        ratio=ratio,
        mixed=mixed,
        null=None if mixed else _null(match, before, ratio=ratio),
        level=float(match["level"] or 95),
        chance=chance(match),
        sign=sign(match) if match["p"] or match["ns"] else None,
        apart=_apart(match, text) or bool(match["bare"]),
        other_p=first_word(clause.lower, "other_p"),
        leaning=_leans(clause, text, "leaning" if ratio else "leaning_differences"),
    )


def _null(match: regex.Match[str], before: str, *, ratio: bool) -> float | None:
    """What the estimate would be without any effect: 1 of a ratio, 0 of a difference."""
    if ratio:
        return 1.0
    signed = printed(match["low"]).value < 0
    return 0.0 if signed or _words("differences", r"\b[^0-9;)]{0,40}$").search(before) else None


def _leans(clause: Clause, text: str, kinds: str) -> bool:
    """True if the text names a method, or the sentence a kind, whose intervals lie unevenly."""
    names = ("leaning", kinds)
    kind = any(_words(name, r"(?![\p{L}])").search(text) for name in names)
    return kind or bool(first_word(clause.lower, "leaning_methods"))


def _apart(match: regex.Match[str], text: str) -> bool:
    """True if p may belong to something else than this one interval."""
    return bool(match["opened"]) or len(intervals.names().findall(text)) > 1


def _per_cent(bounds: tuple[Quantity, ...]) -> bool:
    return any(one.kind is Kind.PERCENTAGE for one in bounds)


def _same_unit(match: regex.Match[str]) -> bool:
    """One unit for all three; "900,000 to 1.5 million" mixes two."""
    units = {match[name].strip() for name in ("lowunit", "highunit") if match[name]}
    if len(units) > 1 or (units & _LARGE and "," in match["low"] + match["high"]):
        return False
    return not units & _LARGE or bool(units & set(match["unit"].split()))


def _loose(match: regex.Match[str], said: Estimate) -> bool:
    """A counted noun between the two: "20 schools (95% CI 3 to 7)" may speak of another size."""
    counts = bool(match["unit"]) and said.estimate.kind in (Kind.COUNT, Kind.RATIO)
    return counts and said.null is None


_LARGE = {"million", "billion", "m", "bn", "thousand", "k"}
_TEST = lazy(r"(?:[tfz]|χ2|χ²)[ ]?(?:\([^)]*\))?[ ]?=[ ]?[-–]?$")


@cache
def _words(name: str, tail: str) -> regex.Pattern[str]:
    return compiled(rf"(?<![\p{{L}}]){either(load('statistics')['words'][name])}{tail}")
