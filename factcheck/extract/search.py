"""Every finder is asked on its own: where one fails, what the others find is kept."""

from factcheck.extract import document as across
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles import index
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.model.failure import Failure, failure


def sentences(
    clauses: tuple[Clause, ...], errors: list[Failure]
) -> tuple[list[Bound], frozenset[str]]:
    """What is bound within sentences; and the ids of the numbers beside which a finder failed."""
    finders = index()
    bounds: list[Bound] = []
    failed: set[str] = set()
    for clause in clauses:
        for find in finders.due(clause.shadow):
            try:
                bounds += find(clause)
            except Exception as error:  # noqa: BLE001  the other finders go on
                errors.append(failure(error, find.__module__))
                failed.update(one.id for one in clause.quantities.values())
    return bounds, frozenset(failed)


def document(whole: Whole, errors: list[Failure]) -> list[Bound]:
    """What is bound across sentences."""
    bounds: list[Bound] = []
    for find in across.due(whole):
        try:
            bounds += find(whole)
        except Exception as error:  # noqa: BLE001  the other finders go on
            errors.append(failure(error, find.__module__))
    return bounds
