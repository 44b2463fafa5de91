"""What in a change is a step, and what only stands where one would.

A capital before the word of change may be the level itself, one in brackets the other level, one
behind "of" the size of another noun; and "up" may be the particle of another verb.
"""

from functools import cache

import regex

from factcheck.extract.roles.grammar import change_list, change_words, either
from factcheck.lexicon import load
from factcheck.pattern import compiled, lazy

_PARTICLES = ("up", "down", "off")
_STEP = lazy(r"[ ](?:by[ ])?[PQ](?![ ]of\b)")
# "pick up", "set up": the particle of another verb, not a direction.
_PARTICLE = lazy(
    r"(?<![\p{Ll}])(?!(?:was|were|is|are|be|been|being|and|or|but|still|also|further|again|both|all"
    r"|not|shares|sales|prices|profits|revenues|index|went|go|gone|going|moved|edged|crept|ticked"
    r"|shot|[\p{Ll}]+ly)\b)[\p{Ll}]+[ ]$"
)


def steps(match: regex.Match[str]) -> list[int]:
    """Where the steps stand, in order: behind the word of change, and those that lead to it."""
    verbal = match["trigger"].removesuffix("s") not in _nouns()
    said = (p for p in match.starts("by") if not _is_of_another(match.string, p, verbal=verbal))
    return sorted({*said, *match.starts("lead")})


def is_particle(match: regex.Match[str]) -> bool:
    """True if "up" belongs to another verb: "picked up"; not in "turnover up 4 per cent"."""
    if match["trigger"] not in _PARTICLES:
        return False
    text, (start, end) = match.string, match.span("trigger")
    before = _PARTICLE.search(text, max(0, start - 16), start)
    if before is None:
        return False
    return not _STEP.match(text, end) or before[0].strip() in load("change")["phrasal"]["verbs"]


@cache
def _nouns() -> frozenset[str]:
    return frozenset(change_list("nouns"))


def _is_of_another(text: str, place: int, *, verbal: bool) -> bool:
    """True if "of" ties a step to another noun: "fell, despite rates of 2%", not "a drop of 2%".

    Where the word of change may be a noun ("cut"), only a noun of its own phrase is another.
    """
    if not text.endswith(" of ", 0, place) or of_step().search(text, 0, place):
        return False
    return verbal or _BESIDE.search(text, 0, place) is not None


_BESIDE = lazy(r"\b(?:on|with)[ ]an?[ ][\p{Ll}-]+[ ]of[ ]$")  # "cut to 312 on a swing of 6%"


@cache
def of_step() -> regex.Pattern[str]:
    """What a step can be "of": a noun of change, "at a rate of", "by an average of"."""
    noun = rf"(?:{change_words('nouns')}|{either(load('change')['either']['words'])})"
    return compiled(
        rf"\b(?:{noun}(?:[ ][\p{{Ll}}-]+){{0,3}}?"
        r"|rate|pace|average|range|total|equivalent)[ ]of[ ]$"
    )


def leads_as_level(match: regex.Match[str]) -> bool:
    """True if what stands before "up 4 per cent" is no step: "5,000 tonnes up 4 per cent"."""
    lead = match.start("lead")
    told = match["trigger"] in _PARTICLES and lead >= 0 and match.string[lead] == "N"
    return told and _STEP.match(match.string, match.end("trigger")) is not None


def level_then(match: regex.Match[str], after: int | None, by: list[int]) -> int | None:
    """The other level of a share, in brackets: "48%, less than in 2012 (57%)"."""
    text = match.string
    if after is None or text[after] != "P":
        return None
    opened = ("(",) if match["multiple"] else ("D (",)
    return next((p for p in by if text[p] == "P" and text.endswith(opened, 0, p)), None)
