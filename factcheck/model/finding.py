"""What a check has to say of a claim, with the arithmetic that led to it."""

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from factcheck.model import wording
from factcheck.model.interval import EVERYTHING, Interval
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.span import Span


class Verdict(StrEnum):
    """What may be said of a claim; never whether it is true."""

    CONSISTENT = "consistent"
    QUESTIONABLE = "questionable"
    INCONSISTENT = "inconsistent"
    UNVERIFIABLE = "unverifiable"

    @property
    def weight(self) -> int:
        """Rank for taking the worst of several: unverifiable lowest."""
        return _WEIGHTS[self]

    @property
    def flagged(self) -> bool:
        """True if somebody should look at it."""
        return self in FLAGGED

    @property
    def words(self) -> str:
        """The verdict as said to a reader."""
        return _WORDS[self]

    @property
    def icon(self) -> str:
        """The sign that stands beside the words."""
        return _ICONS[self]


_WEIGHTS = {
    Verdict.UNVERIFIABLE: 0,
    Verdict.CONSISTENT: 1,
    Verdict.QUESTIONABLE: 2,
    Verdict.INCONSISTENT: 3,
}
_WORDS = {
    Verdict.CONSISTENT: "Adds up",
    Verdict.QUESTIONABLE: "Needs a look",
    Verdict.INCONSISTENT: "Does not add up",
    Verdict.UNVERIFIABLE: "Not checked",
}
_ICONS = {
    Verdict.CONSISTENT: "✓",
    Verdict.QUESTIONABLE: "?",
    Verdict.INCONSISTENT: "✗",
    Verdict.UNVERIFIABLE: "–",
}
FLAGGED = (Verdict.INCONSISTENT, Verdict.QUESTIONABLE)  # the gravest first
GRAVEST_FIRST = tuple(sorted(Verdict, key=lambda verdict: -verdict.weight))


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The gravest verdict; `unverifiable` when there is none."""
    return max(verdicts, key=_WEIGHTS.__getitem__, default=Verdict.UNVERIFIABLE)


class Closeness(StrEnum):
    """How closely the stated figure fits what the printed figures give."""

    EXACT = "exact"
    ROUNDING = "rounding"


class Standing(StrEnum):
    """A verdict as it is shown, in the order of lists: "within rounding" is one of its own."""

    INCONSISTENT = "inconsistent"
    QUESTIONABLE = "questionable"
    CONSISTENT = "consistent"
    ROUNDING = "rounding"
    UNVERIFIABLE = "unverifiable"

    @classmethod
    def of(cls, verdict: Verdict, closeness: Closeness | None) -> "Standing":
        """How a claim or a finding stands."""
        rounded = verdict is Verdict.CONSISTENT and closeness is Closeness.ROUNDING
        return cls.ROUNDING if rounded else cls(verdict.value)

    @property
    def verdict(self) -> Verdict:
        """The verdict that it is a shade of."""
        return Verdict.CONSISTENT if self is Standing.ROUNDING else Verdict(self.value)

    @property
    def words(self) -> str:
        """As said to a reader."""
        return f"{self.verdict.words}{', within rounding' if self is Standing.ROUNDING else ''}"

    @property
    def icon(self) -> str:
        """The sign that stands beside the words."""
        return self.verdict.icon


class Proposal(Struct, frozen=True):
    """What one figure would have to be, in the form in which it is printed."""

    quantity: Quantity
    text: str

    @property
    def words(self) -> str:
        """As said to a reader: "8,700 instead of 7,000 visits", "16.7% instead of 45%"."""
        counted = self.quantity.of if self.quantity.kind is Kind.COUNT else ""
        return f"{self.text} instead of {self.quantity.inside}" + (f" {counted}" if counted else "")


class Step(Struct, frozen=True):
    """One line of arithmetic: "72,000 ÷ 6,000", "12 times", and the interval behind it.

    >>> Step("72,000 ÷ 6,000", "12 times", Interval(11.9, 12.1), "times").spread
    '11.9 to 12.1 times'
    """

    expression: str
    result: str
    interval: Interval
    unit: str = ""  # of the interval

    @property
    def spread(self) -> str:
        """The interval in words; empty where it says no more than the result."""
        words = wording.span(self.interval, self.unit, 3)
        exact = words == wording.amount(self.interval.low, self.unit, 3)
        adds_nothing = exact or self.interval == EVERYTHING or " to " in self.result
        return "" if adds_nothing else words


class Finding(Struct, frozen=True):
    """The outcome of one check on one claim.

    `stated` and `computed` stand beside each other in every report; `readings` names
    the readings tried, the one that fits last; `remedy` is what would make it right;
    `diagnosis` the slip that would explain a mismatch, where one does. `closeness` says how a
    claim that adds up does so; `remark` what could be seen to hold where that earns no tick
    ("direction fits"); `proposals` are at most three figures that would mend a misfit, each alone.
    """

    code: str
    name: str
    verdict: Verdict
    span: Span
    message: str
    stated: str = ""
    computed: str = ""
    derivation: tuple[Step, ...] = ()
    readings: tuple[str, ...] = ()
    remedy: str = ""
    diagnosis: str = ""
    closeness: Closeness | None = None
    remark: str = ""
    proposals: tuple[Proposal, ...] = ()

    @property
    def standing(self) -> Standing:
        """The verdict as it is shown."""
        return Standing.of(self.verdict, self.closeness)

    @property
    def correction(self) -> str:
        """What would make it right, in words: one proposal or another, or else the remedy."""
        if not self.proposals:
            return self.remedy
        *others, last = (proposal.words for proposal in self.proposals)
        return f"{', '.join(others)}{', or ' if others else ''}{last}"

    @property
    def charitable(self) -> bool:
        """True if the claim fits, but only a kind reading of it."""
        return self.verdict is Verdict.QUESTIONABLE and len(self.readings) > 1
