"""So many things at so much each: the only total, the only number of them and the price of one."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.together import scales
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.lexicon.days import day_sizes
from factcheck.model.precision import Hedge
from factcheck.model.subject import words

REACH = 12  # entries
FAR = 12.0  # times: what lies further off was not meant, but for a slip of magnitude
THOUSAND = (900.0, 1100.0)


def products(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Bought 217,150 shares at $20 a share, or $4.3m in all": a price with its only fellows."""
    if result.type is not Type.LEVEL or not _is_each(result) or result.words.crowded:
        return
    if result.quantity.hedge in (Hedge.OVER, Hedge.UNDER):
        return  # "more than $1m each" is a bound
    near = book[max(0, result.number - REACH) : result.number + REACH]
    here = [e for e in near if e.clause == result.clause and e is not result]
    levels = [e for e in here if e.type is Type.LEVEL]
    totals = [e for e in levels if e.measure == result.measure and not e.way]
    counts = [e for e in levels if _is_number(e, result)]
    if len(totals) != 1 or len(counts) != 1 or totals[0].per or totals[0] is counts[0]:
        return
    frame, (total, number) = frames()["average"], (totals[0], counts[0])
    if _misses(result, total, number):
        yield Candidate("average", frame, result, (total, number), 0.0, 1.0)


def _is_each(entry: Entry) -> bool:
    """True if it is so much for one: "$20 a share", "an average of £43"; not for a time."""
    if entry.per:
        return entry.per not in day_sizes() and not entry.per.isdigit()
    return "each" in entry.before[:3] and entry.measure.isupper()


def _is_number(entry: Entry, each: Entry) -> bool:
    """True if it counts what the price is for."""
    if entry.per or entry.value <= 1:
        return False
    of = words(f"{each.per} {each.per}s")
    named = (each.per and entry.quantity.unit == each.per) or bool(of & entry.named)
    return bool(named) or (
        entry.measure == "count" and bool(entry.nouns) and each.per in ("", "each")
    )


def _misses(each: Entry, total: Entry, number: Entry) -> bool:
    give = EQUATIONS["ratio"].give
    ways = [give(size(total), size(number, scale)) for scale in scales("average", each, number)]
    if any(meets(size(each), way) for way in ways):
        return False
    less, more = sorted((ways[0][0] or 1.0, each.value))
    return more < FAR * less or THOUSAND[0] < more / less < THOUSAND[1]
