"""Every quantity of a text: one scan for where numbers begin, then the grammar there."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from factcheck.extract import periods
from factcheck.extract.exclusions import stretches, vetoes
from factcheck.extract.numbers import ranges
from factcheck.extract.numbers.starts import Start, starts
from factcheck.extract.quantities import reader
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences import elision
from factcheck.extract.sentences.openings import openings
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units import compounds
from factcheck.model.period import Period
from factcheck.model.published import Days
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

SHORTEST = 5  # characters: "1 day"
_START = attrgetter("start")
_TIME = lazy(r"[ -](?:year|decade|month|week|day|hour|minute)s?\b")


def mentions(prose: Prose, published: Days | None) -> list[Mention]:
    """The quantities of a text, unfinished, in its order; dates are among them."""
    opened = openings(prose.lower)
    begun = starts(prose, opened)
    times = periods.read(prose.text, prose.lower, published, opened)
    taken = [(p.span.start, p.span.end) for p in times]
    blocked = sorted(taken + [(start, end) for start, end, _ in stretches.blocked(prose, opened)])
    alone = list(singles(prose, begun, blocked))
    found = ranges.joined(prose, compounds.joined(prose, alone))
    kept = elision.filled(prose, vetoes.kept(prose, found))
    dated = [_dated(prose, begun, period) for period in times]
    lengths = [mention.inner for mention in dated if mention.inner]
    return sorted(kept + dated + lengths, key=_START)  # a length stands behind its period


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


def singles(prose: Prose, begun: list[Start], blocked: list[tuple[int, int]]) -> Iterator[Mention]:
    """Each number on its own, outside of what is blocked."""
    past, walls = 0, iter([*blocked, (len(prose.text) + 1, 0)])
    wall = next(walls)
    for start, word in begun:
        while wall[1] and start >= wall[1]:
            wall = next(walls)
        if start < past or start >= wall[0]:
            continue
        mention = reader.read(prose, start, word)
        if mention and past <= mention.start and mention.end <= wall[0]:
            mention.clip(prose.lower, wall[0])
            past = mention.tail if mention.per else mention.end
            yield mention
