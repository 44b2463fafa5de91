"""An Excel workbook: the claims, the numbers in no claim, and what it was made with.

Every text is written as a string: nothing is a formula, a number or a link.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from math import ceil
from typing import TYPE_CHECKING, Any

from factcheck.formats._file import File, Reviewed, WritingError
from factcheck.formats._shown import Lines, line, unchecked
from factcheck.formats._table import CLAIMS, Cell, rows
from factcheck.model.finding import GRAVEST_FIRST, Standing
from factcheck.model.report import Report
from factcheck.model.review import Review
from factcheck.version import VERSION

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

FILE = File(
    "Excel workbook",
    ".xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    binary=True,
    dated=True,
    place=4,
)
MOST_ROWS, MOST_CHARACTERS = 1_048_576, 32_767  # what Excel can hold
POINTS, MOST_POINTS = 15, 409  # the height of a line, and of the tallest row
METHOD = "A verdict is about arithmetic: whether the numbers of the text fit together."
_EVERYWHERE = "A1:XFD1048576"
_INK = {
    Standing.CONSISTENT: "#1F5FB0",
    Standing.ROUNDING: "#3A76B8",
    Standing.QUESTIONABLE: "#8A5A00",
    Standing.INCONSISTENT: "#B33A00",
    Standing.UNVERIFIABLE: "#565D67",
}
_CELL = {"text_wrap": True, "valign": "top", "align": "left"}
_AS_STRINGS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_NUMBERS = [("Document", 18), ("Page", 6), ("Line", 6), ("Column", 8), ("Number", 24), ("Why", 70)]
_DOCUMENTS = [("Document", 18), ("Title", 36), ("Published", 12)]
_REST = [
    ("Left out", 10),
    ("Quantities", 11),
    ("In no claim", 12),
    ("SHA-256 of the text", 68),
    ("Notes", 60),
]
Table = Iterable[Sequence[Cell]]
Width = tuple[str, int]  # a heading, and the width of its column in characters


def write(report: Report, review: Review | None = None) -> bytes:
    """A workbook for one document."""
    return several([(report, review)])


def several(pairs: Sequence[Reviewed]) -> bytes:
    """A workbook for several documents."""
    with workbook("Report of factcheck", pairs) as (book, out):
        sheet(book, "Claims", [(c.heading, c.width) for c in CLAIMS], _claims(pairs), pages=2)
        sheet(book, "Numbers not checked", _NUMBERS, _numbers(pairs))
        _about(book, pairs)
    return out.getvalue()


@contextmanager
def workbook(title: str, pairs: Sequence[Reviewed]) -> Iterator[tuple["Workbook", io.BytesIO]]:
    """A workbook to fill, and where its bytes are when it is left."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    book = Workbook(out, _AS_STRINGS)
    book.set_properties({"title": title, "created": _created(pairs)})
    yield book, out
    book.close()


def _created(pairs: Sequence[Reviewed]) -> datetime:
    """The date of the report, never the clock's: the same report gives the same bytes."""
    made = next((report.made for report, _ in pairs if report.made), None)
    return datetime(made.year, made.month, made.day) if made else datetime(2000, 1, 1)  # noqa: DTZ001  a workbook's times have no zone


def _claims(pairs: Sequence[Reviewed]) -> Table:
    for report, review in pairs:
        for row in rows(report, review):
            yield [column.cell(row) for column in CLAIMS]


def _numbers(pairs: Sequence[Reviewed]) -> Table:
    for report, _ in pairs:
        lines = Lines(report.document)
        for quantity, reason in unchecked(report):
            place = (lines.page(quantity.span) or "", *lines.place(quantity.span.start))
            yield [line(report.document.source), *place, line(quantity.text), line(reason)]


def _about(book: "Workbook", pairs: Sequence[Reviewed]) -> None:
    """What was made with what, then a row a document with its counts."""
    verdicts = [(verdict.words, len(verdict.words) + 3) for verdict in GRAVEST_FIRST]
    columns = [*_DOCUMENTS, *verdicts, *_REST]
    about = sheet(book, "About", columns, (_told(report) for report, _ in pairs))
    bold, top = book.add_format({"bold": True}), len(pairs) + 2
    settings = dict.fromkeys(report.settings.words for report, _ in pairs)
    days = dict.fromkeys(_day(report.made) for report, _ in pairs if report.made)
    made = {"Made with": f"factcheck {VERSION}", "Made": ", ".join(days)}
    for row, (label, said) in enumerate([*made.items(), ("Settings", " / ".join(settings))], top):
        about.write_string(row, 0, label, bold)
        about.write_string(row, 1, said)
    about.write_string(top + 4, 0, METHOD, book.add_format({"italic": True}))


def _told(report: Report) -> list[Cell]:
    document = report.document
    return [
        line(document.source),
        line(document.title),
        _day(document.published),
        *(report.counts[verdict.value] for verdict in GRAVEST_FIRST),
        report.left_out,
        report.counts["quantities"],
        len(report.unchecked),
        document.sha256,
        line(" ".join(report.notes)),
    ]


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def sheet(
    book: "Workbook", name: str, columns: Sequence[Width], table: Table, pages: int = 1
) -> "Worksheet":
    """A sheet of a table; `pages` is how many it may be wide on paper."""
    made = book.add_worksheet(name)
    _set_up(made, book.add_format({"bold": True, "bottom": 1, **_CELL}), columns, pages)
    cell = book.add_format(_CELL)
    inks = {v.words: book.add_format({**_CELL, "bold": True, "font_color": _INK[v]}) for v in _INK}
    last = 0
    for last, row in enumerate(table, 1):
        if last >= MOST_ROWS:
            raise WritingError(f"a sheet of XLSX holds {MOST_ROWS - 1:,} rows and this has more.")
        made.set_row(last, _height(row, columns))
        for column, held in enumerate(row):
            _put(made, last, column, held, inks.get(str(held), cell))
    made.autofilter(0, 0, last, len(columns) - 1)
    return made


def _set_up(sheet: "Worksheet", bold: Any, columns: Sequence[Width], pages: int) -> None:
    """The heading, which stays in sight and on every page, and the widths."""
    for column, (heading, width) in enumerate(columns):
        sheet.write_string(0, column, heading, bold)
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(pages, 0)
    sheet.repeat_rows(0)
    sheet.ignore_errors({"number_stored_as_text": _EVERYWHERE})


def _height(row: Sequence[Cell], columns: Sequence[Width]) -> float:
    """Points for the tallest cell of a row: not every program works that out by itself."""
    tallest = max(_lines(str(held), width) for held, (_, width) in zip(row, columns, strict=True))
    return min(POINTS * tallest, MOST_POINTS)


def _lines(text: str, width: int) -> int:
    """About how many lines a text takes: words are not broken, so a line is never full."""
    return sum(max(1, ceil(len(part) / (0.9 * width))) for part in text.split("\n"))


def _put(sheet: "Worksheet", row: int, column: int, held: Cell, form: Any) -> None:
    if isinstance(held, int):
        sheet.write_number(row, column, held, form)
    elif held:
        whole = len(held) <= MOST_CHARACTERS
        sheet.write_string(row, column, held if whole else f"{held[: MOST_CHARACTERS - 1]}…", form)
