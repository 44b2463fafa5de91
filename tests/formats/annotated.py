"""What comments of a Word document are about, from its XML alone."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ONE = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}noBreakHyphen": "-", f"{W}sym": "±"}
UNREAD = ("del", "moveFrom", "instrText", "rPr", "pPr")


@dataclass
class Annotated:
    """A DOCX: its files, its characters, its comments and the words they are about."""

    files: dict[str, bytes]
    characters: list[tuple[str, ...]] = field(default_factory=list)
    comments: dict[str, str] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, raw: bytes) -> "Annotated":
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            assert archive.testzip() is None
            made = cls({name: archive.read(name) for name in archive.namelist()})
        root = etree.fromstring(made.files["word/document.xml"])
        made._read(root)
        if "word/comments.xml" in made.files:
            for comment in etree.fromstring(made.files["word/comments.xml"]):
                said = ("".join(p.itertext()) for p in comment.iter(f"{W}p"))
                made.comments[comment.get(f"{W}id")] = "\n".join(said)
        return made

    def _read(self, root: etree._Element) -> None:
        """Walk the text once: what is said, how it is set, and which ranges are open."""
        for element in root.iter():
            number = element.get(f"{W}id", "")
            if element.tag == f"{W}commentRangeStart":
                assert number not in self.about
                self.about[number] = "\0"
            elif element.tag == f"{W}commentRangeEnd":
                assert self.about[number].startswith("\0")
                self.about[number] = self.about[number][1:]
            elif said := _said(element):
                how = tuple(_around(element))
                self.characters += [(character, *how) for character in said]
                for open_ in self.about:
                    if self.about[open_].startswith("\0") and not _unread(element):
                        self.about[open_] += said

    @property
    def references(self) -> list[str]:
        """The ids of the marks that bring comments."""
        root = etree.fromstring(self.files["word/document.xml"])
        return [one.get(f"{W}id") for one in root.iter(f"{W}commentReference")]


def _said(element: etree._Element) -> str:
    if element.tag in (f"{W}t", f"{W}delText"):
        return element.text or ""
    return ONE.get(element.tag, "")


def _unread(element: etree._Element) -> bool:
    return any(one.tag in {f"{W}{name}" for name in UNREAD} for one in element.iterancestors())


def _around(element: etree._Element) -> Iterator[str]:
    """How a character is set, and in what it stands, from the run outwards."""
    for one in element.iterancestors():
        if one.tag == f"{W}r":
            properties = one.find(f"{W}rPr")
            yield "" if properties is None else etree.tostring(properties).decode().strip()
            yield str(sorted(one.attrib.items()))
        else:
            yield one.tag
