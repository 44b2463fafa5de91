"""Raw rows → a table: which rows are titles, heads, numbers and notes.

The head is what stands above the first row of numbers. A row with a single cell above it is a
title, one below the numbers a note. In a head of several rows the upper ones name groups of
columns: a blank beside a name belongs to it, as merged cells are left.
"""

from collections.abc import Iterable, Sequence
from itertools import islice

import regex

from factcheck.reference.cells import cell, has_decimal_commas
from factcheck.reference.error import TableError
from factcheck.reference.table import Cell, Column, Row, Table

ROWS, COLUMNS = 100_000, 500
LOOKED_AT = 200  # rows, for the way that numbers are written
NAME = " · "
UNSET = "\x00"  # what a reader puts for a formula without a result
_YEAR = regex.compile(r"(?:1[6-9]|20|21)\d\d(?:[-/–]\d\d(?:\d\d)?)?")
_UNIT = regex.compile(r"(?<name>.*\S)\s*(?:\((?<unit>[^()]{1,20})\)|,\s*(?<unit>%|per cent))")


def shaped(raw: Iterable[Sequence[str]], name: str) -> Table:
    """The table in these rows of text.

    Raises:
        TableError: when there is none, or it is too large.
    """
    lines = [line for line in (_stripped(line) for line in islice(raw, ROWS + 1)) if any(line)]
    if len(lines) > ROWS:
        raise TableError(f"{name} has more than {ROWS:,} rows.")
    width = max((len(line) for line in lines), default=0)
    if width > COLUMNS:
        raise TableError(f"{name} has more than {COLUMNS} columns.")
    if not any(_is_full(line) for line in lines):
        raise TableError(f"{name} holds no table: no row has two cells.")
    comma = has_decimal_commas([text for line in lines[:LOOKED_AT] for text in line])
    start = _first_data(lines, comma=comma)
    end = max((n for n, line in enumerate(lines) if _is_full(line)), default=start) + 1
    above, head = _parted(lines[:start])
    unset = sum(line.count(UNSET) for line in lines)
    rows = tuple(_row(line, width, comma=comma) for line in lines[start:end])
    below = tuple(line[0] or " ".join(filter(None, line)) for line in lines[end:])
    return Table(_columns(head, width), rows, above, below, unset)


def _stripped(line: Sequence[str]) -> list[str]:
    texts = [text.strip() for text in line]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _is_full(line: list[str]) -> bool:
    """True if it has more than one cell: it is no title and no note."""
    return sum(bool(text) for text in line) > 1


def _first_data(lines: list[list[str]], *, comma: bool) -> int:
    """The first row of which half are numbers; a row of years alone is still a head."""
    for number, line in enumerate(lines):
        filled = [text for text in line[1:] if text]
        numbers = [t for t in filled if t == UNSET or cell(t, comma=comma).value is not None]
        years = all(_YEAR.fullmatch(text) for text in numbers)
        if numbers and 2 * len(numbers) >= len(filled) and not (years and number < len(lines) - 1):
            return number
    full = [number for number, line in enumerate(lines) if _is_full(line)]
    return full[1] if len(full) > 1 else full[0]


def _parted(lines: list[list[str]]) -> tuple[tuple[str, ...], list[list[str]]]:
    """Titles, and the rows of the head."""
    titles = [next(filter(None, line)) for line in lines if not _is_full(line)]
    return tuple(titles), [line for line in lines if _is_full(line)]


def _columns(head: list[list[str]], width: int) -> tuple[Column, ...]:
    rows = [line + [""] * (width - len(line)) for line in head]
    for upper in rows[:-1]:
        for place in range(1, width):
            upper[place] = upper[place] or (upper[place - 1] if place > 1 or upper[0] else "")
    names = [list(dict.fromkeys(filter(None, parts))) for parts in zip(*rows, strict=True)]
    names = names or [[] for _ in range(width)]
    return tuple(_column(NAME.join(parts), place) for place, parts in enumerate(names, 1))


def _column(said: str, place: int) -> Column:
    found = _UNIT.fullmatch(said)
    return Column(found["name"], found["unit"]) if found else Column(said or f"Column {place}")


def _row(line: list[str], width: int, *, comma: bool) -> Row:
    cells = (Cell("?") if text == UNSET else cell(text, comma=comma) for text in line)
    return (*cells, *[Cell()] * (width - len(line)))
