"""The units of the lexicon, by their words and by their symbols."""

from functools import cache
from typing import Any

from msgspec import Struct

from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

OF_ONE = ("time", "length", "volume", "mass")


class Measure(Struct, frozen=True):
    """A unit as found: what kind of quantity it makes, and where its words end."""

    kind: Kind
    unit: str
    dimension: str
    end: int = 0

    def ending(self, end: int) -> "Measure":
        """The same unit, its words up to `end`."""
        return Measure(self.kind, self.unit, self.dimension, end)


def currency(code: str, row: dict[str, Any]) -> Measure:
    """Money in the currency, or the coin, that a row of the lexicon is about."""
    return Measure(Kind.MONEY, code, str(row.get("of", code)))


@cache
def words() -> dict[str, Measure]:
    """Units and currencies by their words, in lower case."""
    table: dict[str, Measure] = {}
    for unit, row in load("units").items():
        if not row.get("weak"):
            table |= dict.fromkeys(row["words"], _measured(unit, row))
    for code, row in load("currencies").items():
        if not row.get("weak"):
            listed = (row.get(key, ()) for key in ("words", "codes", "signs"))
            table |= dict.fromkeys([w for words in listed for w in words], currency(code, row))
    return table | _percents()


def _measured(unit: str, row: dict[str, Any]) -> Measure:
    kind = Kind.DURATION if row["dimension"] in ("time", "age") else Kind.MEASURE
    return Measure(kind, unit, row["dimension"])


@cache
def _percents() -> dict[str, Measure]:
    rows = load("percents")
    return {
        **dict.fromkeys(rows["percentage"], Measure(Kind.PERCENTAGE, "%", "%")),
        **dict.fromkeys(rows["per_mille"], Measure(Kind.PERCENTAGE, "per_mille", "%")),
        **dict.fromkeys(
            rows["percentage_point"], Measure(Kind.POINTS, "percentage_point", "points")
        ),
        **dict.fromkeys(rows["basis_point"], Measure(Kind.POINTS, "basis_point", "points")),
    }


@cache
def symbols() -> dict[str, Measure]:
    """The same by their symbols, as they are written."""
    table: dict[str, Measure] = {}
    for unit, row in load("units").items():
        table |= dict.fromkeys(row.get("symbols", ()), _measured(unit, row))
    for code, row in load("currencies").items():
        table |= dict.fromkeys(row.get("symbols", ()), currency(code, row))
    return table


_LETTERS = lazy("[a-z]+")
_HEAD = lazy(r"\p{L}++|.")


@cache
def heads() -> dict[str, tuple[int, ...]]:
    """What units begin with, and how long those are, the longest first: most words are none."""
    lengths: dict[str, set[int]] = {}
    for word in (*words(), *(symbol.lower() for symbol in symbols())):
        if match := _HEAD.match(word):
            lengths.setdefault(match[0], set()).add(len(word))
    return {head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()}


def heads_of_one() -> set[str]:
    """What the units begin with that one is told of without a number: "a mile", "for an hour"."""
    units = [*words().items(), *symbols().items()]
    told = [word.lower() for word, unit in units if unit.dimension in OF_ONE]
    return {match[0] for word in told if (match := _LETTERS.match(word))}
