"""Relations of people with what happens to them."""

from dataclasses import dataclass
from typing import ClassVar

from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


@dataclass(frozen=True, slots=True)
class Counted(Relation):
    """A number of `people`, and a number of `cases` in which they took part."""

    name: ClassVar[str] = "restatement"
    role_names: ClassVar[tuple[str, ...]] = ("people", "cases")
    people: Quantity
    cases: Quantity
