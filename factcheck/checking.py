"""Document in, report out: extraction, then every check on every claim."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from operator import attrgetter

from factcheck.checks import Check, Context, registry
from factcheck.extract.claims import Extraction, extract
from factcheck.extract.leftover import reason
from factcheck.model.claim import Claim
from factcheck.model.distinct import distinct
from factcheck.model.document import Document
from factcheck.model.failure import REASON, Failure, failure
from factcheck.model.finding import Finding, Verdict
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Relation
from factcheck.model.report import Report, Unchecked
from factcheck.model.settings import DEFAULT, Settings, SettingsError

_SPAN = attrgetter("span")


class Checker:
    """A checker with its settings, to be used for many documents.

    `select` and `ignore`, when given, take the place of those in `settings`.
    """

    def __init__(
        self,
        settings: Settings = DEFAULT,
        *,
        select: Iterable[str] | None = None,
        ignore: Iterable[str] | None = None,
    ) -> None:
        """Raise SettingsError for a code that no check has."""
        if select is not None:
            settings = replace(settings, select=tuple(select))
        if ignore is not None:
            settings = replace(settings, ignore=tuple(ignore))
        self.settings = settings
        self._checks = _checks(settings)
        self._by_roles: dict[tuple[type[Relation], tuple[str, ...]], list[Check]] = {}

    def check(self, document: Document) -> Report:
        """Everything that is to be said of a document's numbers."""
        found = extract(document)
        judged = [self._judged(claim, document, found) for claim in found.claims]
        bound = distinct([one for one in judged if not one.tentative or _supported(one)])
        claims = tuple(self.settings.applied(claim) for claim in bound)
        held = {q.id for claim in claims for q in claim.relation.quantities()}
        recurring = (one for one in found.recurring if one.id in held)
        quantities = tuple(sorted((*found.quantities, *recurring), key=_SPAN))
        unchecked = _unchecked(quantities, held, found)
        errors = (*found.errors, *_errors(judged, claims))
        return Report(document, quantities, claims, unchecked, self.settings, errors=errors)

    def _asked(self, relation: Relation) -> list[Check]:
        """The checks that are switched on and may have something to say of a relation."""
        told = tuple([name for name in relation.role_names if getattr(relation, name) is not None])
        key = type(relation), told
        if key not in self._by_roles:
            fits = (one for one in self._checks if isinstance(relation, one.relation))
            self._by_roles[key] = [one for one in fits if one.needs.issubset(told)]
        return self._by_roles[key]

    def _judged(self, claim: Claim, document: Document, whole: Extraction) -> Claim:
        here = Context(
            document.text,
            whole.quantities,
            whole.claims,
            document.days,
            claim,
            self.settings,
        )
        found: list[Finding] = []
        errors: list[Failure] = []
        for check in self._asked(claim.relation):
            try:
                if outcome := check.run(claim.relation, here):
                    found.append(check.finding(outcome))
            except Exception as error:  # noqa: BLE001  no claim is lost because of a check
                errors.append(failure(error, check.code))
        judged = claim.judged(tuple(found))
        if claim.abstain and judged.verdict.weight > Verdict.CONSISTENT.weight:
            judged = claim  # "in real terms": what misfits was not meant to fit
        return judged.failed(tuple(errors)) if errors else judged


@lru_cache(maxsize=64)
def _checks(settings: Settings) -> tuple[Check, ...]:
    """The checks that are switched on; SettingsError for a code that none has."""
    for code in (*settings.select, *settings.ignore):
        if not any(known.startswith(code) for known in registry()):
            raise SettingsError(
                f"no check has the code '{code}'; see 'factcheck checks' for the list"
            )
    return tuple(check for code, check in registry().items() if settings.runs(code))


def _supported(claim: Claim) -> bool:
    """Whether the arithmetic speaks for a loose binding: it fits, or one slip explains it.

    Where it could not be done because of an error of ours, that has to be said.
    """
    fits = claim.verdict is Verdict.CONSISTENT or any(one.diagnosis for one in claim.findings)
    return fits or bool(claim.errors)


def _errors(judged: list[Claim], claims: tuple[Claim, ...]) -> Iterator[Failure]:
    """The errors of all checks, with the ids of the claims that are told."""
    told = [Failure(one.where, one.kind, claim.id) for claim in claims for one in claim.errors]
    yield from told
    known = {(one.where, one.kind) for one in told}
    untold = dict.fromkeys(one for claim in judged for one in claim.errors)
    yield from (one for one in untold if (one.where, one.kind) not in known)


def _unchecked(
    quantities: tuple[Quantity, ...], bound: set[str], found: Extraction
) -> tuple[Unchecked, ...]:
    """Every quantity in no claim, with the reason."""
    dated = {q.period.span: q for q in quantities if q.period and q.kind is not Kind.DATE}
    return tuple(
        Unchecked(
            q.id,
            REASON
            if q.id in found.failed
            else reason(q, dated.get(q.span), crowded=q.id in found.crowded),
        )
        for q in quantities
        if q.id not in bound
    )


def check(
    text: str | Document,
    *,
    published: date | None = None,
    title: str = "",
    source: str = "",
    settings: Settings = DEFAULT,
) -> Report:
    """Check a text; `published` resolves "last year". A Document brings its own."""
    document = text if isinstance(text, Document) else Document(text, title, source, published)
    return _checker(settings).check(document)


@lru_cache(maxsize=64)
def _checker(settings: Settings) -> Checker:
    return Checker(settings)


def quantities(text: str | Document, *, published: date | None = None) -> tuple[Quantity, ...]:
    """The quantities of a text, without claims; a Document brings its own date."""
    document = text if isinstance(text, Document) else Document(text, published=published)
    return extract(document).quantities
