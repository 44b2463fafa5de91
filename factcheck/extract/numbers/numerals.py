"""Reading a number in words, and what words may add to one in digits."""

from itertools import takewhile

from msgspec.structs import replace

from factcheck.extract.numbers.groups import INFINITE
from factcheck.extract.numbers.numeral import Numeral, signs
from factcheck.extract.numbers.spelled import read_tokens, read_words
from factcheck.extract.numbers.tokens import Token, tokens
from factcheck.lexicon import load
from factcheck.pattern import lazy

_WORD_OVER = lazy(r" over ([a-z]+|[0-9]{1,3})(?=[.,;:?!)]|$)")


def over(lower: str, number: Numeral) -> Numeral | None:
    """ "three over four", where nothing follows that could be counted."""
    match = _WORD_OVER.match(lower, number.end)
    if match is None or number.scaled:
        return None
    below = read_words(lower, match.start(1))
    whole = float(match[1]) if match[1].isdigit() else below[1] if below else 0.0
    if not 0 < number.value < whole:
        return None
    value = number.value / whole
    return Numeral(number.start, match.end(), value, value / 100, words=True)


_AND_MORE = lazy(r" and (?:(?P<digits>[0-9]{1,2})(?![0-9:/%]|[.,][0-9])|(?=[a-z]))")
_NEXT_STEP = lazy(r" (?:and )?(?P<digits>[0-9]{1,3}) (?P<word>[a-z]+)\b(?: (?P<more>[a-z]+)\b)?")


def plus_steps(lower: str, number: Numeral) -> Numeral:
    """ "3 thousand 2 hundred", "4 crore 12 lakh": smaller magnitudes follow."""
    magnitudes = load("numerals")["magnitudes"]
    while number.scaled and not number.words and (match := _NEXT_STEP.match(lower, number.end)):
        more = magnitudes.get(match["more"])
        worth = magnitudes.get(match["word"], INFINITE) * (more or 1)
        part = worth * int(match["digits"])
        if worth >= number.step or part >= number.step or not _has_word(lower, number.end):
            break
        value = number.value + part
        number = replace(
            number, value=value, step=worth, scale=worth, end=match.end("more" if more else "word")
        )
    return number


def _has_word(lower: str, end: int) -> bool:
    """True if the magnitude before is a word of its own: "3 thousand", not "3k"."""
    return lower[end - 3 : end].isalpha()


_OPEN_ENDED = ("hundred", "thousand")


def plus_rest(lower: str, number: Numeral) -> Numeral | None:
    """ "3 hundred and 21", "3 million and a quarter": the rest below a magnitude."""
    if number.words or not number.scaled:
        return None
    match = _AND_MORE.match(lower, number.end)
    if match is None:
        return None
    if match["digits"]:
        end, value = match.end(), float(match["digits"])
    elif found := read_words(lower, match.end()):
        end, value, _ = found
    else:
        return None
    if value < 1:  # a part of the magnitude
        step = number.step / 10
        return replace(number, value=number.value + value * number.step, step=step, end=end)
    if value >= 100 or not lower.endswith(_OPEN_ENDED, 0, number.end):
        return None
    return replace(number, value=number.value + value, step=1.0, end=end)


_AND_A = lazy(
    r"[ -]and[ -](?:(?:an?|one)[ -](half|third|quarter)\b|(?P<part>[1-9])/(?P<over>[2-9])\b)"
)


def and_a_part(lower: str, number: Numeral) -> Numeral | None:
    """ "2 and a half", "21-and-a-half" after digits."""
    match = _AND_A.match(lower, number.end)
    if match is None or number.words or number.scaled:
        return None
    if match["over"]:
        return number.and_part(int(match["part"]) / int(match["over"]), match.end())
    return number.and_part(1 / load("numerals")["fractions"][match[1]], match.end())


POINT = "point"
_POINT = lazy(r"point (?:(?P<digits>[0-9]{1,4})(?![0-9.,:/-])|(?=[a-z]))")
_PER_CENT = lazy(r" ?(?:%|(?:of (?:an?|one) )?(?:per ?cent|pct|percentage)\b)")


def read_point(lower: str, start: int) -> Numeral | None:
    """ "point seven of a per cent", "point five per cent"; and dictated alone: "point 77"."""
    match = _POINT.match(lower, start)
    words = tokens(lower, match.end()) if match and not match["digits"] else []
    digits, end = (
        _digits_of(words) if words else (match["digits"], match.end()) if match else ("", 0)
    )
    if not digits or not _is_led(lower, start):
        return None
    if not _PER_CENT.match(lower, end) and (start or end < len(lower)):
        return None
    return Numeral(start, end, float(f"0.{digits}"), 10.0 ** -len(digits))


_WORD_BEFORE = lazy(r"(?r)([a-z]+) $")


def _is_led(lower: str, start: int) -> bool:
    """True if a figure may follow: "by point five", not "at that point five people"."""
    before = lower[max(0, start - FAR) : start]
    match = _WORD_BEFORE.search(before)
    if match is None:
        return not before.strip(" ") or before[-1] == "\n"
    return match[1] in load("numerals")["leading"]["words"]


FAR = 12  # characters before a number in which the word that leads to it stands


def _digits_of(words: list[Token]) -> tuple[str, int]:
    """The decimals that are spelled one by one, and where they end."""
    spelled = list(takewhile(lambda word: word.kind == "unit" and word.worth < 10, words))
    digits = "".join(f"{word.worth:.0f}" for word in spelled)
    return digits, spelled[-1].end if spelled else 0


def read_sign(plain: str, start: int) -> Numeral:
    """A lone "½"."""
    value = signs()[plain[start]]
    return Numeral(start, start + 1, value, value / 10, words=True)


def read_word(lower: str, start: int, words: list[Token]) -> Numeral | None:
    """The number that `words` spell from `start`; None when they are no number."""
    found = read_tokens(lower, words)
    if not found:
        return None
    end, value, step = found
    return Numeral(
        start, end, float(value), float(step), words=True, scaled=step >= 1000, scale=max(step, 1.0)
    )
