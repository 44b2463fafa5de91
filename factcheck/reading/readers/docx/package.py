"""The package that a DOCX is: its parts, opened with care."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from factcheck.openxml import transitional
from factcheck.reading import archive
from factcheck.reading.dates import plausible, plausible_vague
from factcheck.reading.error import ReadingError
from factcheck.reading.published import Published, published
from factcheck.reading.readers.docx.runs import W

DEPTH = 150  # elements within one another; tables in tables in text boxes need about 40
ELEMENTS = 500_000  # a book of 500 pages has 300,000
_COVER = b"http://schemas.microsoft.com/office/2006/coverPageProps"
SAME_WORK = timedelta(days=60)  # a file saved later than that was taken up again
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_ROOT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the package, with its root element."""

    name: str
    root: Any


@dataclass(frozen=True, slots=True)
class Package:
    """What a reader needs of it; `footnotes` and `endnotes` are None when there are none.

    `raw` is what it was opened from, `published` what the properties give, `stated` what the author
    put on the cover page.
    """

    raw: bytes
    main: Part
    styles: Any
    footnotes: Part | None
    endnotes: Part | None
    title: str
    published: Published
    stated: Published


def opened(raw: bytes, name: str) -> Package:
    """The parts of the DOCX in `raw`.

    Raises:
        ReadingError: when it is damaged, locked, too large or no plain document of Word.
    """
    archive.tested(raw, name)
    raw = transitional(raw)
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        document = docx.Document(io.BytesIO(raw))
        parts = {rel.reltype: rel.target_part for rel in _relations(document.part)}
        roots = {kind: _part(parts.get(f"{_ROOT}/{kind}")) for kind in _KINDS}
        properties = document.core_properties
        title, published = properties.title or "", _published(properties)
        stated = _stated(document.part)
    except (OpcError, LxmlError, KeyError, ValueError, AttributeError, TypeError) as error:
        raise ReadingError(f"{name} {_why(raw)}") from error
    main = Part(str(document.part.partname).lstrip("/"), document.element)
    for part in (main, *roots.values()):
        if part:
            _measured(part.root, name)
    styles = roots["styles"].root if roots["styles"] else None
    return Package(
        raw, main, styles, roots["footnotes"], roots["endnotes"], title, published, stated
    )


_KINDS = ("styles", "footnotes", "endnotes")


def _relations(part: Any) -> Iterator[Any]:
    return (rel for rel in part.rels.values() if not rel.is_external)


def _part(part: Any) -> Part | None:
    """python-docx parses the parts that it can change; the others it leaves as bytes."""
    if part is None:
        return None
    from docx.oxml import parse_xml

    root = getattr(part, "element", None)
    return Part(str(part.partname).lstrip("/"), parse_xml(part.blob) if root is None else root)


def _measured(root: Any, name: str) -> None:
    """Refuse what no person wrote, without walking deeper than the limit."""
    from lxml.etree import iterwalk

    depth = count = 0
    for event, _ in iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        if depth > DEPTH or count > ELEMENTS:
            what = "too deeply" if depth > DEPTH else "too often"
            raise ReadingError(f"{name} is nested {what}: no word processor wrote it.")


def _why(raw: bytes) -> str:
    names = archive.members(raw)
    if any(name.endswith("vbaProject.bin") for name in names):
        return "holds macros: save it as a plain Word document (.docx)."
    return "is no plain Word document, or a damaged one: save it again as .docx."


def _published(properties: Any) -> Published:
    """The day of the last change, if the file was begun not long before.

    A template's date is no date of publication, nor is that of an old file opened again;
    python-docx brings a template of 2013.
    """
    created, modified = properties.created, properties.modified
    if not isinstance(created, datetime) or not isinstance(modified, datetime):
        return None, None
    if properties.author == "python-docx" or not timedelta() <= modified - created <= SAME_WORK:
        return None, None
    day, vague = published(_modified(properties))
    return plausible(day), plausible_vague(vague)


def _stated(part: Any) -> Published:
    """The date of publication of Word's cover pages, a form field that the author fills in."""
    from docx.oxml import parse_xml

    blobs = (
        rel.target_part.blob for rel in _relations(part) if rel.reltype == f"{_ROOT}/customXml"
    )
    roots = (parse_xml(blob) for blob in blobs if _COVER in blob)
    dates = (root.findtext(f"{{{_COVER.decode()}}}PublishDate") for root in roots)
    return published(next(filter(None, dates), ""))


def _modified(properties: Any) -> str:
    """The date of the last change as written: python-docx turns "2004-03" into 1 March."""
    children = properties._element  # noqa: SLF001  no other way leads to it
    dates = (child.text or "" for child in children if child.tag.endswith("}modified"))
    return next(dates, "")


def note_elements(part: Part | None) -> dict[str, Any]:
    """The notes by id, without the rules that separate them from the text."""
    if part is None:
        return {}
    elements = [e for e in part.root if e.tag in (f"{W}footnote", f"{W}endnote")]
    return {e.get(f"{W}id"): e for e in elements if e.get(f"{W}type", "normal") == "normal"}
