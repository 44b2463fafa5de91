"""Units put together: "4 km cubed", "20 J/m^2", "1.3 A/cm2", "9.8 m s−2", "50 mg per litre"."""

from functools import cache

from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units import measures
from factcheck.extract.units.tables import Measure
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

_RAISED = lazy(
    r"(?:\^|\*\*)?(?P<power>[23])(?![\d%\p{L}]|[.,]\d)|(?P<power>[²³])"
    r"|[ ](?P<power>squared|cubed)\b"
)
_TURNED = lazy(r"[ ·⋅.]?(?P<unit>[\p{L}µ]{1,3})\^?(?:-|⁻)(?P<power>[1-4¹²³⁴])(?!\d|[.,]\d)")
_SLASH = lazy(r"[ ]?/[ ]?(?P<unit>[\p{L}µμ]++[²³]?|sq[ ]\p{L}++)(?:\^?(?P<power>[23])(?!\d))?")
_HOURS = lazy(r"[ ]?/[ ]?([0-9]{1,2})[ ]?h(?:ou)?(?:rs?)?\b")
DAY = 24  # hours
_POWERS = {"2": "2", "3": "3", "²": "2", "³": "3", "squared": "2", "cubed": "3"}
_PLAIN = str.maketrans("¹²³⁴", "1234")
_DIVIDED = (Kind.MEASURE, Kind.DURATION, Kind.MONEY, Kind.PERCENTAGE)
_MARKS = frozenset("/-⁻")  # one of them stands close behind a unit that is divided


def whole(prose: Prose, found: Measure) -> tuple[Measure, str]:
    """The unit raised to its power, and what it is divided by ("" for nothing)."""
    raised = _raised(prose, found)
    if raised.kind not in _DIVIDED or _MARKS.isdisjoint(prose.plain[raised.end : raised.end + 6]):
        return raised, ""
    below: list[str] = []
    end = raised.end
    while len(below) < 3 and (
        part := _slashed(prose, end) or _turned(prose, end) or _bracketed(prose, end)
    ):
        below.append(part[0])
        end = part[1]
    return (raised.ending(end), "/".join(below)) if below else (raised, "")


def _raised(prose: Prose, found: Measure) -> Measure:
    match = _RAISED.match(prose.lower, found.end) if found.dimension == "length" else None
    if match is None:
        return found
    unit = found.unit + _POWERS[match["power"]]
    row = load("units").get(unit)
    return Measure(found.kind, unit, row["dimension"], match.end()) if row else found


def _slashed(prose: Prose, end: int) -> tuple[str, int] | None:
    """ "/m^2", "/ml", "/yr"."""
    match = _SLASH.match(prose.plain, end)
    name = _canonical(match["unit"]) if match else ""
    return (name + (match["power"] or ""), match.end()) if match and name else None


_BRACKETED = lazy(r"[ ]?/[ ]?\((?P<one>[\p{L}µμ]++[²³]?)[ ]?[*·⋅×.][ ]?(?P<other>[\p{L}µμ]++)\)")


def _bracketed(prose: Prose, end: int) -> tuple[str, int] | None:
    """ "/(m*K)", "/24h", "/8h"."""
    if hours := _HOURS.match(prose.lower, end):
        return "day" if int(hours[1]) == DAY else f"{int(hours[1])} hour", hours.end()
    match = _BRACKETED.match(prose.plain, end)
    names = [_canonical(match[part]) for part in ("one", "other")] if match else []
    return ("/".join(names), match.end()) if match and all(names) else None


def _turned(prose: Prose, end: int) -> tuple[str, int] | None:
    """ "s−1", "m-2" after another unit."""
    match = _TURNED.match(prose.plain, end)
    name = _canonical(match["unit"]) if match else ""
    if match is None or not name:
        return None
    power = match["power"].translate(_PLAIN)
    return name + ("" if power == "1" else power), match.end()


@cache
def _canonical(printed: str) -> str:
    """The canonical name of a unit as printed; "" when it is none."""
    below = load("rates")["below"]
    if printed in below:
        return str(below[printed])
    return measures.named(printed)
