"""On which side of a level of significance a p-value lies, as printed and as recomputed."""

from factcheck.model.interval import Interval
from factcheck.model.precision import Printed
from factcheck.model.relation_statistics import Sign

LEVEL = 0.05


def stated(chance: Printed | None, sign: Sign | None, level: float = LEVEL) -> Interval | None:
    """The p-values that the text allows; None where it says none, or one that cannot be.

    "ns" stands for every p above the level.
    """
    if sign is Sign.NS:
        return Interval(level, 1.0)
    if chance is None or not 0 <= chance.value <= 1:
        return None
    if sign is Sign.BELOW:
        return Interval(0.0, chance.value)
    if sign is Sign.ABOVE:
        return Interval(chance.value, 1.0)
    return Interval(max(0.0, chance.plain.low), min(1.0, chance.plain.high))


def printed(chance: Printed | None, sign: Sign | None) -> Interval | None:
    """As `stated`, but a p that is printed as a value is that value: "p = .05" is significant."""
    exact = sign is Sign.EQUAL and chance is not None and 0 <= chance.value <= 1
    return chance.face if exact and chance else stated(chance, sign)


def lost(said: Interval, computed: Interval) -> bool:
    """True if the result is given as significant, and is not."""
    return said.high <= LEVEL <= computed.low


def gained(said: Interval, computed: Interval) -> bool:
    """True if the result is given as not significant, and is."""
    return computed.high <= LEVEL <= said.low and said.high > LEVEL
