"""Claims that do not add up and were plainly meant to: what a cross may rest on.

Each accuser asks for words that state a result ("the remaining", "after 54 years", "in all") and
for operands that have no rival; the arithmetic alone never accuses.
"""

from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.levels import are_ends
from factcheck.extract.binding.rules.misfit import REACH, is_last, misfit
from factcheck.extract.binding.rules.steps import is_against, is_amount, more
from factcheck.lexicon import load

NEAR = 4  # tokens beside a step
GOES_FIRST = 2  # markers between the number and the one that states a result
POINTS = frozenset(("point", "equal"))  # begin a sentence that goes on about the last: "that is"
ALL, LEAST, MOST, ROUNDING = 100.0, 60.0, 140.0, 1.0  # per cent


def rest(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """Shares of this and the sentence before, and the rest that they are said to leave."""
    if result.type is not Type.PERCENT or "rest" not in result.before[:GOES_FIRST] or result.way:
        return
    shares = _shares_before(book, result)
    own = [entry for entry in shares if entry.clause == result.clause]
    if _has_bare(book, result, shares):
        return
    leaves = len(own) == 1 and result.follows("leaving")  # of several it may leave a part of one
    if not leaves and not _is_rest(result):
        return
    run = own if leaves or abs(_sum(own, result) - ALL) <= ROUNDING else shares
    if run and LEAST <= _sum(run, result) <= MOST and not any(entry.moves for entry in run):
        yield misfit("rest_of_shares", result, *run)


def _sum(parts: list[Entry], result: Entry) -> float:
    return sum(entry.value for entry in parts) + result.value


def _shares_before(book: list[Entry], result: Entry) -> list[Entry]:
    """Those of the sentence and of the one before, up to the rest of another whole."""
    run: list[Entry] = []
    for entry in reversed(book[max(0, result.number - REACH) : result.number]):
        if entry.clause < result.clause - 1 or entry.paragraph != result.paragraph:
            break
        if entry.type is Type.PERCENT:
            if entry.clause < result.clause and _is_rest(entry):
                break
            run.insert(0, entry)
    return run


def _has_bare(book: list[Entry], result: Entry, shares: list[Entry]) -> bool:
    """ "Spain (9 per cent), Italy (7) and the other 16": a share may leave its unit out."""
    first = shares[0].number if shares else result.number
    bare = any(e.bare and not e.nouns for e in book[first : result.number])
    return bare or any(t.text.isdigit() for t in result.words.tokens[: result.at])


def _is_rest(result: Entry) -> bool:
    """True if it is called all that is left."""
    named = result.words.says("others", result.at - 3, result.at)
    return named and "rest" in result.before[:GOES_FIRST]


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


def conversion(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """The same size in another unit right before, in brackets or behind "or"."""
    if not result.number or result.measure in _NO_UNITS or result.measure.isupper():
        return
    other = book[result.number - 1]
    beside = other.clause == result.clause and other.measure == result.measure
    units = other.quantity.unit, result.quantity.unit
    if not beside or units[0] == units[1] or not _is_again(other, result):
        return
    low, high = sorted((other.value, result.value))
    if low > 0 and _OTHER < high / low < _NEAR_ENOUGH:
        yield misfit("conversion", result, other)


def _is_again(other: Entry, result: Entry) -> bool:
    """True if it says the size before once more: "(9 km)", "or 9 km", ", just under 9 km"."""
    hedged = bool(result.quantity.hedge_text) and is_last(result)
    comma = result.at == other.at + 2 and result.follows(",") and hedged
    return comma or bool(_SAME_SIZE & set(result.before[:2]))


_NO_UNITS = ("count", "time", "temperature", "%")
_SAME_SIZE = {"bracket", "equal"}
_OTHER, _NEAR_ENOUGH = 1.1, 12.0  # times: less is rounding, more another size
