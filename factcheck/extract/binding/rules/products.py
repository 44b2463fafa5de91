"""So many things at so much each: the only total, the only number of them and the price of one."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.together import scales
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.units.measures import named as unit
from factcheck.lexicon.days import day_sizes
from factcheck.model.precision import Hedge
from factcheck.model.subject import words

REACH, NEAR = 12, 4  # entries; tokens before a figure
FAR = 12.0  # times: what lies further off was not meant, but for a slip of magnitude
THOUSAND = (900.0, 1100.0)


def products(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Bought 217,150 shares at $20 a share, or $4.3m in all": a price with its only fellows."""
    if result.type is not Type.LEVEL or not _is_each(result) or result.words.crowded:
        return
    if result.value <= 1 or result.quantity.hedge not in (None, Hedge.EXACT, Hedge.ABOUT):
        return  # "more than $1m each" is a bound
    near = book[max(0, result.number - REACH) : result.number + REACH]
    here = [e for e in near if e.clause == result.clause and e is not result]
    levels = [e for e in here if e.type is Type.LEVEL]
    found = _priced(levels, result) if result.per not in ("", "each") else _shared(levels, result)
    if found and _misses(result, *found):
        yield Candidate("average", frames()["average"], result, found, 0.0, 1.0)


def _priced(levels: list[Entry], each: Entry) -> tuple[Entry, Entry] | None:
    """The only total, and the only number of what the price is for."""
    totals = [e for e in levels if e.measure == each.measure and not e.way]
    counts = [e for e in levels if _is_number(e, each)]
    if len(totals) != 1 or len(counts) != 1 or totals[0].per or totals[0] is counts[0]:
        return None
    return totals[0], counts[0]


def _shared(levels: list[Entry], each: Entry) -> tuple[Entry, Entry] | None:
    """The total and the number of an average: the only two levels that stand with it."""
    if len(levels) != 2 or any(e.per or e.way or e.value <= 1 for e in levels):
        return None
    number, total = sorted(levels, key=lambda e: (e.measure != "count", e.value))
    counted = number.measure == "count" and bool(number.nouns)
    like = total.measure == each.measure or each.bare or total.bare
    return (total, number) if counted and like else None


def _is_each(entry: Entry) -> bool:
    """True if it is so much for one: "$20 a share", "an average of £43"; not for a time."""
    if entry.per and entry.per != "each":
        return entry.per not in day_sizes() and not entry.per.isdigit()
    behind = bool(entry.per) or entry.words.says("apiece", entry.at + 1, entry.at + 2)
    return behind or entry.words.says("mean", entry.at - NEAR, entry.at)


def _is_number(entry: Entry, each: Entry) -> bool:
    """True if it counts what the price is for."""
    named = words(f"{each.per} {each.per}s") & entry.named
    return (
        not entry.per
        and entry.value > 1
        and (entry.quantity.unit in (each.per, unit(each.per)) or bool(named))
    )


def _misses(each: Entry, total: Entry, number: Entry) -> bool:
    give = EQUATIONS["ratio"].give
    ways = [give(size(total), size(number, scale)) for scale in scales("average", each, number)]
    if any(meets(size(each), way) for way in ways):
        return False
    less, more = sorted((ways[0][0] or 1.0, each.value))
    return more < FAR * less or THOUSAND[0] < more / less < THOUSAND[1]
