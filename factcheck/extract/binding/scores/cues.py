"""Cues of a pair of operands that does not give the result: was it meant to?

Each cue is a short name. R, F and S stand for the result, the first and the second operand; "R<of"
is a marker right before the result, "R>up" one right behind it, "R~rest" one of the three nearest
before it; "RFS" is the order in the text. Their weights were fitted on claims in which one figure
was broken, against pairs of published copy that were never meant to fit.
"""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.entries.entry import Entry, Type

SMALL, NEAREST = 12, 3
BANDS = ((0.05, "d<.05"), (0.18, "d<.18"), (0.5, "d<.5"), (0.95, "d<.95"), (1.05, "d<1.05"))
ALL, TEN = 100.0, 0.01
_WAYS = ("growth", "points", "difference")


def cues(candidate: Candidate, rivals: int, fellows: int) -> Iterator[str]:
    """The cues of a candidate beside so many other operands and so many other results."""
    name, result, (first, second) = candidate.name, candidate.result, candidate.operands
    yield name
    yield from _order(name, result, first, second, (rivals, fellows))
    roles = (("R", result), ("F", first), ("S", second))
    for role, entry in roles:
        yield from _beside(name, role, entry, result)
    yield from _marks(candidate)
    yield from _words(name, result, first, second)


def _order(
    name: str, result: Entry, first: Entry, second: Entry, others: tuple[int, int]
) -> Iterator[str]:
    placed = sorted(((result.number, "R"), (first.number, "F"), (second.number, "S")))
    order, same = "".join(role for _, role in placed), _same(result, first, second)
    gap = f"g{min(placed[2][0] - placed[0][0] - 2, 3)}"
    rivals, fellows = (min(count, 4) for count in others)
    yield from (f"{name} {order} {same}", f"{name} {order}", f"{name} {same} {gap}")
    yield from (f"{order} {same} {gap}", f"riv{rivals}", f"{name} riv{rivals}")
    yield from (f"rr{min(fellows, 3)}", f"{name} rr{min(fellows, 3)}")
    yield f"{same} riv{min(rivals, 3)} rr{min(fellows, 2)}"


def _same(result: Entry, first: Entry, second: Entry) -> str:
    """Which of the three stand in one sentence: "0" for all."""
    if first.clause == second.clause:
        return "0" if first.clause == result.clause else "ab"
    if first.clause == result.clause:
        return "ar"
    return "br" if second.clause == result.clause else "x"


def _beside(name: str, role: str, entry: Entry, result: Entry) -> Iterator[str]:
    before = entry.before[0] if entry.before else "^"
    behind = entry.behind[0] if entry.behind else "$"
    yield from (f"{role}<{before}", f"{name} {role}<{before}", f"{name} {role}>{behind}")
    for marker in entry.before[:NEAREST]:
        yield f"{role}~{marker}"
    if entry.bare:
        yield f"{role} bare"
    if entry.quantity.low and entry.step == 1 and entry.value <= SMALL:
        yield f"{role} small"
    if entry.way:
        yield f"{role} step"
    if role != "R" and result.clause == entry.clause and result.part != entry.part:
        yield f"{role} another clause"
    if role != "R":
        back = max(-1, min(result.clause - entry.clause, 3))
        yield from (f"{role} d{back}", f"{name} {role} d{back}")


def _marks(candidate: Candidate) -> Iterator[str]:
    frame, entries = candidate.frame, candidate.entries
    roles = (frame.result, frame.first, frame.second)
    marks = tuple(role.mark(entry) for role, entry in zip(roles, entries, strict=True))
    for letter, mark in zip("RFS", marks, strict=True):
        yield from (f"{letter} m{mark}", f"{candidate.name} {letter} m{mark}")
    yield from (f"{candidate.name} marks{marks}", f"marks{marks} {_same(*entries)}")


def _words(name: str, result: Entry, first: Entry, second: Entry) -> Iterator[str]:
    if first.nouns and second.nouns:
        yield f"{name} nouns {bool(first.nouns & second.nouns)}"
    elif first.label & second.label:
        yield "ablabel"
    yield f"rl{min(len(result.label & (first.label | second.label)), 3)}"
    if name == "share" and result.whole:
        yield f"whole {bool(result.whole & (second.nouns | second.label))} {result.pointing}"
    yield from _sentence(name, result, first)
    if name in _WAYS and result.way:
        yield f"{name} way {(first.value > second.value) == (result.way > 0)}"
    yield from _time(name, result, first, second)
    if first.measure != second.measure:
        yield "mixed"


def _sentence(name: str, result: Entry, first: Entry) -> Iterator[str]:
    if result.pointing:
        yield "pointing"
    if result.nouns and first.nouns:
        yield f"{name} RF nouns {bool(result.nouns & first.nouns)}"
    for marker in ("some", "adjusted"):
        if marker in result.sentence:
            yield f"{name} {marker}"
    if not result.way:
        yield f"{name} noway"


def _time(name: str, result: Entry, first: Entry, second: Entry) -> Iterator[str]:
    later, earlier = first.start, second.start
    if later and earlier and later != earlier:
        yield f"{name} order {earlier < later}"
    elif later or earlier:
        yield f"{name} dated"
    same = _same(result, first, second)
    if "point" in result.opening:
        yield f"{name} opening point {same}"
    if "earlier" in result.behind or "base" in result.behind:
        yield f"{name} R>base {same}"


def of_misfit(name: str, result: Entry, computed: float, distance: float) -> Iterator[str]:
    """How far the result lies from what the operands give, and whether one slip lies between."""
    band = next((band for most, band in BANDS if distance < most), "far")
    yield from (band, f"{name} {band}")
    step = result.step or 1.0
    printed, right = str(round(result.value / step)), str(round(computed / step))
    if len(printed) == len(right):
        differ = [n for n in range(len(printed)) if printed[n] != right[n]]
        if len(differ) == 1:
            yield f"digit{min(len(printed), 4)}"
        if _swapped(printed, right, differ):
            yield f"swap{min(len(printed), 4)}"
    if min(abs(distance - 1), abs(distance - 3)) < TEN:
        yield "tenfold"
    if result.type is Type.PERCENT and abs(ALL - computed - result.value) <= step:
        yield "complement"


def _swapped(printed: str, right: str, differ: list[int]) -> bool:
    """True if two neighbouring digits have changed places."""
    neighbours = len(differ) == 2 and all(b == a + 1 for a, b in pairwise(differ))
    return neighbours and sorted(printed) == sorted(right)
