"""Parts of a point beside per cents: "half a point", "a point and a half"."""

from msgspec.structs import replace

from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.prose import Prose
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

NEAR = 120  # characters: a point is one of a hundred where a per cent stands so near
_BEHIND = lazy(r"(?:(?: of)? an?)? point\b")
_BEFORE = lazy(r"\b(an?|[a-z]+) points? and $")
_PERCENT = lazy(r"%|(?<!\p{L})(?:per ?cents?|pct|percentage)\b")
_APART = lazy(r"[.;:\n](?!\d)|\b(?:while|index|shares?|stocks?|chess|game|match)\b")


def parts(prose: Prose, number: Numeral) -> Mention | None:
    """Percentage points, where a part of a point is told and a per cent stands near."""
    if not number.words or number.value >= 1 or not _among_percents(prose, number):
        return None
    if match := _BEHIND.match(prose.lower, number.end):
        return _points(number, number.start, match.end())
    match = _BEFORE.search(prose.lower, max(0, number.start - 20), number.start)
    whole = _whole(match[1]) if match else None
    if match is None or whole is None:
        return None
    more = replace(number, value=whole + number.value)
    return _points(more, match.start(), number.end)


def _points(number: Numeral, start: int, end: int) -> Mention:
    return Mention(start, end, number, number, Kind.POINTS, "percentage_point", "points")


def _among_percents(prose: Prose, number: Numeral) -> bool:
    """True if a per cent stands in its clause, and no index or game is spoken of."""
    before = prose.lower[max(0, number.start - NEAR) : number.start]
    behind = prose.lower[number.end : number.end + NEAR]
    clause = _APART.split(before)[-1], _APART.split(behind)[0]
    return any(_PERCENT.search(part) for part in clause)


def _whole(word: str) -> int | None:
    return 1 if word in ("a", "an") else load("numerals")["units"].get(word)
