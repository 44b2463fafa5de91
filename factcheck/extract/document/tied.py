"""Claims whose numbers stand anywhere in the document, tied by the ledger."""

from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.extract.binding.choose import Choice, chosen
from factcheck.extract.binding.ledger import ledger
from factcheck.extract.binding.relations import bound_of
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.abstention import abstention
from factcheck.extract.roles.bound import Bound
from factcheck.model.relation import Change

FULL = 3  # figures of a binding that leaves nothing open


def find(whole: Whole) -> Iterator[Bound]:
    """Every likely claim; those that may be crossed as sure bindings.

    What a sentence says of the same figures in so many words stands.
    """
    loose = {frozenset(q.span for q in b.relation.quantities()) for b in whole.bounds}
    full = (b.relation.quantities() for b in whole.bounds if not b.tentative)
    sure = {q.span for quantities in full if len(quantities) >= FULL for q in quantities}
    for choice in chosen(ledger(whole), whole.year):
        spans = frozenset(e.quantity.span for e in choice.candidate.entries)
        if choice.candidate.result.quantity.span in sure if choice.sure else spans in loose:
            continue
        made = bound_of(choice.candidate, sure=choice.sure)
        reason = _abstention(whole, choice) if isinstance(made.relation, Change) else ""
        yield replace(made, abstain=reason, terms=choice.terms)


def _abstention(whole: Whole, choice: Choice) -> str:
    """Why the change cannot be recomputed, where its sentence gives a reason."""
    clause = whole.clauses[choice.candidate.result.clause]
    return abstention(clause, 0, len(clause.shadow.text))
