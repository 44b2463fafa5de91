"""Relations between statements that may stand far apart in a document."""

from typing import ClassVar

from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


class Restatement(Relation, frozen=True):
    """The size of one thing, said twice: in two places, or in two forms side by side.

    `again` are the places further on where the text says what it says in `other`.
    """

    name: ClassVar[str] = "restatement"
    role_names: ClassVar[tuple[str, ...]] = ("one", "other", "again")
    one: Quantity
    other: Quantity
    again: tuple[Quantity, ...] = ()


class ExchangeRate(Relation, frozen=True):
    """One sum in two currencies; `peers` are the document's other pairs of the two.

    Each peer has its sums in the order of the currencies of `one` and `other`. `dated` says
    that the rates of other days may be meant, `one_sign` that both sums bear the same sign; the
    peers then begin with its currency.
    """

    name: ClassVar[str] = "conversion"
    role_names: ClassVar[tuple[str, ...]] = ("one", "other")
    one: Quantity
    other: Quantity
    peers: tuple[tuple[Quantity, Quantity], ...] = ()
    dated: bool = False
    one_sign: bool = False
