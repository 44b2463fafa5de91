"""A DOCX as the files in it: taken apart, given another part, and put together again."""

import io
import posixpath
import zipfile
from collections.abc import Mapping
from typing import Any

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONSHIP = f"{{{_PACKAGE}/relationships}}Relationship"
_TYPES = "[Content_Types].xml"
NEVER = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell


def parsed(content: bytes) -> Any:
    """The root element of a part; entities stay what they are."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(content, parser)


def serialised(root: Any) -> bytes:
    """The part as Word writes it."""
    from lxml import etree

    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


class Package:
    """The files of a DOCX; those that nobody replaces come out as they went in, byte for byte."""

    def __init__(self, raw: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            self._known = {info.filename: info for info in archive.infolist()}
            self.files = {name: archive.read(name) for name in self._known}

    def related(self, part: str, kind: str) -> str:
        """The part that `part` has of a kind ("comments"); empty when there is none."""
        for relationship in self._relationships(part):
            if relationship.get("Type") == f"{OFFICE}/{kind}":
                target = relationship.get("Target", "")
                return posixpath.normpath(posixpath.join("/", _folder(part), target)).lstrip("/")
        return ""

    @property
    def main(self) -> str:
        """The name of the part that holds the text."""
        return self.related("", "officeDocument")

    def put(self, name: str, kind: str, media: str, content: bytes) -> None:
        """The content of a part of the main part; without a name it is a new one."""
        self.files[name or self._added(kind, media)] = content

    def _added(self, kind: str, media: str) -> str:
        name = self._free(posixpath.join(_folder(self.main), kind))
        types = parsed(self.files[_TYPES])
        override = f"{{{_PACKAGE}/content-types}}Override"
        _child(types, override, PartName=f"/{name}", ContentType=media)
        self.files[_TYPES] = serialised(types)
        self._refer(self.main, kind, name)
        return name

    def _free(self, stem: str) -> str:
        taken = {name.lower() for name in self.files}
        numbers = (f"{stem}{number or ''}.xml" for number in range(len(taken) + 1))
        return next(name for name in numbers if name.lower() not in taken)

    def _refer(self, part: str, kind: str, name: str) -> None:
        known = self._relationships(part)
        used = {relationship.get("Id") for relationship in known}
        free = next(i for n in range(1, len(used) + 2) if (i := f"rId{n}") not in used)
        target = posixpath.relpath(name, _folder(part) or ".")
        _child(known, _RELATIONSHIP, Id=free, Type=f"{OFFICE}/{kind}", Target=target)
        self.files[_relations(part)] = serialised(known)

    def _relationships(self, part: str) -> Any:
        empty = f'<Relationships xmlns="{_PACKAGE}/relationships"/>'.encode()
        return parsed(self.files.get(_relations(part), empty))

    def packed(self) -> bytes:
        """The DOCX again: the same files in their order, then the new ones."""
        return packed(self.files, {name: info.date_time for name, info in self._known.items()})


Moment = tuple[int, int, int, int, int, int]


def packed(files: Mapping[str, bytes], changed: Mapping[str, Moment] | None = None) -> bytes:
    """A zip of these files, the same on every system and at any time."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, (changed or {}).get(name, NEVER))
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(info, content)
    return raw.getvalue()


def _folder(part: str) -> str:
    return posixpath.dirname(part)


def _relations(part: str) -> str:
    return posixpath.join(_folder(part), "_rels", f"{posixpath.basename(part)}.rels")


def _child(parent: Any, tag: str, **attributes: str) -> None:
    from lxml import etree

    etree.SubElement(parent, tag, attributes)
