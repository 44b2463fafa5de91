"""Results that one slip of a known kind would mend: what was meant fits, and chance hardly does.

The figure is asked again as it would stand without the slip, with the same weights as any other;
each figure that was tried costs its share. An exact fit of many digits tells much: few whole per
cents are mended here, and no figure that fits anything as it stands.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import log

from msgspec.structs import replace

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.dates import lasting, years
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.search import of_frames
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules.misfit import THOUSANDS, is_apposed, is_last
from factcheck.extract.binding.rules.turned import goes_against
from factcheck.extract.binding.scores.best import NONE, Best, best_of, is_stated, likeliest
from factcheck.lexicon.days import between, known_days

LEAST_DIGITS = 3  # of a figure whose digits are looked at
SWAPPED, DIGIT, ONE_OFF, MAGNITUDE = 1.5, 1.0, 0.1, 0.5  # log-odds from which each is crossed
ALL, COMPLEMENT = 100.0, 1.0  # per cent, and the same for the rest of a whole
YEAR_OFF, HALF, YEAR = 1.2, 0.5, 365.25  # the same for a year too many; years, days
TWO, TWO_SWAPPED = 2, 3.0  # digits, and the same for "34 per cent" in place of 43
SUMS = frozenset(("sum", "difference", "listed", "average", "product"))
SHARES = frozenset(("share", "growth"))
Mended = tuple[float, Entry]  # the least odds, and the figure without the slip


def slipped(book: list[Entry], result: Entry, year: int | None, shift: float = 0.0) -> Best:
    """The likeliest candidate of the figure without its slip; it holds the figure as printed.

    `shift` is what the habit of the text adds to the log-odds of each.
    """
    best = NONE
    for names, least, mended in _ways(result) if is_stated(result) else ():
        said = frozenset(name for name in names if _is_said(name, result))
        for entry in mended if said else ():
            added = shift - log(len(mended))
            if likeliest(book, of_frames(book, entry, said))[0] + added <= max(best[0], least):
                continue  # no need to ask for what else it may be
            odds, found = best_of(book, entry, year)
            meant = found is not None and found.name in said and not _is_rest(book, found)
            if found and meant and not goes_against(found) and _are_alike(found):
                best = odds + added, replace(found, result=result)
    odds, found = _a_year_less(book, result, year)
    return (odds + shift, found) if found and odds + shift > max(best[0], YEAR_OFF) else best


def _is_rest(book: list[Entry], share: Candidate) -> bool:
    """True if a share is of what its part leaves: "by 1,386 votes to 154, 90% of the 1,540"."""
    part, whole = share.operands[0], share.operands[-1]
    left = part.follows("to") or any(e.value == whole.value - part.value for e in book)
    return share.name == "share" and left


def _is_share(result: Entry) -> bool:
    """True if a per cent is put beside a figure as its share: ", or 35%", ", some 68% of them"."""
    ends = is_last(result) or result.behind[:1] == ("of",)
    return ends and not result.way and is_apposed(result, "apposition")


def _a_year_less(book: list[Entry], result: Entry, year: int | None) -> Best:
    """ "From May 2027 to May 2034, eight years": no more lie between than their numbers say."""
    length = years(result)
    if length is None or result.measure != "time" or result.type is Type.DATE:
        return NONE
    odds, found = likeliest(book, lasting(book, result, length - 1, year))
    if found is None or found.name != "elapsed" or len(found.operands) < TWO:
        return NONE
    known = [span for e in found.operands if (span := known_days(e.quantity.period))]
    if len(known) < TWO or between(*known)[2] >= (length - HALF) * YEAR:
        return NONE  # years alone may be counted at both ends
    return odds, found


def _is_said(name: str, result: Entry) -> bool:
    """True if words call a figure such a result, and none speak against it."""
    role = frames()[name].result
    rest = name != "difference" and "rest" in result.before
    alone = name in ("multiple", "share")  # their kind says what they are
    return result.type in role.types and not rest and (alone or role.mark(result) > 0)


def _are_alike(found: Candidate) -> bool:
    """True unless the figures are of other things, of another whole, or steps themselves."""
    units = {entry.quantity.unit for entry in found.operands if not entry.bare}
    steps = any(entry.way for entry in found.operands)
    nouns = [entry.nouns for entry in found.operands if entry.nouns]
    one_noun = all(left & right for left, right in pairwise(nouns))
    whole, result = found.operands[-1], found.result
    another = result.whole and not result.pointing and result.whole.isdisjoint(whole.named)
    in_order = whole.number < result.number or result.behind[:1] == ("of",)
    match found.name:
        case "multiple" | "growth":
            return one_noun
        case "share":
            return in_order and not (another or whole.is_base)
        case "average":  # "5,208 parcels and 40 crates, an average of 134 a week"
            number = found.operands[-1].quantity
            return result.per in ("", "each", number.unit, number.of)
        case "product":  # a price for a kilo, of tonnes, is a thousand times too small
            return found.operands[-1].measure in ("count", "time")
    bare = any(entry.bare for entry in found.operands) and result.measure != "count"
    return len(units) < TWO and not (steps or bare)


def _ways(result: Entry) -> Iterator[tuple[frozenset[str], float, list[Entry]]]:
    """The frames of a kind of slip, its least odds, and the figures that it may have been."""
    if result.type is Type.MULTIPLE:
        yield frozenset(("multiple",)), ONE_OFF, [_moved(result, by) for by in (1, -1)]
        return
    digits = _digits(result)
    if result.type is Type.PERCENT and result.value < ALL and _is_share(result):
        yield frozenset(("share",)), COMPLEMENT, [_moved(result, ALL - 2 * result.value)]
    if result.type is Type.PERCENT and len(digits) == TWO:
        yield SHARES, TWO_SWAPPED, [_as(result, one) for one in _swaps(digits)]
    if result.type not in (Type.LEVEL, Type.PERCENT) or len(digits.rstrip("0")) < LEAST_DIGITS:
        return
    yield SUMS | SHARES, SWAPPED, [_as(result, one) for one in _swaps(digits)]
    yield SUMS, DIGIT, [_as(result, one) for one in _changed(digits)]
    low = result.quantity.low
    if low is not None and low.scale > 1 and result.type is Type.LEVEL:
        yield SUMS - {"average"}, MAGNITUDE, [_times(result, by) for by in THOUSANDS]


def _digits(entry: Entry) -> str:
    """The digits as printed, without the point; none of a fraction."""
    printed = f"{entry.value / entry.step:.0f}" if entry.step else ""
    return printed if printed.isdigit() and len(printed) < 10 else ""


def _swaps(digits: str) -> list[str]:
    """Two neighbouring digits swapped."""
    pairs = range(len(digits) - 1)
    swapped = (digits[:n] + digits[n + 1] + digits[n] + digits[n + 2 :] for n in pairs)
    return [one for one in swapped if one != digits and one[0] != "0"]


def _changed(digits: str) -> list[str]:
    """One digit wrong, of those that are no closing zeros."""
    places = range(len(digits.rstrip("0")))
    every = (digits[:n] + other + digits[n + 1 :] for n in places for other in "0123456789")
    return [one for one in every if one != digits and one[0] != "0"]


def _as(entry: Entry, digits: str) -> Entry:
    return _moved(entry, int(digits) * entry.step - entry.value)


def _moved(entry: Entry, by: float) -> Entry:
    return replace(entry, value=entry.value + by, low=entry.low + by, high=entry.high + by)


def _times(entry: Entry, factor: float) -> Entry:
    value, low, high = entry.value, entry.low, entry.high
    return replace(entry, value=value * factor, low=low * factor, high=high * factor)
