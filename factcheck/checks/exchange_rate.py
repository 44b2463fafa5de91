"""One pair of sums implies another exchange rate than the rest of the article.

Sums in two currencies imply a rate. Within one article it should be the same for all pairs of
these currencies: each sum is rounded, and a rate may move by a few per cent from day to day, but
not by a fifth. Where the text says that another day's rate is meant, the pair is left out; with
only two pairs it is the later one that is marked.
"""

from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.fit import PLAIN, ROUNDED, Fit
from factcheck.model.interval import Interval, around
from factcheck.model.quantity import Quantity
from factcheck.model.relation_document import ExchangeRate
from factcheck.model.wording import LARGE

CODE = "FC405"
RELATION = ExchangeRate
FORMULA = "rate = sum in one currency ÷ sum in the other, the same for all pairs"
FLAGS = [
    "The club paid £10m ($12.5m) for the ground. It owes the builder £4m ([[$8m]]).",
    "Rent is £20m ($25m), wages are £8m ($10m) and repairs £6m ([[$11m]]).",
    "The film took £4m ($5m) at home, £2m ($2.5m) in Leam and £1.6 ([[$2m]]) in Harrow.",
]
PASSES = [
    "The club paid £10m ($12.5m) for the ground. It owes the builder £4m ($5m).",
    "The club paid £10m ($12.5m) and £2m ($2.5m). It owes the builder £4m (€4.8m).",
    "The club paid £10m ($12.5m) and £2m ($2.5m). In 2007 the ground cost £4m ($8m).",
    "The club paid £10m ($12.5m) and £2m ($2.5m). It was then worth £4m ($8m).",
    "The club paid £10m ($12.5m). It owes the bank $19m (£15m).",
]


def check(pair: ExchangeRate, context: Context) -> Outcome | None:
    """Hold the pair's rate against those of the other pairs.

    How far rates may move between the days that one article speaks of is a setting.
    """
    daily = around(1.0, context.settings.rates / 100)
    own = _rate((pair.one, pair.other))
    apart = [peer for peer in pair.peers if not _rate(peer).meets(own * daily)]
    alike = len(pair.peers) - len(apart) + 1  # with itself
    if alike > len(apart):
        return _outcome(
            pair, own, next(p for p in pair.peers if p not in apart), Verdict.CONSISTENT, daily
        )
    first = apart[0]
    together = all(_rate(peer).meets(_rate(first) * daily) for peer in apart)
    later = len(pair.peers) == 1 and pair.one.span > first[0].span
    if not together or (alike == len(apart) and not later):
        return None
    return _outcome(pair, own, first, Verdict.INCONSISTENT, daily)


def _rate(pair: tuple[Quantity, Quantity]) -> Interval:
    one, other = pair
    return other.significant / one.significant


def _outcome(
    pair: ExchangeRate,
    own: Interval,
    peer: tuple[Quantity, Quantity],
    verdict: Verdict,
    daily: Interval,
) -> Outcome:
    one, other = pair.one, pair.other
    rates = [_told.middle(right) / _told.middle(left) for left, right in ((one, other), peer)]
    said, theirs = (wording.number(rate, 3) for rate in rates)
    message = (
        f"{one.text} for {other.text} is a rate of {said};"
        f" {peer[0].text} for {peer[1].text} is one of {theirs}."
    )
    lines = [
        _told.step(f"{_told.plain(right)} ÷ {_told.plain(left)}", _rate((left, right)), "", rate)
        for (left, right), rate in zip(((one, other), peer), rates, strict=True)
    ]
    due = one.significant * _rate(peer)
    found = Fit(verdict, other.interval, due, (PLAIN, ROUNDED))
    slip = _magnitude(pair, peer, daily) if verdict is Verdict.INCONSISTENT else ""
    return _told.outcome(found, other, message, lines, other.unit, slip=slip)


def _magnitude(pair: ExchangeRate, peer: tuple[Quantity, Quantity], daily: Interval) -> str:
    """The "million" that one of the two sums lacks; empty where none would help."""
    rate, due = _rate((pair.one, pair.other)), _rate(peer) * daily
    for worth, word in LARGE:
        if rate.scaled(1 / worth).meets(due):
            return f"it would fit if {pair.one.text} were {pair.one.text} {word}"
        if rate.scaled(worth).meets(due):
            return f"it would fit if {pair.other.text} were {pair.other.text} {word}"
    return ""
