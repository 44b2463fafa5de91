"""Stretches that hold no quantity: phone numbers, scores, addresses of the net. Words are data."""

from functools import cache
from itertools import pairwise

import regex

from factcheck.extract.exclusions import names
from factcheck.extract.sentences.openings import Openings
from factcheck.extract.sentences.prose import Prose
from factcheck.lexicon import load
from factcheck.pattern import compiled, lazy

# Not the end of another number: "489,000 (764 square miles)".
NEAR = 25  # characters beside a name in which a word may tell what it is
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
Stretch = tuple[int, int, str]


def blocked(prose: Prose, opened: Openings) -> list[Stretch]:
    """Every such stretch, with the reason."""
    plain = prose.plain
    signs = {plain[end : end + 1] for _, end in opened.digits}
    found = _phones(plain, opened)
    if not signs.isdisjoint("-–"):
        scores = (m for m in _SCORE.finditer(plain) if _is_score(prose, m))
        found += [(m.start(), m.end(), "a score") for m in scores]
    if _chained(plain, opened):
        found += _all(_CHAIN, plain, "a version, a code or a score")
    if "@" in plain or "://" in plain or "www." in plain:
        found += _all(_NET, plain, "an address")
    if ":" in signs:
        found += _all(_COLON, plain, "a clock time or a ratio of two")
    if "[" in plain:
        found += _all(_NOTE, plain, "a footnote mark")
    if not signs.isdisjoint(_name_signs()):
        found += _named(prose, opened)
    if "-for-" in plain:
        found += _all(_FOR, plain, "a ratio of two")
    return sorted(found)


def _chained(plain: str, opened: Openings) -> bool:
    """True if somewhere two signs of one kind join three runs of digits: "2.4.1", "3-1-2"."""
    return any(
        start == end + 1 and plain[end] in "-." and plain.startswith(plain[end], past)
        for (_, end), (start, past) in pairwise(opened.digits)
    )


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


def _is_score(prose: Prose, match: regex.Match[str]) -> bool:
    """True if two plain numbers joined by a hyphen are a score: "won 3-1"."""
    low, high = int(match[1]), int(match[2])
    window = prose.lower[max(0, match.start() - 40) : match.end() + 25]
    return low > high or not _score_words().isdisjoint(_HYPHENED.findall(window))


def _named(prose: Prose, opened: Openings) -> list[Stretch]:
    """The names that are told by their figures: "24/7", "9/11"."""
    ends, match = _name_signs(), _whole_names().match
    places = (start for start, end in opened.digits if prose.plain[end : end + 1] in ends)
    found = (match(prose.plain, start) for start in places)
    told = [(one.start(), one.end(), names.NAME) for one in found if one]
    return [one for one in told if _is_name(prose, one)]


def _is_name(prose: Prose, stretch: Stretch) -> bool:
    """True if "720p" is a picture's size and not a price: a word for pictures tells it."""
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
