"""Claims whose numbers stand anywhere in the document, tied by the ledger."""

from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.extract.binding.entries.ledger import ledger
from factcheck.extract.binding.relations import bound_of
from factcheck.extract.binding.scores.choose import Choice, chosen
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.abstention import abstention
from factcheck.extract.roles.bound import Bound
from factcheck.model.relation import Change, Frequency, Relation
from factcheck.model.span import Span

FULL = 3  # figures of a binding that leaves nothing open


def find(whole: Whole) -> Iterator[Bound]:
    """Every likely claim; those that may be crossed as sure bindings.

    What a sentence says of the same figures in so many words stands.
    """
    full = [bound for bound in whole.bounds if _is_full(bound)]
    stated = {span for bound in full for span in _spans(bound.relation)}
    flows = [_spans(b.relation) for b in whole.bounds if isinstance(b.relation, Frequency)]
    for choice in chosen(ledger(whole), whole.year):
        made = bound_of(choice.candidate, sure=choice.sure)
        crossed = choice.sure and choice.candidate.result.quantity.span in stated
        if not crossed and not any(_spans(made.relation) < flow for flow in flows):
            reason = _abstention(whole, choice) if isinstance(made.relation, Change) else ""
            yield replace(made, abstain=reason, terms=choice.terms)


def _is_full(bound: Bound) -> bool:
    """True if it is sure, and nothing is left open: a step lies between two levels."""
    relation = bound.relation
    ends = not isinstance(relation, Change) or bool(relation.before and relation.after)
    return ends and not (bound.tentative or bound.abstain) and len(relation.quantities()) >= FULL


def _spans(relation: Relation) -> set[Span]:
    return {quantity.span for quantity in relation.quantities()}


def _abstention(whole: Whole, choice: Choice) -> str:
    """Why the change cannot be recomputed, where its sentence gives a reason."""
    clause = whole.clauses[choice.candidate.result.clause]
    return abstention(clause, 0, len(clause.shadow.text))
