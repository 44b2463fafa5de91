"""The two units do not give the same size.

Conversions are rounded to about the figures of the original: each side, taken exactly, may
give the other side rounded to its significant figures. US and imperial gallons, short, long
and metric tons are all tried. A rise of degrees may be told without the offset.
"""

from factcheck import units
from factcheck.checks import Context, Outcome, _converted, _lines, _outcomes, _phrases
from factcheck.model import wording
from factcheck.model.finding import Proposal
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Conversion
from factcheck.pattern import lazy

CODE = "FC401"
RELATION = Conversion
FORMULA = "size in one unit × factor = size in the other"
FLAGS = [
    "The town lies 225 km ([[135 miles]]) to the north.",
    "The estate covers 40 hectares, or [[9.9 acres]].",
    "It was 30C ([[68F]]) in the shade.",
    "Cherries sold at $2.20 a pound ([[$1]] a kilo).",
]
PASSES = [
    "The town lies 10 miles (16 km) to the north.",
    "The estate covers 40 hectares, or 99 acres.",
    "It was 30C (86F) in the shade.",
    "Readings went up to 2C (35.6F) on the roof.",
    "The road runs for 2,400 kilometres (1,500 miles).",
    "Cherries sold at $2.20 a pound ($4.85 a kilo).",
    "The pump moves 10 gallons a minute (38 litres a minute).",
]
_STEP = lazy(
    r"\b(?:rise|rises|rose|risen|increase|increased|warming|warmer|warmed|cooler|hotter|colder"
    r"|by|fall|fell|drop|dropped|above|below|difference|anomaly)\b"
)


def check(conversion: Conversion, context: Context) -> Outcome | None:
    """Convert each side into the other's unit."""
    one, other = conversion.one, conversion.other
    if not units.alike(one.unit, other.unit):
        return None
    moves = one.dimension == "temperature" and _speaks_of_change(context.text, one)
    found = _converted.fit(one, other, difference=False)
    if moves and not found.holds:
        change = _converted.fit(one, other, difference=True)
        found = min(found, change, key=lambda fit: fit.verdict.weight)
    told = _phrases.given(found, other)
    rate = "" if " per " in told else _phrases.rate(other)
    message = f"{one.text}{_phrases.rate(one)} is {told}{rate}{_phrases.against(found, other)}"
    steps = [
        _lines.step(
            f"{_lines.plain(one)} in {wording.unit_name(other.unit)}", found.computed, other.unit
        )
    ]
    back = printed_like(one, _converted.converted(other, one.unit).middle)
    mended = (Proposal(other, told), Proposal(one, back))
    return _outcomes.outcome(found, other, message, steps, mended=mended)


def _speaks_of_change(text: str, one: Quantity) -> bool:
    return bool(_STEP.search(text[max(0, one.span.start - 60) : one.span.end + 60].lower()))
