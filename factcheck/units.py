"""Units: their dimensions from the lexicon, their factors from pint.

pint stays in here. Its registry is made once, when a conversion is first asked for that no
earlier process made, and under a lock, since it is not safe to make from several threads.
"""

from functools import cache, reduce
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

from factcheck.kept import kept
from factcheck.lexicon import load
from factcheck.model.interval import Interval, point
from factcheck.model.quantity import Quantity

_LOCK = Lock()
_OFFSET = ("degC", "degF")  # their zeros lie apart


class UnknownUnitError(ValueError):
    """The unit is in no table, or the two do not measure the same thing."""


def dimension(unit: str) -> str:
    """What a canonical unit measures ("length", "mass"); the currency itself for money."""
    if unit in load("units"):
        return str(load("units")[unit]["dimension"])
    if unit in load("currencies"):
        return str(load("currencies")[unit].get("of", unit))
    return unit


def convert(size: Interval, unit: str, target: str, *, difference: bool = False) -> Interval:
    """`size` in another unit, over every meaning of an ambiguous one (US, imperial gallon).

    With `difference`, degrees are taken as a rise or fall, not as a reading. Raises
    UnknownUnitError when the two do not measure the same thing.
    """
    if unit == target:
        return size
    if _is_rate(unit) or _is_rate(target):
        return _convert_rate(size, unit, target)
    found = (
        _apply(size, _line(one, other, difference))
        for one in _meanings(unit)
        for other in _meanings(target)
    )
    return reduce(Interval.hull, found)


def alike(unit: str, target: str) -> bool:
    """True if two units measure the same thing: "USD/lb" and "USD/kg", "km" and "mile"."""
    return _dimensions(unit) == _dimensions(target)


def _dimensions(unit: str) -> tuple[str, str]:
    over, per = _parted(unit)
    return dimension(over), dimension(per)


def _is_rate(unit: str) -> bool:
    return "/" in unit and unit not in load("units")


def _parted(unit: str) -> tuple[str, str]:
    """As `parted`, with the lower part as a unit: "USD/pound" is dollars a pound of weight."""
    over, per = parted(unit)
    return over, _bases().get(per, per)


@cache
def parted(unit: str) -> tuple[str, str]:
    """What is over the stroke and what under it; "km/h" is one unit, which may have its own.

    >>> parted("USD/day"), parted("km/h"), parted("km/h/each")
    (('USD', 'day'), ('km/h', ''), ('km/h', 'each'))
    """
    over, _, per = unit.partition("/")
    below, _, rest = per.partition("/")
    row = load("units").get(f"{over}/{below}") if below else None
    return (f"{over}/{below}", rest) if row and "/" not in row["dimension"] else (over, per)


@cache
def _bases() -> dict[str, str]:
    words = {word: unit for unit, row in load("units").items() for word in row["words"]}
    weights = load("ambiguous")["GBP"]  # what is counted against pounds is weighed, not paid
    return words | dict.fromkeys(weights["words"], weights["unit"])


def _convert_rate(size: Interval, unit: str, target: str) -> Interval:
    (over, per), (other, each) = _parted(unit), _parted(target)
    above = convert(size, over, other, difference=True)  # so many degrees an hour are a rise
    return above if per == each else above * convert(point(1.0), each, per)


def in_unit_of(quantity: Quantity, other: Quantity) -> Quantity:
    """The same quantity in the other's unit: 30 cents as 0.30 dollars beside 8 dollars.

    Unchanged where the units are the same or do not measure the same thing.
    """
    (unit, _), (target, _) = parted(quantity.unit), parted(other.unit)
    same = dimension(unit) == dimension(target) != "temperature"
    if unit == target or not unit or not target or not same:
        return quantity
    return quantity.scaled(ratio(unit, target), target + quantity.unit[len(unit) :])


def ratio(unit: str, target: str) -> float:
    """How many of `target` make one `unit`, in its first meaning."""
    return _line(_meanings(unit)[0], _meanings(target)[0], True)[0]


def _apply(size: Interval, line: tuple[float, float]) -> Interval:
    slope, offset = line
    return size.scaled(slope) + point(offset)


def _meanings(unit: str) -> tuple[str, ...]:
    row = load("units").get(unit)
    if row:
        return (row["pint"], *row.get("also", ()))
    coin = load("currencies").get(unit)
    if coin:
        return (f"{coin.get('worth', 1)} * currency_{coin.get('of', unit)}",)
    raise UnknownUnitError(f"'{unit}' is not a known unit")


@cache
def _line(one: str, other: str, difference: bool) -> tuple[float, float]:
    """Slope and offset of the straight line from one pint unit to another."""
    if "currency_" in one or "currency_" in other:
        return _money(one, other)
    key = ("straight", one, other, difference, _pint())
    return kept(key, lambda: _straight(one, other, difference))


@cache
def _pint() -> tuple[str, int]:
    """Names the pint that is installed without loading it: where it is, and since when."""
    spec = find_spec("pint")
    place = (spec and spec.origin) or ""
    return place, Path(place).stat().st_mtime_ns if place else 0


def _straight(one: str, other: str, difference: bool) -> tuple[float, float]:
    from pint import DimensionalityError

    registry = _registry()
    try:
        if difference:
            one, other = (f"delta_{name}" if name in _OFFSET else name for name in (one, other))
        at_zero, at_one = (registry.Quantity(x, one).to(other).magnitude for x in (0.0, 1.0))
    except DimensionalityError as error:
        raise UnknownUnitError(f"'{one}' cannot be turned into '{other}'") from error
    return at_one - at_zero, at_zero


def _money(one: str, other: str) -> tuple[float, float]:
    (worth, name), (per, unlike) = one.split(" * "), other.split(" * ")
    if name != unlike:
        raise UnknownUnitError("an exchange rate is needed")
    return float(worth) / float(per), 0.0


@cache
def _registry() -> Any:
    with _LOCK:
        return _make_registry()


def _make_registry() -> Any:
    from pint import UnitRegistry

    registry: Any = UnitRegistry(cache_folder=None, autoconvert_offset_to_baseunit=True)
    registry.define("ppb = 1e-9")
    return registry
