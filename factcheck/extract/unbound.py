"""Why a quantity is in no claim."""

from collections.abc import Iterable, Iterator

from factcheck.extract.claims import Extraction
from factcheck.model.claim import Claim
from factcheck.model.failure import REASON
from factcheck.model.figure_index import FigureIndex
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change
from factcheck.model.report import Unchecked
from factcheck.model.span import Span

_DATE = "a date or period, not tied to another figure"
_ORDINAL = "a rank or a place in a sequence"
_VAGUE = "too vague to compute with"
_CROWDED = "one of so many numbers in one sentence that this is taken for a table or a list"


def unchecked(
    quantities: tuple[Quantity, ...],
    claims: Iterable[Claim],
    figures: FigureIndex,
    found: Extraction,
) -> Iterator[Unchecked]:
    """Every quantity in no claim, in the order of the text, with one clause that tells why."""
    claims = tuple(claims)
    bound = {one.id for claim in claims for one in claim.relation.quantities()}
    dated, around = _dated(quantities, claims), None
    for one in quantities:
        if one.kind is Kind.DATE:
            around = one
        if one.id in bound:
            continue
        if one.id in found.failed:
            why = REASON
        elif one.id in found.crowded:
            why = _CROWDED
        elif one.span in dated:
            why = f"the period of “{dated[one.span]}”"
        elif around and around is not one and around.span.holds(one.span):
            why = f"part of “{around.text}”"
        else:
            why = _reason(one, figures)
        yield Unchecked(one.id, why)


def _dated(quantities: Iterable[Quantity], claims: Iterable[Claim]) -> dict[Span, str]:
    """What each period is said to be of; an age has none."""
    timed = (one for one in quantities if one.period and one.dimension != "age")
    found = {one.period.span: one.text for one in timed if one.period and one.kind is not Kind.DATE}
    changes = (one.relation for one in claims if isinstance(one.relation, Change))
    based = ((one.basis, one.by) for one in changes)
    return {basis.span: by.text for basis, by in based if basis and by} | found


def _reason(one: Quantity, figures: FigureIndex) -> str:
    if one.kind is Kind.DATE:
        return _DATE
    if one.kind is Kind.ORDINAL:
        return _ORDINAL
    return figures.reason((one,)) if one.known else _VAGUE
