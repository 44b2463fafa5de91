"""A unit that measures something else than what is spoken of.

A plant has a power (megawatts); what it generates in a year is energy (megawatt-hours). An area
is no length. Much of this is shorthand, so that it only needs a look.
"""

from factcheck.checks import Context, Outcome, _outcomes
from factcheck.model.finding import Step, Verdict
from factcheck.model.relation_said import Dimensioned

CODE = "FC404"
RELATION = Dimensioned
FORMULA = "the unit's dimension is the one that the words ask for"
FLAGS = [
    "Last year the scheme generated [[10 MW]] a year.",
    "The council plans a [[60 MWh]] wind farm on the hill.",
    "The forest has an area of [[40 kilometres]].",
    "The farms raised the energy produced from [[12 MW]] to 36 MWh.",
]
PASSES = [
    "The council plans a 10 MW wind farm on the hill.",
    "The plant generated 60 GWh of electricity last year.",
    "A 10 MWh battery will stand beside the 4 MW solar farm. The farm is a 4 MW solar farm.",
    "They searched an area of 40 kilometres around the 10 MW power station.",
]
_UNIT_OF = {"area": "of area", "power": "of power", "energy": "of energy"}


def check(sized: Dimensioned, context: Context) -> Outcome | None:
    """Hold the unit's dimension against the one asked for."""
    size = sized.size
    dimension = size.dimension.partition("/")[0]
    step = Step(size.unit, f"a unit {_UNIT_OF.get(dimension, f'of {dimension}')}", size.interval)
    asked = _UNIT_OF[sized.asked]
    message = f"{size.text} is {step.result}; the words ask for a unit {asked}."
    if dimension == sized.asked:
        message = f"{size.text} is {step.result}, as the words ask."
        return _outcomes.no_tick(size, message, "unit fits", [step])
    remedy = f"a unit {asked} instead of {size.unit}"
    return Outcome(
        Verdict.QUESTIONABLE, size, message, size.text, f"a unit {asked}", (step,), remedy=remedy
    )
