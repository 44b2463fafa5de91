"""Words that put a change or a rate in other terms than the printed figures.

"Like-for-like sales rose 5 per cent": nothing can be recomputed. Such a word reaches no further
than its clause, and there it belongs to the figure beside it: in "sales rose 27 per cent,
reflecting 5 per cent organic growth" it says nothing of the 27.
"""

from functools import cache

import regex

from factcheck.extract.roles.bound import Clause
from factcheck.extract.roles.grammar import either
from factcheck.lexicon import load
from factcheck.model.quantity import Quantity
from factcheck.pattern import compiled, lazy

BEFORE, BEHIND = 40, 30  # characters around a change in which such a word speaks of it
_COMMA = lazy(r"[,;:]")
_FIGURE = lazy(r"[NPMQR]")
_WALL = lazy(
    r"[;:–—]| - "
    r"|,? (?:while|but|whereas|although|though|because|despite|which|reflecting)\b"
    r"|(?:,|[NPMQR]) (?:and|with|as|where|after|when)\b"
)


def abstention(clause: Clause, start: int, end: int) -> str:
    """Why the printed figures cannot tell the change between two places of the masked sentence."""
    for word in _words().finditer(clause.shadow.text, max(0, start - BEFORE), end + BEHIND):
        if _speaks_of(clause.shadow.text, word, start, end):
            return f"the text says “{word[0]}”: {_reasons()[word[0]]}"
    return ""


def standardised(clause: Clause, rate: Quantity) -> str:
    """Why cases and population cannot tell a rate, where its clause says so."""
    text = clause.shadow.text
    place = next(at for at, one in clause.quantities.items() if one is rate)
    for word in _STANDARDISED.finditer(text):
        near, far = sorted(((word.start(), word.end()), (place, place)))
        if not _HALF.search(text, near[1], far[0]):
            return f"the text says “{word[0]}”: the ages are those of another population"
    return ""


_HALF = lazy(r";|,? (?:while|but|whereas|although|though)\b")  # a new rate may follow it
_STANDARDISED = lazy(r"\b(?:age[ -]?)?(?:standardi[sz]ed|adjusted)\b")


def _speaks_of(text: str, word: regex.Match[str], start: int, end: int) -> bool:
    """True if no clause ends between the word and the change, and no other figure takes it."""
    if word.end() <= start:
        between = text[word.end() : start]
        aside = text[: word.start()].endswith(", ") and _ASIDE.fullmatch(between)
        past = _COMMA.split(text[: word.start()])[-1] if "," in between else ""
        taken = aside or (not _governs(word[0]) and _FIGURE.search(past + between))
    else:
        between = text[end : word.start()] if word.start() >= end else ""
        behind = text[word.end() : word.end() + BEHIND]
        owned = word.start() >= end and not _governs(word[0]) and _OWN_FIGURE.match(behind)
        taken = _FIGURE.search(between) or owned
    return not taken and not _WALL.search(between)


# "Stocks, excluding Norland, fell 10,000 to 150,000": all the figures are without Norland.
_ASIDE = lazy(r"(?: [\p{Ll}'’-]+){1,5}, ")
_OWN_FIGURE = lazy(r"[^,;:.()]*?[NPMQR]")


def _governs(word: str) -> bool:
    """ "Excluding the 3m gain, sales rose": the figure behind it is left out, not spoken of."""
    return word in load("change")["governing"]["words"]


@cache
def _reasons() -> dict[str, str]:
    return {word: why for why, words in load("change")["abstain"].items() for word in words}


@cache
def _words() -> regex.Pattern[str]:
    return compiled(rf"\b{either(_reasons())}\b")
