"""Every quantity of a text: one scan for where numbers begin, then the grammar there."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from factcheck.extract import periods
from factcheck.extract.exclusions import sifting
from factcheck.extract.exclusions.notations import Notation, notations
from factcheck.extract.numbers import ranges
from factcheck.extract.numbers.starts import Start, starts
from factcheck.extract.quantities import reader
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences import elision
from factcheck.extract.sentences.openings import openings
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.studies.marks import mark
from factcheck.extract.units import compounds
from factcheck.model.exclusion import Exclusion
from factcheck.model.period import Period
from factcheck.model.published import Days
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

SHORTEST = 5  # characters: "1 day"
_START = attrgetter("start")
_TIME = lazy(r"[ -](?:year|decade|month|week|day|hour|minute)s?\b")


class Numbers(NamedTuple):
    """The numbers of a text in order: quantities in the making, with the dates; and the others."""

    mentions: list[Mention]
    exclusions: tuple[Exclusion, ...]


def read(prose: Prose, published: Days | None) -> Numbers:
    """Every number of a text, as a quantity or as none."""
    opened = openings(prose.lower)
    begun = starts(prose, opened)
    times = periods.read(prose.text, prose.lower, published, opened)
    taken = [(p.span.start, p.span.end) for p in times]
    noted = list(_outside(notations(prose, opened), taken))
    walls = sorted(taken + [(start, end) for start, end, _ in noted])
    single = list(_singles(prose, begun, walls))
    alone = [mention for mention in single if not mention.refused]
    idle = [mention for mention in single if mention.refused]
    kept, refused = sifting.sifted(prose, ranges.joined(prose, compounds.joined(prose, alone)))
    dated = [_dated(prose, begun, period) for period in times]
    lengths = [mention.inner for mention in dated if mention.inner]
    found = elision.filled(prose, kept) + dated + lengths  # a length stands behind its period
    found.sort(key=_START)
    mark(prose, found)
    return Numbers(found, sifting.exclusions(prose, noted, idle + refused))


def _outside(noted: list[Notation], taken: list[tuple[int, int]]) -> Iterator[Notation]:
    """The notations that are no part of a date: "6/3-6/9/2015" is one period."""
    starts = [start for start, _ in taken]
    for one in noted:
        before = bisect_right(starts, one[0]) - 1
        if before < 0 or one[1] > taken[before][1]:
            yield one


def _dated(prose: Prose, begun: list[Start], period: Period) -> Mention:
    start, end = period.span
    inner = _length(prose, begun, start, end)
    return Mention(start, end, None, None, Kind.DATE, period=period, tail=end, inner=inner)


def _length(prose: Prose, begun: list[Start], start: int, end: int) -> Mention | None:
    """The length of time named inside of a period: "ten years later", "the first 11 months"."""
    if end - start < SHORTEST or not _TIME.search(prose.lower, start, end):
        return None
    for place in range(bisect_left(begun, (start,)), bisect_left(begun, (end,))):
        mention = reader.read(prose, *begun[place])
        if mention and mention.kind is Kind.DURATION and mention.end <= end:
            return mention
    return None


def _singles(prose: Prose, begun: list[Start], blocked: list[tuple[int, int]]) -> Iterator[Mention]:
    """Each number on its own, outside of what is blocked."""
    past, walls = 0, iter([*blocked, (len(prose.text) + 1, 0)])
    wall = next(walls)
    for start, word in begun:
        while wall[1] and start >= wall[1]:
            wall = next(walls)
        if start < past or start >= wall[0]:
            continue
        mention = reader.read(prose, start, word)
        if mention is None or mention.start < past or mention.end > wall[0]:
            continue
        if not mention.refused:
            mention.clip(prose.lower, wall[0])
            past = mention.tail if mention.per else mention.end
        yield mention
