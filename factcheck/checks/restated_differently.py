"""The same thing is given two sizes.

The first telling and the later one must meet, each with its hedge and with closing zeros taken as
rounding: "over 9,000" and "9,300" do. Figures of another period, group or place, updates, and
what the text itself sets apart ("another", "so far", "at least") are not the same thing.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model.diagnosis import FACTORS
from factcheck.model.figure import PLAIN, face_of, measured
from factcheck.model.finding import Closeness, Proposal, Verdict
from factcheck.model.fit import Fit
from factcheck.model.precision import ROUNDED
from factcheck.model.quantity import Quantity
from factcheck.model.relation_document import Restatement

CODE = "FC501"
RELATION = Restatement
FORMULA = "first telling = second telling"
FLAGS = [
    (
        "Fraud team in Leam gets 9,800 referrals\n\n"
        "The fraud team in Leam took in [[9,300]] referrals, its head said."
    ),
    (
        "The harbour trust employs 640 people on the quay. Ships have called since 1887."
        " The harbour trust employs [[460]] people on the quay."
    ),
]
PASSES = [
    (
        "Fraud team in Leam gets over 9,000 referrals\n\n"
        "The fraud team in Leam took in 9,300 referrals, its head said."
    ),
    (
        "The harbour trust employs 640 people on the quay. Ships have called since 1887."
        " The harbour trust employs about 650 people on the quay."
    ),
    (
        "The harbour trust employs 640 people on the quay. In 2010 the harbour trust employed 460"
        " people on the quay. The harbour trust employs 640 people on the quay."
    ),
    (
        "The storm killed 640 people in Harrow. The storm killed 460 people in Leam, and so far"
        " 120 people in Anse. At least 700 people were killed. The storm killed 640 people in"
        " Harrow."
    ),
]


def check(said: Restatement, context: Context) -> Outcome | None:
    """Hold the later telling against the first."""
    one, other = said.one, said.other
    if (one.kind, one.dimension) != (other.kind, other.dimension) or _slipped(one, other):
        return None
    found = _fit(one, other)
    words = "and" if found.holds else "but"
    first, later = (f"{each.hedge_text.lower()} {each.inside}".strip() for each in (one, other))
    message = f"The text says {later} here {words} {first} elsewhere for the same thing."
    line = _lines.step(f"{_lines.plain(one)} = {_lines.plain(other)}", one.interval, one.unit)
    mended = (Proposal(other, one.inside), Proposal(one, other.inside))
    return _outcomes.outcome(found, other, message, [line], mended=mended)


def _fit(one: Quantity, other: Quantity) -> Fit:
    same = face_of(one) == face_of(other)
    if measured(one).significant.meets(measured(other).significant):
        closeness = Closeness.EXACT if same else Closeness.ROUNDING
        return Fit(
            Verdict.CONSISTENT, other.interval, one.interval, (PLAIN,), face_of(one), closeness
        )
    return Fit(Verdict.INCONSISTENT, other.interval, one.interval, (PLAIN, ROUNDED), face_of(one))


def _slipped(one: Quantity, other: Quantity) -> bool:
    """True if the two have the same digits at another magnitude: magnitude-slip says so."""
    return any(one.interval.scaled(factor).meets(other.interval) for factor, *_ in FACTORS)
