"""Lengths of time that do not lie between the only dates that can be meant."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates import dates as spans
from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import meets
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import is_near, misfit, of_sentence
from factcheck.lexicon.days import between, known_days

FAR = 3.0  # times: what lies further off is another length


def years(book: list[Entry], result: Entry, year: int | None) -> Iterator[Candidate]:
    """A length in years that does not lie between the only dates of its sentence."""
    stated = spans.years(result)
    if stated is None or result.measure != "time" or not _lasts(result):
        return  # an age need not be counted from either date
    dates = list(filter(_dated, of_sentence(book, result)))
    if not dates and "point" in result.opening:  # "They ran for 35 years."
        before = list(filter(_dated, of_sentence(book, result, back=1)))
        dates = before if len(before) == 2 else []
    known = sorted({e.value for e in dates} | _now(result, year, len(dates)))
    ends = sorted(dates, key=lambda e: e.value)
    off = abs(known[1] - known[0] - stated) if len(known) == 2 else 0
    if _APART <= off <= stated or (off == 1 and _is_off(ends, stated)):
        name = "elapsed" if len(ends) > 1 else "elapsed_since"
        yield misfit(name, result, ends[0], ends[-1])


def _is_off(ends: list[Entry], years: float) -> bool:
    """True if two dates that are known to the day or the month lie another time apart."""
    known = [span for e in ends if (span := known_days(e.quantity.period))]
    if len(known) < len(("first", "last")):
        return False
    _, least, most = between(*known)
    return most < (years - HALF) * YEAR or least >= (years + 1) * YEAR


def _now(result: Entry, year: int | None, dates: int) -> set[float]:
    """The year of publication, where the length is said to last until now."""
    return {float(year)} if year and dates == 1 and "later" in result.sentence else set()


HALF, YEAR = 0.5, 365.25  # "eight years" is said from seven and a half until the ninth
_APART = 2  # years: a length may miss by one, for the day of the year is not always said


def _lasts(result: Entry) -> bool:
    """True if words beside it say that it lies between two dates."""
    if result.next_word == "between" and _is_window(result):
        return False
    if bool({"later", "earlier"} & set(result.behind[:1])) or result.next_word in row("lasts_on"):
        return True
    at = result.at - 1
    while at >= 0 and result.words.tokens[at].text in row("soft"):
        at -= 1
    return at >= 0 and result.words.tokens[at].text in row("lasts") and result.next_word != "of"


def _is_window(result: Entry) -> bool:
    """ "Any 12 months between 2015 and 2017", "12 consecutive months between …" fill no more."""
    before = result.words.tokens[result.at - 1].text if result.at else ""
    return not row("windows").isdisjoint((before, *result.quantity.text.lower().split()))


def _dated(entry: Entry) -> bool:
    """True if it is a date of one year, said in so many words."""
    period = entry.quantity.period
    named = entry.type is Type.DATE and str(int(entry.value)) in entry.quantity.text
    return named and period is not None and period.year is not None


def days(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Began on 3 May and ended on 28 June, after five weeks": the only two days of a sentence."""
    stated = spans.days(result)
    if stated is None or result.quantity.unit == "year" or not _lasts(result):
        return
    dates = [e for e in of_sentence(book, result) if e.type is Type.DATE]
    known = [span for e in dates if (span := known_days(e.quantity.period))]
    if len(dates) == len(known) == 2:
        lies = between(*known)
        if is_near(lies[0], stated[0], FAR) and not meets(stated, lies):
            yield misfit("elapsed", result, *dates)


def ago(book: list[Entry], result: Entry, year: int | None) -> Iterator[Candidate]:
    """ "In 2013, 13 years ago": the two name one year, right beside each other."""
    length = spans.years(result)
    if result.type is not Type.DATE or length is None or year is None or not result.number:
        return
    other = book[result.number - 1]
    beside = other.clause == result.clause and other.at + 2 == result.at and _dated(other)
    if beside and result.follows(",") and other.type is Type.DATE and other.value != year - length:
        yield misfit("elapsed_since", result, other)
