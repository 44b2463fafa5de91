"""Numbers as a reader sees them in messages and derivations."""

import math
from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from factcheck.model.interval import Interval

SIGNS = {"GBP": "£", "USD": "$", "EUR": "€", "JPY": "¥", "INR": "₹"}
LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
DIGITS = 4
VAST = 1e15


def number(value: float, digits: int = DIGITS) -> str:
    """A number with thousands separators and at most `digits` significant decimals.

    >>> number(78545.4545)
    '78,545'
    >>> number(16.6667)
    '16.67'
    >>> number(-0.5)
    '−0.5'
    """
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    size, whole = abs(value), int(abs(value))
    text = f"{size:,.0f}" if whole == size else _broken(size, len(str(whole)), digits)
    return f"−{text}" if value < 0 and text != "0" else text


def fixed(value: float, places: int) -> str:
    """A number with so many decimals and thousands separators, halves rounded up.

    >>> fixed(12.5, 0), fixed(-1234.25, 1)
    ('13', '-1,234.3')
    """
    if abs(value) >= VAST:  # no digit of it is sure behind the point
        return f"{value:,.0f}"
    exact = Decimal(f"{value:.12g}")  # without the dust of binary fractions
    return f"{exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):,f}"


def _price(value: float, digits: int) -> str:
    """A sum below a thousand, with both its decimals or none: "6.20", "45"."""
    text = number(value, digits)
    return f"{text}0" if len(text.partition(".")[2]) == 1 and abs(value) < 1000 else text


def _broken(size: float, whole: int, digits: int) -> str:
    """A number that is not whole; `whole` are the digits before its point."""
    places = max(0, digits - whole) if size < 10 ** (digits - 1) else 0
    text = fixed(size, places)
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return f"{size:.2g}" if text == "0" else text


def amount(value: float, unit: str = "", digits: int = DIGITS) -> str:
    """A number with its unit: "£1.3 billion", "16.1 km", "12%", "8 times".

    >>> amount(1.3e9, "GBP")
    '£1.3 billion'
    >>> amount(16.0934, "km")
    '16.09 km'
    >>> amount(12, "/100000")
    '12 per 100,000'
    >>> amount(193, "km/h"), amount(900, "GBP/each")
    ('193 km/h', '£900 each')
    """
    unit, _, per = unit.partition("/")
    sign = SIGNS.get(unit, "")
    money = len(unit) == 3 and unit.isupper()
    rounded = digits <= DIGITS and abs(value) >= LARGE[-1][0]
    body = _large(value, digits) if money or rounded else number(value, digits)
    if unit == "%":
        body += "%"
    elif not sign and unit:
        body += f" {unit_name(unit, body)}"
    if sign:
        body = f"−{sign}{body[1:]}" if body.startswith("−") else f"{sign}{body}"
    if per in _SYMBOLS:
        return f"{body}/{per}"
    if per == "each":
        return f"{body} each"
    return f"{body} per {number(int(per)) if per.isdecimal() else per}" if per else body


def day(when: date) -> str:
    """A day as a paper prints it.

    >>> day(date(2023, 3, 2))
    '2 Mar 2023'
    """
    return f"{when.day} {when:%b %Y}"


_SYMBOLS = {"h", "s"}  # written after a stroke, as print does: "km/h"
_SHOWN = {
    "degC": "°C",
    "degF": "°F",
    "percentage_point": "points",
    "kbps": "kbps",
    "year_old": "years old",
    "ha": "hectares",
    "km2": "sq km",
    "l": "litres",
    "m2": "sq m",
    "times": "times",
    "points": "points",
}
_PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "penny": "pence",
    "day": "days",
}
_SPELLED = 4  # "km" and "ha" are symbols, "acre" and "mile" are words


def listed(items: Sequence[str]) -> str:
    """The items as a sentence names them.

    >>> listed(["£40m", "10%", "20%"])
    '£40m, 10% and 20%'
    """
    return " and ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def unit_name(unit: str, body: str = "") -> str:
    """A canonical unit as a reader expects it behind a number: "140 miles", "1 foot", "86 °F"."""
    if unit in _SHOWN:
        return _SHOWN[unit].removesuffix("s") if body == "1" and "point" in unit else _SHOWN[unit]
    if body != "1" and unit in _PLURALS:
        return _PLURALS[unit]
    spelled = unit.endswith("_cent") or (unit.isalpha() and unit.islower())
    plural = body != "1" and len(unit) >= _SPELLED and spelled
    return f"{unit.replace('_', ' ')}{'s' if plural else ''}"


def span(interval: Interval, unit: str = "", digits: int = DIGITS) -> str:
    """An interval in words; one number where the ends look the same.

    >>> span(Interval(4.2e6, 4.4e6), "GBP"), span(Interval(16.6, 16.8), "%")
    ('£4.2 to £4.4 million', '16.6% to 16.8%')
    >>> span(Interval(3, math.inf), "km")
    'at least 3 km'
    """
    low, high = amount(interval.low, unit, digits), amount(interval.high, unit, digits)
    whole = interval.width <= 1 and abs(interval.middle) >= 10 ** (digits - 1)
    if low == high or whole:  # "1,545" is not "1,544 to 1,546"
        return amount(interval.middle, unit, digits)
    if math.isinf(interval.low):
        return "any value" if math.isinf(interval.high) else f"at most {high}"
    if math.isinf(interval.high):
        return f"at least {low}"
    (first, _, name), (_, _, other) = low.partition(" "), high.partition(" ")
    return f"{first if name == other else low} to {high}"


def _large(value: float, digits: int) -> str:
    for worth, name in LARGE:
        if abs(value) >= worth:
            return f"{number(value / worth, digits)} {name}"
    return _price(value, digits)
