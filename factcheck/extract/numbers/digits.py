"""Reading a number in digits: "1,234.5", "1½", "3/4", "6 × 10^23"."""

from math import log10
from string import ascii_letters

import regex

from factcheck.extract.numbers.numeral import Numeral, signs
from factcheck.pattern import lazy

LARGEST = 250  # zeros: a larger power is no number of prose, and hardly one of a float
LONGEST = 40  # characters: a longer run of digits is no number of prose
STEPS = [float(f"1e-{size}") for size in range(LONGEST + 1)]  # the worth of so many decimals
# Digits first: the search stays fast only while the pattern starts with a plain class.
_DIGITS = lazy(
    r"""
    (?: [0-9]{1,3}(?:,[0-9]{3})++(?![0-9])
      | [0-9]{1,2}(?:,[0-9]{2}(?![0-9]))++,[0-9]{3}(?![0-9])
      | [1-9][0-9]{0,2}+(?:[ '][0-9]{3})++(?![0-9]|[.,][0-9]|[ ][0-9])
      | [1-9][0-9]{0,2}+(?:[.][0-9]{3}){2,}+(?![0-9]|[.][0-9])
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
    if len(run) == 1 and plain[end : end + 1] == " " and (torn := _torn(plain, start)):
        return torn
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
_CONTINUED = lazy(r"[^\w\s.,;:)%'\"]|[eE]|[ -]?[0-9×x*·]|[ ]?\p{No}")
_GROUPING = lazy(r"[,'. ]")
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
    return point == 0 or plain[point - 1] in " ($£€-+=<>≤≥"


_OVER = lazy(r"/([1-9][0-9]{0,2})(?:rds?|ths?)?(?![0-9/])")


def _with_fraction(plain: str, number: Numeral) -> Numeral:
    """ "1½", "4 ½", "1 1/2", "3/4"; "4 ½-inch nails" are four."""
    at = number.end + (plain[number.end : number.end + 1] == " ")
    sign = plain[at : at + 1]
    if sign in signs() and (at == number.end or plain[at + 1 : at + 2] != "-"):
        return number.and_part(signs()[sign], at + 1)
    match = _VULGAR.match(plain, number.end)
    if match and int(match[1]) < int(match[2]):
        return number.and_part(int(match[1]) / int(match[2]), match.end())
    over = _OVER.match(plain, number.end)
    if over and 0 < number.value < int(over[1]):
        value = number.value / int(over[1])
        return Numeral(number.start, over.end(), value, value / 100, words=True)
    return number


_TORN = lazy(r"(?<=\p{Ll} )[0-9](?:[ ](?:[,.][ ])?[0-9])++(?![0-9]|[ ]?[.,]?[ ]?[0-9])")
_PER_CENT = lazy(r"[ ]?(?:%|per ?cent\b)")
_TORN_WORDS = lazy(
    r"(?i)\b(?:t he|th e|o f|a nd|an d|w as|wa s|f or|fo r|w ith|wit h|f rom|fro m|th at)\b"
)
AROUND = 300  # characters of a page that tell whether its letters have come apart too


def _torn(plain: str, start: int) -> Numeral | None:
    """ "1 0 %", "1 2 , 0 0 0": figures that came apart on the way from a page, as "T he" did."""
    match = _TORN.match(plain, start)
    if match is None:
        return None
    page = plain[max(0, start - AROUND) : match.end() + AROUND]
    if not _PER_CENT.match(plain, match.end()) and not _TORN_WORDS.search(page):
        return None
    whole, _, decimals = match[0].replace(" ", "").replace(",", "").partition(".")
    return Numeral(start, match.end(), float(f"{whole}.{decimals}"), STEPS[len(decimals)])
