"""Number words that count nothing: "one of us", "zero tolerance", "a third party"."""

from functools import cache

from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.tokens import known
from factcheck.lexicon import load
from factcheck.pattern import lazy

SPEAKING, SEQUENCE = "a manner of speaking", "a number in a sequence"
_WORD_BEFORE = lazy(r"(?r)([\p{L}.'-]+)[ -]\n?")
_NEXT_WORD = lazy(r"[ -]([\p{L}']+)")
REACH = 14


def idle(lower: str, number: Numeral) -> str:
    """Why a number in words counts nothing; empty when it counts."""
    before = _before(lower, number.start)
    row = load("idioms").get(lower[number.start : number.end])
    if row is None:
        return SEQUENCE if before in load("idioms")["numbered"]["before"] else ""
    after = _after(lower, number.end)
    if after == "to" and number.value == 1 and _begins_range(lower, number.end):
        return ""
    if row.get("of_things") and _is_of_figure(lower, number.end):
        return SPEAKING
    if row.get("only_before") or row.get("only_after"):
        told = before in row["only_before"] or after in row["only_after"]
        return "" if told else SPEAKING
    if before in row["before"] or after in row["after"] or (row.get("never_last") and not after):
        return SPEAKING
    return ""


_OF_FIGURE = lazy(r" of (?:(?:about|over|under|around) )?(?:[0-9]|([\p{L}]+))")


def _is_of_figure(lower: str, end: int) -> bool:
    """ "a score of 85", "a score of ninety": points, and no twenty of anything."""
    match = _OF_FIGURE.match(lower, end)
    return match is not None and (not match[1] or match[1] in known())


_FURTHER = lazy(r"[ -]to[ -](?:([\p{L}]+)|(?=[0-9]))")


def _begins_range(lower: str, end: int) -> bool:
    """ "one to three years": a larger number follows."""
    match = _FURTHER.match(lower, end)
    if match is None:
        return False
    return not match[1] or match[1] in load("numerals")["tens"] or _is_small(match[1])


def _is_small(word: str) -> bool:
    return bool(load("numerals")["units"].get(word, 0) > 1)


def _before(lower: str, start: int) -> str:
    match = _WORD_BEFORE.match(lower, max(0, start - REACH), start)
    return match[1] if match else ""


def _after(lower: str, end: int) -> str:
    match = _NEXT_WORD.match(lower, end)
    return match[1] if match else ""


_ARTICLE_PART = lazy(r"an? [\p{L}]+")


def place(lower: str, number: Numeral) -> str:
    """Why "a third" is a place and no part, as in "a third party"; empty for a part."""
    if number.value >= 1 or not _ARTICLE_PART.fullmatch(lower, number.start, number.end):
        return ""
    if lower[number.start : number.end].split()[1] in _always_parts():
        return ""
    parts = load("idioms")["parts"]["after"]
    if lower[number.end : number.end + 1] == "-" or _after(lower, number.end) not in ("", *parts):
        return SEQUENCE
    return ""


@cache
def _always_parts() -> frozenset[str]:
    return frozenset(load("numerals")["fractions"]) - frozenset(load("numerals")["ordinals"])


_OFTEN = frozenset({"twice", "thrice"})
# What twice is of: a comparison, a thing that is named, or a figure.
_OF_WHAT = lazy(
    r"[ ](?:as|so|the|that|those|what|its|their|his|her|our|your|my|this|these|last|current"
    r"|previous|normal|usual|average|any|[\p{L}-]+['’]s)\b|[ ][£$€]?[0-9]"
)
_COMPOUND = lazy(r"-\p{L}|[ ]digits?\b")


def multiplies_nothing(lower: str, end: int, word: str) -> str:
    """Why a word for a multiple is none: "double-digit", "raised prices twice, by …"."""
    if word == "single" or _COMPOUND.match(lower, end):
        return SPEAKING
    return SPEAKING if word in _OFTEN and not _OF_WHAT.match(lower, end) else ""
