"""Lengths of time whose dates stand in another sentence.

"The mill opened in 1931. It closed 48 years later, in 1979." "Rents have doubled in a decade …"
"""

from collections.abc import Iterator

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.elapsed import BEGUN, MONTHS
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Elapsed
from factcheck.pattern import lazy

_LATER = lazy(r"(?P<length>N)[ ](?:later|on),?[ ](?:in[ ]|on[ ])?(?P<end>D)")
_JUBILEE = lazy(
    r"^(?:its|their)[ ](?P<length>O)[ ](?:anniversary|birthday)\b[^DNO.;]{0,40}?(?P<end>D)"
)
_CUES = frozenset({"later", "on", "anniversary", "birthday"})
_BACK = lazy(r"\b(?:ago|earlier|later|previous|same|year-end)\b")
_BEGUN = lazy(BEGUN)
_AGO = " ago"


def find(whole: Whole) -> Iterator[Bound]:
    """So many years after the one date of the sentence before; "a decade ago" beside two."""
    for before, clause in whole.following:
        told = "D" in before.shadow.codes and "D" in clause.shadow.codes
        if told and not clause.shadow.words.isdisjoint(_CUES):
            yield from _after(before, clause)
    for index, clause in enumerate(whole.clauses if _AGO in whole.lower else ()):
        if "D" in clause.shadow.codes and (lengths := _ago(clause)):
            yield from _since(lengths, whole.clauses[max(0, index - 1) : index + 3])


def _after(before: Clause, clause: Clause) -> Iterator[Bound]:
    later, jubilee = (one.search(clause.shadow.text) for one in (_LATER, _JUBILEE))
    starts = _dates(before) if later or jubilee else []
    begun = jubilee and _BEGUN.search(before.shadow.text)
    for match in (later, jubilee if begun else None) if len(starts) == 1 else ():
        # no other date or number comes between
        if match and match.start("length") == min(clause.shadow.at):
            length, end = (clause.quantity(match.start(name)) for name in ("length", "end"))
            if end in _dates(clause) and _years(length):
                yield Bound(Elapsed(starts[0], end, length))


def _ago(clause: Clause) -> list[Quantity]:
    """The lengths of "five years ago"."""
    return [
        clause.finished[inner.start, inner.end]
        for mention in clause.shadow.at.values()
        if (inner := mention.inner)
        and clause.lower.endswith(_AGO, 0, mention.end)
        and (inner.low is None or inner.low.value > 1 or inner.unit == "decade")
    ]


def _since(lengths: list[Quantity], near: tuple[Clause, ...]) -> Iterator[Bound]:
    """Lengths that reach back from now, where the sentences around name just two dates."""
    dates = sorted(
        {one.period.start: one for other in near for one in _dates(other) if one.period}.items(),
        key=lambda item: str(item[0]),
    )
    for length in lengths if len(dates) == 2 else ():
        yield Bound(Elapsed(dates[0][1], dates[1][1], length), tentative=True)


def _dates(clause: Clause) -> list[Quantity]:
    """The days, months and years that a sentence names."""
    return [
        one
        for one in clause.coded("D")
        if one.period
        and one.period.known
        and not one.period.relative
        and not _BACK.search(one.text.lower())
        and (one.period.months or 0) <= MONTHS
    ]


def _years(length: Quantity) -> bool:
    return length.kind is Kind.ORDINAL or (length.known and length.unit in ("year", "decade"))
