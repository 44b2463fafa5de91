"""The part is larger than the whole that it is a part of.

"1,300 of the 1,200 seats", "40 staff, including 60 nurses". Bids for more places than there
are, or a ratio of two things, are no part and whole.
"""

from factcheck.checks import Context, Outcome, _told
from factcheck.model.finding import Verdict
from factcheck.model.fit import PLAIN, ROUNDED, Fit
from factcheck.model.interval import INFINITE, Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Share

CODE = "FC204"
RELATION = Share
FORMULA = "part ≤ whole"
FLAGS = [
    "On the first night [[1,300]] of the 1,200 seats were taken.",
    "The home has 42 staff, including [[56]] nurses.",
    "The ferry carried 210 passengers, of whom [[240]] were children.",
]
PASSES = [
    "On the first night 900 of the 1,200 seats were taken.",
    "The home has 42 staff, including 16 nurses.",
    "Some 1,300 people asked for 1,200 places, and 1,150 of the 1,200 places were filled.",
    "For 30 of the 40 games three fans came to every two of the hosts.",
]


def check(share: Share, context: Context) -> Outcome | None:
    """Hold the part against the whole, where no share is said that divides them."""
    part, whole = share.part, share.whole
    if part is None or whole is None or share.share is not None:
        return None
    found = _fit(part, whole)
    relation = "is larger than" if found.verdict is Verdict.INCONSISTENT else "fits into"
    told = [f"{one.text} {one.of}".strip() for one in (part, whole)]
    message = f"The part, {told[0]}, {relation} the whole, {told[1]}."
    step = _told.step(f"{_told.plain(part)} ≤ {_told.plain(whole)}", found.computed)
    return _told.outcome(found, part, message, [step])


def _fit(part: Quantity, whole: Quantity) -> Fit:
    room = _up_to(whole.interval)
    if part.interval.meets(room):
        return Fit(Verdict.CONSISTENT, part.interval, room, (PLAIN,))
    kind = part.significant.meets(_up_to(whole.significant))
    verdict = Verdict.QUESTIONABLE if kind else Verdict.INCONSISTENT
    return Fit(verdict, part.interval, room, (PLAIN, ROUNDED))


def _up_to(whole: Interval) -> Interval:
    return Interval(-INFINITE, whole.high)
