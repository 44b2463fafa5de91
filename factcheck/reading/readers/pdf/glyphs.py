"""One page → its characters one by one, each with its rectangle.

PDFium can also give the text of a page in one piece, but the positions in it drift from those
of the characters; so nothing but single characters is asked for.
"""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from factcheck.model.origin import Box

MOST = 100_000  # characters of a page; a newspaper's has 30,000
UNKNOWN = "\ufffd"
_HYPHEN = "\x02"  # PDFium's sign for a hyphen at the end of a line
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_BULLETS = "\uf0b7\uf0a7\uf06e\uf0d8\uf076\uf0fc\uf02d"  # of fonts with a code of their own
_QUARTER = math.pi / 2
_SLANT = 0.1  # quarter turns


class Glyph(NamedTuple):
    """A character: its rectangle on the page, and the same with the text from left to right.

    `base` is the height of what it stands on, `level` 1 when it is raised; `breaks` says that
    it is a hyphen which PDFium takes for one at the end of a line; `thing` is the text object
    that it belongs to, 0 for a space that is only white.
    """

    char: str
    box: Box
    across: Box
    base: float
    size: float
    level: int = 0
    breaks: bool = False
    thing: int = 0

    @property
    def blank(self) -> bool:
        """True if it is white space."""
        return self.char == " "


def glyphs(page: Any) -> tuple[Box, list[Glyph]]:
    """The sheet, and the characters on it that are turned as most are, in order of the content.

    The sheet is turned as they are.
    """
    text = page.get_textpage()
    try:
        found = list(_turned(text))
    finally:
        text.close()
    turns = Counter(turn for turn, glyph in found if not glyph.blank)
    most = turns.most_common(1)[0][0] if turns else 0
    sheet = _across(Box(*page.get_mediabox()), most)
    return sheet, [glyph for turn, glyph in found if turn == most]


def _turned(text: Any) -> Iterator[tuple[int, Glyph]]:
    """Each with the quarter turns of its line, clockwise; slanting ones are left out."""
    from pypdfium2 import raw

    asked = _Asked(text)
    previous: tuple[int, Glyph] | None = None
    for index in range(min(raw.FPDFText_CountChars(text), MOST)):
        char = chr(raw.FPDFText_GetUnicode(text, index))
        if raw.FPDFText_IsGenerated(text, index) == 1:
            if previous and char == " ":
                yield previous[0], spaced(previous[1])
            continue
        turn = raw.FPDFText_GetCharAngle(text, index) / _QUARTER
        if abs(turn - round(turn)) > _SLANT or asked.is_artifact(index):
            continue
        if raw.FPDFText_HasUnicodeMapError(text, index) == 1:
            char = UNKNOWN
        for one in _shown(char):
            previous = round(turn) % 4, asked.glyph(index, one, round(turn) % 4)
            yield previous


def _shown(char: str) -> str:
    """The characters of prose that it stands for; marks of no width stand for none."""
    if char == _HYPHEN:
        return "-"
    if char.isspace():
        return " "
    if char in _BULLETS:
        return "•"
    if "\ue000" <= char <= "\uf8ff":
        return UNKNOWN
    return _LIGATURES.get(char, char if char.isprintable() or char == "\u00ad" else "")


def spaced(before: Glyph) -> Glyph:
    """A space behind a character, which is not written in the file."""
    right = before.across.right
    here = Box(right, before.base, right, before.base)
    place = Box(before.box.right, before.box.bottom, before.box.right, before.box.bottom)
    return before._replace(char=" ", box=place, across=here, level=0, breaks=False, thing=0)


class _Asked:
    """What PDFium says of single characters."""

    def __init__(self, text: Any) -> None:
        from pypdfium2 import raw

        self._raw, self._text = raw, text
        self._edges = tuple(ctypes.c_double() for _ in range(4))
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._matrix = raw.FS_MATRIX()
        self._artifacts: dict[int, bool] = {}

    def glyph(self, index: int, char: str, turn: int) -> Glyph:
        """One character, with its rectangles."""
        raw, text = self._raw, self._text
        left, right, bottom, top = self._edges
        raw.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        raw.FPDFText_GetCharOrigin(text, index, self._x, self._y)
        box = Box(left.value, bottom.value, right.value, top.value)
        base = _across(Box(self._x.value, self._y.value, self._x.value, self._y.value), turn)
        size = raw.FPDFText_GetFontSize(text, index)
        if raw.FPDFText_GetMatrix(text, index, self._matrix):
            size *= math.hypot(self._matrix.c, self._matrix.d) or 1.0
        breaks = raw.FPDFText_IsHyphen(text, index) == 1
        thing = self._thing(index)
        return Glyph(char, box, _across(box, turn), base.bottom, size, breaks=breaks, thing=thing)

    def is_artifact(self, index: int) -> bool:
        """True if a tagged PDF says that it is furniture of the page, not content."""
        thing = self._raw.FPDFText_GetTextObject(self._text, index)
        key = _address(thing)
        if key not in self._artifacts:
            self._artifacts[key] = bool(thing) and "Artifact" in self._marks(thing)
        return self._artifacts[key]

    def _thing(self, index: int) -> int:
        return _address(self._raw.FPDFText_GetTextObject(self._text, index))

    def _marks(self, thing: Any) -> Iterator[str]:
        raw, held, length = self._raw, (ctypes.c_ushort * 32)(), ctypes.c_ulong()
        for number in range(raw.FPDFPageObj_CountMarks(thing)):
            mark = raw.FPDFPageObj_GetMark(thing, number)
            if raw.FPDFPageObjMark_GetName(mark, held, ctypes.sizeof(held), length):
                yield bytes(held)[: length.value].decode("utf-16-le", "replace").rstrip("\0")


def _address(thing: Any) -> int:
    return ctypes.cast(thing, ctypes.c_void_p).value or 0


def _across(box: Box, turn: int) -> Box:
    """The rectangle after turning the page so that its text runs from left to right."""
    left, bottom, right, top = box
    if turn == 3:
        return Box(bottom, -right, top, -left)
    if turn == 2:
        return Box(-right, -top, -left, -bottom)
    if turn == 1:
        return Box(-top, left, -bottom, right)
    return box
