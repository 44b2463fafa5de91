"""A value in the form in which the text prints another one: "£8.7m" for "£9.7m".

Where the form is in words ("a third", "halved") the value is given in figures.
"""

import re
from math import floor, log10

from factcheck.model import wording
from factcheck.model.precision import Printed
from factcheck.model.quantity import COUNTS, Kind, Quantity

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?|\.\d+")
_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
MOST_DECIMALS = 6
GROUPED = 10_000  # from here on thousands are always set off
HUNDRED, THOUSAND = 100, 1000
ROUGH = 0.05  # of a value that may be lost when it is rounded
FINER = 2  # decimals more, where the printed ones do not tell the two values apart


def printed_like(quantity: Quantity, value: float, *, apart: bool = True) -> str:
    """The value as the text would print it in the place of the quantity.

    `apart` asks for more digits where it would look just like the printed figure.
    """
    low = quantity.low
    if low is None or not in_digits(quantity) or _inflects(quantity, low, value):
        return _in_words(quantity, value)
    size = abs(value) / low.scale
    most = GROUPED if abs(low.value) >= HUNDRED * low.scale else THOUSAND
    vast = size >= most and low.scale > 1  # "£12,000m" and "£1,900.0m" would be in billions
    if vast or low.value < 0 < value:
        return _in_words(quantity, value)
    places = _places(quantity, low, value) if apart else _decimals(low.step / low.scale)
    if apart and abs(round(size, places) - size) > ROUGH * size:
        return _in_words(quantity, value)
    digits = wording.fixed(size, places)
    if not _is_grouped(quantity, low, size):
        digits = digits.replace(",", "")
    form = _DIGITS.sub(digits, quantity.text, count=1)
    return f"−{form}" if value < 0 < low.value else form


def _inflects(quantity: Quantity, low: Printed, value: float) -> bool:
    """True if the unit word behind "1 mile" or "3 miles" would become plural or singular."""
    word = quantity.text.rstrip().rpartition(" ")[2]
    singular, becomes = abs(low.value) == 1, round(abs(value), 6) == 1
    return word.isalpha() and len(word) > 3 and singular is not becomes


def _is_grouped(quantity: Quantity, low: Printed, size: float) -> bool:
    """True if thousands are set off by commas, as the text does it or as is usual."""
    first = _DIGITS.findall(quantity.text)[0]
    return "," in first or abs(low.value) / low.scale < 1000 <= size or size >= GROUPED


def _places(quantity: Quantity, low: Printed, value: float) -> int:
    """The decimals of the printed figure, and more where its own value would come out."""
    places = _decimals(low.step / low.scale)
    size, own = abs(value) / low.scale, abs(low.value) / low.scale
    turned = (value < 0) is not (low.value < 0)
    pence = quantity.kind is Kind.MONEY and low.scale == 1  # "£2.50", never "£2.5"
    for finer in (0, 2, 3, 4) if pence and not places else range(places, places + FINER + 1):
        shown = round(size, finer)
        apart = turned or shown != round(own, finer) or size == own
        if apart and abs(shown - size) <= ROUGH * size:
            return finer
    return places + FINER


def in_digits(quantity: Quantity) -> bool:
    """True if one number in digits is all that its text says: no range, no ratio, no word.

    Behind it a rate may name its base: "44 per 100,000".
    """
    if quantity.kind is Kind.RATIO or quantity.high is not quantity.low:
        return False
    if any(char.isnumeric() and not char.isdecimal() for char in quantity.text):
        return False  # "44½"
    has_base = quantity.unit.partition("/")[2].isdigit()
    return len(_DIGITS.findall(quantity.text)) == 1 + has_base


def _decimals(step: float) -> int:
    """How many decimals a figure has whose last digit is worth `step`."""
    return min(MOST_DECIMALS, max(0, -floor(log10(step) + 1e-9))) if step > 0 else 0


def _in_words(quantity: Quantity, value: float) -> str:
    """Small counts spelled out as they are printed, all else in figures."""
    spelled = not any(map(str.isdigit, quantity.text))
    if quantity.kind in COUNTS and spelled and value % 1 == 0 and 0 < value < len(_WORDS):
        return _WORDS[int(value)]
    unit, digits = quantity.unit, 3
    if quantity.kind is Kind.RATIO and unit != "%":
        value, unit = 100 * value, "%"
    if quantity.kind in COUNTS and value % 1 == 0:
        digits = 12
    return wording.amount(value, unit, digits)
