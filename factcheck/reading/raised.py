"""Raised and lowered characters: a power stays, a footnote mark is no part of a number."""

import re
from collections.abc import Iterator, Sequence

from factcheck.reading.draft import Piece

_ONE = r"(?:(?:note\s|nb\s)?\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3})"
_MARK = re.compile(rf"\s*[(\[]?{_ONE}(?:\s*[,;–-]\s*{_ONE})*[)\]]?\s*")
_LENGTH = re.compile(
    r"(?:(?:^|[\d\s(/])(?:[kcm]?m|ft|mi|yd|miles?|feet|foot|met(?:re|er)s?)|\d\s?in)$"
)
_MONEY = re.compile(r"[£$€¥]\s?[\d.,]+\s?m$")  # "£1.3m" with a note
_UNIT = re.compile(r"[A-Za-zµ]$")
_TEN = re.compile(r"(?:^|[×x*·\s])\s?10$")
_TIMES_TEN = re.compile(r"[×x*·]\s?10$")
_POWERS = str.maketrans("0123456789-−–+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺")
_SPACE = Piece(" ")


def levelled(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces of a line with nothing glued to a number that is no part of it.

    Footnote marks are left out, powers become characters of their own (10⁶, m²), fractions
    stand apart from the whole before them; all else stays.

    >>> line = [Piece("up to "), Piece("1", level=1), Piece("72,000 m"), Piece("2", level=1)]
    >>> "".join(piece.text for piece in levelled(line))
    'up to 72,000 m²'
    """
    before = ""
    for number, piece in enumerate(pieces):
        rest = pieces[number + 1 : number + 4]
        for shown in _shown(piece, before, rest) if piece.level else [piece]:
            yield shown
            before = (before + shown.text)[-12:]


def _shown(piece: Piece, before: str, rest: Sequence[Piece]) -> list[Piece]:
    after = next((other.text for other in rest if other.text), "")
    if piece.level > 0 and _fraction(piece, rest):
        return [_SPACE, piece] if before[-1:].isdigit() else [piece]
    if piece.level > 0 and _power(piece.text.strip(), before):
        return [piece._replace(text=piece.text.translate(_POWERS))]
    if _is_mark(piece, before, after):
        return [_SPACE] if before[-1:].isalnum() and after[:1].isalnum() else []
    apart = [_SPACE] if before[-1:].isdigit() and piece.text[:1].isdigit() else []
    return [*apart, piece, *([_SPACE] if piece.text[-1:].isdigit() and after[:1].isdigit() else [])]


def _fraction(piece: Piece, rest: Sequence[Piece]) -> bool:
    """¹/₂: raised digits, a stroke, lowered digits."""
    below = rest[1:2] or [Piece("")]
    stroke = bool(rest) and rest[0].text in ("/", "⁄", "∕")
    return piece.text.isdigit() and stroke and below[0].level < 0 and below[0].text.isdigit()


def _power(said: str, before: str) -> bool:
    if re.fullmatch(r"[-−–][1-4]", said):
        return bool(_UNIT.search(before) or _TEN.search(before))
    if said in ("2", "3") and _LENGTH.search(before) and not _MONEY.search(before):
        return True
    ten = _TIMES_TEN if said in ("1", "2") else _TEN  # "rose to 10¹" has a note, hardly a power
    return bool(re.fullmatch(r"[-−–+]?\d{1,2}", said) and ten.search(before))


def _is_mark(piece: Piece, before: str, after: str) -> bool:
    """True if it may go: lowered digits only behind a number (CO₂), no letter inside a name."""
    if not piece.text.strip() or (piece.text.isalpha() and after[:1].isalpha()):
        return False
    follows = before[-1:].isdigit() or piece.level > 0
    return follows and bool(_MARK.fullmatch(piece.text))
