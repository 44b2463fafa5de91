"""Claims whose numbers stand anywhere in the document, tied by the ledger."""

from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.extract.binding.entries.ledger import ledger
from factcheck.extract.binding.relations import bound_of
from factcheck.extract.binding.rules.yearly import is_rated
from factcheck.extract.binding.scores.accused import TOTALS
from factcheck.extract.binding.scores.choose import Choice, chosen
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.abstention import abstention
from factcheck.extract.roles.bound import Bound
from factcheck.model.relation import Change, Frequency, Relation, Total
from factcheck.model.span import Span

FULL = 3  # figures of a binding that leaves nothing open


def find(whole: Whole) -> Iterator[Bound]:
    """Every likely claim; those that may be crossed as sure bindings.

    What a sentence says of the same figures in so many words stands.
    """
    full = [bound for bound in whole.bounds if _is_full(bound)]
    stated = {span for bound in full for span in _spans(bound.relation)}
    added = [bound.relation for bound in full if isinstance(bound.relation, Total)]
    totals = {one.total.span for one in added if one.total}
    flows = [_spans(b.relation) for b in whole.bounds if isinstance(b.relation, Frequency)]
    for choice in chosen(ledger(whole), whole.year):
        result = choice.candidate.result.quantity.span
        of_others = choice.candidate.name in TOTALS and result in totals  # its parts stand there
        if of_others or (choice.sure and result in stated):
            continue
        made = bound_of(choice.candidate, sure=choice.sure)
        if not any(_spans(made.relation) < flow for flow in flows):
            reason = _abstention(whole, choice, made.relation)
            yield replace(made, abstain=reason, terms=choice.terms)


def _is_full(bound: Bound) -> bool:
    """True if it is sure, and nothing is left open: a step lies between two levels."""
    relation = bound.relation
    ends = not isinstance(relation, Change) or bool(relation.before and relation.after)
    return ends and not (bound.tentative or bound.abstain) and len(relation.quantities()) >= FULL


def _spans(relation: Relation) -> set[Span]:
    return {quantity.span for quantity in relation.quantities()}


def _abstention(whole: Whole, choice: Choice, relation: Relation) -> str:
    """Why a change cannot be recomputed, where its sentence gives a reason.

    An annual rate that is held against the ends of its years can.
    """
    result = choice.candidate.result
    if not isinstance(relation, Change) or is_rated(result):
        return ""
    clause = whole.clauses[result.clause]
    return abstention(clause, 0, len(clause.shadow.text))
