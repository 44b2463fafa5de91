"""Which of the numbers read are quantities, and why the others are not. Words are data."""

from collections.abc import Iterable
from functools import cache

import regex

from factcheck.extract.exclusions import names
from factcheck.extract.exclusions.names import NAME
from factcheck.extract.exclusions.notations import Notation
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.quantities.nouns import is_plural
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.trie import trie
from factcheck.lexicon import load
from factcheck.model.exclusion import Exclusion
from factcheck.model.span import Span
from factcheck.pattern import compiled, lazy

_FREE = frozenset({"", " ", "\n", "("})  # beside a number, nothing that is glued to it
REACH = 80  # characters before a number; more are no word
_FOLLOWER = lazy(r"\s?(?:,|and|or|to|&|[-–])\s?")
_TAIL, _HEAD = lazy(r"(?r)[\w-]*"), lazy(r"\w*")


def sifted(prose: Prose, mentions: Iterable[Mention]) -> tuple[list[Mention], list[Mention]]:
    """The mentions that are quantities, and those that are refused, each with the reason.

    What goes on a list has the reason of the number before it: the 4 of "Figs. 3 and 4".
    """
    kept: list[Mention] = []
    refused: list[Mention] = []
    listing: Mention | None = None
    for mention in mentions:
        if why := _reason(prose, mention):
            listing = mention if why in names.listed() else None
        elif listing and _follows(prose, listing, mention):
            why, listing = listing.refused, mention
        mention.refused = why
        (refused if why else kept).append(mention)
    return kept, refused


def exclusions(
    prose: Prose, noted: Iterable[Notation], refused: Iterable[Mention]
) -> tuple[Exclusion, ...]:
    """All that is excluded from a text, in order: whole words, each once."""
    reasons = {_word(prose.plain, start, end): why for start, end, why in noted}
    word = Span(0, 0)
    for one in refused:
        if not word.start <= one.start < word.end:
            word = _word(prose.plain, one.start, one.end)
            reasons[word] = one.refused
    return tuple([Exclusion(span, span.of(prose.text), reasons[span]) for span in sorted(reasons)])


def _word(plain: str, start: int, end: int) -> Span:
    """The whole word: "A320", not "320"; most numbers stand apart."""
    if plain[start - 1 : start] in _FREE and plain[end : end + 1] in _FREE:
        return Span(start, end)
    left, right = _TAIL.match(plain, max(0, start - REACH), start), _HEAD.match(plain, end)
    return Span(left.start() if left else start, right.end() if right else end)


def _follows(prose: Prose, listing: Mention, mention: Mention) -> bool:
    """True if a bare number goes on a list of chapters, figures or the like."""
    tied = _FOLLOWER.fullmatch(prose.lower, listing.end, mention.first)
    if not tied or mention.unit or mention.low is None or mention.low.words:
        return False
    return not any(map(is_plural, mention.of.split()[:1]))  # "Buses 7 and 9 run", not "7 and 9 men"


def _reason(prose: Prose, mention: Mention) -> str:
    """Why a mention is no quantity; empty when it is one."""
    if prose.plain[mention.start - 1 : mention.start] not in _FREE and _is_glued(prose, mention):
        return NAME
    if _is_model(prose.plain, mention):
        return NAME
    if why := _lettered(prose, mention):
        return why
    if not mention.unit:
        found = _code(prose.plain, mention) or _clock(prose.lower, mention.end)
    elif mention.unit == "second":
        found = _no_seconds(prose, mention)
    else:
        return ""
    return found or names.reason(prose, mention)


_LETTER = lazy(r"[0-9]{1,3}\p{Lu}(?![\w%/])")
_LETTERED = ("a place in a document or law", "an address, road or room", NAME)


def _lettered(prose: Prose, mention: Mention) -> str:
    """ "Seat 14C", "Table 3A", "Android 12L": the letter is no unit behind such a word."""
    if not mention.unit or not _LETTER.fullmatch(prose.plain, mention.start, mention.end):
        return ""
    return names.told(prose, mention.start, _LETTERED)


_GLUED = lazy(r"(?<=[\p{L}_#]|\p{L}[.])")  # "A320", "BBC2", "#5", "ID.3"
_HYPHENED = lazy(r"(?r)(\p{L}+)-")  # "MH-370", "catch-22", not "to-260,000"
# "A/Panama/2007/99", not "2.5 mln rice/3.5 mln maize".
_PATH = lazy(r"(?<=\p{L}[^ ]{0,28}/)[0-9]++(?![.,][0-9]|[ ]\p{L})")


def _is_glued(prose: Prose, mention: Mention) -> bool:
    """True if what stands right before a number makes a name of both."""
    plain, start = prose.plain, mention.start
    path = not mention.unit and _PATH.match(plain, start)
    return bool(path or _GLUED.match(plain, start) or _is_hyphened(plain, mention))


def _is_hyphened(plain: str, mention: Mention) -> bool:
    """True if a hyphen ties the number to a name; before a unit that is a word of capitals."""
    match = _HYPHENED.match(plain, max(0, mention.start - 14), mention.start)
    if match is None or match[1].lower() in load("exclusions")["hyphened"]["free"]:
        return False
    return not mention.unit or match[1][-1].isupper()


def _code(plain: str, mention: Mention) -> str:
    """ "3G", "007", "300 BC"."""
    right, digits = plain[mention.end : mention.end + 1], plain[mention.start : mention.end]
    if right.isalpha() or right == "_" or _ALLOY.match(plain, mention.end):
        return NAME
    if _BEFORE_ERA.match(plain, mention.end):
        return "a year"
    return "a code" if digits[0] == "0" and digits[1:2].isdigit() else ""


_BEFORE_ERA = lazy(r" ?(?:BC(?:E)?|B\.C\.(?:E\.)?|b\.c\.)(?!\p{L}| \p{Ll}+s\b)")
_ALLOY = lazy(r"-\p{Lu}[0-9]+\b")  # "6061-T6"


def _clock(lower: str, end: int) -> str:
    """ "5pm", "10-something"."""
    match = _after().match(lower, end)
    return _reasons_after()[match[1]] if match else ""


LONGEST = 3  # digits before the letter of "500k", which is no model
_MIXED = lazy(r"(?r)(?<![\w.])\p{L}+[0-9]+ ")  # "i9 5960k"


def _is_model(plain: str, mention: Mention) -> bool:
    """True if a number with a letter stands behind a name that has a number too."""
    if not plain[mention.end - 1].isalpha() or not plain[mention.start].isdigit():
        return False
    digits = plain[mention.start : mention.end - 1]
    return (
        digits.isdigit()
        and len(digits) > LONGEST
        and _MIXED.match(plain, 0, mention.start) is not None
    )


_GROUP = lazy(r"(?:under|over)-$|\bthe (?:under|over) $")


def _no_seconds(prose: Prose, mention: Mention) -> str:
    """ "Under-18s" are people, no seconds; "1,000s of" are some thousands."""
    if prose.lower.startswith("00s of ", mention.end - 3):
        return "how many is not said"
    short = prose.plain[mention.start : mention.end - 1].isdecimal()
    left = max(0, mention.start - 10)
    grouped = short and _GROUP.search(prose.lower, left, mention.start)
    return "an age group" if grouped else ""


@cache
def _reasons_after() -> dict[str, str]:
    return {word: why for why, words in load("exclusions")["after"].items() for word in words}


@cache
def _after() -> regex.Pattern[str]:
    return compiled(rf"[ -]?({trie(_reasons_after())})(?!\p{{L}})")
