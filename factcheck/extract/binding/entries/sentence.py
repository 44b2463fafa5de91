"""The words of a sentence around its quantities: what governs each, names it and points back."""

from functools import cache, cached_property, lru_cache
from itertools import chain

from msgspec import Struct

from factcheck.extract.binding.entries.acts import acts
from factcheck.extract.binding.entries.markers import DOWN, UP, Classes, Token, beside
from factcheck.lexicon import load
from factcheck.model.subject import words

Words = frozenset[str]
LABEL, HEAD, NEAR, OF = 8, 5, 3, 6  # tokens: of a label, an opening, beside a number, behind "of"
FAR = 8  # tokens from "by" back to the verb: "cut the number of its vans by 40"
CROWDED = 14  # numbers: wire copy has a dozen in its longest sentences
_NO_WORDS: Words = frozenset()


class Sentence(Struct, frozen=True, dict=True):
    """The tokens of a sentence; a quantity is told by its place among them."""

    tokens: list[Token]

    @cached_property
    def every(self) -> Words:
        """The classes of all its markers."""
        return frozenset(chain.from_iterable([token.classes for token in self.tokens]))

    @cached_property
    def opening(self) -> Words:
        """The classes of the markers that begin it."""
        return frozenset(chain.from_iterable([token.classes for token in self.tokens[:HEAD]]))

    @cached_property
    def parts(self) -> list[int]:
        """The number of the clause that each token stands in."""
        found, part = [], 0
        for at, token in enumerate(self.tokens):
            following = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
            part += token.text in row("breaks") or (
                token.text == "," and following in row("joints")
            )
            found.append(part)
        return found

    @cached_property
    def acts(self) -> list[int]:
        """The number of the change that each token belongs to."""
        return acts(self.tokens)

    @cached_property
    def crowded(self) -> bool:
        """True if it holds so many numbers that it is a row of a table, or a list."""
        return len([token for token in self.tokens if token.is_quantity]) > CROWDED

    def beside(self, at: int, *, back: bool) -> Classes:
        """The classes of the markers on one side of a quantity, nearest first."""
        return beside(self.tokens, at, back=back)

    def says(self, name: str, first: int, last: int) -> bool:
        """True if a phrase of a row of `clauses` stands among some tokens."""
        if name not in self._rows:
            return False
        stretch = f" {' '.join([token.text for token in self.tokens[max(0, first) : last]])} "
        return any(phrase in stretch for phrase in _phrases(name))

    @cached_property
    def _rows(self) -> Words:
        """The rows of `clauses` of which a phrase may stand in it, by its first word."""
        return frozenset(
            chain.from_iterable(_begun()[text] for text in self.texts & _begun().keys())
        )

    @cached_property
    def texts(self) -> Words:
        """Its words and marks."""
        return frozenset([token.text for token in self.tokens])

    def label(self, at: int) -> Words:
        """The stems of the words near a quantity."""
        near = self.tokens[max(0, at - LABEL) : at] + self.tokens[at + 1 : at + 1 + LABEL]
        long = [token.text for token in near if len(token.text) > NEAR]
        return frozenset(chain.from_iterable(map(_stems, long)))

    def whole(self, at: int) -> tuple[Words, bool]:
        """The stems of the nouns behind "of", and whether they point back: "of these offences"."""
        behind = self.tokens[at + 1 : at + 1 + OF]
        if not behind or behind[0].text not in ("of", "among"):
            return _NO_WORDS, False
        phrase: list[Token] = []
        for token in behind[1:]:
            if token.is_quantity or token.text in row("ends"):
                break
            phrase.append(token)
        nouns = frozenset(chain.from_iterable(_stems(token.text) for token in phrase))
        pointing = not nouns or any("point" in token.classes for token in phrase[:2])
        return nouns, bool(phrase) and pointing

    def way(self, at: int) -> int:
        """1 for up, -1 for down, by the nearest word that says so before "and" or a mark.

        "Fell £9m, or 30%": a step in other terms moves with it.
        """
        for step in (1, -1):
            reach = FAR if step < 0 and self.tokens[at - 1].text == "by" else NEAR
            for place in range(at + step, at + step * (reach + 1), step):
                if not 0 <= place < len(self.tokens) or self.tokens[place].text in _apart():
                    break
                held = self.tokens[place].classes
                if (UP in held) != (DOWN in held):
                    return 1 if UP in held else -1
        match self.tokens[max(0, at - 4) : at]:
            case [before, number, comma, either] if number.is_quantity and before.text != "to":
                return self.way(at - 3) if (comma.text, either.text) == (",", "or") else 0
        return 0


@lru_cache(maxsize=16384)
def _stems(word: str) -> Words:
    return _NO_WORDS if word in _idle() else words(word)


@cache
def _idle() -> Words:
    """Words that name nothing: those that end a noun phrase."""
    return frozenset(load("nouns")["stop"])


@cache
def row(name: str) -> Words:
    """The words of a row of `clauses`."""
    return frozenset(load("clauses")[name])


@cache
def _phrases(name: str) -> tuple[str, ...]:
    """The phrases of a row of `clauses`, as they stand among other words."""
    return tuple(f" {phrase} " for phrase in row(name))


@cache
def _begun() -> dict[str, list[str]]:
    """The rows of `clauses` by the words that their phrases begin with."""
    found: dict[str, list[str]] = {}
    for name in load("clauses"):
        for first in {phrase.split()[0] for phrase in row(name)}:
            found.setdefault(first, []).append(name)
    return found


@cache
def _apart() -> Words:
    return row("apart") | {"N", "P", "M", "R"}
