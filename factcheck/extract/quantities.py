"""Every quantity of a text: one scan for where numbers begin, then the grammar there."""

from collections.abc import Iterator
from datetime import date
from functools import cache

import regex

from factcheck.extract import (
    compounds,
    elision,
    number_words,
    ordinals,
    periods,
    ranges,
    reader,
    vetoes,
)
from factcheck.extract.mention import Mention
from factcheck.extract.prose import Prose
from factcheck.lexicon import load
from factcheck.model.period import Period
from factcheck.model.quantity import Kind

_DIGIT = regex.compile(r"[0-9]+")
_WORD = regex.compile(r"[a-z]+")
_TIME = regex.compile(r"[ -](?:year|decade|month|week|day|hour|minute)s?\b")


def mentions(prose: Prose, published: date | None) -> list[Mention]:
    """The quantities of a text, unfinished, in its order; dates are among them."""
    times = periods.find(prose.text, prose.lower, published)
    taken = [(p.span.start, p.span.end) for p in times]
    blocked = sorted(taken + [(start, end) for start, end, _ in vetoes.blocked(prose)])
    alone = list(singles(prose, blocked))
    found = ranges.joined(prose, compounds.joined(prose, alone))
    kept = elision.filled(prose, vetoes.kept(prose, found))
    dated = [_dated(prose, period) for period in times]
    lengths = [mention.inner for mention in dated if mention.inner]
    return sorted(kept + dated + lengths, key=lambda m: (m.start, -m.end))


def _dated(prose: Prose, period: Period) -> Mention:
    start, end = period.span
    inner = _length(prose, start, end) if _TIME.search(prose.lower, start, end) else None
    return Mention(start, end, None, None, Kind.DATE, period=period, tail=end, inner=inner)


def _length(prose: Prose, start: int, end: int) -> Mention | None:
    """The length of time named inside of a period: "ten years later", "the first 11 months"."""
    for at in _starts(prose, start, end):
        mention = reader.read(prose, at)
        if mention and mention.kind is Kind.DURATION and mention.end <= end:
            return mention
    return None


def singles(prose: Prose, blocked: list[tuple[int, int]]) -> Iterator[Mention]:
    """Each number on its own, outside of what is blocked."""
    past, walls = 0, iter([*blocked, (len(prose.text) + 1, 0)])
    wall = next(walls)
    for start in _starts(prose, 0, len(prose.text)):
        while wall[1] and start >= wall[1]:
            wall = next(walls)
        if start < past or start >= wall[0]:
            continue
        mention = reader.read(prose, start)
        if mention and past <= mention.start and mention.end <= wall[0]:
            mention.clip(prose.lower, wall[0])
            past = mention.tail if mention.per else mention.end
            yield mention


def _starts(prose: Prose, start: int, end: int) -> list[int]:
    """Where a number may begin, in digits or in words."""
    found = [match.start() for match in _DIGIT.finditer(prose.plain, start, end)]
    found += [match.start() for match in _signs().finditer(prose.plain, start, end)]
    openings = _openings()
    for match in _WORD.finditer(prose.lower, start, end):
        opening = openings.get(match[0])
        if opening and _is_word(prose.lower, match) and opening.match(prose.lower, match.start()):
            found.append(match.start())
    return sorted(found)


def _is_word(lower: str, match: regex.Match[str]) -> bool:
    """Whether the letters are a whole word: not the end of "Détente"."""
    around = lower[match.start() - 1 : match.start()] + lower[match.end() : match.end() + 1]
    return not any(char.isalnum() for char in around)


@cache
def _signs() -> regex.Pattern[str]:
    return regex.compile(f"[{''.join(load('numerals')['signs'])}]")


@cache
def _openings() -> dict[str, regex.Pattern[str]]:
    """The words that a number may begin with, and what must be read from there."""
    tables = load("numerals")
    alone, led = number_words.first_words()
    magnitudes = [word for word in led if word in tables["magnitudes"]]
    lengths = regex.compile(reader.LENGTHS)
    table = dict.fromkeys(magnitudes, regex.compile(r"(?<![^\n])"))
    table |= dict.fromkeys(tables["vague"]["words"], regex.compile(r"[a-z]+ of\b"))
    table |= dict.fromkeys(("another", "all", "the", "for"), lengths)
    article = regex.compile(rf"an?[ -](?:{'|'.join(led)})\b|{reader.LENGTHS}")
    table |= dict.fromkeys(("a", "an"), article)
    words = [*alone, *ordinals.first_words(), *tables["multiples"]]
    return table | dict.fromkeys(words, regex.compile(""))
