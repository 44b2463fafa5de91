"""Choose among the candidates of a document: the best of each result, the surest first."""

from collections.abc import Iterator

from msgspec import Struct

from factcheck.extract.binding.candidates.again import restated
from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules import bases
from factcheck.extract.binding.rules.turned import goes_against, points_said, turned
from factcheck.extract.binding.scores.accused import LIKELY, SPARED, TOTALS, accused, tied
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
    if candidate and (right := _of_other_base(book, candidate, every)):
        yield Choice(CROSS, right, sure=True)
        return
    if candidate and goes_against(candidate) and not turned(candidate):
        odds, candidate = forward(book, book[number], year)
    if bound := tied(book, book[number], year):
        yield Choice(CROSS, bound, sure=True)
    elif crossed := accused(book, (odds + shift, candidate), book[number], year, shift):
        yield from (Choice(CROSS, found, sure=True) for found in crossed)
    elif candidate and _counts_twice(candidate, every):
        return
    elif candidate and odds + for_tick(shift) >= _least(candidate, len(book), shift):
        yield from _told(book, candidate, odds, for_tick(shift))


def _of_other_base(book: list[Entry], fits: Candidate, every: list[Best]) -> Candidate | None:
    difference = every[fits.operands[0].number][1]
    return bases.of_right_base(book, fits) or bases.of_earlier(fits, difference)


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
    added, other = weighed(terms(fits, book), shift), turned(fits)
    if other and (odds >= LIKELY or fits.name != "growth"):
        yield Choice(CROSS, other, sure=True, terms=added)
    elif not other:
        yield Choice(odds + shift, fits, points_said(fits), added)


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


def _least(candidate: Candidate, figures: int, shift: float) -> float:
    """The odds from which a tick is earned: more in a long text that does not often state results.

    Most is asked where no word makes a level the result, more where it stands in another paragraph.
    """
    unsaid = candidate.result.type is Type.LEVEL and not _is_marked(candidate)
    far = len({entry.paragraph for entry in candidate.entries}) > 1
    if shift >= OFTEN or figures <= SHORT:
        return USUAL_TICK if unsaid and far else FEW_TICK if figures <= SHORT else TICK
    return UNSAID if unsaid else USUAL_TICK


def _again(book: list[Entry], result: Entry, shift: float) -> Iterator[Choice]:
    """The likeliest figure that it repeats; it may be a result of others as well."""
    odds, candidate = likeliest(book, restated(book, result))
    if candidate and odds + shift >= TICK:
        yield Choice(odds + shift, candidate, terms=weighed(terms(candidate, book), shift))
