"""A document's quantities, and the claims that they make together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from factcheck.extract import salvage, search
from factcheck.extract.document.whole import Whole
from factcheck.extract.finders import EVERY, Finders
from factcheck.extract.quantities.finished import Finished
from factcheck.extract.rank import ranked, spans_of, stretch
from factcheck.extract.roles.bound import Bound
from factcheck.extract.sentences import clauses
from factcheck.extract.sentences.ends import breaks
from factcheck.extract.sentences.prose import prose
from factcheck.model.claim import BETWEEN, Claim
from factcheck.model.document import Document
from factcheck.model.exclusion import Exclusion
from factcheck.model.failure import Failure
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Frequency, Relation
from factcheck.model.span import Span

_SPAN = attrgetter("span")


class Extraction(Struct, frozen=True):
    """Everything found in a document, not yet judged."""

    quantities: tuple[Quantity, ...]
    claims: tuple[Claim, ...]
    recurring: tuple[Quantity, ...] = ()  # "each year": listed only where a claim holds it
    crowded: frozenset[str] = frozenset()  # ids: among so many that none was bound to another
    errors: tuple[Failure, ...] = ()  # of ours
    failed: frozenset[str] = frozenset()  # ids: in a sentence that a finder failed at
    bounds: tuple[Bound, ...] = ()  # what each claim was made of
    exclusions: tuple[Exclusion, ...] = ()  # the numbers that are no quantities


def extract(document: Document, finders: Finders = EVERY) -> Extraction:
    """Read the quantities of a document and bind them to claims."""
    folded = prose(document.text)
    errors: list[Failure] = []
    mentions, exclusions = salvage.read(folded, document.days, errors)
    if not mentions:
        return Extraction((), (), errors=tuple(errors), exclusions=exclusions)
    ends = [0, *breaks(folded.plain)]
    groups = clauses.grouped(folded, ends, mentions)
    shadows = [clauses.folded_sentence(folded, *group, errors) for group in groups]
    found = tuple(clauses.numbered(mentions, document.text, errors))
    finished = Finished(zip(map(_SPAN, found), found, strict=True))
    searched = tuple(clauses.searched(shadows, folded, finished))
    bounds, failed = search.sentences(searched, finders, errors)
    whole = Whole(document.text, folded.lower, searched, tuple(bounds), document.days)
    bounds = ranked(bounds + search.document(whole, finders, errors))
    every, recurring = _recurring(bounds, document.text, len(found))
    claims = tuple(claims_of(every, document.text, ends))
    unread = [inside for (_, inside), one in zip(groups, shadows, strict=True) if one is None]
    crowded = clauses.ids((inside for inside in unread if len(inside) > clauses.MOST), finished)
    failed |= clauses.ids((inside for inside in unread if len(inside) <= clauses.MOST), finished)
    return Extraction(
        found, claims, recurring, crowded, tuple(errors), failed, tuple(bounds), exclusions
    )


def _recurring(
    bounds: list[Bound], text: str, past: int
) -> tuple[list[Bound], tuple[Quantity, ...]]:
    """The bounds with the stretches of their flows numbered after all other quantities."""
    spans: dict[Span, Quantity] = {}
    for bound in bounds:
        if isinstance(bound.relation, Frequency):
            new = (q for q in bound.relation.quantities() if not q.id)
            for one in new:
                told = replace(one, text=one.span.of(text)).numbered(past + len(spans) + 1)
                spans.setdefault(one.span, told)
    if not spans:
        return bounds, ()
    return [_with_stretches(bound, spans) for bound in bounds], tuple(spans.values())


def _with_stretches(bound: Bound, spans: dict[Span, Quantity]) -> Bound:
    relation = bound.relation
    if not isinstance(relation, Frequency):
        return bound
    one, other = (
        spans.get(each.span, each) if each else None
        for each in (relation.one_each, relation.other_each)
    )
    return replace(bound, relation=replace(relation, one_each=one, other_each=other))


def claims_of(bounds: list[Bound], text: str, ends: list[int]) -> Iterator[Claim]:
    """The claims that these make, in their order; `ends` is where sentences begin and end."""
    for number, bound in enumerate(bounds, 1):
        span = stretch(bound.relation)
        spots = _spots(bound.relation, span, ends)
        yield Claim(
            span,
            BETWEEN.join(spot.of(text) for spot in spots or (span,)),
            bound.relation,
            bound.subject,
            bound.abstain,
            id=f"c{number}",
            tentative=bound.tentative,
            spots=spots,
        )


def _spots(relation: Relation, span: Span, ends: list[int]) -> tuple[Span, ...]:
    """What each sentence has of a claim; none of one that stands in a single sentence.

    The text between two sentences may be the whole article: it is not the claim's.
    """
    if bisect_right(ends, span.start) == bisect_left(ends, span.end):
        return ()
    spots: list[Span] = []
    last = 0
    for one in sorted(spans_of(relation)):
        sentence = bisect_right(ends, one.start)
        if spots and (sentence == last or one.overlaps(spots[-1])):
            spots[-1] = spots[-1].hull(one)
        else:
            spots.append(one)
        last = sentence
    return tuple(spots) if len(spots) > 1 else ()
