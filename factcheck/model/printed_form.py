"""A value in the form in which the text prints another one: "£8.7m" for "£9.7m".

Where the form is in words ("a third", "halved") the value is said in figures.
"""

import re
from math import floor, log10

from factcheck.model import wording
from factcheck.model.quantity import Kind, Quantity

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?|\.\d+")
_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_COUNTS = (Kind.COUNT, Kind.NUMBER)
MOST_DECIMALS = 6
ROUGH = 0.05  # of a value that may be lost when it is rounded
FINER = 2  # digits more, where the last printed one does not tell the two apart


def printed_like(quantity: Quantity, value: float, *, apart: bool = True) -> str:
    """The value as the text would print it in the place of the quantity.

    `apart` asks for more digits where it would look just like the printed figure.
    """
    low = quantity.low
    if low is None or not in_digits(quantity) or _counts_one(quantity, value):
        return _in_words(quantity, value)
    if low.value < 0 < value:
        return _in_words(quantity, value)
    found = _DIGITS.findall(quantity.text)
    size = abs(value) / low.scale
    if size >= 10 * 1000 and low.scale > 1:  # "£12,000m" is said otherwise
        return _in_words(quantity, value)
    places = _places(quantity, value) if apart else _decimals(low.step / low.scale)
    if apart and abs(round(size, places) - size) > ROUGH * size:
        return _in_words(quantity, value)
    grouped = "," in found[0] or abs(low.value) / low.scale < 1000 <= size or size >= 10_000
    digits = _number(size, places, grouped=grouped)
    form = _DIGITS.sub(digits, quantity.text, count=1)
    return f"−{form}" if value < 0 < low.value else form


def _counts_one(quantity: Quantity, value: float) -> bool:
    """True if the unit word behind "1 mile" or "3 miles" would have to change its number."""
    word = quantity.text.rstrip().rpartition(" ")[2]
    printed = abs(quantity.low.value) if quantity.low else 0
    return word.isalpha() and len(word) > 3 and (printed == 1) is not (round(abs(value), 6) == 1)


def _places(quantity: Quantity, value: float) -> int:
    """The decimals of the printed figure, and more where its own value would come out."""
    low = quantity.low
    if low is None:
        return 0
    places = _decimals(low.step / low.scale)
    size, own = abs(value) / low.scale, abs(low.value) / low.scale
    pence = quantity.kind is Kind.MONEY and low.scale == 1  # "£2.50", never "£2.5"
    for finer in (0, 2, 3, 4) if pence and not places else range(places, places + FINER + 1):
        shown = round(size, finer)
        turned = (value < 0) is not (low.value < 0)
        apart = turned or shown != round(own, finer) or size == own
        if apart and abs(shown - size) <= ROUGH * size:
            return finer
    return places + FINER


def in_digits(quantity: Quantity) -> bool:
    """True if one number in digits is all that its text says: no range, no ratio, no word.

    Behind it a rate may say for how many it is: "44 per 100,000".
    """
    if quantity.kind is Kind.RATIO or quantity.high is not quantity.low:
        return False
    if any(sign.isnumeric() and not sign.isdecimal() for sign in quantity.text):
        return False  # "44½"
    many = quantity.unit.partition("/")[2].isdigit()
    return len(_DIGITS.findall(quantity.text)) == 1 + many


def _decimals(step: float) -> int:
    """How many decimals a figure has whose last digit is worth so much."""
    return min(MOST_DECIMALS, max(0, -floor(log10(step) + 1e-9))) if step > 0 else 0


def _number(size: float, places: int, *, grouped: bool) -> str:
    text = wording.fixed(size, places)
    return text if grouped else text.replace(",", "")


def _in_words(quantity: Quantity, value: float) -> str:
    """Small counts spelled out as they are printed, all else in figures."""
    spelled = not any(map(str.isdigit, quantity.text))
    if quantity.kind in _COUNTS and spelled and value % 1 == 0 and 0 < value < len(_WORDS):
        return _WORDS[int(value)]
    unit, digits = quantity.unit, 3
    if quantity.kind is Kind.RATIO and unit != "%":
        value, unit = 100 * value, "%"
    if quantity.kind in _COUNTS and value % 1 == 0:
        digits = 12
    return wording.amount(value, unit, digits)
