"""A document's quantities, and the claims that they make together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from factcheck.extract import attach, quantities
from factcheck.extract.document.whole import Whole
from factcheck.extract.finders import EVERY, Finders
from factcheck.extract.finished import Finished
from factcheck.extract.mention import Mention
from factcheck.extract.prose import Prose, prose
from factcheck.extract.rank import ranked, spans_of, stretch
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.sentences import breaks, trimmed
from factcheck.extract.shadow import Shadow, shadow
from factcheck.model.claim import BETWEEN, Claim
from factcheck.model.document import Document
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Frequency, Relation
from factcheck.model.span import Span

# Quantities in one sentence, above which it is a table or a list and not searched for claims: a
# search takes longer with each of them. The longest sentences of newspapers hold a dozen, their
# tables of prices in one line thirty.
MOST = 64
_SPAN = attrgetter("span")


class Extraction(Struct, frozen=True):
    """Everything found in a document, not yet judged."""

    quantities: tuple[Quantity, ...]
    claims: tuple[Claim, ...]
    recurring: tuple[Quantity, ...] = ()  # "each year": listed only where a claim holds it
    crowded: frozenset[str] = frozenset()  # ids: among so many that none was bound to another
    bounds: tuple[Bound, ...] = ()  # what each claim was made of


def extract(document: Document, finders: Finders = EVERY) -> Extraction:
    """Read the quantities of a document and bind them to claims."""
    folded = prose(document.text)
    mentions = quantities.mentions(folded, document.published)
    if not mentions:
        return Extraction((), ())
    ends = [0, *breaks(folded.plain)]
    groups = _by_sentence(folded, ends, mentions)
    shadows = [shadow(folded.lower, *one) for one in groups if len(one[1]) <= MOST]
    for one in shadows:
        attach.periods(one)
    found = tuple(m.quantity(document.text, n) for n, m in enumerate(mentions, 1))
    finished = Finished(zip(map(_SPAN, found), found, strict=True))
    clauses = tuple(_clause(one, folded, finished) for one in shadows)
    bounds = _proposed(clauses, finders)
    whole = Whole(document.text, folded.lower, clauses, tuple(bounds))
    bounds = ranked(bounds + [b for find in finders.across(whole) for b in find(whole)])
    every, recurring = _recurring(bounds, document.text, len(found))
    crowded = (m for _, inside in groups if len(inside) > MOST for m in inside)
    ids = frozenset(finished[m.start, m.end].id for m in crowded)
    claims = tuple(_claims(every, document.text, ends))
    return Extraction(found, claims, recurring, ids, tuple(bounds))


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


def _by_sentence(
    folded: Prose, ends: list[int], mentions: list[Mention]
) -> list[tuple[Span, list[Mention]]]:
    """The sentences that hold a quantity, each with those that it holds."""
    groups: dict[int, list[Mention]] = {}
    for mention in mentions:
        groups.setdefault(bisect_right(ends, mention.start), []).append(mention)
    return [
        (trimmed(folded.plain, ends[number - 1], ends[number]), inside)
        for number, inside in groups.items()
    ]


def _clause(shadow: Shadow, folded: Prose, finished: Finished) -> Clause:
    own = {place: finished[one.start, one.end] for place, one in shadow.at.items()}
    return Clause(shadow, folded.lower, finished, own)


def _proposed(clauses: tuple[Clause, ...], finders: Finders) -> list[Bound]:
    bounds: list[Bound] = []
    for clause in clauses:
        found = [bound for find in finders.within(clause.shadow) for bound in find(clause)]
        bounds += ranked(found) if len(found) > 1 else found
    return bounds


def _claims(bounds: list[Bound], text: str, ends: list[int]) -> Iterator[Claim]:
    """The claims in the order of the text."""
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
