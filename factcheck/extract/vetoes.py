"""Numbers that are no quantities: times, scores, codes, addresses. Words are data."""

from functools import cache

import regex

from factcheck.extract import names
from factcheck.extract.mention import Mention
from factcheck.extract.openings import Openings
from factcheck.extract.prose import Prose
from factcheck.extract.trie import trie
from factcheck.lexicon import load
from factcheck.pattern import compiled, lazy

# Not the end of another number: "489,000 (764 square miles)".
NEAR = 60  # characters beside a name in which a word may tell what it is
SHORTEST = 7  # digits and what is between them in a phone number
_DIALLED = frozenset("0123456789() -")
_LONG = lazy(r"(?<![0-9])(?<![0-9][,.])[0-9][0-9() -]{6,30}(?<=[0-9])")
_PHONE = lazy(
    r"\+[0-9][0-9() -]{5,30}[0-9]|\(?0[0-9][0-9() -]{5,30}[0-9]"
    r"|(?:\([0-9]{3}\)[ ]|[0-9]{3}-)[0-9]{3}-[0-9]{4}|1-800-[0-9-]+"
)
_NET = lazy(r"(?<!\S)\S*?(?:://|www\.|@)\S*+")
_SCORE = lazy(
    r"(?<![\p{L}0-9,.$£€/×^-])([0-9]{1,3})[-–]([0-9]{1,3})"
    r"(?![0-9%\p{L}$£€/-]|[,.][0-9]"
    r"|[ -](?:%|per ?cent|pct|year|years|day|month|mile|km|m\b|million|bn|billion))"
)
_COLON = lazy(r"[0-9]+(?::[0-9]+(?:\.[0-9]+)?+)++")
_CHAIN = lazy(r"(?<![0-9.])[0-9]+(?:(?:\.[0-9]+){2,}+|(?:-[0-9]+){2,}+)")
_FOR = lazy(r"[0-9]+-for-[0-9]+")
_NOTE = lazy(r"\[[0-9]++(?:(?:,[ ]?|[-–])[0-9]++)*+\]")
_HYPHENED = lazy(r"[\w-]+")
_FOLLOWER = lazy(r"\s?(?:,|and|or|to|&|[-–])\s?")


Stretch = tuple[int, int, str]


def blocked(prose: Prose, opened: Openings) -> list[Stretch]:
    """Whole stretches that hold no quantity: phone numbers, scores, addresses of the net."""
    plain = prose.plain
    signs = {plain[end : end + 1] for _, end in opened.digits}
    found = _phones(plain, opened)
    if not signs.isdisjoint("-–"):
        scores = (m for m in _SCORE.finditer(plain) if _is_score(prose, m))
        found += [(m.start(), m.end(), "a score") for m in scores]
    if not signs.isdisjoint("-."):
        found += _all(_CHAIN, plain, "a version, a code or a score")
    if "@" in plain or "://" in plain or "www." in plain:
        found += _all(_NET, plain, "an address")
    if ":" in signs:
        found += _all(_COLON, plain, "a clock time or a ratio of two")
    if "[" in plain:
        found += _all(_NOTE, plain, "a footnote mark")
    if not signs.isdisjoint(_name_signs()):
        found += [one for one in _all(_whole_names(), plain, names.NAME) if _is_name(prose, one)]
    if "-for-" in plain:
        found += _all(_FOR, plain, "a ratio of two")
    return sorted(found)


def _phones(plain: str, opened: Openings) -> list[Stretch]:
    """Runs of digits long enough, looked at from the "+" or bracket before them."""
    found, past = [], 0
    for run, end in opened.digits:
        if run < past or (end - run < SHORTEST and not _DIALLED.issuperset(plain[end : end + 2])):
            continue
        match = _LONG.match(plain, run)
        past = match.end() if match else past
        start = run - (plain[run - 1 : run] in ("+", "("))
        if match and (phone := _PHONE.match(plain, start, past)):
            found.append((start, phone.end(), "a phone number"))
    return found


def _all(pattern: regex.Pattern[str], plain: str, why: str) -> list[Stretch]:
    return [(m.start(), m.end(), why) for m in pattern.finditer(plain)]


def reason(prose: Prose, mention: Mention) -> str:
    """Why a mention is no quantity; empty when it is one."""
    return (
        _glued(prose, mention)
        or _clock(prose, mention)
        or _ages(prose, mention)
        or names.reason(prose, mention)
    )


def kept(prose: Prose, mentions: list[Mention]) -> list[Mention]:
    """The mentions that are quantities; "Figs. 3 and 4" drops the four with the three."""
    done: list[Mention] = []
    dropped: Mention | None = None
    for mention in mentions:
        why = reason(prose, mention)
        if why or (dropped and _follows(prose, dropped, mention)):
            dropped = mention if not why or why in names.listed() else None
        else:
            done.append(mention)
    return done


def _follows(prose: Prose, dropped: Mention, mention: Mention) -> bool:
    """Whether a bare number goes on a list of chapters, figures or the like."""
    tied = _FOLLOWER.fullmatch(prose.lower, dropped.end, mention.first)
    return bool(tied) and mention.bare and not _in_words(mention)


def _in_words(mention: Mention) -> bool:
    return mention.low is None or mention.low.words


_JOINED = lazy(r"(\p{L}+)-$")


def _glued(prose: Prose, mention: Mention) -> str:
    """ "A320", "BBC2", "ID.3", "007", "3G", "#5"."""
    plain, start = prose.plain, mention.start
    left = plain[start - 1 : start]
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
    """Whether a full stop ties a number to a letter: "ID.3", "No.5", not "£1m.3"."""
    return point > 0 and plain[point - 1].isalpha()


_PLAIN = lazy(r"[0-9]++(?![.,][0-9]|[ ]\p{L})")


def _in_path(plain: str, start: int) -> bool:
    """Whether strokes tie a number to a letter: "A/Panama/2007/99"."""
    if not _PLAIN.match(plain, start):  # "2.5 mln rice/3.5 mln maize"
        return False
    token = plain[max(0, start - 30) : start].rpartition(" ")[2]
    return any(char.isalpha() for char in token)


def _is_hyphened(prose: Prose, mention: Mention) -> bool:
    """Whether a hyphen ties the number to a word: "MH-370", "catch-22", not "to-260,000"."""
    match = _JOINED.search(prose.plain, max(0, mention.start - 14), mention.start)
    if match is None or match[1].lower() in load("vetoes")["hyphened"]["free"]:
        return False
    return not mention.unit or match[1][-1].isupper()


def _clock(prose: Prose, mention: Mention) -> str:
    if mention.unit:
        return ""
    match = _after().match(prose.lower, mention.end)
    return _reasons_after()[match[1]] if match else ""


_GROUP = lazy(r"(?:under|over)-$|\bthe (?:under|over) $")


def _ages(prose: Prose, mention: Mention) -> str:
    """ "Under-18s" are people, no seconds; "1,000s of" are some thousands."""
    if mention.unit != "second" or prose.plain[mention.end - 2 : mention.end - 1] == " ":
        return ""
    if prose.lower.startswith("00s of ", mention.end - 3):
        return "how many is not said"
    grouped = _GROUP.search(prose.lower, max(0, mention.start - 10), mention.start)
    short = prose.plain[mention.start : mention.end - 1].isdecimal()
    return "an age group" if grouped and short else ""


def _is_score(prose: Prose, match: regex.Match[str]) -> bool:
    """Whether two plain numbers joined by a hyphen are a score: "won 3-1"."""
    low, high = int(match[1]), int(match[2])
    window = prose.lower[max(0, match.start() - 40) : match.end() + 25]
    return low > high or not _score_words().isdisjoint(_HYPHENED.findall(window))


@cache
def _reasons_after() -> dict[str, str]:
    return {word: why for why, words in load("vetoes")["after"].items() for word in words}


@cache
def _after() -> regex.Pattern[str]:
    return compiled(rf"[ -]?({trie(_reasons_after())})(?!\p{{L}})")


def _is_name(prose: Prose, stretch: Stretch) -> bool:
    """Whether "720p" is a picture's size and not a price: a word for pictures tells it."""
    start, end, _ = stretch
    if prose.plain[start:end] not in load("vetoes")["names"]["lines"]:
        return True
    return _pictures().search(prose.lower, max(0, start - NEAR), end + NEAR) is not None


@cache
def _pictures() -> regex.Pattern[str]:
    return compiled(r"\b\L<words>\b", words=load("vetoes")["names"]["pictures"])


@cache
def _names() -> tuple[str, ...]:
    rows = load("vetoes")["names"]
    return (*rows["whole"], *rows["lines"])


@cache
def _name_signs() -> frozenset[str]:
    """What follows the first digits of such a name: all begin with digits."""
    return frozenset(name.lstrip("0123456789")[0] for name in _names())


@cache
def _whole_names() -> regex.Pattern[str]:
    listed = map(regex.escape, _names())
    return compiled(rf"(?<![\w/.])(?:{'|'.join(listed)})(?![\w/])")


@cache
def _score_words() -> frozenset[str]:
    return frozenset(load("vetoes")["score"]["words"])
