"""What stands around each word of change in a sentence, and which such words are none."""

from collections.abc import Iterator
from functools import cache

import regex
from msgspec import Struct, field

from factcheck.extract.roles.change_pattern import OF_PERCENT, TRIGGERS, pattern
from factcheck.extract.roles.change_steps import is_particle, leads_as_level, level_then, steps
from factcheck.extract.roles.grammar import WORD, change_words, either
from factcheck.extract.roles.needs import cues
from factcheck.extract.sentences.shadow import TOKEN
from factcheck.lexicon import load
from factcheck.pattern import compiled, lazy

_BEGINNINGS = {*"NPRQM", "from", "up", "down"}  # of what may stand before a trigger
_QUANTITIES = {*"NPRQMD"}
_FAR = {"M", "premium", "discount"}  # these reach over the words that begin a clause:
_WALLS = {
    *("and", "or", "but", "while", "whereas", "which", "who", "as", "after", "when"),
    *("because", "if", "although", "though", "until"),
}
_TELLING = TRIGGERS | _BEGINNINGS | _WALLS | _QUANTITIES
_OF_PERCENT = cues(*OF_PERCENT)
_INSIDE = "'&./-"  # marks in the middle of a word


class Parts(Struct):
    """Positions of the capitals by role, and what the trigger says."""

    trigger: str
    before: int | None = None
    after: int | None = None
    by: list[int] = field(default_factory=list)
    more_than: bool = False
    basis: int | None = None
    start: int = 0
    end: int = 0

    @property
    def positions(self) -> list[int]:
        """Where all quantities with a role stand, the levels first."""
        ends = [position for position in (self.before, self.after) if position is not None]
        return ends + self.by


def found(text: str) -> Iterator[Parts]:
    """Trigger after trigger, with what stands around each."""
    past, starts = 0, _beginnings(text)
    while match := _next(text, past, starts):
        first = _first_part(match)
        inner = _verb().search(text, match.end("trigger"), first)
        other = None if inner else _finite().search(text, first, match.end())
        if other:  # "as wind rises from 30 to 45 the range shrinks by 20%"
            match = pattern().match(text, match.start(), other.start()) or match
        past = inner.start() if inner else max(match.end("trigger"), match.end())
        parts = None if inner else _parts(match)
        if parts:
            yield parts


def _next(text: str, past: int, starts: list[int]) -> regex.Match[str] | None:
    """The first match of the pattern from `past` on."""
    match = pattern().match
    return next((found for at in starts if at >= past and (found := match(text, at))), None)


def _beginnings(text: str) -> list[int]:
    """Where a match can begin: before a trigger that reaches a quantity."""
    starts: list[int] = []
    triggered = far = held = 0  # how many have a trigger behind them, and how many its quantity
    for match in TOKEN.finditer(text):
        if (word := match[0]) not in _TELLING:
            continue
        at = match.start()
        if word in TRIGGERS:
            if word in _OF_PERCENT and not text.endswith("P ", 0, at):
                continue
            starts.append(at)
            triggered = len(starts)
            far = triggered if word in _FAR else far
        elif word in _BEGINNINGS:
            starts.append(at)
        elif word in _WALLS and text[at - 1] not in _INSIDE:
            triggered = max(held, far)
        if word in _QUANTITIES:
            held = triggered
    return starts[:held]


def _first_part(match: regex.Match[str]) -> int:
    """Where the first complement behind the trigger stands."""
    end = match.end("trigger")
    behind = [start for group in _behind() for start in match.starts(group) if start >= end]
    first: int = min(behind, default=match.end())
    return first


@cache
def _behind() -> list[int]:
    """The groups of what stands behind a trigger, by their numbers, which are found faster."""
    return [pattern().groupindex[name] for name in ("after", "before", "by", "basis")]


@cache
def _verb() -> regex.Pattern[str]:
    """A verb of change that takes the trigger's place: "made up their minds fell"."""
    return compiled(rf"\b{change_words('verbs')}\b")


def _parts(match: regex.Match[str]) -> Parts | None:
    start = match.start("trigger")
    if is_particle(match) or _is_age(match):
        return None
    parts = Parts(match["trigger"], start=match.start(), end=match.end())
    after = _one(match, "after")
    parts.after = _one(match, "level") if after is None else after
    parts.before = _one(match, "before")
    parts.by = steps(match)
    if leads_as_level(match):
        level = parts.by.pop(0)
        told = level + 2 == start and parts.after is None
        parts.after = level if told else parts.after
    if parts.after is not None and _MORE.match(match.string, parts.after + 1, start):
        parts.by, parts.after = sorted({*parts.by, parts.after}), None
    if match["multiple"]:
        parts.by = sorted({*parts.by, match.start("multiple")})
    if match["at"] and _PACE.search(match.string[match.end("at") :]):
        return None  # "grew at a 9% rate, compared with 14%" sets growth beside growth
    if match["at"] and parts.before is not None and "compared" in match[0]:
        parts.before = None  # "down 6 points at 2,410, compared with an opening 2,414"
    parts.basis = _one(match, "basis")
    if then := level_then(match, parts.after, parts.by):
        parts.by.remove(then)
        parts.before = then if parts.before is None else parts.before
    parts.more_than = match["than"] is not None and " than" in match[0]
    return None if _is_growth_rate(parts, match) else parts


# "400 donors, 80 more, or 25% up on the 320": the 80 are a step.
_MORE = lazy(r"[ ](?:more|fewer|less|extra)\b(?![ ]than\b)")


def _is_age(match: regex.Match[str]) -> bool:
    """True if what stands where a level would are ages: "per thousand women aged 20-44"."""
    places = (match.start(name) for name in ("level", "after", "before"))
    return any(_AGED.search(match.string, 0, place) for place in places if place >= 0)


_AGED = lazy(r"(?r)\b(?:aged|ages)[ ](?:(?:of|from|between|over|under|about|up[ ]to)[ ])?$")


def _is_growth_rate(parts: Parts, match: regex.Match[str]) -> bool:
    """ "growth of 7% compared with 8%" sets one rate of growth beside another."""
    words = match[0]
    sizes = not parts.by and parts.trigger in _SIZES  # "declines from 1 to 6%"
    if (
        sizes
        or _RANGED.search(words)
        or (_COMPARED.fullmatch(parts.trigger) and not _THAN.search(words))
    ):
        return True
    if not parts.positions or parts.before is None or parts.after is None:
        return not parts.positions
    if parts.by or (" from " in words and parts.after > parts.before):
        return False
    near, end = max(0, match.start("trigger") - 40), match.end("trigger")
    return _noun().search(match.string, near, end) is not None


@cache
def _finite() -> regex.Pattern[str]:
    """The verbs of change that cannot be nouns: "rose", not "rise"."""
    rows = load("change")
    nouns = {word for side in ("up", "down") for word in rows[side]["nouns"]}
    verbs = {word for side in ("up", "down") for word in rows[side]["verbs"]}
    return compiled(rf"\b{either(verbs - nouns)}\b")


@cache
def _noun() -> regex.Pattern[str]:
    """A trigger that an article makes a noun: "the nominal increase"."""
    article = r"(?:an?|the|its|their|this|any|no|another|further|of|in|for)"
    return compiled(rf"\b{article}(?:[ ]{WORD}){{0,2}}[ ]{change_words('nouns')}$")


# "declines ranged from 2 to 8", and a comparative that only stands before a noun.
_RANGED = lazy(r"\b(?:rang(?:ed|es|ing)|var(?:ied|ies|ying))\b")
_COMPARED = lazy(r"(?:higher|lower|more|greater|larger|bigger|better|fewer|less|smaller)")
_SIZES = {"falls", "rises", "gains", "drops", "cuts", "increases", "declines", "decreases", "jumps"}
_THAN = lazy(
    r"\bthan\b|(?:higher|lower) (?:at|by|to)\b"
    r"|[PQMN][ ](?:[\p{Ll}]+[ ])?(?:higher|lower|more|fewer|less|greater|larger|smaller)"
)
_PACE = lazy(r"^[^.;]{0,30}?P (?:annual |annualized |yearly )?(?:rate|pace|clip)\b")


def _one(match: regex.Match[str], name: str) -> int | None:
    starts = match.starts(name)
    return starts[0] if starts else None
