"""Where in a Word document claims stand, as ranges that take a comment."""

from typing import Any

from factcheck.formats._word import marks
from factcheck.formats._word.marks import Edge, Range
from factcheck.formats._word.package import Package, parsed
from factcheck.model.claim import Claim
from factcheck.model.origin import Anchor, Origin, RunPlace
from factcheck.reading.readers.docx.runs import W, pieces

_NOTES = {f"{W}footnote": f"{W}footnoteReference", f"{W}endnote": f"{W}endnoteReference"}


class Places:
    """The runs of the main part, the only one in which Word takes comments.

    A claim in a note is commented on where the note is referred to, one in a text box on the
    box, and one without a run of its own (a formula) on the run before.
    """

    def __init__(self, origin: Origin, package: Package) -> None:
        self.root = parsed(package.files[package.main])
        self._origin, self._package = origin, package
        self._parts: dict[str, list[Any]] = {}
        self._runs = marks.Runs(self.root)

    def of(self, claim: Claim, number: int) -> tuple[Range, bool]:
        """The range of a claim, and whether it has the claim's words and no others.

        A comment has one range: for a claim of several spans it is the first.
        """
        found = self._origin.at(claim.spans[0])
        anchors = [anchor for anchor in found if self._run(anchor) is not None]
        if not anchors:
            run = self._instead(claim, found)
            return _whole(number, run, run), False
        start, end = self._edge(anchors[0], at_end=False), self._edge(anchors[-1], at_end=True)
        first, last = marks.outside(start.run), marks.outside(end.run)
        if first is not start.run or last is not end.run:
            return _whole(number, first, last), False
        return Range(number, start, end), True

    def _run(self, anchor: Anchor) -> Any:
        place = anchor.place
        if not isinstance(place, RunPlace) or place.part != self._package.main:
            return None
        return self._runs.at(place.paragraph, place.run)

    def _edge(self, anchor: Anchor, *, at_end: bool) -> Edge:
        place = anchor.place
        offset = place.offset if isinstance(place, RunPlace) else 0
        length = anchor.span.end - anchor.span.start if at_end else 0
        return Edge(self._run(anchor), offset + length)

    def _instead(self, claim: Claim, found: tuple[Anchor, ...]) -> Any:
        for anchor in found:
            if (reference := self._reference(anchor)) is not None:
                return marks.outside(reference)
        before = [
            run
            for anchor in self._origin.anchors
            if anchor.span.start <= claim.span.start and (run := self._run(anchor)) is not None
        ]
        return marks.outside(before[-1] if before else next(self.root.iter(f"{W}r")))

    def _reference(self, anchor: Anchor) -> Any:
        """The run that refers to the note that an anchor stands in."""
        place = anchor.place
        if not isinstance(place, RunPlace) or place.part == self._package.main:
            return None
        paragraph = self._paragraphs(place.part)[place.paragraph]
        note = next(one for one in paragraph.iterancestors() if one.tag in _NOTES)
        references = self.root.iter(_NOTES[note.tag])
        named = (one for one in references if one.get(f"{W}id") == note.get(f"{W}id"))
        reference = next(named, None)
        return None if reference is None else reference.getparent()

    def _paragraphs(self, part: str) -> list[Any]:
        if part not in self._parts:
            self._parts[part] = list(parsed(self._package.files[part]).iter(f"{W}p"))
        return self._parts[part]


def _whole(number: int, first: Any, last: Any) -> Range:
    length = sum(len(text) for _, text in pieces(last))
    return Range(number, Edge(first, 0), Edge(last, length))
