"""Word documents (.docx): the running text as it would be printed with all changes accepted.

Tracked insertions are text, deletions are not; tables stand where they stand; text boxes come
after their paragraph, footnotes and endnotes after all. Heads and feet of the pages, comments
and hidden text are left out. Of a strict Open XML document the transitional form is kept as the
original, which every program reads.
"""

from factcheck.model.document import Document
from factcheck.model.published import Source
from factcheck.reading import archive, titles
from factcheck.reading.dates import dated_or
from factcheck.reading.draft import Draft
from factcheck.reading.readers.docx import package, runs
from factcheck.reading.readers.docx.walk import Walk

CALLED = "a Word document (.docx)"
SUFFIXES = (".docx",)
LIMIT = 100_000_000  # bytes; the pictures are most of it


def knows(raw: bytes, _suffix: str) -> bool:
    """True if these bytes are a DOCX, or claim to be one."""
    if not raw.startswith(archive.MAGIC):
        return False
    return any(name.startswith("word/") for name in archive.members(raw))


def document(raw: bytes, name: str) -> Document:
    """The text with the run of every stretch.

    Raises:
        ReadingError: when it is damaged, locked, too large or no plain document of Word.
    """
    opened = package.opened(raw, name)
    draft, styles = Draft(), runs.styles(opened.styles)
    walk = Walk(draft, opened.main.name, opened.main.root, styles)
    walk.through(opened.main.root)
    _notes(draft, opened, styles, walk.notes)
    text, origin = draft.done()
    title = walk.headline or titles.plausible(opened.title) or titles.first_line(text)
    document = Document(text, title, name, None, origin, opened.raw)
    if any(opened.stated):
        return document.dated(*opened.stated, Source.METADATA)
    return dated_or(document, opened.published)


def _notes(
    draft: Draft,
    opened: package.Package,
    styles: dict[str, runs.Setting],
    wanted: list[tuple[str, str]],
) -> None:
    """The notes that are referred to, footnotes first, each as paragraphs of its own."""
    for kind, part in (("footnotes", opened.footnotes), ("endnotes", opened.endnotes)):
        notes = package.note_elements(part)
        if part and notes:
            walk = Walk(draft, part.name, part.root, styles)
            for element in (notes[i] for k, i in dict.fromkeys(wanted) if k == kind and i in notes):
                walk.through(element)
                draft.gap()
