"""How a text was read: the same work as a check, watched."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import wraps
from operator import attrgetter
from typing import TypeVar

from msgspec.structs import replace

from factcheck.checking import Checker, supported
from factcheck.extract.claims import Extraction, extract
from factcheck.extract.document import Find as FindAcross
from factcheck.extract.document.whole import Whole
from factcheck.extract.finders import Finders
from factcheck.extract.prose import prose
from factcheck.extract.roles.bound import Bound
from factcheck.extract.roles.index import Find
from factcheck.extract.sentences import sentences
from factcheck.extract.shadow import Shadow
from factcheck.extract.vetoed import vetoed
from factcheck.model.claim import Claim
from factcheck.model.distinct import sifted
from factcheck.model.document import Document
from factcheck.model.figure_index import FigureIndex
from factcheck.model.settings import DEFAULT, Settings
from factcheck.model.span import Span
from factcheck.model.trace import Candidate, Excluded, Masked, Trace

_SPAN = attrgetter("span")
_LOOSE = "loose, and the arithmetic does not speak for it"
Where = TypeVar("Where")


class Watched(Finders):
    """The finders, with a note of what each was shown and what it proposed."""

    def __init__(self) -> None:
        """Nothing was shown yet."""
        self.shadows: dict[Span, Shadow] = {}
        self._proposed: list[tuple[Bound, str]] = []

    def within(self, shadow: Shadow) -> Iterable[Find]:
        """Those for a sentence."""
        self.shadows[shadow.sentence] = shadow
        return [self._noting(find) for find in super().within(shadow)]

    def across(self, whole: Whole) -> Iterable[FindAcross]:
        """Those for the document."""
        return [self._noting(find) for find in super().across(whole)]

    def names(self, bounds: Iterable[Bound]) -> list[str]:
        """Who proposed each of these: "roles/change", "document/sums"."""
        by_identity = {id(bound): name for bound, name in self._proposed}
        return [by_identity[id(bound)] for bound in bounds]

    def _noting(
        self, find: Callable[[Where], Iterator[Bound]]
    ) -> Callable[[Where], Iterator[Bound]]:
        name = find.__module__.partition(".extract.")[2].replace(".", "/")

        @wraps(find)
        def noting(where: Where) -> Iterator[Bound]:
            for bound in find(where):
                self._proposed.append((bound, name))
                yield bound

        return noting


def trace(
    text: str | Document, *, published: date | None = None, settings: Settings = DEFAULT
) -> Trace:
    """How a text is read, and its report; a Document brings its own date."""
    document = text if isinstance(text, Document) else Document(text, published=published)
    return traced(document, Checker(settings))


def traced(document: Document, checker: Checker) -> Trace:
    """How a checker reads a document."""
    watched = Watched()
    found = extract(document, watched)
    figures = FigureIndex(found.quantities, document.text)
    judged = checker.judged(document, found, figures)
    kept, dropped = _decided(judged)
    numbered = (claim.numbered(n) for n, claim in enumerate(kept, 1))
    report = checker.report(document, found, figures, judged, numbered)
    final = {claim.id: told for claim, told in zip(kept, report.claims, strict=True)}
    named = zip(judged, watched.names(found.bounds), strict=True)
    return Trace(
        report,
        tuple(_masked(document, found, watched.shadows)),
        tuple(sorted((*found.quantities, *found.recurring), key=_SPAN)),
        tuple(_excluded(document)),
        tuple(_candidate(n, *one, final, dropped) for n, one in enumerate(named, 1)),
    )


Dropped = dict[str, tuple[str, str]]  # why a claim goes, and which one stands in its place


def _decided(judged: list[Claim]) -> tuple[list[Claim], Dropped]:
    """The claims that are kept, and those that are not by their ids."""
    dropped = {claim.id: (_LOOSE, "") for claim in judged if not supported(claim)}
    left = [claim for claim in judged if claim.id not in dropped]

    def drop(claim: Claim, other: Claim, why: str) -> None:
        dropped[claim.id] = why, other.id

    return sifted(left, drop), dropped


def _candidate(
    number: int, claim: Claim, finder: str, final: dict[str, Claim], dropped: Dropped
) -> Candidate:
    if told := final.get(claim.id):
        return Candidate(number, finder, told, True, f"kept as {told.id}")
    why, other = dropped[claim.id]
    while other in dropped:  # a third claim stands for both
        other = dropped[other][1]
    name = final[other].id if other else ""
    return Candidate(number, finder, replace(claim, id=""), False, why.format(name))


def _excluded(document: Document) -> Iterator[Excluded]:
    for span, why in vetoed(document.text, document.days):
        yield Excluded(span, span.of(document.text), why)


def _masked(document: Document, found: Extraction, shadows: dict[Span, Shadow]) -> Iterator[Masked]:
    ids = {one.span: one.id for one in found.quantities}
    for span in sentences(prose(document.text).plain):
        text = span.of(document.text)
        if shadow := shadows.get(span):
            at = zip(shadow.codes, shadow.at.values(), strict=True)
            tags = tuple((code, ids[Span(one.start, one.end)]) for code, one in at)
            yield Masked(span, text, shadow.text, tags)
        else:
            yield Masked(span, text)
