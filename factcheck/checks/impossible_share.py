"""A share of whole beings below nothing or above all of them.

Growth, effort, capacity and targets may exceed a hundred per cent; a share of pupils,
voters or homes may not.
"""

from factcheck.checks import Context, Outcome
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval
from factcheck.model.quantity import Kind
from factcheck.model.relation import Share

CODE = "FC209"
RELATION = Share
FORMULA = "0 ≤ share ≤ 100"
FLAGS = ["The head said [[135 per cent]] of pupils had passed."]
PASSES = [
    "The head said 35 per cent of pupils had passed.",
    "All of them voted: 100% of members.",
]
BOUNDS = Interval(0, 100)


def check(share: Share, context: Context) -> Outcome | None:
    """Hold the share against its bounds."""
    said = share.share
    if said is None or said.unit != "%" or (share.whole and share.whole.kind is not Kind.COUNT):
        return None
    if share.part is not None and share.whole is None:
        return None
    if said.interval.meets(BOUNDS):
        return None  # that says nothing
    whole = f" of {said.of}" if said.of else ""
    message = f"{said.text}{whole} is more than all of them."
    return Outcome(
        Verdict.INCONSISTENT,
        said,
        message,
        said.text,
        wording.span(BOUNDS, "%"),
        readings=(PLAIN,),
        remedy="a share of at most 100%",
    )
