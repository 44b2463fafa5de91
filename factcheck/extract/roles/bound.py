"""What a role finder sees, and what it gives back."""

from msgspec import Struct

from factcheck.extract.quantities.finished import Finished
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.shadow import Shadow
from factcheck.model.period import Period
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.model.relation import Relation


class Clause(Struct, frozen=True):
    """One sentence with its quantities finished, and all those of the document by their places."""

    shadow: Shadow
    lower: str
    finished: Finished
    quantities: dict[int, Quantity]  # by the places of the capitals

    def quantity(self, position: int) -> Quantity:
        """The finished quantity behind the capital at `position`."""
        return self.quantities[position]

    def coded(self, codes: str) -> list[Quantity]:
        """The finished quantities behind these capitals, in their order."""
        placed = zip(self.quantities.values(), self.shadow.codes, strict=True)
        return [one for one, code in placed if code in codes]

    def levels(self) -> list[Quantity]:
        """The finished levels; lengths of time are none that could be added up."""
        found = self.coded("N")
        return [one for one in found if one.kind in LEVELS and one.dimension != "time"]

    def mention(self, position: int) -> Mention:
        """The mention behind the capital at `position`."""
        return self.shadow.mention(position)

    def period(self, position: int) -> Period | None:
        """The period that the quantity at `position` belongs to."""
        return self.quantities[position].period


class Bound(Struct, frozen=True):
    """A relation with its quantities bound.

    `abstain` is why it cannot be checked; `tentative` says that only loose grammar ties it. What
    the ledger ties has the terms of its score, in log-odds.
    """

    relation: Relation
    subject: str = ""
    abstain: str = ""
    tentative: bool = False
    terms: tuple[tuple[str, float], ...] = ()
