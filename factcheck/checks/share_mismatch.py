"""The stated share is not the part of the whole.

A share in per cent is 100 × part ÷ whole; "one in five" and "a third" are shares too.
"""

from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.fit import readings, settle
from factcheck.model.interval import Interval, point
from factcheck.model.quantity import Kind
from factcheck.model.relation import Share

CODE = "FC201"
RELATION = Share
FORMULA = "100 × part ÷ whole"
FLAGS = [
    "Of the pupils asked, 400 of 1,200 ([[45%]]) walk to school.",
    "Some 2.7m people, or [[14 per cent]] of the 64m in the country, moved house.",
]
PASSES = [
    "Of the pupils asked, 540 of 1,200 (45%) walk to school.",
    "Inspectors closed 12 (30%) of 40 kitchens.",
    "A third of the 1,200 homes, 400, stand empty.",
    "More than half of the 1,200 homes, 690, stand empty.",
]


def check(share: Share, context: Context) -> Outcome | None:
    """Divide the part by the whole."""
    part, whole, said = share.part, share.whole, share.share
    if part is None or whole is None or said is None or whole.interval.low <= 0:
        return None
    found = settle(
        _told.in_percent(said, open_above=True), _percent, [readings(part), readings(whole)]
    )
    value = 100 * _told.middle(part) / _told.middle(whole)
    message = (
        f"{part.text} of {whole.text} is {wording.amount(value, '%', 3)};"
        f" the text says {said.text}."
    )
    slip = _told.slip(found, said, _percent, (part, whole)) if said.kind is not Kind.RATIO else ""
    sure = context.claim is None or not context.claim.tentative
    if (
        sure
        and found.verdict is Verdict.INCONSISTENT
        and (point(100) - found.computed).meets(found.stated)
    ):
        slip = "it is the complement: the share of those left over"
    steps = [
        _told.step(f"100 × {_told.plain(part)} ÷ {_told.plain(whole)}", found.computed, "%", value)
    ]
    return _told.outcome(found, said, message, steps, "%", slip=slip)


def _percent(part: Interval, whole: Interval) -> Interval:
    return (part / whole).scaled(100)
