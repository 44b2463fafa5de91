"""Statements that cannot all hold.

A level, and what other statements of the text make of it: "£40m in 2015", "up 10% in 2016",
"up 20% in 2017" imply £52.8m for 2017. Shown is the smallest set that leads to the figure. Levels
count as the same only where noun, unit and period are; forecasts, revisions and parts are left out.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes, _phrases
from factcheck.model import wording
from factcheck.model.figure import figure
from factcheck.model.finding import Verdict
from factcheck.model.fit import settle
from factcheck.model.implied import Implied
from factcheck.model.interval import Interval

CODE = "FC507"
RELATION = Implied
FORMULA = "stated = what the other statements imply"
FLAGS = [
    (
        "The trust's income was £40m in 2015. Its income grew 10 per cent in 2016 and 20 per cent"
        " in 2017. The trust's income was [[£80m]] in 2017."
    ),
    (
        "The ferry's income was £61m in 2015. In 2016 the ferry's income fell by £7m."
        " In 2016 the ferry's income was [[£45m]]."
    ),
]
PASSES = [
    (
        "The trust's income was £40m in 2015. Its income grew 10 per cent in 2016 and 20 per cent"
        " in 2017. The trust's income was £53m in 2017."
    ),
    (
        "The ferry's income was £61m in 2015. In 2016 the ferry's income fell by £7m."
        " In 2016 the ferry's income was about £55m."
    ),
]


def check(said: Implied, context: Context) -> Outcome | None:
    """Hold the level against the value that the others imply."""

    def computed(*intervals: Interval) -> Interval:
        known = {one.span: interval for one, interval in zip(said.others, intervals, strict=True)}
        return said.tree.value(lambda one: known[one.span])

    stated, unit = said.stated, said.stated.unit
    found = settle(figure(stated), computed, [figure(one) for one in said.others])
    given = _phrases.given(found, stated)
    line = _lines.step(said.tree.expression(), found.computed, unit, found.value)
    words = "and" if found.holds else "but"
    told = wording.listed([one.text for one in said.others])
    message = f"The text says {stated.inside}, {words} {told}, said elsewhere, imply {given}."
    if found.verdict is Verdict.INCONSISTENT:
        message += " They cannot all hold."
    mended = _outcomes.proposed(found, stated, computed, said.others)
    return _outcomes.outcome(found, stated, message, [line], mended=mended)
