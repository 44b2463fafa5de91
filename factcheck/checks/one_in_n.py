"""The share in words is not the share in per cent.

"One in five" is 20 per cent and "a third" 33; such fractions are coarse, so that 18 or 21
per cent is still about one in five.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes, _percentages, _phrases
from factcheck.model import wording
from factcheck.model.finding import Proposal
from factcheck.model.fit import settle
from factcheck.model.interval import Interval, around
from factcheck.model.precision import Hedge
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_document import Restatement

CODE = "FC207"
RELATION = Restatement
FORMULA = "one in n = 100 ÷ n per cent"
FLAGS = [
    "One in five pupils ([[25%]]) walks to school.",
    "Nearly a third of the members ([[38 per cent]]) did not vote.",
]
PASSES = [
    "One in five pupils (20%) walks to school.",
    "One in five pupils (21%) walks to school.",
    "More than half of the members (54 per cent) voted.",
    "Three out of four shops (75%) open on Sundays.",
]


def check(said: Restatement, context: Context) -> Outcome | None:
    """Turn the fraction into per cent."""
    pair = sorted((said.one, said.other), key=lambda one: one.kind is Kind.PERCENTAGE)
    ratio, percent = pair
    if (ratio.kind, percent.kind) != (Kind.RATIO, Kind.PERCENTAGE):
        return None
    coarser = [("a coarser fraction", lambda _: _coarse(ratio))]
    found = settle(
        _percentages.in_percent(percent),
        _same,
        [_percentages.in_percent(ratio, open_above=True)],
        others=coarser,
    )
    value = 100 * _lines.middle(ratio)
    words = _phrases.named(ratio)
    message = f"{percent.text} can be called {words}."
    if not found.holds:
        size = f"{_phrases.capitalised(words)} is {_size(ratio, value)}"
        message = f"{size}; the text says {_phrases.named(percent)}."
    line = _lines.step(f"100 × {wording.number(_lines.middle(ratio))}", found.computed, "%", value)
    mended = (Proposal(percent, printed_like(percent, value)),)
    return _outcomes.outcome(found, percent, message, [line], mended=mended)


def _size(ratio: Quantity, value: float) -> str:
    """The fraction in per cent, with its hedge: "nearly a third" is less than 33%."""
    told = wording.amount(value, "%", 2)
    side = {Hedge.UNDER: "less than ", Hedge.OVER: "more than ", Hedge.ABOUT: "about "}
    return f"{side.get(ratio.hedge or Hedge.EXACT, '')}{told}"


def _coarse(ratio: Quantity) -> Interval:
    """The fraction as one chosen from few: twice as wide as it is plainly read."""
    if ratio.low is None or ratio.value is None or ratio.hedge:
        return ratio.interval.scaled(100)
    return around(ratio.value, ratio.low.step).scaled(100)


def _same(ratio: Interval) -> Interval:
    return ratio
