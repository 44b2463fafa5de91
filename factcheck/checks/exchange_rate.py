"""One pair of sums implies another exchange rate than the rest of the article.

Sums in two currencies imply a rate. Within one article it should be the same for all pairs of
these currencies: each sum is rounded, and a rate may move by a few per cent from day to day, but
not by a fifth. Where the text says that another day's rate is meant, the pair is left out; with
only two pairs it is the later one that is marked. Between pairs of different years only the
sums' magnitude is held against each other; a bracket cannot say one sum again in one currency.
"""

from math import log10

from msgspec.structs import replace

from factcheck.checks import Context, Outcome, _lines, _one_sign, _outcomes, _phrases
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Closeness, Proposal, Verdict
from factcheck.model.fit import Fit
from factcheck.model.interval import Interval, around, point
from factcheck.model.precision import ROUNDED
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
    "The fund held $20m (£10.5m) in 2004 and may hold $1.8bn ([[£9.4m]]) by 2009.",
    "The firm may leave a $3bn ([[$1.6bn]]) deal to build a bridge.",
    "The club paid £10m ($12.5m) for the ground. It owes the builder £4.4m ([[£5.5m]]).",
]
PASSES = [
    "The club paid £10m ($12.5m) for the ground. It owes the builder £4m ($5m).",
    "The club paid £10m ($12.5m) and £2m ($2.5m). It owes the builder £4m (€4.8m).",
    "The club paid £10m ($12.5m) and £2m ($2.5m). In 2007 the ground cost £4m ($8m).",
    "The club paid £10m ($12.5m) and £2m ($2.5m). It was then worth £4m ($8m).",
    "The club paid £10m ($12.5m). It owes the bank $19m (£15m).",
    "The fund held $40m (£26m) in 2015, and $52m (£33.8m) in 2016.",
    "The fund held $40m (£26m) in 2015, and $52m (£44m) in 2016.",
    "The mine cost $400m (US$300m). A second one cost $200m (US$150m).",
]
FAR = 10  # times: rates of two years lie nearer to each other
SLACK = Interval(0.75, 1.33)  # how far rates of two years may lie from a power of ten


def check(pair: ExchangeRate, context: Context) -> Outcome | None:
    """Hold the pair's rate against those of the other pairs.

    How far rates may move between the days that one article speaks of is a setting.
    """
    if any(one.interval.low <= 0 for one in pair.quantities()):
        return None
    daily = around(1.0, context.settings.rates / 100)
    if pair.one_sign:
        sure = context.claim is None or not context.claim.tentative
        return _one_sign.outcome(pair, daily, sure=sure)
    own = _rate((pair.one, pair.other))
    apart = [peer for peer in pair.peers if not _rate(peer).meets(own * daily)]
    alike = len(pair.peers) - len(apart) + 1  # with itself
    if alike > len(apart):
        return _outcome(
            pair, own, next(p for p in pair.peers if p not in apart), Verdict.CONSISTENT, daily
        )
    first = apart[0]
    if pair.dated:
        return _of_two_years(pair, first, daily)
    together = all(_rate(peer).meets(_rate(first) * daily) for peer in apart)
    later = len(pair.peers) == 1 and pair.one.span > first[0].span
    if not together or (alike == len(apart) and not later):
        return None
    return _outcome(pair, own, first, Verdict.INCONSISTENT, daily)


def _of_two_years(
    pair: ExchangeRate, peer: tuple[Quantity, Quantity], daily: Interval
) -> Outcome | None:
    """Rates of two years may differ, but not tenfold; the later pair is marked."""
    own = _rate((pair.one, pair.other))
    apart = _rate(peer).middle / own.middle
    factor = 10.0 ** round(log10(apart))
    far = factor >= FAR or factor <= 1 / FAR
    if not far or not SLACK.holds(apart / factor) or pair.one.span < peer[0].span:
        return _outcome(pair, own, peer, Verdict.UNVERIFIABLE, daily)
    due = wording.amount(_lines.middle(pair.other) * factor, pair.other.unit)
    told = _outcome(pair, own, peer, Verdict.INCONSISTENT, daily)
    slip = f"It would fit if {pair.other.inside} were {due}."
    return replace(told, message=f"{told.message} {slip}", diagnosis=slip[:-1])


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
    rates = [_lines.middle(right) / _lines.middle(left) for left, right in ((one, other), peer)]
    said, theirs = (wording.number(rate, 3) for rate in rates)
    message = (
        f"{one.text} for {other.inside} is a rate of {said};"
        f" {peer[0].text} for {peer[1].text} is one of {theirs}."
    )
    if verdict is Verdict.UNVERIFIABLE:
        message += " They may be the rates of two days."
    lines = [
        _lines.step(f"{_lines.plain(right)} ÷ {_lines.plain(left)}", _rate((left, right)), "", rate)
        for (left, right), rate in zip(((one, other), peer), rates, strict=True)
    ]
    due = one.significant * _rate(peer)
    closeness = Closeness.ROUNDING if verdict is Verdict.CONSISTENT else None
    value = _lines.middle(one) * rates[1]
    found = Fit(verdict, other.interval, due, (PLAIN, ROUNDED), point(value), closeness)
    slip = _magnitude(pair, peer, daily) if verdict is Verdict.INCONSISTENT else ""
    mended = (Proposal(other, _phrases.given(found, other)),)
    return _outcomes.outcome(found, other, message, lines, slip=slip, mended=mended)


def _magnitude(pair: ExchangeRate, peer: tuple[Quantity, Quantity], daily: Interval) -> str:
    """The "million" that one of the two sums lacks; empty where none would help."""
    rate, due = _rate((pair.one, pair.other)), _rate(peer) * daily
    for worth, word in LARGE:
        if rate.scaled(1 / worth).meets(due):
            return f"it would fit if {pair.one.inside} were {pair.one.inside} {word}"
        if rate.scaled(worth).meets(due):
            return f"it would fit if {pair.other.inside} were {pair.other.inside} {word}"
    return ""
