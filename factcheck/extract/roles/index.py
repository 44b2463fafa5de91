"""Which relations are worth looking for in a sentence."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, reduce
from operator import or_

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.extract.sentences.shadow import Shadow

Find = Callable[[Clause], Iterator[Bound]]
MOST = 8192  # answers that are remembered: most sentences are like another one


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
        self._allowed = lru_cache(MOST)(self._allowed_by)
        self._due = lru_cache(MOST)(self._due_for)

    def due(self, shadow: Shadow) -> tuple[Find, ...]:
        """The finders whose needs the sentence meets, in their order."""
        seen = 0
        for word in shadow.words & self._known:
            seen |= self._by_word[word]
        codes = "".join(sorted(shadow.codes))
        return self._due(codes, seen & self._allowed(codes)[1])

    def _allowed_by(self, codes: str) -> tuple[list[tuple[Find, int]], int]:
        """The finders that these capitals allow, each with its bits; and the bits of them all."""
        met = ((find, needs) for find, needs in self._finders if needs.met_by(codes))
        found = [(find, sum(self._bits[one] for one in needs.words)) for find, needs in met]
        return found, reduce(or_, (bits for _, bits in found), 0)

    def _due_for(self, codes: str, seen: int) -> tuple[Find, ...]:
        return tuple(find for find, bits in self._allowed(codes)[0] if seen & bits == bits)
