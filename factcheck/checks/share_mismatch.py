"""The stated share is not the part of the whole.

A share in per cent is 100 × part ÷ whole; "one in five" and "a third" are shares too. Where no
whole is said, all parts together may be it: "455 (57%) wore belts and 339 (43%) did not".
"""

from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.fit import fit, readings, settle
from factcheck.model.interval import ONE, Interval, point, total
from factcheck.model.quantity import Kind
from factcheck.model.relation import Share
from factcheck.model.relation_parts import ShareOfParts

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
    "Of the drivers stopped, 455 (57%) wore belts and 339 (43%) did not.",
    "More than half of the 1,200 homes, 690, stand empty.",
]


def check(share: Share, context: Context) -> Outcome | None:
    """Divide the part by the whole."""
    if isinstance(share, ShareOfParts):
        return _of_parts(share)
    part, whole, said = share.part, share.whole, share.share
    if part is None or whole is None or said is None or whole.interval.low <= 0:
        return None
    found = settle(
        _told.in_percent(said, open_above=True), _percent, [readings(part), readings(whole)]
    )
    value = 100 * _told.middle(part) / _told.middle(whole)
    message = (
        f"{part.text} of {whole.inside} is {wording.amount(value, '%', 3)};"
        f" the text says {said.inside}."
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


def _of_parts(share: ShareOfParts) -> Outcome | None:
    """The whole is not said: the parts add up to it."""
    part, said, others = share.part, share.share, share.others
    if part is None or said is None:
        return None
    found = fit(said, _percent_of_all, (part, *others))
    all_told = _told.middle(part) + sum(_told.middle(one) for one in others)
    value = 100 * _told.middle(part) / all_told
    told = wording.amount(value, "%", 3)
    whole = wording.amount(all_told, part.unit, 7)
    message = f"{part.text} of {whole} is {told}; the text says {said.inside}."
    sum_ = " + ".join(_told.plain(one) for one in (part, *others))
    step = _told.step(f"100 × {_told.plain(part)} ÷ ({sum_})", found.computed, "%", value)
    slip = _told.slip(found, said, _percent_of_all, (part, *others))
    return _told.outcome(found, said, message, [step], "%", slip=slip)


def _percent_of_all(part: Interval, *others: Interval) -> Interval:
    """100 × part ÷ (part + others), in which the part stands twice."""
    rest = total(others) / part
    return (ONE / (ONE + rest)).scaled(100)
