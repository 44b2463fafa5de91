"""Number words that count nothing: "one of us", "zero tolerance", "a third party"."""

from functools import cache

from factcheck.extract.numbers.numeral import Numeral
from factcheck.lexicon import load
from factcheck.pattern import lazy

_WORD_BEFORE = lazy(r"(?r)([\p{L}.'-]+)[ -]\n?")
_NEXT_WORD = lazy(r"[ -]([\p{L}']+)")
REACH = 14


def is_idle(lower: str, number: Numeral) -> bool:
    """True if a number in words is a manner of speaking."""
    before = _before(lower, number.start)
    row = load("idioms").get(lower[number.start : number.end])
    if row is None:
        return before in load("idioms")["numbered"]["before"]
    if row.get("only_before") or row.get("only_after"):
        return before not in row["only_before"] and not _reads(lower, number.end, row["only_after"])
    if before in row["before"] or _after(lower, number.end) in row["after"]:
        return True
    return bool(row.get("never_last")) and _NEXT_WORD.match(lower, number.end) is None


def _before(lower: str, start: int) -> str:
    match = _WORD_BEFORE.match(lower, max(0, start - REACH), start)
    return match[1] if match else ""


def _after(lower: str, end: int) -> str:
    match = _NEXT_WORD.match(lower, end)
    return match[1] if match else ""


def _reads(lower: str, end: int, listed: list[str]) -> bool:
    match = _NEXT_WORD.match(lower, end)
    return bool(match and match[1] in listed)


_ARTICLE_PART = lazy(r"an? [\p{L}]+")


def is_place(lower: str, number: Numeral) -> bool:
    """True if "a third" is a place and no part: "a third party", "a fifth man"."""
    if not _ARTICLE_PART.fullmatch(lower, number.start, number.end):
        return False
    word = lower[number.start : number.end].split()[1]
    if word in _always_parts() or number.value >= 1:
        return False
    return lower[number.end : number.end + 1] == "-" or (
        _after(lower, number.end) not in ("", *load("idioms")["parts"]["after"])
    )


@cache
def _always_parts() -> frozenset[str]:
    return frozenset(load("numerals")["fractions"]) - frozenset(load("numerals")["ordinals"])
