"""Choose among the candidates of a document: the best of each result, the surest first."""

from collections.abc import Iterator
from itertools import chain

from msgspec import Struct

from factcheck.extract.binding.candidates.again import restated
from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules import (
    apposed,
    arithmetic,
    explained,
    flows,
    groups,
    levels,
    mended,
    parts,
    percents,
    products,
    rates,
    retold,
    shares,
    spans,
    undivided,
    yearly,
)
from factcheck.extract.binding.rules import plain as accuse
from factcheck.extract.binding.rules.misfit import misfit
from factcheck.extract.binding.scores.best import (
    NONE,
    Best,
    Weighed,
    best_of,
    forward,
    is_stated,
    likeliest,
    weighed,
)
from factcheck.extract.binding.scores.features import terms
from factcheck.extract.binding.scores.habit import OFTEN, SELDOM, SHORT, for_tick, shift_of
from factcheck.extract.binding.scores.slips import slipped

TICK = -0.6  # log-odds from which a fitting candidate may be ticked
FEW_TICK = -1.2  # the same in a text of few figures
USUAL_TICK = 0.5  # the same in most texts
UNSAID = 1.0  # the same for a level that no word calls a result
LIKELY = 0.5  # log-odds of a fit from which nothing else of its result is accused
FITS = 2.0  # log-odds of a fit from which no total is accused
SPARED = -1.4  # what the habit of a text takes away from which no rule accuses
TOTALS, PARTS = ("sum", "listed"), 3
BESIDE = -1.5  # the least that the habit of a text may add where all stands in one sentence
CROSS = 9.0  # log-odds of what a rule ties


class Choice(Struct, frozen=True):
    """A candidate that was chosen, with its log-odds; `sure` where it may be crossed.

    `terms` are what the odds are the sum of; there are none where a rule ties.
    """

    odds: float
    candidate: Candidate
    sure: bool = False
    terms: Weighed = ()


NO_NUMBERS: frozenset[int] = frozenset()


def chosen(book: list[Entry], year: int | None) -> Iterator[Choice]:
    """The candidates that are likely meant, the likeliest first; no numbers serve twice.

    What is repeated in the same figures is tied once for each time.
    A text that seldom states results of its own figures is asked only for those that it marks.
    """
    stated = [is_stated(entry) for entry in book]
    best = [best_of(book, e, year) if said else NONE for e, said in zip(book, stated, strict=True)]
    if len(book) <= SHORT or _shift(book, best) > SELDOM:
        for n, entry in enumerate(book):
            if not stated[n]:
                best[n] = best_of(book, entry, year)
    shift = _shift(book, best)
    taken: set[frozenset[int]] = set()
    sizes: dict[frozenset[float], frozenset[int]] = {}
    numbers = range(len(book))
    likely = [choice for n in numbers for choice in _of_result(book, n, best, year, shift)]
    likely += _slips(book, likely, year, min(shift, 0.0)) if shift > SPARED else []
    repeated = (choice for entry in book for choice in _again(book, entry, shift))
    for choice in sorted([*likely, *repeated], key=lambda choice: -choice.odds):
        figures = frozenset(entry.number for entry in choice.candidate.entries)
        same = frozenset(entry.value for entry in choice.candidate.entries)
        if figures not in taken and not figures & sizes.get(same, NO_NUMBERS):
            taken.add(figures)
            sizes[same] = figures | sizes.get(same, NO_NUMBERS)
            yield choice


def _shift(book: list[Entry], best: list[Best]) -> float:
    return shift_of(book, [odds for odds, _ in best])


def _of_result(
    book: list[Entry], number: int, every: list[Best], year: int | None, shift: float
) -> Iterator[Choice]:
    odds, candidate = every[number]
    if candidate and len({entry.clause for entry in candidate.entries}) == 1:
        shift = max(shift, BESIDE)
    right = _of_right_base(book, candidate) or _of_earlier(candidate, every) if candidate else None
    if right:
        yield Choice(CROSS, right, sure=True)
        return
    if candidate and accuse.goes_against(candidate) and not accuse.turned(candidate):
        odds, candidate = forward(book, book[number], year)
    if tied := next((c for tie in _TIES for c in tie(book, book[number], year)), None):
        yield Choice(CROSS, tied, sure=True)
    elif crossed := _accused(book, (odds + shift, candidate), book[number], year, shift):
        yield from crossed
    elif candidate and _counts_twice(candidate, every):
        return
    elif candidate and odds + for_tick(shift) >= _least(candidate, len(book), shift):
        yield from _told(book, candidate, odds, for_tick(shift))


def _counts_twice(total: Candidate, every: list[Best]) -> bool:
    """True if one part is itself the sum of others: of "£29, £14 and £7, £50 in all" and £50."""
    if total.name not in TOTALS or _is_marked(total):
        return False
    parts = {entry.number for entry in total.operands}
    likely = (every[number][1] for number in parts)
    told = (one for one in likely if one is not None and one.name in TOTALS)
    sums = [one.operands for one in told if _is_marked(one)]
    return any(len(parts & {entry.number for entry in operands}) > 1 for operands in sums)


def _is_marked(candidate: Candidate) -> bool:
    return candidate.frame.result.mark(candidate.result) > 0


def _told(book: list[Entry], fits: Candidate, odds: float, shift: float) -> Iterator[Choice]:
    """What fits; crossed where its words say the other way, per cents only if likely by itself."""
    added, turned = weighed(terms(fits, book), shift), accuse.turned(fits)
    if turned and (odds >= LIKELY or fits.name != "growth"):
        yield Choice(CROSS, turned, sure=True, terms=added)
    elif not turned:
        yield Choice(odds + shift, fits, accuse.points_said(fits), added)


def _slips(
    book: list[Entry], likely: list[Choice], year: int | None, shift: float
) -> Iterator[Choice]:
    """The results that a slip explains, of those that are in no claim."""
    held = {entry.number for choice in likely for entry in choice.candidate.entries}
    for result in book:
        if result.number not in held:
            found = slipped(book, result, year, shift)[1]
            if found:
                yield Choice(CROSS, found, sure=True)


def _of_right_base(book: list[Entry], fits: Candidate) -> Candidate | None:
    """A change that fits on the later level only, where words say which was the earlier one."""
    if fits.name != "growth":
        return None
    later, base = fits.operands
    found = chain(
        levels.changes(book, fits.result, None), explained.explained(book, fits.result, None)
    )
    return next((c for c in found if c.operands == (base, later)), None)


def _of_earlier(fits: Candidate, every: list[Best]) -> Candidate | None:
    """A step in per cent that fits on the later of the two levels between which it lies.

    "£10.00, from £8.20. The rise of £1.80 is worth 18%": £1.80 is 22% of £8.20.
    """
    if fits.name != "step" or fits.result.behind[:1] == ("of",) or fits.result.is_end:
        return None
    step, level = fits.operands
    found = every[step.number][1]
    if found is None or found.name != "difference" or not step.way:
        return None
    later, base = found.operands if step.way > 0 else found.operands[::-1]
    right = EQUATIONS["growth"].give(size(later), size(base))
    if level is not later or meets(size(fits.result), right):
        return None
    return misfit("growth", fits.result, later, base)


def _least(candidate: Candidate, figures: int, shift: float) -> float:
    """The odds from which a tick is earned: more in a long text that does not often state results.

    Most is asked where no word makes a level the result, more where it stands in another paragraph.
    """
    unsaid = candidate.frame.result.mark(candidate.result) <= 0
    unsaid = unsaid and candidate.result.type is Type.LEVEL
    far = len({entry.paragraph for entry in candidate.entries}) > 1
    if shift >= OFTEN or figures <= SHORT:
        return USUAL_TICK if unsaid and far else FEW_TICK if figures <= SHORT else TICK
    return UNSAID if unsaid else USUAL_TICK


def _accused(
    book: list[Entry], best: Best, result: Entry, year: int | None, shift: float
) -> list[Choice]:
    """What was plainly meant and does not fit, where nothing else is likely meant.

    A text that seldom states results is spared, but for the total of three parts or more.
    """
    odds, fits = best
    if odds < LIKELY and shift > SPARED:
        found = (candidate for accuser in _ACCUSERS for candidate in accuser(book, result, year))
    elif odds < FITS and not (fits and fits.name in TOTALS):
        listed = undivided.totals(book, result, year)
        found = (c for c in listed if shift > SELDOM or len(c.operands) >= PARTS)
    else:
        return []
    return [Choice(CROSS, candidate, sure=True) for candidate in found]


def _again(book: list[Entry], result: Entry, shift: float) -> Iterator[Choice]:
    """The likeliest figure that it repeats; it may be a result of others as well."""
    odds, candidate = likeliest(book, restated(book, result))
    if candidate and odds + shift >= TICK:
        yield Choice(odds + shift, candidate, terms=weighed(terms(candidate, book), shift))


_TIES = (accuse.rest, shares.tied)  # their words tie them, whatever comes out
_ACCUSERS = (
    spans.years,
    spans.days,
    spans.ago,
    accuse.conversion,
    apposed.multiples,
    apposed.magnitudes,
    arithmetic.said,
    groups.groups,
    yearly.yearly,
    percents.against,
    percents.sums,
    levels.changes,
    explained.explained,
    shares.shares,
    products.products,
    rates.rates,
    undivided.remainder,
    undivided.totals,
    mended.sums,
    parts.exceeding,
    parts.opposed,
    flows.flows,
    retold.pointed,
    retold.thousands,
)
