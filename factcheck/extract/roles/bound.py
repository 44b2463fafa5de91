"""What a role finder sees, and what it gives back."""

from dataclasses import dataclass, field

from factcheck.extract.mention import Mention
from factcheck.extract.shadow import Shadow
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence with its quantities finished, and the words around them."""

    shadow: Shadow
    lower: str
    finished: dict[tuple[int, int], Quantity] = field(default_factory=dict)

    def quantity(self, position: int) -> Quantity:
        """The finished quantity behind the capital at `position`."""
        mention = self.shadow.mention(position)
        return self.finished[mention.start, mention.end]

    def mention(self, position: int) -> Mention:
        """The mention behind the capital at `position`."""
        return self.shadow.mention(position)

    def period(self, position: int) -> Period | None:
        """The period that the quantity at `position` belongs to."""
        return self.quantity(position).period


@dataclass(frozen=True, slots=True)
class Bound:
    """A relation with its quantities bound.

    `abstain` is why it cannot be checked; `tentative` says that only loose grammar ties it.
    """

    relation: Relation
    subject: str = ""
    abstain: str = ""
    tentative: bool = False
