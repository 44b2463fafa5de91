"""The period words of the lexicon, ready for looking up."""

from functools import cache

from msgspec import Struct

from factcheck.lexicon import load

Table = dict[str, int]
Class = frozenset[str]


class Words(Struct, frozen=True):
    """One field a table or word class of `periods.toml`."""

    months: Table
    weekdays: Table
    days: Table
    seasons: dict[str, tuple[int, int]]
    units: dict[str, str]
    relative: Table
    cardinals: Table
    ordinals: Table
    decades: Table
    split_years: Table
    classes: dict[str, Class]

    def number(self, word: str) -> int | None:
        """The value of "11" or "eleven"; None for what is no small number."""
        if word.isdecimal():
            return int(word) if len(word) <= 3 else None
        return self.cardinals.get(word)

    def ordinal(self, word: str) -> int | None:
        """The value of "third" or "3rd"; -1 for the final one."""
        if word[:1].isdecimal() and word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdecimal():
            return int(word[:-2]) if len(word) <= 4 else None
        return self.ordinals.get(word)


@cache
def words() -> Words:
    """The lexicon's table, read once."""
    table = load("periods")
    classes = {name: frozenset(members) for name, members in table["classes"].items()}
    seasons = {name: (first, count) for name, (first, count) in table["seasons"].items()}
    return Words(**(table | {"classes": classes, "seasons": seasons}))
