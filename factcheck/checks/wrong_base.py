"""The per cent is taken of the later figure, not of the one that the change starts from.

Between £1,200 and £1,000 lies a fall of 16.7 per cent of £1,200; £200 is 20 per cent of
£1,000. A change in per cent is one of the earlier figure: where the stated per cent fits only
the later one, this check says so and growth-mismatch is silent; where the levels are printed so
coarsely that their rounding allows it as well, it needs a look. A fit so easily found does not
speak for a per cent of another sentence.
"""

from msgspec.structs import replace

from factcheck.checks import Context, Outcome, _growth, _lines, _outcomes, _percentages
from factcheck.model.finding import Proposal, Verdict
from factcheck.model.fit import Fit
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Change

CODE = "FC107"
RELATION = Change
NEEDS = ("before", "after", "by")
FORMULA = "100 × (after − before) ÷ before, not ÷ after"
FLAGS = [
    "Visits were down [[20 per cent]] to £1,000 from £1,200.",
    "The price of a pass rose [[17%]] from £1,000 to £1,200.",
    "Staff numbers fell by [[a third]] from 400 to 300.",
]
PASSES = [
    "Visits were down 16.7 per cent to £1,000 from £1,200.",
    "The price of a pass rose 20% from £1,000 to £1,200.",
    "Staff numbers fell by 1% from 400 to 396.",
    "Fares excluding tax fell 20 per cent to £1,000 from £1,200.",
]
SLIP = "it fits when taken of the later figure: the wrong base"


def check(change: Change, context: Context) -> Outcome | None:
    """Hold the stated per cent against both bases, where they can be told apart."""
    levels = _growth.levels(change, context)
    if levels is None:
        return None
    found = _growth.fitted(*levels)
    wrong = _growth.of_later(found, *levels)
    if not wrong:
        return None
    if found.verdict is not Verdict.INCONSISTENT:  # the rounding of the levels may hide it
        found = replace(found, verdict=Verdict.QUESTIONABLE, closeness=None)
    outcome = _outcome(found, *levels)
    return replace(outcome, diagnosis="") if _outcomes.loose(context) else outcome


def _outcome(found: Fit, by: Quantity, before: Quantity, after: Quantity) -> Outcome:
    early, late = _lines.middle(before), _lines.middle(after)
    percent, moved = _percentages.as_percent(by), 100 * abs(late - early)
    of_before = printed_like(percent, moved / early)
    of_after = printed_like(percent, moved / late, apart=False)
    message = (
        f"The change is {of_before} of {before.inside} and {of_after} of {after.inside};"
        f" the text says {by.inside}."
    )
    steps = [_lines.grown(before, after), _lines.grown(after, before)]
    mended = (Proposal(by, of_before),)
    return _outcomes.outcome(found, by, message, steps, slip=SLIP, mended=mended)
