"""Relations of people with what happens to them."""

from typing import ClassVar

from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


class Counted(Relation, frozen=True):
    """A number of `people`, and a number of `cases` in which they took part."""

    name: ClassVar[str] = "restatement"
    role_names: ClassVar[tuple[str, ...]] = ("people", "cases")
    people: Quantity
    cases: Quantity
