"""Misfits that nobody is accused of: the words say that more figures belong to the claim."""

from factcheck.extract.binding.entries.entry import Entry

_LEVELS = ("growth", "points", "multiple", "difference")
_TOTALS = ("sum", "product", "average")
_MORE = ("with", "including", "plus")


def refused(name: str, result: Entry, first: Entry, second: Entry) -> bool:
    """True if a result that two operands do not give may be one of other figures."""
    if name in _LEVELS:
        other = _of_other_nouns(first, second) or _since_another_time(result, first, second)
        return other or _other_base(result, first, second)
    if name == "sum" and (first.is_end or second.is_end):
        return True
    if name in _TOTALS and any(e.next_word in _MORE for e in (result, first)):
        return True
    return name in _TOTALS[1:] and not any(map(_each, (result, first, second)))


def _each(entry: Entry) -> bool:
    """True if it is so much for each of something: "at £5 apiece", "4 books each"."""
    return bool(entry.per) or not _EACH.isdisjoint((*entry.before, *entry.behind))


_EACH = frozenset(("each", "price"))


def _of_other_nouns(first: Entry, second: Entry) -> bool:
    """ "12 per cent of 400 flats, from 300 owners": no two levels of one thing."""
    return bool(first.nouns and second.nouns) and not first.nouns & second.nouns


_DATED = 2  # entries: "over last autumn's 370" has a date before its figure


def _other_base(result: Entry, first: Entry, second: Entry) -> bool:
    """ "3 per cent above the total of a month earlier": the next figure is not that total."""
    beside = any(0 < e.number - result.number <= _DATED for e in (first, second))
    return result.behind[:1] == ("base",) and not beside


def _since_another_time(result: Entry, first: Entry, second: Entry) -> bool:
    """ "A rise of 31 per cent on 2014": the level of that year is not told."""
    if result.next_word not in ("on", "since", "than", "over", "from"):
        return False
    year = next((word for word in result.words.tokens[result.at + 2 : result.at + 4]), None)
    return year is not None and year.text == "D" and first.clause != result.clause != second.clause
