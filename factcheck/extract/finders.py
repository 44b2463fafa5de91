"""Who proposes claims: every module of `roles` and `document`, found by its name."""

from collections.abc import Iterable

from factcheck.extract import document, roles
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.index import Find
from factcheck.extract.sentences.shadow import Shadow


class Finders:
    """Asked for each sentence, then for the document; a subclass may watch what they propose."""

    def within(self, shadow: Shadow) -> Iterable[Find]:
        """Those that are worth asking about a sentence."""
        return roles.index().due(shadow)

    def across(self, whole: Whole) -> Iterable[document.Find]:
        """Those that are worth asking about the document."""
        return document.due(whole)


EVERY = Finders()
