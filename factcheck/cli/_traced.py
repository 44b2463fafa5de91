"""A trace for people: sentence by sentence, what was read there and what became of it."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from shutil import get_terminal_size
from typing import TypeVar

from factcheck.cli.quantities import said
from factcheck.formats._shown import Lines, gravest_first, line
from factcheck.formats._terminal import INDENT, NARROWEST, Paint, folded, painted, unpainted
from factcheck.model.finding import Finding
from factcheck.model.quantity import Quantity
from factcheck.model.trace import Candidate, Masked, Trace
from factcheck.model.wording import listed

_NO_TAG = "–"
Item = TypeVar("Item")


def as_text(trace: Trace, *, styled: bool) -> str:
    """The trace in rows no wider than a terminal; piped, than 80 columns."""
    width = max(get_terminal_size().columns, NARROWEST)
    rows = _Rows(trace, painted if styled else unpainted).all()
    return "".join(f"{folded(row, width)}\n" for row in rows)


class _Rows:
    """What is shown of a trace."""

    def __init__(self, trace: Trace, paint: Paint) -> None:
        """Sort it by the sentences that its parts begin in."""
        self._trace, self._paint = trace, paint
        self._lines = Lines(trace.report.document)
        self._reasons = {one.quantity: one.reason for one in trace.report.unchecked}
        self._claims: dict[str, list[str]] = {}
        for claim in trace.report.claims:
            for one in claim.relation.quantities():
                self._claims.setdefault(one.id, []).append(claim.id)
        self._starts = [one.span.start for one in trace.sentences]
        self._quantities = self._by_sentence(trace.quantities, lambda one: one.span.start)
        self._exclusions = self._by_sentence(trace.exclusions, lambda one: one.span.start)
        self._candidates = self._by_sentence(trace.candidates, lambda one: one.claim.span.start)

    def _by_sentence(
        self, items: tuple[Item, ...], start: Callable[[Item], int]
    ) -> dict[int, list[Item]]:
        found: dict[int, list[Item]] = {}
        for item in items:
            found.setdefault(self._number(start(item)), []).append(item)
        return found

    def _number(self, offset: int) -> int:
        """Which sentence a place lies in, from one."""
        return bisect_right(self._starts, offset)

    def all(self) -> Iterator[str]:
        """The sentences that hold a number, and how much there is of each kind."""
        shown = sorted(self._quantities.keys() | self._exclusions.keys())
        for n in shown:
            yield from (*self._sentence(n, self._trace.sentences[n - 1]), "")
        if not shown:
            yield "No number was read."
            return
        if silent := len(self._trace.sentences) - len(shown):
            told = _many(silent, "sentence without a number is", "sentences without a number are")
            yield f"{told} not shown."
        yield self._totals()

    def _totals(self) -> str:
        candidates = self._trace.candidates
        kept = sum(one.kept for one in candidates)
        quantities = _many(len(self._trace.quantities), "quantity", "quantities")
        return f"{quantities}; {_many(len(candidates), 'candidate', 'candidates')}, {kept} kept."

    def _sentence(self, n: int, sentence: Masked) -> Iterator[str]:
        yield f"sentence {n}, {self._lines.told(sentence.span)}: {line(sentence.text)}"
        if sentence.masked:
            yield f"{INDENT}masked as: {line(sentence.masked)}"
        tags = {ident: tag for tag, ident in sentence.tags}
        for one in self._quantities.get(n, ()):
            yield f"{INDENT}{tags.get(one.id, _NO_TAG)}  {self._quantity(one)}"
        for excluded in self._exclusions.get(n, ()):
            yield f"{INDENT}{_NO_TAG}  “{line(excluded.text)}” is no quantity: {excluded.reason}"
        for candidate in self._candidates.get(n, ()):
            yield from self._candidate(candidate)

    def _quantity(self, one: Quantity) -> str:
        if one.id in self._claims:
            fate = f"in {listed(self._claims[one.id])}"
        else:
            fate = f"in no claim: {self._reasons.get(one.id, 'only a dropped candidate holds it')}"
        return f"{one.id} {said(one)}; {line(fate)}"

    def _candidate(self, one: Candidate) -> Iterator[str]:
        claim = one.claim
        yield f"{INDENT}{one.number}. {claim.relation.name}: {line('; '.join(_roles(one)))}"
        places = dict.fromkeys(str(self._number(one.start)) for one in claim.spots)
        over = f", sentences {listed(list(places))}" if places else ""
        verdict = self._paint(claim.verdict, f"{claim.standing.icon} {claim.standing.words}")
        yield f"{INDENT * 2}{one.tier}, from {one.finder}{over}: {verdict}; {one.fate}"
        if claim.reason and (one.kept or claim.abstain):
            yield f"{INDENT * 2}{line(claim.reason)}"
        for finding in gravest_first(claim):
            yield f"{INDENT * 2}{self._finding(finding)}"

    def _finding(self, one: Finding) -> str:
        code = self._paint(one.verdict, f"{one.verdict.icon} {one.code}")
        return f"{code} {one.name}: {line(one.message)}"


def _roles(one: Candidate) -> Iterator[str]:
    """ "before q4 “6,000”", "direction up"."""
    for name, held in one.claim.relation.roles().items():
        many = held if isinstance(held, tuple) else (held,) if held else ()
        if many:
            yield f"{name} {', '.join(f'{each.id} “{each.text}”' for each in many)}"
    if one.claim.subject:
        yield f"subject “{one.claim.subject}”"
    for name, value in one.details.items():
        shown = f"{value:.4g}" if isinstance(value, float) else value
        yield name if value is True else f"{name} {shown}"


def _many(number: int, one: str, several: str) -> str:
    return f"{number:,} {one if number == 1 else several}"
