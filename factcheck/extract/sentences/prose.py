"""A text beside folded copies of the same length, so that offsets hold in all of them."""

import re
import unicodedata

from msgspec import Struct

from factcheck.pattern import lazy


class Prose(Struct, frozen=True):
    """`plain` has ASCII digits, spaces, hyphens and apostrophes; `lower` its lower case."""

    text: str
    plain: str
    lower: str


def prose(text: str) -> Prose:
    """Fold the typographic variants of `text`, one character for one."""
    plain = _CELLS.sub("|", text) if "\t" in text else text
    if not text.isascii():
        for char in set("".join(_FOREIGN.findall(plain))):
            if char in _RAISED_POINTS:
                plain = _RAISED_POINT.sub(".", plain)
            elif (folded := _FOLDING[char]) != char:  # most signs stand for themselves
                plain = plain.replace(char, folded)
    plain = _NOTED.sub(_without_note, plain.replace("\t", " "))
    lower = plain.lower()
    if len(lower) != len(plain):  # "İ" grows when lowered
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in plain)
    return Prose(text, plain, lower)


# The mark of a footnote behind a word of time: "the previous 12 months3" are 12 months.
_NOTED = re.compile(
    r"s(?:(?<=months)|(?<=weeks)|(?<=years)|(?<=days)|(?<=quarters))\d{1,2}(?!\w|[.,-]\d)", re.ASCII
)


def _without_note(match: re.Match[str]) -> str:
    return "s".ljust(len(match[0]))


_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_CELLS = re.compile(r"(?<=\d)\t(?=\d)")  # columns: "6" and "120", not 6 120
_RAISED_POINTS = "\u00b7\u22c5\u2219\u2027"  # as in "35·0%"; else a multiplication or a bullet
_RAISED_POINT = lazy(
    rf"(?<=[0-9])(?<![{_RAISED_POINTS}.][0-9]*)[{_RAISED_POINTS}]"
    rf"(?=[0-9]++(?![{_RAISED_POINTS}.][0-9]))(?!10(?:\^|\*\*|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]))"
    rf"|(?<=[=<>≤≥][ ]?)[{_RAISED_POINTS}](?=[0-9])"
)


class _Folding(dict[str, str]):
    """The known variants; any other character is looked up once and remembered."""

    def __missing__(self, char: str) -> str:
        digit = unicodedata.decimal(char, None)
        self[char] = char if digit is None else str(digit)
        return self[char]


_FOLDING = _Folding(
    dict.fromkeys("\u00a0\u202f\u205f\u3000", " ")
    | dict.fromkeys(map(chr, range(0x2000, 0x200B)), " ")
    | dict.fromkeys("\u2212\u2010\u2011\ufe63\uff0d", "-")
    | dict.fromkeys("\u2018\u2019\u02bc", "'")
    | dict.fromkeys("\u2044\u2215", "/")
    | dict(zip("％，．＄￡（）／＋：＝", "%,.$£()/+:=", strict=True))
)
