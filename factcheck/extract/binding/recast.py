"""Which of three numbers is the step: "from 9m to 6.5m with the 2.5m proceeds" is no sum.

The same arithmetic makes a total, a step and either level a result; the words beside the numbers
tell which of them was meant.
"""

from msgspec.structs import replace

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.entries.entry import Entry
from factcheck.extract.binding.rules.steps import is_amount


def recast(candidate: Candidate) -> Candidate:
    """The candidate with the step as its result, where the words tell of one."""
    if candidate.name not in ("sum", "difference"):
        return candidate
    whole, *parts = sorted(candidate.entries, key=lambda e: -e.value)
    for step, level in (parts, reversed(parts)):
        if _ends(whole, level) or _alone(step, whole, level):
            operands = (whole, level)
            frame = frames()["difference"]
            return replace(
                candidate, name="difference", frame=frame, result=step, operands=operands
            )
    if candidate.name == "difference" and not _compares(candidate):
        parts = sorted((candidate.result, candidate.operands[1]), key=lambda e: e.number)
        whole, frame = candidate.operands[0], frames()["sum"]
        return replace(candidate, name="sum", frame=frame, result=whole, operands=tuple(parts))
    return candidate


def _compares(candidate: Candidate) -> bool:
    """True if words tell of a step or an earlier level: "28 had 19 men and 9 women" has none.

    "Up £5m, as gains of £8m were offset by losses of £3m": of three steps one is the sum.
    """
    result, operands = candidate.result, candidate.operands
    if any(e.way and not (e.is_end or e.is_base) for e in operands):
        return False
    if any(map(_is_balance, candidate.entries)) or "rest" in result.before[:1]:
        return False
    is_step = candidate.frame.result.mark(result) > 0 or bool(result.way)
    times = {entry.start for entry in operands} - {None}
    return is_step or len(times) > 1 or any(e.is_base or e.is_end for e in operands)


def _ends(one: Entry, other: Entry) -> bool:
    """True if two levels are the ends of one change: "from 9m to 6.5m", in either order."""
    near = one.clause == other.clause and abs(one.number - other.number) <= _NEAR
    return near and any(a.follows("from") and b.follows("to") for a, b in _ways(one, other))


_NEAR = 2


def _ways(one: Entry, other: Entry) -> tuple[tuple[Entry, Entry], tuple[Entry, Entry]]:
    return (one, other), (other, one)


def _alone(step: Entry, whole: Entry, level: Entry) -> bool:
    """True if it alone is called a step: "a gap of 2", "a drop of 60", "60 fewer".

    What is only called more or less may be a part of what is called a total.
    """
    if any(map(_is_step, (whole, level))):
        return False
    total = frames()["sum"].result.mark(whole) > 0
    return _is_named_step(step) or (_is_step(step) and not total)


def _is_step(entry: Entry) -> bool:
    less = bool(entry.way) and is_amount(entry)
    named = less and not entry.is_base and not _is_balance(entry)
    return named or _is_named_step(entry)


def _is_named_step(entry: Entry) -> bool:
    named = _STEPS & set(entry.before[:2]) and not _is_balance(entry)
    return bool(named) and "of" in entry.before[:1] and not entry.is_base


_STEPS = {"gap", "up", "down"}


def _is_balance(entry: Entry) -> bool:
    """ "A surplus of £2m": what is left of two sums."""
    return entry.words.says("balance", entry.at - 2, entry.at)
