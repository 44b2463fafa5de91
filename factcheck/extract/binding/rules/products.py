"""So many things at so much each: the only total, the only number of them and the price of one."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.candidates.together import scales
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import is_last, is_near, is_power, misfit, of_sentence
from factcheck.extract.units.measures import named as unit
from factcheck.lexicon.days import day_sizes
from factcheck.model.precision import Hedge
from factcheck.model.subject import words

Operands = tuple[Entry, Entry]  # the total and the number
NEAR = 4  # tokens before a figure
GETS = 2  # tokens before a figure: "each get £40"
PERSON = "person"  # "£15 a head for 80 children": whoever is counted


def products(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Bought 217,150 shares at $20 a share, or $4.3m in all": a price with its only fellows."""
    if result.type is not Type.LEVEL or not _is_each(result) or result.words.crowded:
        return
    if result.value <= 1 or result.quantity.hedge not in (None, Hedge.EXACT, Hedge.ABOUT):
        return  # "more than $1m each" is a bound
    levels = [e for e in of_sentence(book, result) if e.type is Type.LEVEL]
    if (
        len(levels) == 1
        and levels[0].measure == result.measure
        and result.words.tokens[0].text == "they"
    ):  # "They gave 6,350 hours"
        levels = _counted_before(book, result) + levels
    found = _priced(levels, result) or (
        _shared(levels, result) if result.per in ("", "each") else None
    )
    if found and _misses(result, *found):
        yield misfit("average", result, *found)


def _counted_before(book: list[Entry], result: Entry) -> list[Entry]:
    """The only number of things in the sentence before."""
    before = [e for e in of_sentence(book, result, back=1) if e.type is Type.LEVEL]
    counts = len(before) == 1 and before[0].measure == "count"
    return before if counts and before[0].paragraph == result.paragraph else []


def _priced(levels: list[Entry], each: Entry) -> Operands | None:
    """The only total, and the only number of what the price is for."""
    if chain := _chained(levels, each):
        return chain
    totals = [e for e in levels if e.measure == each.measure and not e.way and not e.per]
    counts = [e for e in levels if _is_number(e, each)]
    if len(totals) != 1 or len(counts) != 1 or totals[0] is counts[0]:
        return None
    found = totals[0], counts[0]
    return found if _is_total(*found, each) else None


def _chained(levels: list[Entry], each: Entry) -> Operands | None:
    """ "41 in five matches, or 8.2 a match": side by side, whatever else is said."""
    before = [e for e in levels if 0 < each.number - e.number <= len(("total", "number"))]
    if len(before) != 2 or not each.follows("or") or not is_last(each):
        return None
    total, number = before
    between = _texts(total, number)
    like = total.measure == each.measure and not (total.per or total.way)
    joined = between[-1:] in (["in"], ["for"], ["from"], ["over"]) and len(between) <= NEAR
    return (total, number) if like and joined and _is_number(number, each) else None


def _is_total(total: Entry, number: Entry, each: Entry) -> bool:
    """ "3.6m shares for £43m", "at £5 each, or £43m in all", "a £43m issue of 3.6m shares"."""
    order = sorted((total, number, each), key=lambda e: e.number)
    place = order.index(total)
    before, behind = (total.at - NEAR, total.at), (total.at + 1, total.at + NEAR)
    if place and order[place - 1] is number:
        summed = total.words.says("summed", *behind) or total.words.says("costs", *before)
        return summed or total.follows("for" if order[0] is number else "or")
    if place and order[place - 1] is each:
        summed = total.follows("or") or total.words.says("sums", *before)
        return not total.follows("to") and (summed or _only_price_words(each, total))
    if place + 1 == order.index(each) and each.words.says("comes_out", each.at - NEAR, each.at):
        return True
    between = _texts(total, number)
    net = "from" in between and total.value < number.value * each.value  # proceeds, less fees
    return order[1] is number and "of" in between and not net


def _texts(first: Entry, last: Entry) -> list[str]:
    return [token.text for token in last.words.tokens[first.at + 1 : last.at]]


def _only_price_words(first: Entry, last: Entry) -> bool:
    between = _texts(first, last)
    return bool(between) and row("price").issuperset(between)


def _shared(levels: list[Entry], each: Entry) -> Operands | None:
    """The total and the number of an average: the only two levels, both before it."""
    if each.follows("at") or each.words.says("apiece", each.at - GETS, each.at):
        return None  # a price, or so much that each gets
    behind = any(e.number > each.number for e in levels)
    if len(levels) != 2 or behind or any(e.per or e.way or e.value <= 1 for e in levels):
        return None
    number, total = sorted(levels, key=lambda e: (e.measure != "count", e.value))
    counted = number.measure == "count" and bool(number.nouns)
    like = total.measure == each.measure or each.bare or total.bare
    joined = "and" in _texts(max(levels, key=lambda e: e.number), each)
    named = each.next_word in ("a", "an", "per", "from", "for")  # "an average of £300 a class"
    return (total, number) if counted and like and not (joined or named) else None


def _is_each(entry: Entry) -> bool:
    """True if it is so much for one: "$20 a share", "each get £43", "35 miles a day for"."""
    sentence = entry.words
    if entry.per in day_sizes():
        return any(token.text == "for" for token in sentence.tokens[entry.at + 1 : entry.at + NEAR])
    if entry.per and entry.per != "each":
        return not entry.per.isdigit()
    beside = bool(entry.per) or sentence.says("apiece", entry.at - GETS, entry.at + 2)
    return beside or sentence.says("mean", entry.at - NEAR, entry.at)


def _is_number(entry: Entry, each: Entry) -> bool:
    """True if it counts what the price is for."""
    named = words(f"{each.per} {each.per}s") & entry.named
    if entry.value <= 1 or entry.per:
        return False
    if each.per in ("", "each", PERSON):
        return entry.measure == "count" and bool(entry.nouns)
    return bool(named) or entry.quantity.unit in (each.per, unit(each.per))


def _misses(each: Entry, total: Entry, number: Entry) -> bool:
    give = EQUATIONS["ratio"].give
    ways = [give(size(total), size(number, scale)) for scale in scales(each, number)]
    if any(meets(size(each), way) for way in ways):
        return False
    times = (ways[0][0] or 1.0) / each.value
    return is_near(1.0, times) or is_power(times)
