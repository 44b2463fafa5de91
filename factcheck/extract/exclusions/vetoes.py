"""Numbers that are no quantities: times, scores, codes, addresses. Words are data."""

from collections.abc import Iterable, Iterator
from functools import cache

import regex

from factcheck.extract.exclusions import names
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.trie import trie
from factcheck.lexicon import load
from factcheck.pattern import compiled, lazy

_FOLLOWER = lazy(r"\s?(?:,|and|or|to|&|[-–])\s?")


def reason(prose: Prose, mention: Mention) -> str:
    """Why a mention is no quantity; empty when it is one."""
    return (
        _glued(prose, mention)
        or _clock(prose, mention)
        or _no_seconds(prose, mention)
        or names.reason(prose, mention)
    )


def kept(prose: Prose, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions that are quantities."""
    return [mention for mention, why in judged(prose, mentions) if not why]


def judged(prose: Prose, mentions: Iterable[Mention]) -> Iterator[tuple[Mention, str]]:
    """Each mention with the reason why it is none; in "Figs. 3 and 4" the three's is the four's."""
    dropped: Mention | None = None
    listing = ""
    for mention in mentions:
        if why := reason(prose, mention):
            dropped, listing = (mention, why) if why in names.listed() else (None, "")
        elif dropped and _follows(prose, dropped, mention):
            dropped, why = mention, listing
        yield mention, why


def _follows(prose: Prose, dropped: Mention, mention: Mention) -> bool:
    """True if a bare number goes on a list of chapters, figures or the like."""
    tied = _FOLLOWER.fullmatch(prose.lower, dropped.end, mention.first)
    return bool(tied) and mention.bare and not _in_words(mention)


def _in_words(mention: Mention) -> bool:
    return mention.low is None or mention.low.words


_FREE = frozenset({"", " ", "\n", "("})  # nothing before a number is glued to it
_JOINED = lazy(r"(\p{L}+)-$")


def _glued(prose: Prose, mention: Mention) -> str:
    """ "A320", "BBC2", "ID.3", "007", "3G", "#5"."""
    plain, start = prose.plain, mention.start
    left = plain[start - 1 : start]
    if mention.unit and left in _FREE:
        return ""
    if left.isalpha() or left in ("_", "#") or (left == "." and _after_letter(plain, start - 1)):
        return "part of a name"
    if left == "-" and _is_hyphened(prose, mention):
        return "part of a name"
    if left == "/" and not mention.unit and _in_path(plain, start):
        return "part of a name"
    right = plain[mention.end : mention.end + 1]
    if not mention.unit and (right.isalpha() or right == "_"):
        return "part of a name"
    digits = plain[start : mention.end]
    return "a code" if digits[0] == "0" and digits[1:2].isdigit() and not mention.unit else ""


def _after_letter(plain: str, point: int) -> bool:
    """True if a full stop ties a number to a letter: "ID.3", "No.5", not "£1m.3"."""
    return point > 0 and plain[point - 1].isalpha()


_PLAIN = lazy(r"[0-9]++(?![.,][0-9]|[ ]\p{L})")


def _in_path(plain: str, start: int) -> bool:
    """True if strokes tie a number to a letter: "A/Panama/2007/99"."""
    if not _PLAIN.match(plain, start):  # "2.5 mln rice/3.5 mln maize"
        return False
    token = plain[max(0, start - 30) : start].rpartition(" ")[2]
    return any(char.isalpha() for char in token)


def _is_hyphened(prose: Prose, mention: Mention) -> bool:
    """True if a hyphen ties the number to a word: "MH-370", "catch-22", not "to-260,000"."""
    match = _JOINED.search(prose.plain, max(0, mention.start - 14), mention.start)
    if match is None or match[1].lower() in load("vetoes")["hyphened"]["free"]:
        return False
    return not mention.unit or match[1][-1].isupper()


def _clock(prose: Prose, mention: Mention) -> str:
    near = prose.lower[mention.end : mention.end + 2]
    if mention.unit or near.strip(" -")[:1] not in _first_letters():
        return ""
    match = _after().match(prose.lower, mention.end)
    return _reasons_after()[match[1]] if match else ""


_GROUP = lazy(r"(?:under|over)-$|\bthe (?:under|over) $")


def _no_seconds(prose: Prose, mention: Mention) -> str:
    """ "Under-18s" are people, no seconds; "1,000s of" are some thousands."""
    if mention.unit != "second" or prose.plain[mention.end - 2 : mention.end - 1] == " ":
        return ""
    if prose.lower.startswith("00s of ", mention.end - 3):
        return "how many is not said"
    grouped = _GROUP.search(prose.lower, max(0, mention.start - 10), mention.start)
    short = prose.plain[mention.start : mention.end - 1].isdecimal()
    return "an age group" if grouped and short else ""


@cache
def _reasons_after() -> dict[str, str]:
    return {word: why for why, words in load("vetoes")["after"].items() for word in words}


@cache
def _first_letters() -> frozenset[str]:
    return frozenset(word[0] for word in _reasons_after())


@cache
def _after() -> regex.Pattern[str]:
    return compiled(rf"[ -]?({trie(_reasons_after())})(?!\p{{L}})")
