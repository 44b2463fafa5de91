"""XLSX: bytes → rows of text, cell by cell as they are shown, nothing computed."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from factcheck.reference.error import TableError
from factcheck.reference.shape import COLUMNS, ROWS, UNSET

UNPACKED = 200_000_000  # bytes, of all parts together
PARTS = 2_000


def sheets(content: bytes, name: str) -> list[str]:
    """The names of the sheets with cells (not those of charts alone)."""
    book = _opened(content, name, values=True)
    return [sheet.title for sheet in book.worksheets]


def rows(content: bytes, name: str, sheet: str = "") -> Iterator[list[str]]:
    """The rows of a sheet; a formula without a result is UNSET.

    Raises:
        TableError: when the file is damaged, too large unpacked, or has no such sheet.
    """
    shown, written = (_sheet(content, name, sheet, values=values) for values in (True, False))
    try:
        for number, (values, formulas) in enumerate(
            zip(_cells(shown), _cells(written), strict=False)
        ):
            if number > ROWS:
                return  # it is told by who counts them
            yield [
                UNSET if value is None and _is_formula(formula) else _text(value, form)
                for (value, form), (formula, _) in zip(values, formulas, strict=False)
            ]
    except Exception as error:  # what a damaged part raises is without end
        raise _damaged(name) from error


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
    found = [one for one in book.worksheets if not sheet or one.title == sheet]
    if not found:
        raise TableError(f"{name} has no sheet “{sheet}”." if sheet else f"{name} has no sheet.")
    found[0].reset_dimensions()  # what a file says of its size may be wrong
    return found[0]


def _opened(content: bytes, name: str, *, values: bool) -> Any:
    _unpackable(content, name)
    from openpyxl import load_workbook

    try:
        return load_workbook(io.BytesIO(content), read_only=True, data_only=values)
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
