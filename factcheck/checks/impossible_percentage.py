"""A per cent that no number of so few people gives.

Of 53 people 25 are 47 per cent and 26 are 49: 48 per cent are none. This is the GRIM test (Brown
& Heathers, 2017, Social Psychological and Personality Science 8): a share is a mean of noughts and
ones. Answers may be missing or weighted, so that it only needs a look. Round
figures (20, 25 per cent) may be meant roughly, and of a hundred people or more every per cent is
possible: then nothing is said.
"""

from math import ceil, floor, log10

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval
from factcheck.model.relation_studies import ShareOfPeople

CODE = "FC715"
RELATION = ShareOfPeople
FORMULA = "per cent × n ÷ 100 is a whole number"
FLAGS = [
    "Of the 53 patients, [[48%]] had a fever.",
    "In all [[31.4%]] of the 40 pupils walked to school.",
]
PASSES = [
    "Of the 53 patients, 49% had a fever.",
    "In all 32.5% of the 40 pupils walked to school.",
]


def check(said: ShareOfPeople, context: Context) -> Outcome | None:
    """Multiply and look for a whole number in reach."""
    share, people = said.share.low, said.size.value
    if share is None or not people:
        return None
    one = Interval(share.plain.low, share.plain.high).scaled(people / 100)
    nearest = round(one.middle)
    count, decimals = wording.number(people), max(0, round(-log10(share.step)))
    line = _lines.step(f"{said.share.text} of {count}", one, "", share.value * people / 100)
    if one.holds(nearest):
        message = f"{wording.number(nearest)} of {count} is {said.share.inside}."
        return _outcomes.no_tick(said.share, message, "size fits", [line])
    ends = floor(one.middle), ceil(one.middle)
    told = " or ".join(f"{100 * whole / people:.{decimals}f}%" for whole in ends)
    message = f"Of {count} people {told} can be meant ({ends[0]} or {ends[1]} of them),"
    message += f" not {said.share.inside}."
    return Outcome(
        Verdict.QUESTIONABLE, said.share, message, said.share.text, told, (line,), remedy=told
    )
