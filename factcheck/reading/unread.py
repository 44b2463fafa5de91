"""What is not read, and what to do with it instead."""

from factcheck.reading import archive

_MAGIC = {
    b"{\\rtf": "an RTF document: save it as .docx",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": (
        "an Office file that is old (.doc, .xls) or has a password: save it as .docx without one"
    ),
    b"\x89PNG": "a picture: only text can be checked",
    b"\xff\xd8\xff": "a picture: only text can be checked",
    b"GIF8": "a picture: only text can be checked",
    b"\x1f\x8b": "a compressed file: unpack it first",
    b"7z\xbc\xaf": "a compressed file: unpack it first",
    b"Rar!": "a compressed file: unpack it first",
}
_PACKED = {
    "xl/": "an Excel workbook: save the text that is to be checked as .docx or .txt",
    "ppt/": "a PowerPoint file: save it as PDF",
    "content.xml": "an OpenDocument file: save it as .docx or PDF",
    "META-INF/container.xml": "an e-book: save its text as .html or .txt",
    "": "a zip archive: unpack it first",
}


def what(raw: bytes) -> str:
    r""" "an RTF document: save it as .docx"; empty for what may be read.

    >>> what(b"{\\rtf1 Fares rose.}")
    'an RTF document: save it as .docx'
    """
    for magic, said in _MAGIC.items():
        if raw.startswith(magic):
            return said
    return _packed(raw) if raw.startswith(archive.MAGIC) else ""


def _packed(raw: bytes) -> str:
    names = archive.members(raw)
    held = (said for start, said in _PACKED.items() if any(n.startswith(start) for n in names))
    return next(held, "a damaged zip archive (a .docx is one): it cannot be unpacked")
