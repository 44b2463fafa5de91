"""A PDF to print and sign, set by typst: tagged, with its fonts inside."""

import json
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Any

import regex

from factcheck.extras import install
from factcheck.formats import _glyphs, _paper
from factcheck.formats._file import File, WritingError
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("PDF", ".pdf", "application/pdf", binary=True, dated=True, place=2)
MISSING = f"PDF needs typst: {install('pdf')}"
LARGE = 1_000_000  # bytes of a PDF
KEPT = 10  # compilations
_LONG = regex.compile(r"\S{41,}")
_CHUNK = regex.compile(r"\X{10}(?=\X)")  # never between a letter and its accents
_BREAK = "\u200b"  # pdf.typ lets a line end here, and prints nothing


def lacking() -> str:
    """How to get typst, where it is not installed."""
    return "" if find_spec("typst") else MISSING


def write(report: Report, review: Review | None = None) -> bytes:
    """The report on A4. Its words go in as data, never into the template's source.

    Only fonts that come with typst are used, so that every machine gives the same bytes and
    all fonts are inside; characters that they lack are printed as their numbers.
    """
    if missing := lacking():
        raise WritingError(missing)
    import typst

    data = _paper.plain(report, review or Review())
    data = _breakable(data) | {"sha256": data["sha256"]}  # which fits a line
    said = json.dumps(data, ensure_ascii=False)
    unshown = _glyphs.unshown(said)
    try:
        return _set(said, unshown)
    except typst.TypstError as error:
        unshown |= _glyphs.told(error.diagnostic)
    try:
        return _set(said, unshown)
    except typst.TypstError:
        return _set(said, unshown, accessible=False)


def _set(said: str, unshown: set[str], *, accessible: bool = True) -> bytes:
    import typst

    inputs = {
        "report": _glyphs.numbered(said, unshown),
        "fonts": json.dumps(_glyphs.FONTS),
        "remark": _glyphs.remark(unshown),
        "accessible": "yes" if accessible else "",
    }
    made: bytes = typst.compile(
        _template(),
        sys_inputs=inputs,
        ignore_system_fonts=True,
        pdf_standards=["ua-1"] if accessible else [],
    )
    if len(made) > LARGE:
        _forget()
    return made


def _forget() -> None:
    """Let typst drop what it has kept of a large report, fifty times the size of the PDF and more.

    It keeps that for several compilations, whatever they are of.
    """
    import typst

    for _ in range(KEPT):
        typst.compile(b"#set document(title: [none])", ignore_system_fonts=True)


@cache
def _template() -> bytes:
    return (files("factcheck.formats") / "pdf.typ").read_bytes()


def _breakable(data: Any) -> Any:
    """The data with a chance to break in every word that would not fit a line."""
    if isinstance(data, str):
        return _LONG.sub(lambda match: _CHUNK.sub(rf"\g<0>{_BREAK}", match[0]), data)
    if isinstance(data, dict):
        return {key: _breakable(value) for key, value in data.items()}
    return [_breakable(value) for value in data] if isinstance(data, list | tuple) else data
