"""A number and its share imply the whole: does the text name another?

If 2.7m people are 4.2 per cent of a population, that population is 2.7m ÷ 0.042, or 64m. The
whole is looked for where the text says what it is ("a population of 64m"); a figure of
another group or place is not held against it. Two stakes in one company imply one number of
shares; it may move from one report to the next, but not by a fifth.
"""

from msgspec.structs import replace

from factcheck.checks import Context, Outcome, _implied, _lines, _outcomes, _percentages, _phrases
from factcheck.model import wording
from factcheck.model.figure import figure, figures
from factcheck.model.finding import Proposal, Step, Verdict
from factcheck.model.fit import settle
from factcheck.model.interval import Interval, point
from factcheck.model.precision import shown_step
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Share
from factcheck.model.relation_parts import TwoShares

CODE = "FC208"
RELATION = Share
FORMULA = "100 × part ÷ share"
FLAGS = [
    (
        "Some 269,000 people, or [[4.2 per cent]] of the population, moved house."
        " The country has a population of 64m."
    ),
    "Hale cut its stake to 3,000 shares, or [[0.4%]], from 705,000 shares, or 9.4%.",
]
PASSES = [
    (
        "Some 2.7m people, or 4.2 per cent of the population, moved house."
        " The country has a population of 64m."
    ),
    (
        "Some 2.7m people, or 4.2 per cent of the population, moved house."
        " Its capital has a working-age population of 3.1m."
    ),
    "Some 2.7m people, or 4.2 per cent of the population, moved house.",
    "Hale cut its stake to 30,000 shares, or 0.4%, from 705,000 shares, or 9.4%.",
    "Hale holds 850,000 shares, or 0.7%, and its partner another 1.99m, or 1.6%.",
]
MOVES = Interval(0.8, 1.25)  # how far a number of shares may move between two reports
ALL = point(100)  # per cent
ALIKE = 3.0  # times: two wholes further apart belong to different groups


def check(share: Share, context: Context) -> Outcome | None:
    """Divide the part by its share, and look for the whole that the text names."""
    part, said = share.part, share.share
    if isinstance(share, TwoShares):
        return _two(share, context)
    if share.whole or part is None or said is None:
        return None
    if said.interval.low <= 0:
        return None
    whole = _whole(part, said, context)
    return _compare(part, said, whole, context) if whole else _alone(part, said, context)


def _two(pair: TwoShares, context: Context) -> Outcome | None:
    """Hold the whole that one stake implies against that of the other."""
    part, said, other, theirs = pair.part, pair.share, pair.other_part, pair.other_share
    if not (part and said and other and theirs):
        return None
    if any(quantity.interval.low <= 0 for quantity in (part, said, other, theirs)):
        return None

    def due(one: Interval, whole: Interval, share: Interval) -> Interval:
        return one / whole * share

    inputs = (part, other, theirs)
    found = settle(_percentages.in_percent(said), due, figures(inputs))
    wholes = [wording.amount(_whole_of(*one), "", 3) for one in ((part, said), (other, theirs))]
    message = (
        f"If {part.inside} is {said.inside}, the whole is {wholes[0]};"
        f" if {other.inside} is {theirs.inside}, it is {wholes[1]}."
    )
    lines = [_line(part, said), _line(other, theirs)]
    if found.verdict is Verdict.INCONSISTENT and (found.computed * MOVES).meets(found.stated):
        message += " It may have changed in between."
        return Outcome(Verdict.UNVERIFIABLE, said, message, said.text, wholes[1], tuple(lines))
    slip = _outcomes.slip(found, said, due, inputs, context)
    return _outcomes.outcome(found, said, message, lines, slip=slip)


def _compare(part: Quantity, said: Quantity, whole: Quantity, context: Context) -> Outcome | None:
    found = settle(figure(whole), _hundred, [figure(part), _percentages.in_percent(said)])
    implied = printed_like(whole, _whole_of(part, said), apart=not found.holds)
    message = f"If {part.inside} is {said.inside}, the whole is {implied}"
    message += _phrases.against(found, whole)
    in_words = said.kind is Kind.RATIO
    slip = "" if in_words else _outcomes.slip(found, whole, _hundred, (part, said), context)
    line = _line(part, said)
    if found.verdict is Verdict.INCONSISTENT and not slip and not _near(part, said, whole):
        return _alone(part, said, context)
    percent = printed_like(_percentages.as_percent(said), _share(part, whole))
    mended = (Proposal(said, percent), Proposal(whole, implied))
    remedy = f"{percent} instead of {said.inside}"
    outcome = _outcomes.outcome(
        found, said, message, [line], remedy=remedy, slip=slip, mended=mended
    )
    return replace(outcome, stated=whole.text, computed=implied)


def _share(part: Quantity, whole: Quantity) -> float:
    return 100 * _lines.middle(part) / _lines.middle(whole)


def _alone(part: Quantity, said: Quantity, context: Context) -> Outcome | None:
    """The whole that the share implies, where none is tied to it."""
    share = _percentages.in_percent(said).plain
    if not _implied.usable(part) or not share.below(ALL):
        return None
    value = 100 * _lines.middle(part) / share.middle
    line = _implied.line(_expression(part, said), _hundred(part.interval, share), part.unit, value)
    if line is None:
        return None
    implied = f"{part.text} is {said.inside} of about {line.result}"
    return _implied.undecided(implied, (part, said), line, context, said)


def _line(part: Quantity, said: Quantity) -> Step:
    spread = _hundred(part.interval, _percentages.in_percent(said).plain)
    return _lines.step(_expression(part, said), spread, part.unit, _whole_of(part, said))


def _expression(part: Quantity, said: Quantity) -> str:
    share = _percentages.in_percent(said).plain
    return f"100 × {_lines.plain(part)} ÷ {wording.number(share.middle)}"


def _whole_of(part: Quantity, said: Quantity) -> float:
    """The whole for the printed numbers, to the three digits that a share can give."""
    value = 100 * _lines.middle(part) / _lines.middle(_percentages.as_percent(said))
    step = shown_step(value)
    return round(value / step) * step


def _hundred(part: Interval, share: Interval) -> Interval:
    return (part / share).scaled(100)


def _near(part: Quantity, said: Quantity, whole: Quantity) -> bool:
    times = _whole_of(part, said) / _lines.middle(whole)
    return 1 / ALIKE < times < ALIKE


def _whole(part: Quantity, said: Quantity, context: Context) -> Quantity | None:
    """The one larger figure that the text gives for what the share is of."""
    if not said.of:
        return None
    found = {
        one.value: one
        for one in context.sizes_of(said.of)
        if one.unit == part.unit and one.interval.low > part.interval.high
    }
    return next(iter(found.values())) if len(found) == 1 else None
