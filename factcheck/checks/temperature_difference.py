"""A difference of temperature is converted as if it were a reading.

A rise of one degree Celsius is one of 1.8 degrees Fahrenheit; the 32 degrees between the zeros
of the two scales belong to readings only.
"""

from factcheck import units
from factcheck.checks import Context, Outcome, _converted, _lines, _outcomes, _phrases
from factcheck.model import wording
from factcheck.model.finding import Proposal, Verdict
from factcheck.model.relation_said import Warming

CODE = "FC402"
RELATION = Warming
FORMULA = "ΔF = 1.8 × ΔC"
FLAGS = [
    "Forecasters expect a rise of 2C ([[35.6F]]) by the end of the century.",
    "The lake is 3C ([[37.4F]]) warmer than in 1990.",
    "They want to keep the rise in temperature below 2C ([[35.6F]]).",
    "The bay has risen in temperature by 3C ([[37.4F]]).",
]
PASSES = [
    "Forecasters expect a rise of 2C (3.6F) by the end of the century.",
    "It was 30C (86F) in the shade, and the lake was 1.5C (2.7F) warmer than in 1990.",
    "The temperature rose to 35C (95F), which is 4C (7.2F) above the average.",
    "Seas have warmed by 2C (3.6F) since then.",
]


def check(warming: Warming, context: Context) -> Outcome | None:
    """Convert the difference without the offset between the zeros."""
    one, other = warming.one, warming.other
    if not units.alike(one.unit, other.unit):
        return None
    found = _converted.fit(one, other, difference=True)
    reading, slip = _converted.converted(one, other.unit), ""
    if found.verdict is Verdict.INCONSISTENT and reading.meets(other.significant):
        slip = "it fits as a temperature, not as a difference between two of them"
    told = _phrases.given(found, other)
    message = f"A difference of {one.inside} is one of {told}{_phrases.against(found, other)}"
    expression = f"{_lines.plain(one)} as a difference in {wording.unit_name(other.unit)}"
    line = _lines.step(expression, found.computed, other.unit)
    mended = (Proposal(other, told),)
    return _outcomes.outcome(found, other, message, [line], slip=slip, mended=mended)
