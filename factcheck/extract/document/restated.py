"""The same thing said twice in a document: in two sentences, or in the headline and below.

Two figures for one noun are nearly always two different things. They are bound only where the
noun, the verb before the number, the words behind it and the period are the same, and the
subject is; or where they have the same digits a thousand times apart.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from factcheck.extract.document.frame import FACTORS, Frame, frames, of_like_size
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_document import Restatement

SHARED = 0.6  # of the words of a headline, in a sentence that tells the same
ENOUGH = 4  # words of weight that two tellings must share
DIGITS = 100  # figures of at least three digits are not alike by chance


Telling = tuple[Quantity, Quantity, bool]  # the first, a later one, whether it is tentative


def find(whole: Whole) -> Iterator[Bound]:
    """Every figure that is told a second time, with the first; told alike, it is one claim."""
    told = frames(whole)
    if len(told) < 2:
        return
    title = whole.headline
    above = [one for one in told if title and one.quantity.span.end <= title.end]
    below = told[len(above) :]
    headlines = (telling for one in above for telling in _headline(one, below))
    yield from _grouped(chain(headlines, _again(below), _slips(told)))


def _grouped(told: Iterable[Telling]) -> Iterator[Bound]:
    """One bound for all later tellings that print the same: n copies make no n² claims."""
    groups: dict[tuple[Quantity, bool, object, object, object], dict[Quantity, None]] = {}
    for one, other, tentative in told:
        key = (one, tentative, other.low, other.high, other.hedge)
        groups.setdefault(key, {})[other] = None
    for (one, tentative, *_), (other, *again) in groups.items():
        yield Bound(Restatement(one, other, tuple(again)), one.of, "", tentative)


def _headline(one: Frame, below: list[Frame]) -> Iterator[Telling]:
    """The headline's figure and the body's, where no figure of the body is the headline's."""
    alike = [other for other in below if _tells_headline(one, other)]
    if not alike or one.apart:
        return
    fits = [other for other in alike if one.quantity.significant.meets(other.quantity.significant)]
    same = [other for other in below if other.measured == one.measured]
    if fits or not any(one.quantity.significant.meets(x.quantity.significant) for x in same):
        yield one.quantity, (fits or alike)[0].quantity, False


def _tells_headline(one: Frame, other: Frame) -> bool:
    words = one.sentence - one.noun
    shared = words & other.sentence
    alone = not other.apart and one.measured == other.measured
    nouns = one.noun <= other.noun if one.noun else one.quantity.kind is not Kind.COUNT
    return alone and nouns and len(shared) >= max(2, SHARED * len(words))


def _again(told: list[Frame]) -> Iterator[Telling]:
    """Two sentences that say the same of the same.

    "Employs" tells of a state; what "arrested" tells may have happened twice, so that only a
    slip can speak for it.
    """
    seen: dict[object, Frame] = {}
    for one in told:
        if one.apart or not one.verb or not one.before:
            continue
        key = (one.measured, one.noun, one.verb, one.behind, one.dates)
        first = seen.setdefault(key, one)
        if first is not one and _same_subject(first, one):
            yield first.quantity, one.quantity, not one.verb.endswith("s")


def _same_subject(one: Frame, other: Frame) -> bool:
    """True if the words before the number are the same, and name more than the verb."""
    less, more = sorted((one.before, other.before), key=len)
    told = one.noun | one.behind | more
    return bool(one.behind) and len(told) >= ENOUGH and len(less) >= 2 and less <= more


def _slips(told: list[Frame]) -> Iterator[Telling]:
    """The same digits for the same noun, a thousand or a million times apart."""
    if of_like_size([one.quantity.value or 0.0 for one in told]):
        return
    seen: dict[tuple[object, float], Frame] = {}
    for one in told:
        size = one.quantity.value or 0.0
        what = (one.measured, one.noun, one.behind)
        for factor in FACTORS:
            other = seen.get((what, round(size * factor, 6))) or seen.get((what, size / factor))
            if other and one.noun and _distinct(size) and not (one.apart or other.apart):
                yield other.quantity, one.quantity, False
        seen.setdefault((what, size), one)


def _distinct(size: float) -> bool:
    """True if the number has three significant digits or more."""
    digits = f"{size:.10g}".replace(".", "").strip("0")
    return digits.isdigit() and int(digits) >= DIGITS
