"""Notations that hold no quantity: phone numbers, scores, addresses of the net. Words are data."""

from functools import cache

import regex

from factcheck.extract.exclusions.names import NAME
from factcheck.extract.exclusions.phones import phones
from factcheck.extract.exclusions.references import references
from factcheck.extract.exclusions.tied import QUOTE, RATIO, SCORE, VERSION, tied
from factcheck.extract.numbers.magnitudes import magnitude
from factcheck.extract.sentences.openings import Openings
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units import measures, money
from factcheck.lexicon import load
from factcheck.pattern import compiled, lazy

_GROUPS = lazy(r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}")
NEAR = 25  # characters beside a name in which a word may tell what it is
BEFORE = 40  # characters before a score
Notation = tuple[int, int, str]  # where it begins and ends, and what it is
_NOTE = lazy(r"\[[0-9]++(?:(?:,[ ]?|[-–])[0-9]++)*+\]")
_PIXELS = lazy(r"[0-9]{3,4} ?[x×] ?[0-9]{3,4}(?= ?(?:pixels?|px)\b)")
_NET_SIGNS = ("://", "www.", "@")
_NET = lazy(rf"(?<!\S)\S*?(?:{'|'.join(map(regex.escape, _NET_SIGNS))})\S*+")
_HYPHENED = lazy(r"[\w-]+")


def notations(prose: Prose, opened: Openings) -> list[Notation]:
    """Every such notation, in order."""
    plain = prose.plain
    found = [(*m.span(), what) for what, m in tied(plain, opened) if _holds(prose, what, m)]
    found += [(*span, "a phone number") for span in phones(prose, opened)]
    if "px" in plain or "pixel" in plain:
        found += [(*match.span(), NAME) for match in _PIXELS.finditer(plain)]
    if "[" in plain:
        found += [(*match.span(), "a footnote mark") for match in _NOTE.finditer(plain)]
    if any(map(plain.__contains__, _NET_SIGNS)):
        found += [(*match.span(), "an address") for match in _NET.finditer(plain)]
    return _apart(sorted([*found, *references(prose, opened)]))


def _apart(found: list[Notation]) -> list[Notation]:
    """None overlapping: two of a kind are one, "28 C.F.R. § 5 and § 7"; of others the first."""
    kept: list[Notation] = []
    for one in found:
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
        elif one[2] == kept[-1][2]:
            start, end, what = kept[-1]
            kept[-1] = (start, max(end, one[1]), what)
    return kept


def _holds(prose: Prose, what: str, match: regex.Match[str]) -> bool:
    """True if the words around do not tell otherwise."""
    if what == VERSION and _GROUPS.fullmatch(match[0]):  # "1.234.567 euros"
        return not _is_measured(prose, match.end()) and money.before(prose, match.start()) is None
    if what == SCORE:
        return _is_score(prose, match)
    if what in (RATIO, QUOTE) and _is_measured(prose, match.end()):
        return False
    if what == RATIO:
        return _is_ratio(prose, match)
    return what != NAME or _is_name(prose, match)


def _is_score(prose: Prose, match: regex.Match[str]) -> bool:
    """True if two plain numbers joined by a hyphen are a score: "won 3-1"."""
    window = prose.lower[max(0, match.start() - BEFORE) : match.end() + NEAR]
    words = _HYPHENED.findall(window)
    return int(match["low"]) > int(match["high"]) or not _score_words().isdisjoint(words)


def _is_measured(prose: Prose, end: int) -> bool:
    """True if a unit or a magnitude follows: "40,000/45,000 tons", "2.5/3.5 mln"."""
    if measures.after(prose, end) is not None:
        return True
    return magnitude(prose, end, money=True, scaled=False) is not None


def _is_ratio(prose: Prose, match: regex.Match[str]) -> bool:
    """True if "140/90" and "26/11" are no fractions: the second is smaller, or odds are told."""
    if int(match["low"]) > int(match["high"]):
        return True
    if _is_day(prose, match):
        return True
    window = prose.lower[max(0, match.start() - BEFORE) : match.end() + NEAR]
    return not _odds().isdisjoint(_HYPHENED.findall(window))


MONTHS, DAYS, HALF = 12, 31, 15
_ON_DAY = lazy(r"(?r)\b(?:by|on|since|until|before|after|dated) ")


def _is_day(prose: Prose, match: regex.Match[str]) -> bool:
    """True if "by 6/30" is a day: no fraction has so large an odd figure below."""
    month, day = int(match["low"]), int(match["high"])
    fits = month <= MONTHS and HALF < day <= DAYS and day not in (16, 20, 24, 25)
    return fits and bool(_ON_DAY.match(prose.lower, 0, match.start()))


@cache
def _odds() -> frozenset[str]:
    rows = load("exclusions")["references"]
    return frozenset((*rows["odds"], *rows["strokes"]))


def _is_name(prose: Prose, match: regex.Match[str]) -> bool:
    """True if "720p" is a picture's size and not a price: a word for pictures tells it."""
    if match[0] not in load("exclusions")["names"]["lines"]:
        return True
    return bool(_pictures().search(prose.lower, max(0, match.start() - NEAR), match.end() + NEAR))


@cache
def _pictures() -> regex.Pattern[str]:
    return compiled(r"\b\L<words>\b", words=load("exclusions")["names"]["pictures"])


@cache
def _score_words() -> frozenset[str]:
    return frozenset(load("exclusions")["score"]["words"])
