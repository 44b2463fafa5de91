"""Word documents as raw XML in a zip, so that nothing of the reader's own libraries makes them."""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
NOTES = ("footnotes", "endnotes", "styles")


def run(text: str, properties: str = "") -> str:
    """A w:r."""
    said = f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    return f"<w:r><w:rPr>{properties}</w:rPr>{said}</w:r>"


def raised(text: str) -> str:
    """A run set as superscript."""
    return run(text, '<w:vertAlign w:val="superscript"/>')


def paragraph(*content: str, properties: str = "") -> str:
    """A w:p of runs; words without a tag are a run of their own."""
    inside = (one if one.startswith("<") else run(one) for one in content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(inside)}</w:p>"


def inserted(*content: str) -> str:
    """A tracked insertion of runs."""
    return f'<w:ins w:id="1" w:author="Ed">{"".join(run(one) for one in content)}</w:ins>'


def deleted(text: str) -> str:
    """A tracked deletion."""
    said = f"<w:r><w:delText>{escape(text)}</w:delText></w:r>"
    return f'<w:del w:id="2" w:author="Ed">{said}</w:del>'


def table(*rows: tuple[str, ...]) -> str:
    """A w:tbl; a cell is words or paragraphs."""
    lines = ("".join(f"<w:tc>{_cell(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{line}</w:tr>' for line in lines)}</w:tbl>"


def _cell(content: str) -> str:
    return content if content.startswith("<") else paragraph(content)


def document(
    *blocks: str, properties: str = "", head: str = "", cover: str = "", **parts: str
) -> bytes:
    """A whole .docx; `parts` holds the XML inside footnotes, endnotes or styles."""
    files = {
        "word/document.xml": f"{head}<w:document {SPACES}><w:body>{''.join(blocks)}"
        "</w:body></w:document>",
        **{f"word/{name}.xml": f"<w:{name} {SPACES}>{parts[name]}</w:{name}>" for name in parts},
    }
    if properties:
        files["docProps/core.xml"] = _core(properties)
    if cover:
        kept = "http://schemas.microsoft.com/office/2006/coverPageProps"
        files["customXml/item1.xml"] = (
            f'<CoverPageProperties xmlns="{kept}">{cover}</CoverPageProperties>'
        )
    return packed({**_frame(parts, core=bool(properties), cover=bool(cover)), **files})


def packed(files: Mapping[str, str | bytes], compress: bool = True) -> bytes:
    """A zip of these files."""
    raw = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    with zipfile.ZipFile(raw, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return raw.getvalue()


def _core(inside: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{inside}</cp:coreProperties>'
    )


def _frame(parts: Mapping[str, str], *, core: bool, cover: bool) -> dict[str, str]:
    """The list of types and the two lists of relations."""
    types = {"word/document.xml": MAIN.format("document.main")}
    types |= {f"word/{name}.xml": MAIN.format(name) for name in parts}
    top = f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    if core:
        types["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
        kind = f"{PACKAGE}/relationships/metadata/core-properties"
        top += f'<Relationship Id="r2" Type="{kind}" Target="docProps/core.xml"/>'
    own = (
        f'<Relationship Id="r{name}" Type="{OFFICE}/{name}" Target="{name}.xml"/>' for name in parts
    )
    custom = (
        f'<Relationship Id="rcover" Type="{OFFICE}/customXml" Target="../customXml/item1.xml"/>'
    )
    listed = (f'<Override PartName="/{p}" ContentType="{t}"/>' for p, t in types.items())
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{"".join(listed)}</Types>',
        "_rels/.rels": _relations(top),
        "word/_rels/document.xml.rels": _relations("".join(own) + custom * cover),
    }


def _relations(inside: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'


STRICT = {
    W: "http://purl.oclc.org/ooxml/wordprocessingml/main",
    OFFICE: "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": (
        "http://purl.oclc.org/ooxml/officeDocument/math"
    ),
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": (
        "http://purl.oclc.org/ooxml/spreadsheetml/main"
    ),
}


def strict(raw: bytes) -> bytes:
    """The same package as Office saves it as strict Open XML."""
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        files = {name: package.read(name) for name in package.namelist()}
    for loose, name in STRICT.items():
        files = {part: held.replace(loose.encode(), name.encode()) for part, held in files.items()}
    return packed(files)
