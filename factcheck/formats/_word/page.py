"""A Word document that is written from nothing: python-docx's template, filled and packed."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from factcheck.formats._word.elements import element, text
from factcheck.formats._word.package import NEVER, packed
from factcheck.reading.readers.docx.runs import W

LANGUAGE, MOST = "en-GB", 255  # MOST: characters that a property of a document may have
INK, SOFT = "1B1E23", "565D67"  # red, green, blue


class Words(NamedTuple):
    """Words that are set alike; `under` is a line ("double"), `tone` its colour."""

    text: str
    bold: bool = False
    colour: str = ""
    under: str = ""
    tone: str = "auto"
    raised: bool = False
    small: bool = False


TAB, LABELLED = Words("\t"), "List"


class Page:
    """The document so far. Styles are named by their ids in the template ("Heading1")."""

    def __init__(self, title: str, author: str, made: date | None) -> None:
        import docx

        self._document = docx.Document()
        self._body = self._document.element.body
        self._end = self._body.sectPr
        self._about(title, author, made)
        self._set()

    def add(self, style: str, *words: Words | str) -> None:
        """A paragraph."""
        self._end.addprevious(_paragraph(style, words))

    def row(self, label: str, *words: Words | str) -> None:
        """A line with its label in a column of its own."""
        self.add(LABELLED, Words(label, colour=SOFT), TAB, *words)

    def table(
        self, head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int]
    ) -> None:
        """A table with a head that is repeated on every page; widths in twentieths of a point."""
        look = element(
            "tblPr",
            element("tblStyle", val="TableGrid"),
            element("tblW", w="0", type="auto"),
            _rules(),
            element("tblLook", val="0420", firstRow="1", noHBand="0", noVBand="1"),
        )
        grid = element("tblGrid", *(element("gridCol", w=str(width)) for width in widths))
        heading = _row([Words(one, bold=True) for one in head], widths, head=True)
        body = (_row(map(Words, row), widths) for row in rows)
        self._end.addprevious(element("tbl", look, grid, heading, *body))
        self.add("NoSpacing")

    def foot(self, words: str) -> None:
        """What stands at the foot of every page, beside its number."""
        foot = self._document.sections[0].footer.paragraphs[0]
        foot.text = f"{words}\t\t"
        number = element("fldSimple", _run(Words("1")), instr="PAGE")
        foot._p.append(number)  # noqa: SLF001  python-docx has no fields

    def packed(self) -> bytes:
        """The DOCX; the same words give the same bytes."""
        raw = io.BytesIO()
        self._document.save(raw)
        with zipfile.ZipFile(raw) as archive:
            return packed({name: archive.read(name) for name in archive.namelist()})

    def _about(self, title: str, author: str, made: date | None) -> None:
        about = self._document.core_properties
        about.title, about.author, about.language = title[:MOST], author[:MOST], LANGUAGE
        about.comments = about.last_modified_by = ""
        # Without a date of the report the template's would stand there.
        day = made or datetime(*NEVER, tzinfo=UTC)
        about.created = about.modified = datetime(day.year, day.month, day.day, tzinfo=UTC)

    def _set(self) -> None:
        """A4, headings in the colour of the text, and its language."""
        from docx.shared import Mm, Pt, RGBColor

        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(25)
        styles = self._document.styles
        for language in styles.element.iter(f"{W}lang"):
            language.set(f"{W}val", LANGUAGE)
        for name in ("Title", "Heading 1", "Heading 2"):
            styles[name].font.color.rgb = RGBColor.from_string(INK)
        for name, (before, after) in _SPACES.items():
            styles[name].paragraph_format.space_before = Pt(before)
            styles[name].paragraph_format.space_after = Pt(after)
            styles[name].paragraph_format.keep_with_next = name != "List"
        column = styles["List"].paragraph_format
        column.left_indent, column.first_line_indent = Mm(36), Mm(-36)


_SPACES = {  # style → points before and after
    "Title": (0, 15),
    "Heading 1": (24, 6),
    "Heading 2": (18, 4),
    "Quote": (0, 4),
    "Body Text": (6, 2),
    "List": (0, 0),
}


def _rules() -> Any:
    """A light rule under every row, and no others."""
    sides = dict.fromkeys(("top", "left", "bottom", "right", "insideH", "insideV"), "nil")
    sides |= {"bottom": "single", "insideH": "single"}
    look = {"sz": "4", "space": "0", "color": "C9CED6"}
    return element("tblBorders", *(element(one, val=line, **look) for one, line in sides.items()))


def _paragraph(style: str, words: Iterable[Words | str]) -> Any:
    runs = (_run(Words(one) if isinstance(one, str) else one) for one in words)
    return element("p", element("pPr", element("pStyle", val=style)), *runs)


def _run(words: Words) -> Any:
    """A w:r; its properties have the order that Word asks for."""
    look = [element("b")] if words.bold else []
    look += [element("color", val=words.colour)] if words.colour else []
    look += [element("sz", val="16")] if words.small else []
    look += [element("u", val=words.under, color=words.tone)] if words.under else []
    look += [element("vertAlign", val="superscript")] if words.raised else []
    shown = element("tab") if words is TAB else text(words.text)
    return element("r", *([element("rPr", *look)] if look else []), shown)


def _row(cells: Iterable[Words], widths: Sequence[int], *, head: bool = False) -> Any:
    kind = element("trPr", element("cantSplit"), *([element("tblHeader")] if head else []))
    return element("tr", kind, *(_cell(*pair) for pair in zip(cells, widths, strict=True)))


def _cell(words: Words, width: int) -> Any:
    size = element("tcPr", element("tcW", w=str(width), type="dxa"))
    return element("tc", size, _paragraph("NoSpacing", [words]))
