"""Cells: a number in it, with whatever statistical offices write around one."""

import regex

from factcheck.reference.table import Cell

MISSING = frozenset({"", "-", "–", "—", ".", "..", "...", "…", ":", "n/a", "na", "x", "c", "z"})
# 1,234.5 · 1 234 · 1234 · (12) · −3.2% · £1,200 · 12.4a · 7* · 1,234 [1] · 5 (p) · 9¹
# A letter that may be a unit ("12m", "3k") is no mark.
_SPACE = r"[ \u00a0\u2009\u202f']"
_CELL = regex.compile(
    rf"""
    (?<open>\()? \s* (?<sign>[-−–+])? \s* [£$€¥]? \s*
    (?<digits>
        \d{{1,3}} (?: (?<sep>,|{_SPACE}) \d{{3}} (?: (?P=sep) \d{{3}} )* )? (?: \.\d+ )?
      | \d+ (?: \.\d+ )?
      | \.\d+
    )
    \s* (?<percent>%)? \s* (?(open) \) )
    \s* (?<mark> [*†‡§¶#]+ | [a-fpr] | \([a-z0-9]{{1,2}}\) | \[[a-z0-9]{{1,3}}\]
               | [¹²³⁴⁵⁶⁷⁸⁹⁰]+ )?
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_COMMA = regex.compile(r"[-−]?\d{1,3}(?:\.\d{3})*,\d+|[-−]?\d+,\d+")
_POINT = regex.compile(r"\d*\.\d{1,2}(?!\d)|\d{1,3}(?:,\d{3})+")


def cell(text: str, *, comma: bool = False) -> Cell:
    """What is written in a cell; `comma` says that decimals come after a comma.

    >>> cell("1,234 [2]")
    Cell(text='1,234', value=1234.0, mark='[2]')
    >>> cell("(12.5)%").value, cell("n/a").value, cell("A12").value
    (-12.5, None, None)
    """
    text = " ".join(text.split())
    plain = text.replace(".", " ").replace(",", ".") if comma and _COMMA.fullmatch(text) else text
    found = _CELL.fullmatch(plain.removesuffix("%") if plain.endswith(")%") else plain)
    if found is None or text.lower() in MISSING:
        return Cell(text)
    digits = regex.sub(rf"[,]|{_SPACE}", "", found["digits"])
    minus = bool(found["open"]) or (found["sign"] or "+") in "-−–"
    mark = (found["mark"] or "").strip()
    shown = text.removesuffix(mark).rstrip() if mark else text
    return Cell(shown, -float(digits) if minus else float(digits), mark)


def has_decimal_commas(texts: list[str]) -> bool:
    """True if numbers here are written 1.234,5: some can only be, and none the other way."""
    return any(_COMMA.fullmatch(text) and not _POINT.fullmatch(text) for text in texts) and not any(
        _POINT.fullmatch(text) for text in texts
    )
