"""Which relations are worth looking for in a sentence."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.extract.shadow import Shadow

Find = Callable[[Clause], Iterator[Bound]]


class Index:
    """Finders by the capitals and the words that they need, each set of words as one bit."""

    def __init__(self, finders: Iterable[tuple[Find, Needs]]) -> None:
        self._finders = tuple(finders)
        sets = {words: None for _, needs in self._finders for words in needs.words}
        self._bits = {words: 1 << n for n, words in enumerate(sets)}
        self._by_word: dict[str, int] = {}
        for words, bit in self._bits.items():
            for word in words:
                self._by_word[word] = self._by_word.get(word, 0) | bit
        self._known = frozenset(self._by_word)
        self._possible = lru_cache(maxsize=4096)(self._possible_for)

    def due(self, shadow: Shadow) -> list[Find]:
        """The finders whose needs the sentence meets, in their order."""
        seen = 0
        for word in shadow.words & self._known:
            seen |= self._by_word[word]
        possible = self._possible("".join(sorted(shadow.codes)))
        return [find for find, wanted in possible if seen & wanted == wanted]

    def _possible_for(self, codes: str) -> tuple[tuple[Find, int], ...]:
        """The finders that these capitals allow, each with the bits that its words must set."""
        met = ((find, needs) for find, needs in self._finders if needs.met_by(codes))
        return tuple((find, sum(self._bits[one] for one in needs.words)) for find, needs in met)
