"""Reading one number, in digits or in words."""

from functools import cache
from math import log10
from string import ascii_letters
from typing import NamedTuple

import regex

from factcheck.extract.number_tokens import Token
from factcheck.extract.number_words import read_tokens, read_words
from factcheck.lexicon import load
from factcheck.model.precision import Hedge, Printed, trailing_unit
from factcheck.pattern import lazy


class Numeral(NamedTuple):
    """A number as it stands: `step` is the worth of one unit of its last digit."""

    start: int
    end: int
    value: float
    step: float = 1.0
    words: bool = False
    scaled: bool = False  # a magnitude word or letter is part of it
    scale: float = 1.0  # what that multiplies by

    def times(self, magnitude: float, end: int) -> "Numeral":
        """The same with a magnitude behind it: "7.2" → "7.2 million"."""
        value, step = _exact(self.value * magnitude), _exact(self.step * magnitude)
        scale = self.scale * magnitude
        return Numeral(self.start, end, value, step, self.words, scaled=True, scale=scale)

    def plus(self, part: "Numeral", share: float) -> "Numeral":
        """The same with a smaller part behind it, one of which is `share` of one of these."""
        value, step = _exact(self.value + part.value * share), part.step * share
        return self._replace(end=part.end, value=value, step=step)

    def printed(self, hedge: Hedge | None) -> Printed:
        """What the digits are worth; a number with a magnitude has been rounded already."""
        zeros = self.step if self.scaled else trailing_unit(self.value, self.step)
        return Printed(self.value, self.step, zeros, hedge)


LONGEST = 40  # characters: a longer run of digits is no number of prose
LARGEST = 250  # zeros: a larger power is no number of prose, and hardly one of a float
STEPS = [float(f"1e-{size}") for size in range(LONGEST + 1)]  # the worth of so many decimals

# Digits first: the search stays fast only while the pattern starts with a plain class.
_DIGITS = lazy(
    r"""
    (?: [0-9]{1,3}(?:,[0-9]{3})++(?![0-9])
      | [0-9]{1,2}(?:,[0-9]{2})++,[0-9]{3}(?![0-9])
      | [1-9][0-9]{0,2}+(?:[ '][0-9]{3})++(?![0-9]|[.,][0-9]|[ ][0-9])
      | [0-9]++ )
    (?: \.(?P<decimals>[0-9]++)
      | (?<![,' ][0-9]{3}),(?P<decimals>[0-9]{1,2})(?![0-9]|[,.][0-9]|[ ]?[0-9]) )?+
    """,
    regex.VERBOSE,
)
_VULGAR = lazy(r"[ -]?([0-9]{1,2})/([1-9][0-9]{0,2})(?![0-9/])")


def read_digits(plain: str, start: int, run: str) -> Numeral | None:
    """The number whose first digits, `run`, stand at `start`; ".36" begins at its point."""
    end = start + len(run)
    alone = plain[end : end + 1] == " " and plain[end + 1 : end + 2] in _WORDS_BEGIN
    if alone and len(run) <= LONGEST and plain[start - 1 : start] != ".":
        return Numeral(start, end, float(run))  # what most numbers are
    match = _DIGITS.match(plain, start)
    if not match or match.end() - start > LONGEST:
        return None
    end, whole, decimals = match.end(), match[0], match["decimals"] or ""
    if decimals:
        whole = whole[: -len(decimals) - 1]
    if not whole.isdecimal():
        whole = _GROUPING.sub("", whole)
    if start and not decimals and plain[start - 1] == "." and _bare_point(plain, start - 1):
        start, whole, decimals = start - 1, "0", whole
    number = Numeral(start, end, float(f"{whole}.{decimals}"), STEPS[len(decimals)])
    if not _CONTINUED.match(plain, end):
        return number
    number = number if decimals else _with_fraction(plain, number)
    return _with_power(plain, number)


_WORDS_BEGIN = frozenset(ascii_letters) - {"x"}  # "x" may go on with the number
_CONTINUED = lazy(r"[^\w\s.,;:)%'\"]|[eE]|[ -]?[0-9×x*·]|\p{No}")


_GROUPING = lazy(r"[,' ]")
_POWER = lazy(
    r"[eE](?P<power>[+-]?[0-9]{1,2})(?![0-9\p{L}])"
    r"|[ ]?[×x*·][ ]?10(?:(?:\^|\*\*)[ ]?|(?=[ ]?[+-]))(?P<power>[+-]?[0-9]{1,2})(?![0-9])"
    r"|[ ]?[×x*·][ ]?10(?P<power>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})"
)
_EXPONENT = lazy(r"\^(?P<power>[+-]?[0-9]{1,2})(?![0-9])|(?P<power>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def _with_power(plain: str, number: Numeral) -> Numeral:
    """ "1.99 × 10^30", "6e23", "10^6", "10⁶"; a raised figure after other numbers is a note."""
    match = _POWER.match(plain, number.end)
    if match:
        return number.times(10.0 ** int(match["power"].translate(_RAISED)), match.end())
    match = _EXPONENT.match(plain, number.end)
    if match is None or (match[0][0] != "^" and number.value != 10) or number.value == 0:
        return number
    power = int(match["power"].translate(_RAISED))
    if abs(power * log10(number.value)) > LARGEST:
        return number
    return number.times(number.value ** (power - 1), match.end())


def _bare_point(plain: str, point: int) -> bool:
    return point == 0 or plain[point - 1] in " ($£€-+"


def _with_fraction(plain: str, number: Numeral) -> Numeral:
    """ "1½", "1 1/2", "3/4"."""
    sign = plain[number.end : number.end + 1]
    if sign in _signs():
        return _plus(number, _signs()[sign], number.end + 1)
    match = _VULGAR.match(plain, number.end)
    if match and int(match[1]) < int(match[2]):
        return _plus(number, int(match[1]) / int(match[2]), match.end())
    over = _OVER.match(plain, number.end)
    if over and 0 < number.value < int(over[1]):
        value = number.value / int(over[1])
        return Numeral(number.start, over.end(), value, value / 100, words=True)
    return number


_OVER = lazy(r"/([1-9][0-9]{0,2})(?:rds?|ths?)?(?![0-9/])")
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
        return number._replace(value=number.value + value * number.step, step=step, end=end)
    if value >= 100 or not lower.endswith(_OPEN_ENDED, 0, number.end):
        return None
    return number._replace(value=number.value + value, step=1.0, end=end)


_AND_A = lazy(
    r"[ -]and[ -](?:(?:an?|one)[ -](half|third|quarter)\b|(?P<part>[1-9])/(?P<over>[2-9])\b)"
)


def and_a_part(lower: str, number: Numeral) -> Numeral | None:
    """ "2 and a half", "21-and-a-half" after digits."""
    match = _AND_A.match(lower, number.end)
    if match is None or number.words or number.scaled:
        return None
    if match["over"]:
        return _plus(number, int(match["part"]) / int(match["over"]), match.end())
    return _plus(number, 1 / load("numerals")["fractions"][match[1]], match.end())


def _plus(number: Numeral, fraction: float, end: int) -> Numeral:
    return number._replace(value=number.value + fraction, step=0.1, end=end)


def read_sign(plain: str, start: int) -> Numeral:
    """A lone "½"."""
    value = _signs()[plain[start]]
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


def _exact(value: float) -> float:
    """Without the dust of binary multiplication: 7.2 × 10⁶ is 7200000."""
    return float(f"{value:.15g}")


@cache
def _signs() -> dict[str, float]:
    return dict(load("numerals")["signs"])
