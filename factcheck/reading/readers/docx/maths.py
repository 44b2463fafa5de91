"""Equations of Office (OMML) → one line of text: 3 × 10⁶, (7,000 − 6,000)/6,000, √16."""

from collections.abc import Callable
from typing import Any

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_RAISED = str.maketrans("0123456789-−–+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺")
_LOWERED = str.maketrans("0123456789-−–+", "₀₁₂₃₄₅₆₇₈₉₋₋₋₊")


def formula(element: Any) -> str:
    """What an equation, or a part of one, says: no two of its numbers run into one another."""
    parts = [_part(child) for child in element if not child.tag.endswith(("Pr", "}del"))]
    joined = ""
    for part in parts:
        apart = joined[-1:].isdigit() and part[:1].isdigit() and part.isascii()
        joined += f" {part}" if apart and "/" in part else part
    return joined


def _part(element: Any) -> str:
    if element.tag == f"{M}t":
        return str(element.text or "")
    return _PARTS.get(element.tag, formula)(element)


def _of(element: Any, name: str) -> str:
    held = element.find(f"{M}{name}")
    return "" if held is None else formula(held).strip()


def _told(element: Any, where: str, default: str) -> str:
    """The character that a property names, or the one that it stands for unless it does."""
    held = element.find(f"{M}{where}")
    return default if held is None else str(held.get(f"{M}val", ""))


def _raised(element: Any) -> str:
    return _of(element, "e") + _set(_of(element, "sup"), _RAISED, "^")


def _lowered(element: Any) -> str:
    return _of(element, "e") + _set(_of(element, "sub"), _LOWERED, "_")


def _both(element: Any) -> str:
    return _lowered(element) + _set(_of(element, "sup"), _RAISED, "^")


def _set(said: str, small: dict[int, int], sign: str) -> str:
    """In small figures where there are such, else behind a sign."""
    shown = said.translate(small)
    return shown if not said or all(ord(char) in small for char in said) else f"{sign}{_held(said)}"


def _fraction(element: Any) -> str:
    return f"{_held(_of(element, 'num'))}/{_held(_of(element, 'den'))}"


def _held(said: str) -> str:
    """In brackets, unless it is one number or one name."""
    return said if said.replace(",", "").replace(".", "").isalnum() else f"({said})"


def _root(element: Any) -> str:
    return f"{_of(element, 'deg').translate(_RAISED)}√{_held(_of(element, 'e'))}"


def _sum(element: Any) -> str:
    """A sum or an integral; its limits are no numbers of the text."""
    return f"{_told(element, 'naryPr/' + M + 'chr', '∫')} {_of(element, 'e')}"


def _brackets(element: Any) -> str:
    opens = _told(element, f"dPr/{M}begChr", "(")
    closes = _told(element, f"dPr/{M}endChr", ")")
    between = _told(element, f"dPr/{M}sepChr", "|")
    return opens + between.join(formula(one) for one in element.findall(f"{M}e")) + closes


def _rows(element: Any) -> str:
    """A matrix, or equations below one another."""
    rows = element.findall(f"{M}mr") or element.findall(f"{M}e")
    return "; ".join(" ".join(map(formula, row.findall(f"{M}e"))) or formula(row) for row in rows)


_PARTS: dict[str, Callable[[Any], str]] = {
    f"{M}sSup": _raised, f"{M}sSub": _lowered, f"{M}sSubSup": _both, f"{M}f": _fraction,
    f"{M}rad": _root, f"{M}nary": _sum, f"{M}d": _brackets, f"{M}m": _rows, f"{M}eqArr": _rows,
}  # fmt: skip
