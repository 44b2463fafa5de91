"""Document in, report out: extraction, then every check on every claim."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache
from operator import attrgetter

from factcheck.checks import Check, Context, registry
from factcheck.extract.claims import Extraction, extract
from factcheck.extract.leftover import reason
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change, Frequency, Relation
from factcheck.model.report import Report, Unchecked
from factcheck.model.settings import DEFAULT, Settings, SettingsError
from factcheck.model.span import Span

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
        self._by_relation: dict[type[Relation], list[Check]] = {}

    def check(self, document: Document) -> Report:
        """Everything that is to be said of a document's numbers."""
        found = extract(document)
        judged = (self._judged(claim, document, found) for claim in found.claims)
        bound = _distinct([one for one in judged if not one.tentative or _supported(one)])
        claims = tuple(self.settings.applied(claim) for claim in bound)
        held = {q.id for claim in claims for q in claim.relation.quantities()}
        recurring = (one for one in found.recurring if one.id in held)
        quantities = tuple(sorted((*found.quantities, *recurring), key=_SPAN))
        unchecked = _unchecked(quantities, held, found.crowded)
        return Report(document, quantities, claims, unchecked, self.settings)

    def _speaking(self, relation: type[Relation]) -> list[Check]:
        """The checks that are switched on for a relation."""
        if relation not in self._by_relation:
            fits = [one for one in self._checks if issubclass(relation, one.relation)]
            self._by_relation[relation] = fits
        return self._by_relation[relation]

    def _judged(self, claim: Claim, document: Document, whole: Extraction) -> Claim:
        here = Context(
            document.text,
            whole.quantities,
            whole.claims,
            document.published,
            claim,
            self.settings,
        )
        tried = (check.finding(claim, here) for check in self._speaking(type(claim.relation)))
        found = tuple(finding for finding in tried if finding)
        if claim.abstain and any(
            finding.verdict.weight > Verdict.CONSISTENT.weight for finding in found
        ):
            return claim  # "in real terms": what does not fit was not meant to
        return claim.judged(found)


@lru_cache(maxsize=64)
def _checks(settings: Settings) -> tuple[Check, ...]:
    """The checks that are switched on; SettingsError for a code that none has."""
    for code in (*settings.select, *settings.ignore):
        if not any(known.startswith(code) for known in registry()):
            raise SettingsError(
                f"no check has the code '{code}'; see 'factcheck checks' for the list"
            )
    return tuple(check for code, check in registry().items() if settings.runs(code))


def _distinct(claims: list[Claim]) -> tuple[Claim, ...]:
    """Without the loose bindings that say again what another claim says.

    A sure claim wins over a loose one, a loose one that adds up over one that does not.
    """
    ranked = sorted(claims, key=lambda one: (one.tentative, one.verdict.weight * one.tentative))
    holding: dict[Span, list[Claim]] = defaultdict(list)  # kept claims by the place of a number

    def beside(claim: Claim) -> list[Claim]:
        return [other for span in _numbers(claim) for other in holding[span]]

    kept: list[Claim] = []
    for claim in ranked:
        repeats = _repeats if claim.tentative else _same
        if not any(repeats(claim, other) for other in beside(claim)):
            kept.append(claim)
            for span in _numbers(claim):
                holding[span].append(claim)
    kept = [claim for claim in kept if not _told_better(claim, beside(claim))]
    return tuple(claim.numbered(n) for n, claim in enumerate(sorted(kept, key=_SPAN), 1))


def _same(claim: Claim, other: Claim) -> bool:
    """Whether two patterns have bound the same numbers in the same roles."""
    one, two = claim.relation, other.relation
    return type(one) is type(two) and one.roles() == two.roles()


def _told_better(claim: Claim, kept: list[Claim]) -> bool:
    """Whether little could be said of a claim, and another one says more of its numbers."""
    if claim.verdict is not Verdict.UNVERIFIABLE and not _stepless(claim):
        return False
    mine = set(claim.relation.quantities())
    alike = (other for other in kept if other.relation.name == claim.relation.name)
    others = [other for other in alike if other is not claim]
    return any(
        mine < (theirs := set(other.relation.quantities()))
        or (mine == theirs and other.verdict is not Verdict.UNVERIFIABLE)
        for other in others
    )


def _stepless(claim: Claim) -> bool:
    """Whether it is a change from one level to another of which only the direction is said."""
    told = isinstance(claim.relation, Change) and claim.relation.by is None
    return told and claim.verdict is Verdict.CONSISTENT


def _repeats(claim: Claim, other: Claim) -> bool:
    """Whether a loose claim says again what another says: two numbers of it or more.

    It may add one to a claim of which nothing could be said; the numbers of a statistic
    are its own.
    """
    mine, theirs = _numbers(claim), _numbers(other)
    if other.relation.exclusive or mine <= theirs:
        return bool(mine & theirs)
    if claim.relation.name != other.relation.name:
        return False
    adds = theirs < mine and (other.verdict is Verdict.UNVERIFIABLE or _stepless(other))
    return len(mine & theirs) > 1 and not adds


def _numbers(claim: Claim) -> set[Span]:
    """Where its quantities stand, without stretches of time that recur ("each year")."""
    held = claim.relation.quantities()
    return {
        q.span for q in held if q.kind is not Kind.DATE or not isinstance(claim.relation, Frequency)
    }


def _supported(claim: Claim) -> bool:
    """Whether the arithmetic speaks for a loose binding: it fits, or one slip explains it."""
    return claim.verdict is Verdict.CONSISTENT or any(one.diagnosis for one in claim.findings)


def _unchecked(
    quantities: tuple[Quantity, ...], bound: set[str], crowded: frozenset[str]
) -> tuple[Unchecked, ...]:
    """Every quantity in no claim, with the reason."""
    dated = {q.period.span: q for q in quantities if q.period and q.kind is not Kind.DATE}
    return tuple(
        Unchecked(q.id, reason(q, dated.get(q.span), crowded=q.id in crowded))
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
