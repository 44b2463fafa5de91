"""Relations of time beside `Elapsed`: ages, and days of the calendar."""

from typing import ClassVar

from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


class Age(Relation, frozen=True):
    """Somebody `born` then is `age` years old `at` another date.

    Without `at` it is the date of publication. One date may hold birth and death
    ("1950–2010"): it is then `born` and `at` alike. `died` says that the age is one at death.
    """

    name: ClassVar[str] = "age"
    role_names: ClassVar[tuple[str, ...]] = ("born", "at", "age")
    born: Quantity
    age: Quantity
    at: Quantity | None = None
    died: bool = False


class CalendarDay(Relation, frozen=True):
    """A day of the calendar as written out; the year and the weekday may be left unsaid.

    `weekday` counts from Monday, 0. The quantities are those dates (or numbers) of the
    text that the words are part of.
    """

    name: ClassVar[str] = "restatement"
    role_names: ClassVar[tuple[str, ...]] = ("parts",)
    parts: tuple[Quantity, ...]
    text: str
    day: int
    month: int
    year: int | None = None
    weekday: int | None = None
