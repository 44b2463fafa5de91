"""What a rest and a size in two units cannot be: claims that words tie beyond doubt."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules.misfit import REACH, is_last, misfit

GOES_FIRST = 2  # markers between the number and the one that states a result
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
