"""Ranges with both ends said: "between 60 and 80".

Left alone: "between 900 and 1m", whose first number may lack its magnitude; clock times; years
counted back; and journeys between two far ends ("ranged between 60,000 and 250 km").
"""

from collections.abc import Iterator

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_said import Ranged
from factcheck.pattern import lazy

_BETWEEN = lazy(r"\bbetween (?P<range>[NP])(?! (?:ago|earlier|before|bc|bce|from)\b)")
_CLOCK = lazy(r"\b0[0-9]{3}\b")
_BARE = lazy(r"[^\p{L}]*(?: and | to )")
SCALED = 1000  # the worth of one printed step of a number with a magnitude
HOURS = 24  # bare numbers up to here may be times of day
APART = 10  # times: a range that falls so far is meant to
_KINDS = (Kind.COUNT, Kind.NUMBER, Kind.PERCENTAGE, Kind.MEASURE, Kind.MONEY, Kind.DURATION)
NEEDS = Needs(codes=("NP",), words=(cues("between"),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every such range of numbers above zero, both printed in the same unit."""
    for match in _BETWEEN.finditer(clause.shadow.text):
        found = clause.quantity(match.start("range"))
        if found.kind in _KINDS and found.value is None and _plain(found):
            yield Bound(Ranged(found), found.of)


def _plain(found: Quantity) -> bool:
    low, high = found.low, found.high
    if low is None or high is None or min(low.value, high.value) <= 0:
        return False
    shorthand = high.step >= SCALED and _BARE.match(found.text)
    hours = found.kind is Kind.NUMBER and max(low.value, high.value) <= HOURS
    far = low.value > APART * high.value
    return not shorthand and not hours and not far and not _CLOCK.search(found.text)
