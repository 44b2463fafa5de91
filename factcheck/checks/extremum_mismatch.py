"""The figure said to be the highest or lowest is not.

It is held only against the figures that the same words set beside it ("ahead of", "followed
by", "compared with"), not against a list of which the text may give a part.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.fit import Fit
from factcheck.model.interval import INFINITE, Interval
from factcheck.model.precision import ROUNDED
from factcheck.model.quantity import Quantity
from factcheck.model.relation_said import Extremum

CODE = "FC503"
RELATION = Extremum
FORMULA = "highest ≥ every other; lowest ≤ every other"
FLAGS = [
    "The highest rate was in Harrow, [[7 per cent]], followed by Leam at 9 per cent.",
    "Leam had the lowest turnout ([[41%]]), ahead of Harrow (38%) and Dunmere (52%).",
]
PASSES = [
    "The highest rate was in Harrow, 9 per cent, followed by Leam at 8 per cent and Anse at 7.",
    "Leam had the lowest turnout (38%), compared with 41% in Harrow.",
    (
        "It was the highest rate since 2010, 7 per cent, after 9 per cent in 1999; the lowest was"
        " in Leam, 3 per cent, against 5 per cent in Anse."
    ),
    (
        "Three of the towns took part: 7 in Harrow, 9 in Leam. The largest hall has 900 seats,"
        " compared with 400 in the smallest."
    ),
]


def check(said: Extremum, context: Context) -> Outcome | None:
    """Hold the extreme against each of the others."""
    rival = _rival(said)
    found = _fit(said, rival)
    sign = "≥" if said.highest else "≤"
    holds = found.verdict is Verdict.CONSISTENT
    words = "and it is" if holds else "but the text has"
    message = (
        f"{said.extreme.text} is called the {said.word}, {words} {_beside(said, rival, holds)}."
    )
    expression = f"{_lines.plain(said.extreme)} {sign} {_lines.plain(rival)}"
    line = _lines.comparison(expression, found.computed, holds=holds)
    if holds:
        return _outcomes.no_tick(said.extreme, message, "direction fits", [line])
    remedy = f"{rival.inside} as the {said.word}"
    return _outcomes.outcome(found, said.extreme, message, [line], remedy=remedy)


def _beside(said: Extremum, rival: Quantity, holds: bool) -> str:
    if not holds:
        return f"{rival.text} beside it"
    return f"{'at least' if said.highest else 'at most'} the {rival.inside} beside it"


def _rival(said: Extremum) -> Quantity:
    """The other figure that comes nearest to it, or passes it."""
    ordered = sorted(said.others, key=_lines.middle)
    return ordered[-1] if said.highest else ordered[0]


def _fit(said: Extremum, rival: Quantity) -> Fit:
    room = _beyond(rival.interval, highest=said.highest)
    if said.extreme.interval.meets(room):
        return Fit(Verdict.CONSISTENT, said.extreme.interval, room, (PLAIN,))
    wide = _beyond(rival.significant, highest=said.highest)
    fits = said.extreme.significant.meets(wide)
    verdict = Verdict.QUESTIONABLE if fits else Verdict.INCONSISTENT
    return Fit(verdict, said.extreme.interval, room, (PLAIN, ROUNDED))


def _beyond(rival: Interval, *, highest: bool) -> Interval:
    return Interval(rival.low, INFINITE) if highest else Interval(-INFINITE, rival.high)
