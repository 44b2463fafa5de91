"""The words that numbers are made of, told apart and measured."""

import re
from functools import cache

from msgspec import Struct

from factcheck.lexicon import load

# The standard library matches short patterns in half the time.
_WORD = re.compile(r"[a-z]+")
_NEXT = re.compile(r"(?>(,?\s+and\s+|-and-|\s+[-—]\s+|[-—]|\s+))([a-z]+)")
MOST_WORDS = 24


class Known(Struct, frozen=True):
    """What a word is in a number, and its worth."""

    kind: str
    worth: float
    plural: bool = False
    place: bool = False  # "fifth", "first", but not "half"


class Token(Struct, frozen=True):
    """One word of a number: what it is, its worth, and what joined it to the word before."""

    kind: str
    worth: float
    end: int
    joined: str
    plural: bool = False
    place: bool = False


NOTHING = Token("", 0, 0, "")


def tokens(lower: str, start: int) -> list[Token]:
    """The words from `start` that can be part of a number."""
    found: list[Token] = []
    table = known()
    match, joined = _WORD.match(lower, start), ""
    while match and len(found) < MOST_WORDS:
        told = table.get(match[match.lastindex or 0])
        if told is None:
            break
        found.append(Token(told.kind, told.worth, match.end(), joined, told.plural, told.place))
        match = _NEXT.match(lower, match.end())
        joined = _joint(match[1]) if match else ""
    while found and found[-1].kind in ("article", "point"):
        found.pop()
    return found


def _joint(gap: str) -> str:
    return "and" if "and" in gap else gap.strip()


def token_at(found: list[Token], index: int) -> Token:
    """The token at `index`, or one that is nothing."""
    return found[index] if index < len(found) else NOTHING


@cache
def known() -> dict[str, Known]:
    """Every word that can be part of a number; a later table wins over an earlier one."""
    rows = load("numerals")
    ranks = rows["ordinals"]
    table = {"a": Known("article", 1), "an": Known("article", 1), "point": Known("point", 0)}
    for word, worth in rows["fractions"].items():
        table[word] = Known("part", worth, word.endswith("s"))
    for word, worth in ranks.items():
        table[word] = Known("part" if worth > 2 else "rank", worth, place=True)
        table[f"{word}s"] = Known("part" if worth > 2 else "", worth, plural=True)
    table["firsts"] = Known("rank", 1, plural=True)  # "three twenty-firsts"
    table |= {word: Known("unit", worth) for word, worth in rows["units"].items()}
    for ten, worth in rows["tens"].items():
        table[ten] = Known("ten", worth)
        small = {word: value for word, value in rows["units"].items() if 0 < value < 10}
        table |= {ten + word: Known("unit", worth + value) for word, value in small.items()}
        places = {word: value for word, value in ranks.items() if value < 10}
        table |= {
            ten + word: Known("rank", worth + value, place=True) for word, value in places.items()
        }
    table |= {word: Known("dozen", worth) for word, worth in rows["dozens"].items()}
    for word, worth in (rows["magnitudes"] | rows["later"]).items():
        table[word] = Known("hundred" if worth == 100 else "magnitude", worth)
    return {word: told for word, told in table.items() if told.kind}
