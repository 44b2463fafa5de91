"""XLSX: bytes → rows of text, cell by cell as they are shown, nothing computed."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from typing import Any

from factcheck.openxml import transitional
from factcheck.reference.error import TableError
from factcheck.reference.shape import COLUMNS, ROWS, UNSET

UNPACKED = 200_000_000  # bytes, of all parts together
PARTS = 2_000
_TAG = re.compile(rb"<(?:\w+:)?(row|col)\b[^>]*")
_SET = re.compile(rb"\b(\w+)\s*=\s*[\"']([^\"']*)[\"']")


def sheets(content: bytes, name: str) -> list[str]:
    """The names of the sheets with cells (not those of charts alone), without hidden ones."""
    return [sheet.title for sheet in _visible(_opened(content, name, values=True))]


def _visible(book: Any) -> list[Any]:
    return [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]


def rows(content: bytes, name: str, sheet: str = "") -> Iterator[list[str]]:
    """The rows of a sheet without what is hidden; a formula without a result is UNSET.

    Raises:
        TableError: when the file is damaged, too large unpacked, or has no such sheet.
    """
    shown, written = (_sheet(content, name, sheet, values=values) for values in (True, False))
    try:
        hidden = _Hidden(shown)
        pairs = enumerate(zip(_cells(shown), _cells(written), strict=False), 1)
        for number, (values, formulas) in pairs:
            if number > ROWS + 1:
                return  # it is told by who counts them
            if number not in hidden.rows:
                yield hidden.without(
                    UNSET if value is None and _is_formula(formula) else _text(value, form)
                    for (value, form), (formula, _) in zip(values, formulas, strict=False)
                )
    except Exception as error:  # what a damaged part raises is without end
        raise _damaged(name) from error


class _Hidden:
    """The numbers of hidden rows and columns: of what it streams the library does not tell them."""

    def __init__(self, sheet: Any) -> None:
        self.rows: set[int] = set()
        self._columns: set[int] = set()
        with sheet._get_source() as part:  # noqa: SLF001  no other way leads to it
            held = part.read()
        number = 0
        for tag in _TAG.finditer(held) if b"hidden" in held else ():
            told = dict(_SET.findall(tag[0]))
            off = told.get(b"hidden") in (b"1", b"true")
            if tag[1] == b"row":
                number = int(told.get(b"r", number + 1))
                self.rows |= {number} if off else set()
            elif off:
                last = min(int(told[b"max"]), COLUMNS + 1)
                self._columns.update(range(int(told[b"min"]), last + 1))

    def without(self, row: Iterable[str]) -> list[str]:
        """The cells of a row that are shown."""
        return [cell for number, cell in enumerate(row, 1) if number not in self._columns]


def _cells(sheet: Any) -> Iterator[list[tuple[Any, str]]]:
    for row in sheet.iter_rows(max_col=COLUMNS + 1):
        yield [(cell.value, getattr(cell, "number_format", "") or "") for cell in row]


def _is_formula(value: object) -> bool:
    return (isinstance(value, str) and value.startswith("=")) or "Formula" in type(value).__name__


def _text(value: object, form: str) -> str:
    """As a reader sees it, as far as a number needs: per cents, dates, no endless decimals."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, int | float):
        percent = "%" in form
        number = 100 * value if percent else value
        return f"{number:{',' * (',' in form)}.12g}" + "%" * percent
    return str(value)


def _sheet(content: bytes, name: str, sheet: str, *, values: bool) -> Any:
    book = _opened(content, name, values=values)
    held = book.worksheets if sheet else _visible(book)
    found = [one for one in held if not sheet or one.title == sheet]
    if not found:
        raise TableError(f"{name} has no sheet “{sheet}”." if sheet else f"{name} has no sheet.")
    found[0].reset_dimensions()  # what a file says of its size may be wrong
    return found[0]


def _opened(content: bytes, name: str, *, values: bool) -> Any:
    _unpackable(content, name)
    from openpyxl import load_workbook

    try:
        return load_workbook(io.BytesIO(transitional(content)), read_only=True, data_only=values)
    except Exception as error:
        raise _damaged(name) from error


def _unpackable(content: bytes, name: str) -> None:
    """Refuse what would fill the memory when it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise _damaged(name) from error
    if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
        raise TableError(f"{name} is too large when it is unpacked.")


def _damaged(name: str) -> TableError:
    return TableError(f"{name} is damaged, or not an Excel workbook: it cannot be read.")
