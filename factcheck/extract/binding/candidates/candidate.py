"""A candidate: a figure that states a result, with its operands in one frame."""

from msgspec import Struct

from factcheck.extract.binding.candidates.frames import Frame
from factcheck.extract.binding.entries.entry import Entry


class Candidate(Struct, frozen=True):
    """A result with its operands in one frame, and how little chance explains that they fit."""

    name: str
    frame: Frame
    result: Entry
    operands: tuple[Entry, ...]
    surprise: float
    tries: float  # how many combinations stand as near to the result

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The result and its operands."""
        return (self.result, *self.operands)
