"""What a sentence, or a document, must hold before a relation is looked for in it.

A search costs a hundred times what a look into this index does, and most sentences hold neither
the numbers nor the words that a given relation is put in.
"""

from collections import Counter
from functools import lru_cache

from msgspec import Struct

from factcheck.pattern import lazy


class Needs(Struct, frozen=True):
    """`codes` has a group of capitals for each quantity needed; of each of `words` one is needed.

    >>> Needs(codes=("N", "N", "PR")).met_by("NDNR")  # two levels, and a per cent or a ratio
    True
    """

    codes: tuple[str, ...] = ()
    words: tuple[frozenset[str], ...] = ()

    def met_by(self, codes: str) -> bool:
        """True if a sentence with these capitals holds enough quantities."""
        return all(
            sum(codes.count(code) for code in group) >= least
            for group, least in Counter(self.codes).items()
        )


ANY = Needs()


@lru_cache(maxsize=8192)
def in_a_row(codes: str, *rows: str, between: str = "DO") -> bool:
    """True if the capitals of some row stand side by side, none but those of `between` inside.

    >>> in_a_row("NDNP", "NNP"), in_a_row("NVNP", "NNP"), in_a_row("NVNP", "NNP", between="DOV")
    (True, False, True)
    """
    plain = "".join([code for code in codes if code not in between])
    return any(row in plain for row in rows)


def cues(*phrases: str) -> frozenset[str]:
    """The words by which phrases are found: the first of each, up to its first mark.

    >>> sorted(cues("shot up", "year-end", "(", "M"))
    ['(', 'M', 'shot', 'year']
    """
    return frozenset(_FIRST.match(phrase)[0] for phrase in phrases)


_FIRST = lazy(r"\p{Ll}+|.")
