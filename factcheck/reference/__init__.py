"""Tables that a user brings: files of CSV and XLSX → rows of words and numbers."""

from pathlib import PurePath

from factcheck.reference import separated, workbook
from factcheck.reference.error import TableError
from factcheck.reference.shape import shaped
from factcheck.reference.table import Cell, Column, Row, Table

__all__ = ["LIMIT", "SUFFIXES", "Cell", "Column", "Row", "Table", "TableError", "read", "sheets"]

LIMIT = 20_000_000  # bytes of a file
SUFFIXES = (".csv", ".tsv", ".xlsx")
_OLD = b"\xd0\xcf\x11\xe0"  # Excel's files of before 2007, and all that have a password


def sheets(content: bytes, name: str) -> list[str]:
    """The sheets of a workbook that can be read; one without a name for other files.

    Raises:
        TableError: with one sentence that says what is wrong with the file.
    """
    return workbook.sheets(content, name) if _is_workbook(content, name) else [""]


def read(content: bytes, name: str, sheet: str = "") -> Table:
    """The table in a file, or on one sheet of it (the first, when none is named).

    Raises:
        TableError: with one sentence that says what is wrong with the file.
    """
    if _is_workbook(content, name):
        return shaped(workbook.rows(content, name, sheet), name)
    return shaped(separated.rows(content, name), name)


def _is_workbook(content: bytes, name: str) -> bool:
    """True if it is one by its bytes, once they are none that nobody can read."""
    if len(content) > LIMIT:
        raise TableError(f"{name} is larger than {LIMIT // 1_000_000} MB.")
    if not content.strip():
        raise TableError(f"{name} is empty.")
    if content.startswith(_OLD):
        raise TableError(
            f"{name} is an old or protected Excel file: save it as .xlsx, without a password."
        )
    zipped = content.startswith(b"PK\x03\x04")
    if PurePath(name).suffix.lower() == ".xlsx" and not zipped:
        raise TableError(f"{name} is not an Excel workbook, whatever its name says.")
    return zipped
