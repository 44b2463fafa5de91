"""A text beside folded copies of the same length, so that offsets hold in all of them."""

import re
import unicodedata

from msgspec import Struct


class Prose(Struct, frozen=True):
    """`plain` has ASCII digits, spaces, hyphens and apostrophes; `lower` its lower case."""

    text: str
    plain: str
    lower: str


def prose(text: str) -> Prose:
    """Fold the typographic variants of `text`, one character for one."""
    plain = _CELLS.sub("|", text) if "\t" in text else text
    if not text.isascii():
        plain = plain.translate(_FOLDING)
    plain = plain.replace("\t", " ")
    lower = plain.lower()
    if len(lower) != len(plain):  # "İ" grows when lowered
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in plain)
    return Prose(text, plain, lower)


_CELLS = re.compile(r"(?<=\d)\t(?=\d)")  # columns: "6" and "120", not 6 120


class _Folding(dict[int, str]):
    """The known variants; any other character is looked up once and remembered."""

    def __missing__(self, point: int) -> str:
        digit = unicodedata.decimal(chr(point), None)
        self[point] = chr(point) if digit is None else str(digit)
        return self[point]


_FOLDING = _Folding(
    {ord(char): " " for char in "\t\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000"}
    | {ord(char): "-" for char in "\u2212\u2010\u2011\ufe63\uff0d"}
    | {ord(char): "'" for char in "\u2018\u2019\u02bc"}
    | {ord(char): "/" for char in "\u2044\u2215"}
    | {ord("％"): "%", ord("，"): ",", ord("．"): "."}
)
