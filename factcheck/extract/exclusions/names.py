"""Numbers that are part of a name: "Article 50", "iPhone 11 Pro", "Planet 9", "2019 review"."""

from functools import cache

import regex

from factcheck.extract.quantities.mention import Mention
from factcheck.extract.quantities.nouns import is_plural
from factcheck.extract.sentences.prose import Prose
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

NAME = "part of a name"
_WORD_BEFORE = lazy(r"(?r)([\p{L}&.'-]+)(?: ?\(|[ -])\n?")
_WORD_AFTER = lazy(r"[ -]([\p{L}][\p{L}'-]*)")
_YEAR = lazy(r"(?:19|20)[0-9]{2}")
_ASIDE = lazy(r" ?\([0-9]+ [\p{Ll}]")  # "the East (650 compared with 310)" names no East 650
_COLUMN = lazy(r"[ \t|][0-9]")  # "Rooms 6 120" is a row of a table
_FIGURE = lazy(r"(?r)[0-9] ")
_POSSESSIVE = lazy(r"'s?$")
REACH = 24
LINE = 60  # characters of a line to either side that tell whether it is a headline
CAPTIONS = 100  # so many of a kind a text does not have


def reason(prose: Prose, mention: Mention) -> str:
    """Why a number belongs to a name; nothing with a unit or a decimal does."""
    number, printed = mention.low, prose.plain[mention.start : mention.end]
    owner = mention.unit == "second" and printed[-1] == "s"  # "Channel 5s", its apostrophe lost
    if not owner and (mention.unit or mention.kind not in (Kind.NUMBER, Kind.COUNT)):
        return ""
    if number is None or number.scaled or "," in printed or "." in printed:
        return _released(prose, mention) if "." in printed else ""
    if _is_address(prose, mention):
        return NAME
    match = _WORD_BEFORE.match(prose.plain, max(0, mention.start - REACH), mention.start)
    before = match[1] if match else ""
    proper = match and _is_proper(prose, mention, before)
    found = NAME if proper else _referred(prose, mention, match)
    if found or match is None or owner:
        return found
    if _ASIDE.match(prose.plain, match.end(1)):
        return ""
    first = begins_sentence(prose.plain, match.start(1))
    return _capital(prose, mention, before, first=first)


def _released(prose: Prose, mention: Mention) -> str:
    """ "Build 19041.329", "Python 3.12": a release of a program; "Table 1.2", "section 4.3"."""
    match = _WORD_BEFORE.match(prose.lower, max(0, mention.start - REACH), mention.start)
    if match is None or mention.low is None or mention.low.scaled:
        return ""
    rows = load("exclusions")["references"]
    if match[1] in rows["versions"]:
        return NAME
    return PLACE if match[1] in rows["parted"] and not _counts(mention) else ""


PLACE = "a place in a document or law"


def told(prose: Prose, at: int, kinds: tuple[str, ...]) -> str:
    """The reason that the word before a number gives, where it is one of these."""
    match = _WORD_BEFORE.match(prose.lower, max(0, at - REACH), at)
    why = _before().get(match[1].strip("'"), "") if match else ""
    return why if why in kinds else ""


def _referred(prose: Prose, mention: Mention, match: "regex.Match[str] | None") -> str:
    """A word, a phrase or a year that the number belongs to."""
    before = match[1] if match else ""
    found = _listed(before, mention) or _led(prose, mention) or _year(prose, mention, before)
    column = before.endswith("s") and _COLUMN.match(prose.plain, mention.end)
    at = match.start(1) if match else 0
    counted = match and (_is_counted(prose.plain, before, at) or _MODAL.match(prose.plain, 0, at))
    return "" if counted or column else found


_MODAL = lazy(r"(?r)\b(?:will|would|can|could|may|might|must|should) $")  # "will seat 186"


def _is_counted(plain: str, before: str, at: int) -> bool:
    """True if the word is counted itself: "of the 1,184 flats 403 are", not "19 Boeing 767"."""
    return before.islower() and before.endswith("s") and bool(_FIGURE.match(plain, 0, at))


_CAPITALS = lazy(r"(?: \p{Lu}\p{Ll}[\p{L}'.-]*+(?![(/])){1,3}")


def _is_address(prose: Prose, mention: Mention) -> bool:
    """ "10 Downing Street", "11 Pro Max": capitals follow, and no plural among them."""
    match = _CAPITALS.match(prose.plain, mention.end)
    if match is None or mention.low is None or mention.low.words or mention.hedge:
        return False
    return 1 < mention.low.value < 10_000 and not _counts(mention)


def _listed(before: str, mention: Mention) -> str:
    """A word that numbers are part of: "Article 50", "Windows 10"."""
    why = _before().get(before.lower().strip("'"), "")
    if not why or mention.of.startswith("point"):  # "the FTSE 40 points higher"
        return ""
    return why if _has_capital(before) or not _counts(mention) else ""


def _led(prose: Prose, mention: Mention) -> str:
    """Two words that numbers are part of: "the Group of 7", "world war 2"."""
    left = prose.lower[max(0, mention.start - REACH) : mention.start].rstrip(" ")
    if not left.endswith(_phrases()) or _counts(mention):
        return ""
    return next(_before()[phrase] for phrase in _phrases() if left.endswith(phrase))


def _year(prose: Prose, mention: Mention, before: str) -> str:
    """ "2019 review", "Keytruda's 2018 sales"."""
    if mention.hedge or not _YEAR.fullmatch(prose.plain, mention.start, mention.end):
        return ""
    owners = load("exclusions")["names"]["owners"]
    owned = bool(_POSSESSIVE.search(before)) or before.lower() in owners
    return "a year" if owned or _has_capital(before) or not _counts(mention) else ""


def _capital(prose: Prose, mention: Mention, before: str, *, first: bool) -> str:
    """A name with its number: what follows is a name too, or nothing that could be counted."""
    if not _has_capital(before) or before.lower() in load("exclusions")["names"]["not"]:
        return ""
    after = _WORD_AFTER.match(prose.plain, mention.end)
    if mention.low and mention.low.words and not prose.plain[mention.start].isupper():
        return ""
    if after and after[1][0].isupper() and not is_plural(after[1].lower()):
        return NAME if not first else ""
    if first and prose.plain[mention.end : mention.end + 1] == ":":  # "Headline 1: it rose"
        return NAME if mention.low and mention.low.value < CAPTIONS else ""
    if first or (before.isupper() and not mention.of) or _counts(mention):
        return ""
    return NAME


def _is_proper(prose: Prose, mention: Mention, before: str) -> bool:
    """ "Their Four Oaks squad": a number word and the next one with capitals, in running text."""
    if not (mention.low and mention.low.words and prose.plain[mention.start].isupper()):
        return False
    named = _PROPER.match(prose.plain, mention.end) is not None and before.islower()
    return named and not _is_title(prose.plain, mention.start)


# A hyphen would tie the words: "Twenty-Four Hours".
_PROPER = lazy(r" \p{Lu}\p{Ll}")
_SMALL = lazy(r"(?<![\p{L}'-])\p{Ll}{4,}")
_LINK = lazy(r"(?:with|from|over|into|after|than|amid|upon|that)$")


def _is_title(plain: str, at: int) -> bool:
    """True if the words of its line have capitals anyhow, as those of a headline may."""
    start, end = plain.rfind("\n", 0, at) + 1, plain.find("\n", at)
    line = plain[max(start, at - LINE) : min(end if end >= 0 else len(plain), at + LINE)]
    return all(_LINK.match(word) for word in _SMALL.findall(line))


def _counts(mention: Mention) -> bool:
    """True if something that can be counted follows: a plural, or one thing after "1"."""
    if not mention.of or mention.low is None:
        return False
    return mention.low.value == 1 or any(map(is_plural, mention.of.split()))


def _has_capital(word: str) -> bool:
    return any(map(str.isupper, word))


@cache
def listed() -> frozenset[str]:
    """The reasons that go on through a list: "Figs. 3 and 4", but no names."""
    return frozenset(load("exclusions")["before"]) - {NAME}


def begins_sentence(plain: str, at: int) -> bool:
    """True if a capital at `at` says nothing: the first word of a sentence or a line."""
    before = plain[max(0, at - 3) : at].rstrip(" \"'“(")
    return not before or before[-1] in ".!?:\n"


@cache
def _before() -> dict[str, str]:
    return {word: why for why, words in load("exclusions")["before"].items() for word in words}


@cache
def _phrases() -> tuple[str, ...]:
    return tuple(words for words in _before() if " " in words)
