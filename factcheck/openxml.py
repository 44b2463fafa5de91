"""Packages of Office Open XML in its strict form → the same in the form that libraries read.

Office programs save it as "Strict Open XML". Its namespaces have other names; for what is read here
all else is alike (ECMA-376, parts 1 and 4).
"""

import io
import re
import zipfile

_STRICT = b"http://purl.oclc.org/ooxml/"
_NAMES = re.compile(rb"(?<=[\"'])http://purl\.oclc\.org/ooxml/(\w+)/")
_FIRST = ("_rels/.rels", "xl/workbook.xml", "word/document.xml")  # one of them shows it


def transitional(raw: bytes) -> bytes:
    """The bytes of a package that is not strict; they are the same when it is not.

    It must have been tested before: all parts are unpacked.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        if not any(_STRICT in package.read(name) for name in _FIRST if name in package.namelist()):
            return raw
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as other:
            for part in package.infolist():
                held = package.read(part)
                if part.filename.endswith((".xml", ".rels")):
                    held = _NAMES.sub(rb"http://schemas.openxmlformats.org/\1/2006/", held)
                other.writestr(part, held)
        return made.getvalue()
