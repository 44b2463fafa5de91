"""The stated share is not the part of the whole.

A share in per cent is 100 × part ÷ whole; "one in five" and "a third" are shares too.
"""

from collections.abc import Sequence

from factcheck.checks import Context, Outcome, _lines, _outcomes, _percentages, _phrases
from factcheck.model import diagnosis
from factcheck.model.figure import counted, figures
from factcheck.model.finding import Verdict
from factcheck.model.fit import Fit, settle
from factcheck.model.interval import Interval, point
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Share
from factcheck.units import in_unit_of

CODE = "FC201"
RELATION = Share
FORMULA = "100 × part ÷ whole"
FLAGS = [
    "Of the pupils asked, 400 of 1,200 ([[45%]]) walk to school.",
    "Some 2.7m people, or [[14 per cent]] of the 64m in the country, moved house.",
    "The ward had 52 patients, 26 ([[49%]]) of whom were women.",
    "It rained.\n\nAlmost [[two thirds]] of the 300 staff, 210, walked out.",
    "More than [[half]] of the 86 councillors, 43, voted against.",
]
PASSES = [
    "Of the pupils asked, 540 of 1,200 (45%) walk to school.",
    "Inspectors closed 12 (30%) of 40 kitchens.",
    "A third of the 1,200 homes, 400, stand empty.",
    "More than half of the 1,200 homes, 690, stand empty.",
    "Of the 4-hour show, 48 minutes, or 20 per cent, were adverts.",
]
ALL, MOST = 100.0, 1e5  # per cent; a part a thousand times the whole was never meant


def check(share: Share, context: Context) -> Outcome | None:
    """Divide the part by the whole."""
    part, whole, said = share.part, share.whole, share.share
    if part is None or whole is None or said is None or whole.interval.low <= 0:
        return None
    return _of_whole(said, counted((in_unit_of(part, whole), whole)), context)


def _of_whole(said: Quantity, inputs: Sequence[Quantity], context: Context) -> Outcome | None:
    part, whole = inputs
    found = settle(_percentages.in_percent(said, open_above=True), _percent, figures(inputs))
    if found.computed.low > MOST or (_outcomes.loose(context) and found.computed.low > ALL):
        return None  # more than all of it: then the two were not meant to be part and whole
    slip = _slip(found, said, inputs, context)
    if _outcomes.discarded(found, slip, context):
        return None
    told = _phrases.given(found, said)
    message = f"{part.text} of {whole.inside} is {told}{_phrases.against(found, said)}"
    expression = f"100 × {_lines.plain(part)} ÷ {_lines.plain(whole)}"
    steps = [_lines.step(expression, found.computed, "%", found.value)]
    mended = _outcomes.proposed(found, _percentages.as_percent(said), _percent, inputs)
    return _outcomes.outcome(found, said, message, steps, slip=slip, mended=mended)


def _slip(found: Fit, said: Quantity, inputs: Sequence[Quantity], context: Context) -> str:
    if said.kind is Kind.RATIO or found.verdict is not Verdict.INCONSISTENT:
        return ""
    left = found.face and point(ALL) - found.face
    if left and diagnosis.says(said, left) and not _outcomes.loose(context):
        return "it is the share of those left over"
    return _outcomes.slip(found, said, _percent, inputs, context)


def _percent(part: Interval, whole: Interval) -> Interval:
    return (part / whole).scaled(100)
