"""The listed parts do not add up to the stated total."""

from factcheck.checks import Context, Outcome, _lines, _outcomes, _phrases
from factcheck.model import diagnosis
from factcheck.model.figure import bounds, counted, figures
from factcheck.model.finding import Closeness, Step
from factcheck.model.fit import Fit, fit, settle
from factcheck.model.interval import Interval, total
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Total
from factcheck.units import in_unit_of

CODE = "FC202"
RELATION = Total
FINE = 0.05  # of a total: one so finely told shows that a million stands for a billion
FORMULA = "sum of the parts"
FLAGS = [
    "The club sold 150 shirts and 500 scarves, [[720]] items in all.",
    "The county had [[214]] cases, 180 confirmed and 43 suspected.",
    "The crew of [[28]], comprising 19 men and 8 women, was rescued.",
    "The bus took 140 men and seven women, [[146]] in all.",
    "The trial took in [[240]] people: 121 on the drug and 118 on a sugar pill.",
    "Group A (n = 45) and group B (n = 54) made up the sample (N = [[100]]).",
]
PASSES = [
    "There will be 240 members, including 180 elected, 40 appointed and 12 ex officio.",
    "The crew of 27, comprising 19 men and 8 women, was rescued.",
    "They scored four tries, three drops and two penalties, nine in all.",
    "The first half took 64 minutes and the second 66 minutes, 130 minutes or 2.2 hours in all.",
    "The bill came to £9.1m: £4.2m for roads, £3.1m for rail and £1.9m for buses.",
]


def check(sum_: Total, context: Context) -> Outcome | None:
    """Add the parts."""
    said, parts = sum_.total, sum_.parts
    if said is None or len(parts) < 2:
        return None
    figures_ = counted((said, *(in_unit_of(part, said) for part in parts)))
    if sum_.some:
        return _among(*figures_)
    return _whole(*figures_, tied=sum_.tied, context=context)


def _whole(said: Quantity, *parts: Quantity, tied: bool, context: Context) -> Outcome | None:
    found = fit(said, _sum, parts)
    any_run = _outcomes.loose(context) and not tied  # a slip would explain too many of them
    slip = "" if any_run else _outcomes.slip(found, said, _sum, parts)
    if _outcomes.discarded(found, slip, context):
        return None
    return _summed(found, said, parts, slip)


def _summed(found: Fit, said: Quantity, parts: tuple[Quantity, ...], slip: str = "") -> Outcome:
    message = f"The parts add up to {_phrases.given(found, said)}{_phrases.against(found, said)}"
    mended = _outcomes.proposed(found, said, _sum, parts)
    line = _line(found, said, parts)
    return _outcomes.outcome(found, said, message, [line], slip=slip, mended=mended)


def _line(found: Fit, said: Quantity, parts: tuple[Quantity, ...]) -> Step:
    expression = " + ".join(_lines.plain(part) for part in parts)
    return _lines.step(expression, found.computed, said.unit, found.value)


def _among(said: Quantity, *parts: Quantity) -> Outcome:
    """Parts that are only included may leave a rest, but never exceed the total."""
    whole = fit(said, _sum, parts)
    if whole.closeness is Closeness.EXACT:  # then nothing is left out
        return _summed(whole, said, parts)
    fine = said.low is not None and said.low.step <= FINE * abs(said.low.value)
    if fine and (slip := diagnosis.of(said, _sum, parts, times="a thousand")):
        return _summed(whole, said, parts, slip)
    found = settle(bounds(Interval(0.0, said.significant.high)), _sum, figures(parts))
    shown = printed_like(said, found.value)
    message = f"The parts named come to {shown} of {said.inside}."
    if found.holds:
        return _outcomes.no_tick(said, message, "size fits", [_line(found, said, parts)])
    remedy = f"at least {shown} instead of {said.inside}"
    return _outcomes.outcome(found, said, message, [_line(found, said, parts)], remedy=remedy)


def _sum(*parts: Interval) -> Interval:
    return total(parts)
