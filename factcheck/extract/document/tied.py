"""Claims whose numbers stand anywhere in the document, tied by the ledger."""

from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.extract.binding.entries.ledger import ledger
from factcheck.extract.binding.recast import recast
from factcheck.extract.binding.relations import bound_of
from factcheck.extract.binding.scores.choose import Choice, chosen
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.abstention import abstention
from factcheck.extract.roles.bound import Bound
from factcheck.model.relation import Change
from factcheck.model.span import Span

FULL = 3  # figures of a binding that leaves nothing open


def find(whole: Whole) -> Iterator[Bound]:
    """Every likely claim; those that may be crossed as sure bindings.

    What a sentence says of the same figures in so many words stands.
    """
    held = [(frozenset(q.span for q in b.relation.quantities()), b) for b in whole.bounds]
    full: dict[Span, list[Held]] = {}
    for spans, bound in held:
        for span in spans if _is_full(bound) else ():
            full.setdefault(span, []).append((spans, bound))
    for choice in chosen(ledger(whole), whole.year):
        spans = frozenset(e.quantity.span for e in choice.candidate.entries)
        made = bound_of(choice.candidate, sure=choice.sure)
        holding = full.get(recast(choice.candidate).result.quantity.span, [])
        told = any(not (own == spans and _alike(b, made)) for own, b in holding)
        if not (told and choice.sure):
            reason = _abstention(whole, choice) if isinstance(made.relation, Change) else ""
            yield replace(made, abstain=reason, terms=choice.terms)


Held = tuple[frozenset[Span], Bound]  # where the figures of a binding stand


def _is_full(bound: Bound) -> bool:
    """True if nothing is left open: "26.5%, 1.4 points higher than 25.1%" has two levels."""
    told = bound.relation
    ends = not isinstance(told, Change) or bool(told.before and told.after)
    return ends and len(told.quantities()) >= FULL


def _alike(loose: Bound, made: Bound) -> bool:
    """True if a loose binding says the same of the same figures."""
    return loose.tentative and type(loose.relation) is type(made.relation)


def _abstention(whole: Whole, choice: Choice) -> str:
    """Why the change cannot be recomputed, where its sentence gives a reason."""
    clause = whole.clauses[choice.candidate.result.clause]
    return abstention(clause, 0, len(clause.shadow.text))
