"""Document in, report out: extraction, then every check on every claim."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from operator import attrgetter

from msgspec import structs

from factcheck.checks import Check, Context, registry
from factcheck.checks._sizes_of import SizesOf
from factcheck.checks._unknown import unknown
from factcheck.extract.claims import Extraction, extract
from factcheck.extract.ties import tied
from factcheck.extract.unbound import unchecked
from factcheck.language import known
from factcheck.model.claim import Claim
from factcheck.model.distinct import distinct
from factcheck.model.document import Document
from factcheck.model.failure import Failure, failure
from factcheck.model.figure_index import FigureIndex
from factcheck.model.finding import Finding, Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation
from factcheck.model.report import Report
from factcheck.model.settings import DEFAULT, Settings, SettingsError
from factcheck.model.tie import ties as as_ties

_SPAN = attrgetter("span")
_OFF = "a check that it needs is switched off"


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
        self._off = [check for check in registry().values() if check not in self._checks]
        self._by_roles: dict[tuple[type[Relation], tuple[str, ...]], list[Check]] = {}

    def check(self, document: Document) -> Report:
        """Everything that is to be said of a document's numbers.

        TieError for numbers tied by somebody else that cannot be tied so.
        """
        found = tied(extract(document), document.ties, document.text)
        figures = FigureIndex(found.quantities, document.text)
        judged = self.judged(document, found, figures)
        return self.report(document, found, figures, judged, distinct(filter(supported, judged)))

    def judged(self, document: Document, found: Extraction, figures: FigureIndex) -> list[Claim]:
        """Every claim with what the checks say of it, also those that will not be kept."""
        context = Context(
            document.text,
            found.quantities,
            found.claims,
            document.days,
            settings=self.settings,
            sizes_of=SizesOf(document.text, found.quantities),
            figures=figures,
        )
        return [self._judged(claim, context) for claim in found.claims]

    def report(
        self,
        document: Document,
        found: Extraction,
        figures: FigureIndex,
        judged: list[Claim],
        kept: Iterable[Claim],
    ) -> Report:
        """The report on a document, with those of the judged claims that are kept."""
        claims = tuple(self._explained(self.settings.applied(claim), figures) for claim in kept)
        used = {quantity.id for claim in claims for quantity in claim.relation.quantities()}
        recurring = (quantity for quantity in found.recurring if quantity.id in used)
        quantities = tuple(sorted((*found.quantities, *recurring), key=_SPAN))
        left = tuple(unchecked(quantities, claims, figures, found))
        errors = (*found.errors, *_errors(judged, claims))
        return Report(known(document), quantities, claims, left, self.settings, errors=errors)

    def _explained(self, claim: Claim, figures: FigureIndex) -> Claim:
        """The claim, with the reason where nothing was found about it."""
        if claim.findings or claim.abstain:
            return claim
        off = _applicable(self._off, claim.relation)
        return claim.abstaining(_OFF if off else figures.reason(claim.relation.quantities()))

    def _checks_of(self, relation: Relation) -> list[Check]:
        """The checks that are switched on and may have something to say of a relation."""
        key = type(relation), _roles(relation)
        if key not in self._by_roles:
            self._by_roles[key] = _applicable(self._checks, relation)
        return self._by_roles[key]

    def _judged(self, claim: Claim, document: Context) -> Claim:
        context = structs.replace(document, claim=claim)
        findings: list[Finding] = []
        errors: list[Failure] = []
        for check in self._checks_of(claim.relation):
            try:
                if outcome := check.run(claim.relation, context):
                    findings.append(check.finding(outcome))
            except Exception as error:  # noqa: BLE001  no claim is lost because of a check
                errors.append(failure(error, check.code))
        judged = claim.judged(_without_remarks(findings))
        if claim.abstain and judged.verdict.flagged:
            judged = claim  # "in real terms": what misfits was not meant to fit
        return judged.failed(tuple(errors)) if errors else judged


def _without_remarks(findings: list[Finding]) -> tuple[Finding, ...]:
    """The findings; without mere remarks where something could be recomputed."""
    computed = [finding for finding in findings if not finding.remark]
    checked = any(finding.verdict is not Verdict.UNVERIFIABLE for finding in computed)
    return tuple(computed if checked else findings)


def _applicable(checks: Iterable[Check], relation: Relation) -> list[Check]:
    """Those that may have something to say of a relation with these roles."""
    fits = (check for check in checks if isinstance(relation, check.relation))
    return [check for check in fits if check.needs.issubset(_roles(relation))]


def _roles(relation: Relation) -> tuple[str, ...]:
    """The roles that are filled."""
    return tuple([name for name in relation.role_names if getattr(relation, name) is not None])


@lru_cache(maxsize=64)
def _checks(settings: Settings) -> tuple[Check, ...]:
    """The checks that are switched on; SettingsError for a code that none has."""
    for code in (*settings.select, *settings.ignore):
        if not any(known.startswith(code) for known in registry()):
            raise SettingsError(unknown(code))
    return tuple(check for code, check in registry().items() if settings.runs(code))


def supported(claim: Claim) -> bool:
    """True if a binding is sure, or arithmetic speaks for it: it fits, or one slip explains it.

    One that an error of ours kept from being checked stays as well, so that this is reported.
    """
    if not claim.tentative:
        return True
    fits = claim.verdict is Verdict.CONSISTENT or bool(claim.remark or claim.errors)
    return fits or any(finding.diagnosis for finding in claim.findings)


def _errors(judged: list[Claim], claims: tuple[Claim, ...]) -> Iterator[Failure]:
    """The errors of all checks: those of the reported claims with their ids, then other kinds."""
    for claim in claims:
        yield from (structs.replace(error, claim=claim.id) for error in claim.errors)
    known = {error for claim in claims for error in claim.errors}
    others = dict.fromkeys(error for claim in judged for error in claim.errors)
    yield from (error for error in others if error not in known)


def check(
    text: str | Document,
    *,
    published: date | None = None,
    title: str = "",
    source: str = "",
    settings: Settings = DEFAULT,
    ties: object = None,
) -> Report:
    """Check a text; `published` resolves "last year". A Document brings its own.

    Without it the date is that of a dateline, a byline or the like, where the text has one.

    `ties` are numbers that somebody else has tied: a list of {"relation": "share", "roles":
    {"part": [88, 91], …}}, whose spans are those of the numbers. Each is recomputed and judged
    as if the text said so beyond doubt; TieError, in one sentence, for one that cannot be.
    """
    held = text if isinstance(text, Document) else document_of(text, published, title, source)
    if ties is not None:
        held = replace(held, ties=as_ties(ties))
    return _checker(settings).check(held)


def document_of(text: str, published: date | None, title: str = "", source: str = "") -> Document:
    """The document of a text; without a date of publication it gets the one that the text gives."""
    from factcheck.reading.dates import dated

    return dated(Document(text, title, source, published))


@lru_cache(maxsize=64)
def _checker(settings: Settings) -> Checker:
    return Checker(settings)


def quantities(text: str | Document, *, published: date | None = None) -> tuple[Quantity, ...]:
    """The quantities of a text, without claims; a Document brings its own date."""
    held = text if isinstance(text, Document) else document_of(text, published)
    return extract(held).quantities
