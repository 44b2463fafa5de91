"""The markers of a sentence: its words by what they make of the numbers beside them."""

import re
from functools import cache
from itertools import chain

from msgspec import Struct

from factcheck.lexicon import load

Classes = tuple[str, ...]
_TOKEN = re.compile(r"[a-zß-öø-ÿ][a-zß-öø-ÿ'’]*(?:-[a-zß-öø-ÿ'’]+)*|[^\sa-zß-öø-ÿ]")
_NONE: Classes = ()
UP, DOWN = "up", "down"


class Token(Struct, frozen=True):
    """One word or mark of a masked sentence, with the classes of the marker that it belongs to.

    A quantity has its place in the sentence as `start`, a word has none.
    """

    text: str
    start: int
    classes: Classes

    @property
    def is_quantity(self) -> bool:
        """True if it stands for a quantity."""
        return self.start >= 0


def tokens(masked: str) -> list[Token]:
    """The tokens of a masked sentence; of markers that overlap the longest one counts."""
    words = _TOKEN.findall(masked)
    classes, phrases = [_NONE] * len(words), _phrases()
    past = 0
    for at, word in enumerate(words):
        if at >= past and word in phrases:
            length, marked = _longest(words, at)
            classes[at : at + length] = [marked] * length
            past = at + length
    places = (match.start() for match in _QUANTITY.finditer(masked))
    starts = (next(places) if word in _TAGS else NOWHERE for word in words)
    return list(map(Token, words, starts, classes))


NOWHERE = -1
_QUANTITY = re.compile(r"[A-Z]")
_TAGS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _longest(words: list[str], at: int) -> tuple[int, Classes]:
    for phrase, held in _phrases().get(words[at], ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            return len(phrase), held
    return 1, _NONE


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], Classes]]]:
    """Every marker by its first word, the longest first, with its classes."""
    ways = {way: [*chain(*load("change")[way].values()), *_compared(way)] for way in (UP, DOWN)}
    rows = load("markers") | ways
    classes: dict[str, list[str]] = {}
    for name in sorted(rows):
        for phrase in rows[name]:
            classes.setdefault(phrase, []).append(name)
    found: dict[str, list[tuple[tuple[str, ...], Classes]]] = {}
    for phrase in sorted(classes, key=lambda one: (-one.count(" "), one)):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append((words, tuple(classes[phrase])))
    return found


def _compared(way: str) -> list[str]:
    """ "More than": a base, and a way to it."""
    adverbs = load("change")[way]["adverbs"]
    return [base for base in load("markers")["base"] if base.partition(" ")[0] in adverbs]


def beside(found: list[Token], at: int, *, back: bool) -> Classes:
    """The classes of the markers on one side of a quantity, nearest first, up to the next one."""
    side = found[at - 1 :: -1] if back and at else [] if back else found[at + 1 :]
    near: list[Classes] = []
    for token in side[:REACH]:
        if token.is_quantity and token.text != "D":
            break
        near.append(token.classes)
        if token.text == ";":
            break
    return tuple(dict.fromkeys(chain.from_iterable(near)))


REACH = 8  # tokens on each side that may hold a marker
