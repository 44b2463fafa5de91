"""The elements of a part of a DOCX, in order → the draft of a text."""

from collections.abc import Callable, Iterator
from typing import Any

from factcheck.model.origin import RunPlace
from factcheck.reading.draft import LINE, Draft, Piece
from factcheck.reading.raised import levelled
from factcheck.reading.readers.docx.maths import M, formula
from factcheck.reading.readers.docx.runs import Setting, W, pieces, seen, setting

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_GONE = {f"{W}{name}" for name in ("del", "moveFrom", "rt", "sectPr", "pPr", "rPr", "sdtPr")}
_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
CELL = Piece(" | ")


class Walk:
    """One walk through a part; what it finds goes into the draft.

    `notes` collects which footnotes and endnotes are referred to, in order, and `headline`
    the first paragraph that is set as a title.
    """

    def __init__(self, draft: Draft, part: str, root: Any, styles: dict[str, Setting]) -> None:
        self.notes: list[tuple[str, str]] = []
        self.headline = ""
        self._draft, self._part, self._styles = draft, part, styles
        self._numbers = {p: number for number, p in enumerate(root.iter(f"{W}p"))}
        self._line: list[Piece] = []  # the paragraph so far
        self._runs: dict[Any, tuple[int, int]] = {}  # of the paragraphs around: their numbers
        self._boxes: list[Any] = []  # text boxes, which come after their paragraph
        self._fields: list[str] = []  # the fields around: "code", then "result" or "contents"
        self._code = ""
        self._handlers: dict[str, Callable[[Any], None]] = {
            f"{W}p": self._paragraph, f"{W}r": self._run, f"{W}tbl": self._table,
            f"{W}sdt": self._control, f"{W}fldSimple": self._simple_field,
            f"{W}txbxContent": self._boxes.append, f"{_MC}AlternateContent": self._alternative,
            f"{M}oMath": self._formula,
        }  # fmt: skip

    def through(self, element: Any) -> None:
        """Everything below an element that a reader of the document sees."""
        for child in element:
            if child.tag in self._handlers:
                self._handlers[child.tag](child)
            elif child.tag not in _GONE:
                self.through(child)

    def _paragraph(self, p: Any) -> None:
        self._number(p)
        self.through(p)
        self._fields = ["result" if field == "code" else field for field in self._fields]
        if _mark_is_gone(p):  # the paragraph runs on into the next
            return
        self._flush(title=_style(p) in ("Title", "Heading1"))
        self._draft.gap()
        self._unbox()

    def _number(self, p: Any) -> None:
        for number, run in enumerate(p.iter(f"{W}r")):
            self._runs[run] = (self._numbers[p], number)

    def _flush(self, *, title: bool = False) -> None:
        line = [piece for piece in levelled(self._line) if piece.text]
        self._line.clear()
        said = "".join(piece.text for piece in line)
        if said.strip():
            self._draft.add(line)
            self.headline = self.headline or (" ".join(said.split()) if title else "")

    def _unbox(self) -> None:
        boxes = self._boxes[:]
        self._boxes.clear()
        for box in boxes:
            self.through(box)

    def _run(self, run: Any) -> None:
        how = setting(run.find(f"{W}rPr"), self._styles)
        texts = dict(pieces(run))
        offset = 0
        for child in run:
            if child.tag == f"{W}fldChar":
                self._field(child.get(f"{W}fldCharType"))
            elif child.tag == f"{W}instrText":
                self._code += child.text or ""
            elif child.tag in _NOTES:
                self.notes.append((_NOTES[child.tag], child.get(f"{W}id")))
                self._line.append(Piece("*", level=1))  # a mark, which is left out
            elif child in texts:
                self._shown(run, offset, texts[child], how)
                offset += len(texts[child])
            else:
                self.through((child,))

    def _shown(self, run: Any, offset: int, text: str, how: Setting) -> None:
        if how.hidden or {"code", "contents"} & set(self._fields):
            return
        where = self._runs.get(run)  # a run outside of any paragraph has no place
        for start, part in seen(text):
            place = RunPlace(self._part, *where, offset + start) if where else None
            self._line.append(Piece(part, place, how.level))

    def _field(self, mark: str | None) -> None:
        """The code of a field is not text, its result is; a table of contents is neither."""
        if mark == "begin":
            self._fields.append("code")
            self._code = ""
        elif self._fields and mark == "separate":
            self._fields[-1] = "contents" if _is_contents(self._code) else "result"
        elif self._fields and mark == "end":
            self._fields.pop()

    def _simple_field(self, field: Any) -> None:
        if not _is_contents(field.get(f"{W}instr", "")):
            self.through(field)

    def _control(self, control: Any) -> None:
        gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
        if gallery is None or gallery.get(f"{W}val") != "Table of Contents":
            self.through(control)

    def _alternative(self, element: Any) -> None:
        """The same thing said twice, for new and for old programs."""
        said = [one for one in element if next(one.iter(f"{W}t"), None) is not None]
        for one in (said or list(element))[:1]:
            self.through(one)

    def _formula(self, maths: Any) -> None:
        self._line.append(Piece(formula(maths)))

    def _table(self, table: Any) -> None:
        self._flush()
        self._draft.gap()
        for row in _within(table, f"{W}tr"):
            if not any(row.find(f"{W}trPr/{W}{gone}") is not None for gone in ("del", "hidden")):
                self._row(list(_within(row, f"{W}tc")))
        self._draft.gap()

    def _row(self, cells: list[Any]) -> None:
        """A line with rules when each cell is a line; else, as a layout has it, paragraphs."""
        cells = [cell for cell in cells if cell.find(f"{W}tcPr/{W}cellDel") is None]
        if len(cells) < 2 or not all(_is_line(cell) for cell in cells):
            for cell in cells:
                self.through(cell)
                self._draft.gap()
            return
        line = list(self._cells(cells))
        if any(piece.place for piece in line):
            self._draft.add([Piece("| "), *line[:-1], Piece(" |")])
            self._draft.gap(LINE)
        self._unbox()

    def _cells(self, cells: list[Any]) -> Iterator[Piece]:
        for cell in cells:
            for paragraph in _within(cell, f"{W}p"):
                self._number(paragraph)
                self.through(paragraph)
            yield from _one_line(levelled(self._line))
            self._line.clear()
            yield CELL


def _one_line(pieces: Iterator[Piece]) -> Iterator[Piece]:
    yield from (piece._replace(text=piece.text.replace("\n", " ")) for piece in pieces)


def _within(element: Any, tag: str) -> Iterator[Any]:
    """The nearest such elements below, through controls and insertions but no table."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in _GONE and child.tag != f"{W}tbl":
            yield from _within(child, tag)


def _is_line(cell: Any) -> bool:
    filled = [p for p in _within(cell, f"{W}p") if next(p.iter(f"{W}t"), None) is not None]
    return len(filled) < 2 and next(cell.iter(f"{W}tbl"), None) is None


def _is_contents(code: str) -> bool:
    return code.split()[:1] == ["TOC"]


def _mark_is_gone(p: Any) -> bool:
    mark = p.find(f"{W}pPr/{W}rPr")
    return mark is not None and any(mark.find(f"{W}{t}") is not None for t in ("del", "moveFrom"))


def _style(p: Any) -> str:
    style = p.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))
