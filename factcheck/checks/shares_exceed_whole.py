"""Shares that exclude each other make more than the whole.

Each of k shares may be half a unit too high by rounding, so that their sum may pass 100 by
k ÷ 2 units. Less than 100 is no fault: "other" may be left out. Where several answers were
allowed, the shares are no parts of one whole.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model.figure import bounds, figures
from factcheck.model.fit import settle
from factcheck.model.interval import Interval, total
from factcheck.model.relation_parts import Shares

CODE = "FC203"
RELATION = Shares
FORMULA = "Σ shares ≤ 100 + k ÷ 2"
FLAGS = [
    "In the poll 48% were for the bridge, 39% against and [[23%]] undecided.",
    "The cloth is made up of 60% cotton, 30% wool and [[20%]] silk.",
]
PASSES = [
    "In the poll 48% were for the bridge, 39% against and 13% undecided.",
    "In the poll 48% were for the bridge, 34% against and 19% undecided.",
    "In the poll 42% were for the bridge, 39% against and 11% undecided.",
    (
        "People could choose more than one answer: 60% said tea, 50% coffee and 5% were unsure."
        " The cloth is made up of 50% cotton, 30% wool and 20% silk."
    ),
]
WHOLE, ALL = Interval(0, 100), 100.0


def check(shares: Shares, context: Context) -> Outcome | None:
    """Add up the shares."""
    summed = total(part.interval for part in shares.parts)
    expression = " + ".join(_lines.plain(part) for part in shares.parts)
    line = _lines.step(expression, summed, "%", sum(_lines.middle(part) for part in shares.parts))
    message, at = f"The shares add up to {line.result}", shares.parts[-1]
    if summed.high < ALL:
        return _outcomes.no_tick(at, f"{message}; the rest is not told.", "size fits", [line])
    found = settle(bounds(WHOLE), lambda *parts: total(parts), figures(shares.parts))
    message += "." if found.holds else ", more than all of it."
    return _outcomes.outcome(
        found, at, message, [line], remedy="shares that add up to 100% at most"
    )
