"""What a document says of the size of things: levels, each in its period, and the steps between.

Two figures are about one size only where their noun, unit and period are the same and the words
before them do not differ: a figure without a period is tied to nothing but its own statement.
"""

from collections.abc import Iterable
from functools import cached_property

from dateutil.relativedelta import relativedelta
from msgspec import Struct, field

from factcheck.extract.document.frame import Words
from factcheck.extract.document.places import Days, Place, days, places
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.relation import By, Change, terms_of
from factcheck.model.subject import words
from factcheck.pattern import lazy

_A_YEAR = lazy(
    r"(?:a|one|the) year (?:ago|earlier|before|previously)|(?:the )?previous year|year on year"
)


class Size(Struct, eq=False):
    """The size of one thing at one time, and the figures that the text gives for it."""

    measured: tuple[str, str]
    noun: Words
    subject: Words
    days: Days
    levels: list[Quantity] = field(default_factory=list)

    def is_of(self, noun: Words, subject: Words) -> bool:
        """True if a figure with this noun and these words before it is for the same thing."""
        less, more = sorted((subject, self.subject), key=len)
        return noun == self.noun and less <= more and bool(less)


class Step(Struct, frozen=True):
    """`after` is `before` moved by `by`, as `change` tells."""

    before: Size
    after: Size
    change: Change
    by: Quantity


class Network:
    """The sizes of a document, and the steps between them."""

    def __init__(self, whole: Whole, steps: Iterable[Bound]) -> None:
        """Take in every level that has a period, then the steps (see `is_step`)."""
        self.sizes: list[Size] = []
        self.steps: list[Step] = []
        self._alike_sizes: dict[object, list[Size]] = {}
        self._bare: dict[tuple[Words, Days, Days], Place | None] = {}
        self._places = {place.quantity.span: place for place in places(whole)}
        self._dated: dict[Days, list[Place]] = {}  # those that may be the size of something
        for place in self._places.values():
            if place.free and place.days:
                self._size(place, place.days).levels.append(place.quantity)
                self._dated.setdefault(place.days, []).append(place)
        for bound in steps:
            if isinstance(bound.relation, Change):
                self._tie(bound.relation, words(bound.subject))

    def leading_to(self, size: Size, most: int) -> list[Step]:
        """The steps, in their order, of which no more than so many in a row end at a size."""
        found: dict[int, None] = {}
        ends, seen = [size], {size}
        for _ in range(most):
            near = {n: None for end in ends for n in self._by_end.get(end, ())}
            found |= near
            both = (end for n in near for end in (self.steps[n].before, self.steps[n].after))
            ends = list({end: None for end in both if end not in seen})
            seen.update(ends)
        return [self.steps[n] for n in sorted(found)]

    @cached_property
    def _by_end(self) -> dict[Size, list[int]]:
        found: dict[Size, list[int]] = {}
        for n, step in enumerate(self.steps):
            for end in (step.before, step.after):
                found.setdefault(end, []).append(n)
        return found

    def _size(self, like: Place, when: Days, subject: Words = frozenset()) -> Size:
        """The size that such a figure is for, made if it is new."""
        measured = (like.quantity.kind.value, like.quantity.dimension)
        noun, subject = words(like.quantity.of), like.subject | subject
        known = self._alike_sizes.setdefault((when, measured, noun), [])
        for one in known:
            if one.is_of(noun, subject):
                one.subject |= subject
                return one
        self.sizes.append(Size(measured, noun, subject, when))
        if subject:  # nothing can be told to be the same as what is not said
            known.append(self.sizes[-1])
        return self.sizes[-1]

    def _tie(self, change: Change, subject: Words) -> None:
        """The step from the level before to the level after, said or not."""
        by, (then, now) = change.by, _ends(change)
        if by is None or by.span not in self._places or now is None or then is None:
            return
        like = self._places.get((change.after or by).span)
        if like is None:
            return
        pattern = like if change.after else self._alike(like.subject | subject, now, then)
        if pattern:
            first, last = (self._size(pattern, when, subject) for when in (then, now))
            self.steps.append(Step(first, last, change, by))

    def _alike(self, told: Words, now: Days, then: Days) -> Place | None:
        """The first level that a bare "grew 10% in 2016" may speak of."""
        if (told, now, then) not in self._bare:
            near = (one for when in (now, then) for one in self._dated.get(when, ()))
            fits = [one for one in near if told and told <= words(one.quantity.of) | one.subject]
            first = min(fits, key=lambda place: place.quantity.span, default=None)
            self._bare[told, now, then] = first
        return self._bare[told, now, then]


def is_step(bound: Bound) -> bool:
    """True if it surely tells how a size moved, and from when to when."""
    change = bound.relation
    if not isinstance(change, Change) or change.by is None or bound.abstain or bound.tentative:
        return False
    return _tells_way(change, change.by) and None not in _ends(change)


def _ends(change: Change) -> tuple[Days | None, Days | None]:
    """When the level before and the level after were; the step's own time may stand for that."""
    told = (days(one.period) for one in (change.after, change.by) if one)
    now = next(filter(None, told), None)
    return _before(change, now), now


def _tells_way(change: Change, by: Quantity) -> bool:
    multiple = terms_of(by) is By.MULTIPLE
    return not change.more_than and (multiple or change.direction is not None)


def _before(change: Change, now: Days | None) -> Days | None:
    """When the level before was: said, or a year back where the words say so."""
    basis: Period | None = change.before.period if change.before else change.basis
    a_year_back = _A_YEAR.match(basis.text.lower()) if basis else now and _is_year(now)
    if not a_year_back:
        return days(basis)
    return (now[0] - relativedelta(years=1), now[1] - relativedelta(years=1)) if now else None


def _is_year(when: Days) -> bool:
    """True if it is a year from any day on, calendar or financial."""
    return bool(when[1] == when[0] + relativedelta(years=1, days=-1))
