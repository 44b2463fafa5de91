"""Every finder is asked on its own: where one fails, what the others find is kept."""

from factcheck.extract.document.whole import Whole
from factcheck.extract.finders import Finders
from factcheck.extract.rank import ranked
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.studies import estimates
from factcheck.model.failure import Failure, failure


def sentences(
    clauses: tuple[Clause, ...], finders: Finders, errors: list[Failure]
) -> tuple[list[Bound], frozenset[str]]:
    """What is bound within sentences; and the ids of the numbers beside which a finder failed."""
    bounds: list[Bound] = []
    failed: set[str] = set()
    for clause in clauses:
        found: list[Bound] = []
        for find in finders.within(clause.shadow):
            try:
                found += find(clause)
            except Exception as error:  # noqa: BLE001  the other finders go on
                errors.append(failure(error, find.__module__))
                failed.update(one.id for one in clause.quantities.values())
        found = estimates.without(clause, found) if found else found
        bounds += ranked(found) if len(found) > 1 else found
    return bounds, frozenset(failed)


def document(whole: Whole, finders: Finders, errors: list[Failure]) -> list[Bound]:
    """What is bound across sentences."""
    bounds: list[Bound] = []
    for find in finders.across(whole):
        try:
            bounds += find(whole)
        except Exception as error:  # noqa: BLE001  the other finders go on
            errors.append(failure(error, find.__module__))
    return bounds
