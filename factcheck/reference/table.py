"""A table: columns with their units, rows of cells, and what is said above and below."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, and the unit that the name gives ("Income (£m)" → "£m")."""

    name: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it is written; `value` where that is a number, `mark` where a note is meant."""

    text: str = ""
    value: float | None = None
    mark: str = ""


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as there are columns."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    above: tuple[str, ...] = ()  # titles
    below: tuple[str, ...] = ()  # footnotes, sources
    unset: int = 0  # cells with a formula whose result the file does not hold
