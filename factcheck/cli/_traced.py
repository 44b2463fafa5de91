"""A trace as text: for each sentence its quantities, exclusions and candidates."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from factcheck.cli.quantities import said
from factcheck.formats._shown import Lines, line
from factcheck.formats._terminal import (
    INDENT,
    Paint,
    fitted,
    headline,
    painted,
    standing,
    unpainted,
)
from factcheck.model.quantity import Quantity
from factcheck.model.trace import Candidate, Masked, Trace
from factcheck.model.wording import listed

_NO_TAG = "–"
Item = TypeVar("Item")


def as_text(trace: Trace, *, styled: bool) -> str:
    """The trace in rows no wider than a terminal; piped, than 80 columns."""
    return fitted(_Rows(trace, painted if styled else unpainted).all())


class _Rows:
    """The rows that show a trace."""

    def __init__(self, trace: Trace, paint: Paint) -> None:
        """Assign what was found to the sentence that it begins in."""
        self._trace, self._paint = trace, paint
        self._lines = Lines(trace.report.document)
        self._reasons = {item.quantity: item.reason for item in trace.report.unchecked}
        self._claims: dict[str, list[str]] = defaultdict(list)
        for claim in trace.report.claims:
            for quantity in claim.relation.quantities():
                self._claims[quantity.id].append(claim.id)
        self._starts = [sentence.span.start for sentence in trace.sentences]
        self._quantities = self._by_sentence(trace.quantities, lambda item: item.span.start)
        self._exclusions = self._by_sentence(trace.exclusions, lambda item: item.span.start)
        self._candidates = self._by_sentence(trace.candidates, lambda item: item.claim.span.start)

    def _by_sentence(
        self, items: tuple[Item, ...], start: Callable[[Item], int]
    ) -> Mapping[int, list[Item]]:
        """Number of a sentence → the items that begin in it."""
        found: dict[int, list[Item]] = defaultdict(list)
        for item in items:
            found[self._number(start(item))].append(item)
        return found

    def _number(self, offset: int) -> int:
        """The number of the sentence at an offset, counted from one."""
        return bisect_right(self._starts, offset)

    def all(self) -> Iterator[str]:
        """The sentences with a number in them, then the totals."""
        shown = sorted(self._quantities.keys() | self._exclusions.keys())
        for n in shown:
            yield from (*self._sentence(n, self._trace.sentences[n - 1]), "")
        if not shown:
            yield "No number was read."
            return
        if silent := len(self._trace.sentences) - len(shown):
            skipped = _many(
                silent, "sentence without a number is", "sentences without a number are"
            )
            yield f"{skipped} not shown."
        yield self._totals()

    def _totals(self) -> str:
        candidates = self._trace.candidates
        kept = sum(candidate.kept for candidate in candidates)
        quantities = _many(len(self._trace.quantities), "quantity", "quantities")
        return f"{quantities}; {_many(len(candidates), 'candidate', 'candidates')}, {kept} kept."

    def _sentence(self, n: int, sentence: Masked) -> Iterator[str]:
        yield f"sentence {n}, {self._lines.told(sentence.span)}: {line(sentence.text)}"
        if sentence.masked:
            yield f"{INDENT}masked as: {line(sentence.masked)}"
        tags = {ident: tag for tag, ident in sentence.tags}
        for quantity in self._quantities.get(n, ()):
            yield f"{INDENT}{tags.get(quantity.id, _NO_TAG)}  {self._quantity(quantity)}"
        for excluded in self._exclusions.get(n, ()):
            yield f"{INDENT}{_NO_TAG}  “{line(excluded.text)}” is no quantity: {excluded.reason}"
        for candidate in self._candidates.get(n, ()):
            yield from self._candidate(candidate)

    def _quantity(self, quantity: Quantity) -> str:
        if quantity.id in self._claims:
            fate = f"in {listed(self._claims[quantity.id])}"
        else:
            reason = self._reasons.get(quantity.id, "only a dropped candidate holds it")
            fate = f"in no claim: {reason}"
        return f"{quantity.id} {said(quantity)}; {line(fate)}"

    def _candidate(self, candidate: Candidate) -> Iterator[str]:
        claim, roles = candidate.claim, "; ".join(_roles(candidate))
        yield f"{INDENT}{candidate.number}. {claim.relation.name}: {line(roles)}"
        numbers = dict.fromkeys(str(self._number(spot.start)) for spot in claim.spots)
        origin = candidate.finder + (f", sentences {listed(list(numbers))}" if numbers else "")
        verdict = standing(claim, self._paint)
        yield f"{INDENT * 2}{candidate.tier}, from {origin}: {verdict}; {candidate.fate}"
        if candidate.score is not None:
            yield f"{INDENT * 2}{_score(candidate)}"
        if claim.reason and (candidate.kept or claim.abstain):
            yield f"{INDENT * 2}{line(claim.reason)}"
        for finding in claim.ranked:
            yield f"{INDENT * 2}{headline(finding, self._paint)}"


def _score(candidate: Candidate) -> str:
    """ "log-odds +2.1: surprise +4.5, bias −3.1, …"."""
    terms = [f"{name} {_signed(weight)}" for name, weight in candidate.terms]
    return f"log-odds {_signed(candidate.score or 0.0)}: {', '.join(terms)}"


def _signed(weight: float) -> str:
    return f"{weight:+.1f}".replace("-", "−")


def _roles(candidate: Candidate) -> Iterator[str]:
    """ "before q4 “6,000”", "direction up"."""
    for role, filler in candidate.claim.relation.roles().items():
        quantities = filler if isinstance(filler, tuple) else (filler,) if filler else ()
        if quantities:
            yield f"{role} {', '.join(f'{item.id} “{item.text}”' for item in quantities)}"
    if candidate.claim.subject:
        yield f"subject “{candidate.claim.subject}”"
    for name, value in candidate.details.items():
        shown = f"{value:.4g}" if isinstance(value, float) else value
        yield name if value is True else f"{name} {shown}"


def _many(number: int, singular: str, plural: str) -> str:
    return f"{number:,} {singular if number == 1 else plural}"
