"""Pairs of operands close to a result that do not give it, though they were meant to."""

from collections.abc import Iterator
from math import log10

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.candidates.frames import Frame, of_result
from factcheck.extract.binding.candidates.likeness import alike, apart, uncounted, unlike
from factcheck.extract.binding.candidates.pairs import is_odd
from factcheck.extract.binding.candidates.together import scales, together
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.scores.cues import cues, of_misfit
from factcheck.extract.binding.scores.refused import refused
from factcheck.model.quantity import Kind

BACK, AHEAD = 14, 7  # entries
BACK_BY, AHEAD_BY = 2, -1  # sentences with numbers, of the same paragraph
NEAREST = 5  # that may fill each role
RIVALS = 2  # other operands of the kind: among more of them none was plainly meant
FAR = 1.05  # powers of ten between what is stated and what is computed
TENFOLD, THOUSANDFOLD, _NEAR = 1.0, 3.0, 0.01  # powers of ten: a slip of magnitude
NEARLY = 1.5  # units of rounding: what misses by so little is no slip
_CLOSE = 1e-12
Found = tuple[Candidate, list[str]]


def intended(book: list[Entry], result: Entry) -> Iterator[Found]:
    """The misfits near a result, each with its cues."""
    kinds = of_result(result.type)
    if not kinds or result.value <= 0 or _vague(result) or is_odd(result):
        return
    around = _around(book, result)
    for name, frame in kinds:
        unmarked = result.type is Type.LEVEL and frame.result.mark(result) <= 0
        if not unmarked and not (frame.asks and frame.asks.isdisjoint(result.sentence)):
            yield from _of_frame(name, frame, result, around)


def _vague(result: Entry) -> bool:
    """True if it may stand for much else: "half" is said of what is no half."""
    return result.quantity.kind is Kind.RATIO and result.quantity.text.lower().endswith("half")


def _around(book: list[Entry], result: Entry) -> list[Entry]:
    """The entries of this sentence and its neighbours in the paragraph, nearest first."""
    near = [
        e
        for e in book[max(0, result.number - BACK) : result.number + AHEAD + 1]
        if e is not result
        and e.value > 0
        and AHEAD_BY <= result.clause - e.clause <= BACK_BY
        and e.paragraph == result.paragraph
        and apart(e, result)
    ]
    return sorted(near, key=lambda e: abs(e.number - result.number))


def _of_frame(name: str, frame: Frame, result: Entry, around: list[Entry]) -> Iterator[Found]:
    averages = name in ("average", "product")
    if "adjusted" in result.sentence or (name == "sum" and "some" in result.sentence):
        return  # put in other terms; parts that leave a rest
    likely = [e for e in around if not frame.like or alike(e, result)]
    firsts = [e for e in likely if frame.first.takes(e) and not (averages and unlike(e, result))]
    seconds = [e for e in likely if frame.second.takes(e) and not (averages and uncounted(e))]
    for first in firsts[:NEAREST]:
        fellows = [e for e in around if e.type is first.type and e.measure == first.measure]
        for second in seconds[:NEAREST]:
            rivals = len(fellows) - 1 - (second in fellows)
            if first is second or rivals > (0 if averages else RIVALS):
                continue
            if name == "share" and _no_share(around, result, first, second):
                continue
            if refused(name, result, first, second) or (averages and _several(seconds, second)):
                continue
            if together(name, frame, result, first, second):
                yield from _misfit(Candidate(name, frame, result, (first, second), 0.0, 1.0),
                                   rivals, _results(around, result, first, second))  # fmt: skip


def _several(counts: list[Entry], second: Entry) -> bool:
    """True if other things are counted beside it: "20 paintings at so much and 6 statues"."""
    others = (e for e in counts if e is not second and e.measure == second.measure)
    return any("also" in e.before[:1] and e.clause == second.clause for e in others)


def _no_share(around: list[Entry], result: Entry, part: Entry, whole: Entry) -> bool:
    """True if words say that the share is one of something else."""
    if part.way:
        return True  # "grew $5m or 6%": a step, and the whole is what there was before
    if part.before[:1] == ("bracket",) and part.number - 1 != result.number:
        behind = (e for e in around if e.number == part.number - 1)
        if any(e.type is Type.PERCENT for e in behind):
            return True  # "58% (1,682) were women": the part of another share
    out_of = part.behind[:1] == ("of",) and part.number + 1 == whole.number
    named = out_of or result.pointing or result.whole & whole.named
    return bool(result.whole) and not named  # "3 per cent of GDP"


def _results(around: list[Entry], result: Entry, first: Entry, second: Entry) -> int:
    """How many other figures near could be the result."""
    alike_ = (e for e in around if e.type is result.type and e.measure == result.measure)
    return sum(e is not first and e is not second for e in alike_)


def _misfit(candidate: Candidate, rivals: int, fellows: int) -> Iterator[Found]:
    """The candidate with its cues, where it misses by more than rounding and less than far."""
    name, result, (first, second) = candidate.name, candidate.result, candidate.operands
    best: tuple[float, float] | None = None
    factors = scales(name, result, second) if name in ("average", "product") else (1.0,)
    for factor in factors:
        operand = size(second, factor)
        computed = EQUATIONS[candidate.frame.equation].give(size(first), operand)
        if computed[2] <= 0:
            continue
        rounding = max(result.step, (computed[2] - computed[1]) / 2)
        if meets(size(result), computed) or abs(computed[0] - result.value) <= NEARLY * rounding:
            return
        distance = abs(log10(max(computed[0], _CLOSE) / result.value))
        distance = TENFOLD if abs(distance - THOUSANDFOLD) < _NEAR else distance
        best = min(best or (FAR, 0.0), (distance, computed[0]))
    if best and best[0] < FAR:
        told = (*cues(candidate, rivals, fellows), *of_misfit(name, result, best[1], best[0]))
        yield candidate, list(dict.fromkeys(told))
