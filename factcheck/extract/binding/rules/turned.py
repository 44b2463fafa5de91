"""Steps whose words say the other way than their levels go, or that fit on the wrong base only."""

from functools import cache

from msgspec.structs import replace

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.entries.entry import Entry
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.levels import are_ends
from factcheck.extract.binding.rules.steps import is_against, is_amount, is_of_levels, more
from factcheck.lexicon import load

NEAR = 4  # tokens beside a step
POINTS = frozenset(("point", "equal"))  # begin a sentence that goes on about the last: "that is"


def turned(candidate: Candidate) -> Candidate | None:
    """A fitting change whose word says the other way, or that fits only on the wrong base."""
    name, result = candidate.name, candidate.result
    if name not in WAYS or not result.way or result.is_end:
        return None
    first, second = candidate.operands
    if name == "growth" and are_ends(first, second):
        return _other_base(candidate)
    return None if may_turn(result) else _turned(candidate, first, second)


def _turned(candidate: Candidate, first: Entry, second: Entry) -> Candidate | None:
    result = candidate.result
    if base := _base_behind(result, first, second):
        other = second if base is first else first
        agrees = (other.value > base.value) == (result.way > 0)
        right = agrees and (candidate.name != "growth" or base is second)
        return None if right else replace(candidate, operands=(other, base))
    if candidate.name == "difference":
        return _turned_step(candidate)
    if is_against(first) and not is_against(second) and first.clause == second.clause:
        return replace(candidate, operands=(second, first))  # "8,190, against 7,800, a fall of 5%"
    against = (first.value > second.value) != (result.way > 0)
    if against and first.clause == second.clause and _is_about(result, second):
        return _marked_base(candidate) or _other_base(candidate)
    return None


def _is_about(result: Entry, level: Entry) -> bool:
    """True if a step stands in the sentence of a level, or in the next and points back to it."""
    back = result.clause - level.clause
    points = back == 1 and not POINTS.isdisjoint(result.opening)
    return back == 0 or (points and is_amount(result))


def _other_base(candidate: Candidate) -> Candidate | None:
    """ "There were 240 of them and now are 150, a fall of 60%": a fall is of the larger level."""
    later, base = candidate.operands[::-1]
    if (later.follows("to") or base.follows("to")) and not are_ends(base, later):
        return None  # "rose 39% to 3,300, while others gained 18% to 4,040"
    if not is_of_levels(candidate.result, later, base):
        return None
    right = EQUATIONS["growth"].give(size(later), size(base))
    if candidate.name != "growth" or meets(size(candidate.result), right):
        return None
    return replace(candidate, operands=(later, base))


def _turned_step(candidate: Candidate) -> Candidate | None:
    """ "From 23 to 19, a rise of 4", "needs 95, some 15 more" than 110: the later and the base."""
    result, (larger, smaller) = candidate.result, candidate.operands
    later = smaller if result.way > 0 else larger
    base = larger if later is smaller else smaller
    ends = base.follows("from") and later.follows("to") and base.clause == later.clause
    against = is_against(base) and not is_against(later) and base.clause == later.clause
    if not is_amount(result):
        return None
    if not (ends or against or _is_compared(result, later)) or base.clause > result.clause:
        return None
    return replace(candidate, operands=(later, base))


def _is_compared(result: Entry, level: Entry) -> bool:
    """ "95, some 15 more": so much more or less is said of the level right before it."""
    between = [token.text for token in result.words.tokens[level.at + 1 : result.at]]
    beside = level.clause == result.clause and level.number + 1 == result.number
    adverb = result.next_word in more() and "base" not in result.behind[:2]
    return (
        beside
        and not level.is_base
        and adverb
        and between[:1] == [","]
        and row("soft").issuperset(between[1:])
    )


WAYS = ("growth", "points", "difference")


def goes_against(candidate: Candidate) -> bool:
    """True if a step is said to go the other way than its levels do."""
    if candidate.name == "difference":
        return _led_elsewhere(candidate)
    if candidate.name not in ("growth", "points"):
        return False
    result, (first, second) = candidate.result, candidate.operands
    if are_ends(first, second):  # "from 9 to 6": the first is the base
        return True
    against = bool(result.way) and (first.value > second.value) != (result.way > 0)
    return against and not may_turn(result)


def _led_elsewhere(candidate: Candidate) -> bool:
    """ "Rose by 2 to 22" from no 24: a step up leads to the larger of two levels."""
    result, (larger, smaller) = candidate.result, candidate.operands
    led = [e.clause == result.clause and e.follows("to") for e in (larger, smaller)]
    told = bool(result.way) and led[0] != led[1] and not may_turn(result)
    return told and led[0] != (result.way > 0)


def may_turn(result: Entry) -> bool:
    """True if words tell not which way a figure goes: costs that improve fall."""
    either = result.words.says("either", result.at - NEAR, result.at + NEAR)
    return either or _of_currencies(result)


def _marked_base(candidate: Candidate) -> Candidate | None:
    """The candidate, with the level that is marked as the earlier one as the second."""
    first, second = candidate.operands
    if second.is_base and not first.is_base:
        return candidate
    if candidate.name == "growth" and first.is_base and not second.is_base:
        return replace(candidate, operands=(second, first))
    return None


def _base_behind(result: Entry, *levels: Entry) -> Entry | None:
    """ "3.6 points higher than the 35.2 of 2020": what the step is set against, right behind."""
    compared = "base" in result.behind[:2]
    beside = (e for e in levels if e.number == result.number + 1 and e.clause == result.clause)
    return next((e for e in beside if compared and e.before[:1] == ("base",)), None)


def points_said(candidate: Candidate) -> bool:
    """True if it is a step in points to the last digit, that is stated in per cent."""
    if candidate.name != "points_said" or candidate.result.is_end:
        return False
    result, (first, second) = candidate.result, candidate.operands
    agrees = (first.value > second.value) == (result.way > 0)
    return agrees and abs(abs(first.value - second.value) - result.value) < EXACT


EXACT = 1e-6


def _of_currencies(result: Entry) -> bool:
    """True if one currency is stated in another: a lower figure may be a rise."""
    return any(token.text in _currencies() for token in result.words.tokens)


@cache
def _currencies() -> frozenset[str]:
    return frozenset(word for row in load("currencies").values() for word in row.get("words", ()))
