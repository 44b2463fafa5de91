"""The text edited where it stands: what is typed is checked at once, and kept as a draft.

While somebody types, nothing is written: the tab remembers what was typed, and the page shows
what the checks say of it. An edit that is kept is a draft like any other, and a step that can
be undone: the draft before it is then kept again.
"""

from dataclasses import replace

from factcheck.model.document import Document
from factcheck.model.finding import Proposal
from factcheck.store import Change, Event, Store, Stored
from factcheck.store.events import DRAFT, WHOLE
from factcheck.ui.state.presses import Edit

MEANWHILE = "Somebody else edited this paragraph meanwhile: yours was not kept. Edit it again."
EMPTY = "A draft without any text is not kept."
AGAIN = "The text was edited again since: it stays as it is."


def applied(document: Document, edit: Edit) -> Document | None:
    """The document with an edit; None where the text is another one by now."""
    start, old = edit.at, edit.old
    if not _stands(document, start, old):
        if not old.strip() or document.text.count(old) != 1:
            return None
        start = document.text.index(old)  # something above it was edited
    new = edit.new.replace("\r\n", "\n")
    return replace(document, text=document.text[:start] + new + document.text[start + len(old) :])


def proposed(document: Document, proposal: Proposal) -> Edit:
    """The edit that prints the proposed figure in place of its own."""
    figure = proposal.quantity.span
    return Edit(figure.start, figure.of(document.text), proposal.text)


def keep(store: Store, number: int, edit: Edit, who: str, name: str) -> str:
    """Keep an edit as a new draft; what is to be said of it, empty when all is well.

    Tried again under the same name, it is kept once.
    """
    last = store.documents.get(number)
    edited = applied(last.document, edit) if last else None
    if last is not None and edited is None and _stands(last.document, edit.at, edit.new):
        edited = last.document  # the draft was written, the step was not
    if last is None or edited is None:
        return MEANWHILE
    if not edited.text.strip():
        return EMPTY
    made = store.documents.revise(number, edited, who)
    store.decisions.record(number, WHOLE, who, Change.edit(made.number), name)
    return ""


def take_back(store: Store, number: int, edit: Event, who: str) -> bool:
    """Keep the draft before an edit again; False where the text was edited since."""
    drafts = store.documents.drafts(number)
    made = int(edit.after.get(DRAFT) or 0)
    before, after = _numbered(drafts, made - 1), _numbered(drafts, made)
    if before is None or after is None:
        return False
    now = drafts[-1].document.text
    if now not in (after.document.text, before.document.text):
        return False
    store.documents.revise(number, before.document, who)
    return True


def _stands(document: Document, at: int, words: str) -> bool:
    return document.text[at : at + len(words)] == words


def _numbered(drafts: list[Stored], number: int) -> Stored | None:
    return next((draft for draft in drafts if draft.number == number), None)
