"""Digits tied to others by a sign: scores, versions, clock times, ratios, bids. Words are data."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.exclusions.names import NAME
from factcheck.extract.exclusions.references import LAW
from factcheck.extract.sentences.openings import Openings
from factcheck.extract.trie import trie
from factcheck.lexicon import load
from factcheck.pattern import lazy

SCORE, RATIO, QUOTE = "a score", "two figures of a notation", "a bid and an ask price"
VERSION = "a version, a code or a score"
_TIME = r"[0-9]+(?:\.[0-9]+)?+"  # of a clock, or a part of a ratio
_NO_RANGE = (
    r"(?![0-9%\p{L}$£€/-]|[,.][0-9]"
    r"|[ -](?:%|per ?cent|pct|year|years|day|month|mile|km|m\b|million|bn|billion))"
)
# What leads to "2016/679" in "Regulation (EU) 2016/679", to "434/16" in "Case C-434/16".
_ACT = (
    r"\b(?:Regulation|Directive|Decision|Cases?|SI) (?:No\.? ?|[CFT]-)?"
    r"|\((?:EU|EC|EEC|Euratom)\) (?:No\.? ?)?"
)
# What it is, the digits that it begins with, one of the signs behind them, and the rest.
_TIED = (
    (
        SCORE,
        r"(?<![\p{L}0-9,.$£€/×^-])(?P<low>[0-9]{1,3})",
        "–-",
        r"(?P<high>[0-9]{1,3})" + _NO_RANGE,
    ),
    (VERSION, r"(?<![0-9])(?<![0-9]\.)[0-9]+", ".-", r"[0-9]+(?:(?P=sign)[0-9]+)++"),
    (
        "a clock time or a ratio of two",
        "[0-9]+",
        ":",
        rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}})++(?![0-9])|{_TIME}(?::{_TIME})*+)",
    ),
    ("a ratio of two", "[0-9]+", "-", r"(?:for-[0-9]+|to-1\b(?!-))"),
    (
        RATIO,
        r"(?<![\w.,$£€/×^-])(?P<low>[0-9]{1,3})",
        "/",
        r"(?P<high>[0-9]{1,3})(?![\w/%]|[.,][0-9])",
    ),
    (LAW, rf"(?<={_ACT})[0-9]{{1,4}}", "/", r"[0-9]{1,4}(?:/(?:EU|EC|EEC|JHA|CFSP|Euratom))?\b"),
    (QUOTE, r"(?<![\w.,/$£€])[0-9]+", ".", r"[0-9]+/[0-9]+\.[0-9]+(?![\w/%])"),
    (QUOTE, r"(?<![\w.,/$£€])[0-9]+", ".", r"[0-9]{3,4}/(?!10)[0-9]{2}(?![\w/%]|[.,][0-9])"),
    (QUOTE, r"(?<![\w.,/$£€])[0-9]{3,}", ".", r"[0-9]{2}/(?!10)[0-9]{2}(?![\w/%]|[.,][0-9])"),
    (
        QUOTE,
        r"(?<![\w.,/$£€])[0-9]{1,3}",
        ",",
        r"[0-9]{3}\.[0-9]+/[0-9]{1,3},[0-9]{3}\.[0-9]+(?![\w/%])",
    ),
)


def tied(plain: str, opened: Openings) -> Iterator[tuple[str, regex.Match[str]]]:
    """What begins with digits and a sign, none overlapping another of its kind."""
    kinds, past = _by_sign(), dict[str, int]()
    for start, end in opened.digits:
        for what, pattern in kinds.get(plain[end : end + 1], ()):
            if start >= past.get(what, 0) and (match := pattern.match(plain, start)):
                past[what] = match.end()
                yield what, match


@cache
def _by_sign() -> dict[str, list[tuple[str, regex.Pattern[str]]]]:
    """What may begin with digits and a sign, by the sign."""
    found = defaultdict[str, list[tuple[str, regex.Pattern[str]]]](list)
    rows = [
        (what, signs, rf"{digits}(?P<sign>[{signs}]){rest}") for what, digits, signs, rest in _TIED
    ]
    for what, signs, source in (*rows, _names()):
        pattern = lazy(source)
        for sign in signs:
            found[sign].append((what, pattern))
    return found


def _names() -> tuple[str, str, str]:
    """The names that are told by their figures, with which they begin: "24/7", "9/11"."""
    rows = load("exclusions")["names"]
    listed = (*rows["whole"], *rows["lines"])
    signs = "".join({name.lstrip("0123456789")[0] for name in listed})
    return NAME, signs, rf"(?<![\w/.]){trie(listed)}(?![\w/])"
