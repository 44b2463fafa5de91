"""Places in a sequence: "21st", "third", "one hundred and twenty-fifth"."""

from functools import cache

from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.spelled import read_words
from factcheck.extract.numbers.tokens import Token, known
from factcheck.extract.quantities.mention import Mention
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}
ENDINGS = frozenset({*_SUFFIXES.values(), "th"})
_SUFFIX = lazy(rf"(?:{'|'.join(sorted(ENDINGS))})\b")
_COUNTED = lazy(r"\b(?:a|an|per|every|split|each|any|\d+)[ -]$")
_GLUED = lazy(r"-(?!largest|biggest|highest|lowest|placed|ranked|best)[a-z]")


def in_digits(lower: str, number: Numeral, word: str) -> Mention | None:
    """ "21st", its `word` right after its digits."""
    match = _SUFFIX.match(lower, number.end) if word in ENDINGS else None
    if not match or number.words or number.step < 1:
        return None
    last = int(number.value % 100)
    if match[0] != _SUFFIXES.get(last if last in (11, 12, 13) else last % 10, "th"):
        return None  # "11st" is eleven stone
    return _mention(number.start, match.end(), number.value)


def in_words(lower: str, start: int, words: list[Token]) -> Mention | None:
    """ "third", "twenty-first"; a fraction or a second of time is none."""
    index = next((i for i, word in enumerate(words) if word.place), None)
    if index is None:
        return None
    value = words[index].worth if index == 0 else _after_cardinal(lower, start, words, index)
    if value is None or _is_time(lower, start, value) or _GLUED.match(lower, words[index].end):
        return None
    return _mention(start, words[index].end, value)


def _after_cardinal(lower: str, start: int, words: list[Token], index: int) -> float | None:
    """ "twenty" before "first", "two hundred and" before "fifth", "two" before "millionth"."""
    last, place = words[index - 1], words[index]
    if words[0].kind == "unit" and words[1].kind == "ten":
        return None  # "one twenty-fifth" is a part
    front = read_words(lower[: last.end], start)
    if front is None or front[0] != last.end or last.kind == "article":
        return None
    if place.worth >= 100 and front[1] == 1 and lower.startswith(" of ", place.end):
        return None  # "one-hundredth of a second"
    if place.worth >= 100:
        return front[1] * place.worth
    fits = last.kind in ("hundred", "magnitude") or (last.kind == "ten" and place.worth < 10)
    return front[1] + place.worth if fits else None


def _is_time(lower: str, start: int, value: float) -> bool:
    """True if "second" measures time: "a second", "per second", "forty-second" after "a"."""
    return value % 10 == 2 and bool(_COUNTED.search(lower, max(0, start - 7), start))


def _mention(start: int, end: int, value: float) -> Mention:
    number = Numeral(start, end, float(value), words=True)
    return Mention(start, end, number, number, Kind.ORDINAL, tail=end)


@cache
def first_words() -> list[str]:
    """The words that are a place by themselves."""
    return [word for word, told in known().items() if told.place]
