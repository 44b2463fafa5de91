"""One number as it stands, not yet a quantity."""

from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from factcheck.lexicon import load
from factcheck.model.precision import EIGHTH, Hedge, Printed, trailing_unit


class Numeral(Struct, frozen=True):
    """A number as it stands: `step` is the worth of one unit of its last digit."""

    start: int
    end: int
    value: float
    step: float = 1.0
    words: bool = False
    scaled: bool = False  # a magnitude word or letter is part of it
    scale: float = 1.0  # what that multiplies by

    def times(self, magnitude: float, end: int) -> "Numeral":
        """The same with a magnitude behind it: "7.2" → "7.2 million"."""
        value, step = _exact(self.value * magnitude), _exact(self.step * magnitude)
        scale = self.scale * magnitude
        return Numeral(self.start, end, value, step, self.words, scaled=True, scale=scale)

    def plus(self, part: "Numeral", share: float) -> "Numeral":
        """The same with a smaller part behind it, one of which is `share` of one of these."""
        value, step = _exact(self.value + part.value * share), part.step * share
        return replace(self, end=part.end, value=value, step=step)

    def and_part(self, fraction: float, end: int) -> "Numeral":
        """The same with a fraction of one behind it: "1½"."""
        return replace(self, value=self.value + fraction, step=EIGHTH, end=end)

    def printed(self, hedge: Hedge | None) -> Printed:
        """What the digits are worth; a number with a magnitude has been rounded already."""
        zeros = self.step if self.scaled else trailing_unit(self.value, self.step)
        return Printed(self.value, self.step, zeros, hedge, self.scale)


def _exact(value: float) -> float:
    """Without the dust of binary multiplication: 7.2 × 10⁶ is 7200000."""
    return float(f"{value:.15g}")


@cache
def signs() -> dict[str, float]:
    """The worth of "½" and its like."""
    return dict(load("numerals")["signs"])
