"""The part is larger than the whole that it is a part of.

"1,300 of the 1,200 seats", "40 staff, including 60 nurses". Bids for more places than there
are, or a ratio of two things, are no part and whole.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.fit import Fit
from factcheck.model.interval import INFINITE, Interval
from factcheck.model.precision import ROUNDED
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
    first, second = (f"{one.inside} {one.of}".strip() for one in (part, whole))
    room = _up_to(whole.interval)
    fits = part.interval.meets(room)
    line = _lines.comparison(f"{_lines.plain(part)} ≤ {_lines.plain(whole)}", room, holds=fits)
    if fits:
        message = f"{part.text} is not more than the {second} of which it is a part."
        return _outcomes.no_tick(part, message, "size fits", [line])
    if _outcomes.loose(context):
        return None
    message = f"The part, {first}, is larger than the whole, {second}."
    return _outcomes.outcome(_fit(part, whole), part, message, [line], remedy=_remedy(part, whole))


def _remedy(part: Quantity, whole: Quantity) -> str:
    return f"a part of at most {whole.inside}, or a whole of at least {part.inside}"


def _fit(part: Quantity, whole: Quantity) -> Fit:
    room = _up_to(whole.interval)
    kind = part.significant.meets(_up_to(whole.significant))
    verdict = Verdict.QUESTIONABLE if kind else Verdict.INCONSISTENT
    return Fit(verdict, part.interval, room, (PLAIN, ROUNDED))


def _up_to(whole: Interval) -> Interval:
    return Interval(-INFINITE, whole.high)
