"""Trace how a text is read: the work of a check, with a note of every step."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import wraps
from operator import attrgetter
from typing import TypeVar

from msgspec.structs import replace

from factcheck.checking import Checker, document_of, supported
from factcheck.extract.claims import Extraction, extract
from factcheck.extract.document import Find as FindAcross
from factcheck.extract.document.whole import Whole
from factcheck.extract.finders import Finders
from factcheck.extract.roles.bound import Bound
from factcheck.extract.roles.index import Find
from factcheck.extract.sentences.ends import sentences
from factcheck.extract.sentences.prose import prose
from factcheck.extract.sentences.shadow import Shadow
from factcheck.model.claim import Claim
from factcheck.model.distinct import numbered, sifted
from factcheck.model.document import Document
from factcheck.model.figure_index import FigureIndex
from factcheck.model.settings import DEFAULT, Settings
from factcheck.model.span import Span
from factcheck.model.trace import Candidate, Masked, Trace

_SPAN = attrgetter("span")
_LOOSE = "loose, and the arithmetic does not speak for it"
Searched = TypeVar("Searched")


class Watched(Finders):
    """The finders, with a note of what each was shown and what it proposed."""

    def __init__(self) -> None:
        """Start with nothing shown and nothing proposed."""
        self.shadows: dict[Span, Shadow] = {}
        self._proposed: list[tuple[Bound, str]] = []  # keeps each, so that no id is used twice

    def within(self, shadow: Shadow) -> Iterable[Find]:
        """Those for a sentence."""
        self.shadows[shadow.sentence] = shadow
        return [self._noting(find) for find in super().within(shadow)]

    def across(self, whole: Whole) -> Iterable[FindAcross]:
        """Those for the document."""
        return [self._noting(find) for find in super().across(whole)]

    def names(self, bounds: Iterable[Bound]) -> list[str]:
        """The name of the finder that proposed each of these: "roles/change", "document/sums"."""
        by_identity = {id(bound): name for bound, name in self._proposed}
        return [by_identity[id(bound)] for bound in bounds]

    def _noting(
        self, find: Callable[[Searched], Iterator[Bound]]
    ) -> Callable[[Searched], Iterator[Bound]]:
        """The same finder, with a note of what it proposes."""
        name = find.__module__.partition(".extract.")[2].replace(".", "/")

        @wraps(find)
        def noting(searched: Searched) -> Iterator[Bound]:
            for bound in find(searched):
                self._proposed.append((bound, name))
                yield bound

        return noting


def trace(
    text: str | Document, *, published: date | None = None, settings: Settings = DEFAULT
) -> Trace:
    """How a text is read, and its report; a Document brings its own date."""
    held = text if isinstance(text, Document) else document_of(text, published)
    return traced(held, Checker(settings))


def traced(document: Document, checker: Checker) -> Trace:
    """How a checker reads a document."""
    watched = Watched()
    found = extract(document, watched)
    figures = FigureIndex(found.quantities, document.text)
    judged = checker.judged(document, found, figures)
    kept, dropped = _kept_and_dropped(judged)
    report = checker.report(document, found, figures, judged, numbered(kept))
    reported = {claim.id: final for claim, final in zip(kept, report.claims, strict=True)}
    origins = zip(watched.names(found.bounds), found.bounds, strict=True)
    proposed = zip(judged, origins, strict=True)
    return Trace(
        report,
        tuple(_masked(document, found, watched.shadows)),
        tuple(sorted((*found.quantities, *found.recurring), key=_SPAN)),
        tuple(exclusion for exclusion in found.exclusions if exclusion.in_digits),
        tuple(_candidate(n, *each, reported, dropped) for n, each in enumerate(proposed, 1)),
    )


Dropped = dict[str, tuple[str, str]]  # by id: why a claim was dropped, the id of the one instead


def _kept_and_dropped(judged: list[Claim]) -> tuple[list[Claim], Dropped]:
    dropped = {claim.id: (_LOOSE, "") for claim in judged if not supported(claim)}
    rest = [claim for claim in judged if claim.id not in dropped]

    def drop(claim: Claim, instead: Claim, reason: str) -> None:
        dropped[claim.id] = reason, instead.id

    return sifted(rest, drop), dropped


def _candidate(
    number: int,
    claim: Claim,
    origin: tuple[str, Bound],
    reported: dict[str, Claim],
    dropped: Dropped,
) -> Candidate:
    finder, bound = origin
    if final := reported.get(claim.id):
        return Candidate(number, finder, final, f"kept as {final.id}", bound.terms)
    reason, instead = dropped[claim.id]
    while instead in dropped:  # that one was dropped for a third
        instead = dropped[instead][1]
    name = reported[instead].id if instead else ""
    return Candidate(number, finder, replace(claim, id=""), reason.format(name), bound.terms)


def _masked(document: Document, found: Extraction, shadows: dict[Span, Shadow]) -> Iterator[Masked]:
    """Every sentence, masked where the finders were shown it."""
    ids = {quantity.span: quantity.id for quantity in found.quantities}
    for span in sentences(prose(document.text).plain):
        text = span.of(document.text)
        if shadow := shadows.get(span):
            places = zip(shadow.codes, shadow.at.values(), strict=True)
            tags = tuple((code, ids[Span(place.start, place.end)]) for code, place in places)
            yield Masked(span, text, shadow.text, tags)
        else:
            yield Masked(span, text)
