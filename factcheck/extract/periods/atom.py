"""What the readers find: pieces of a period, before they are put together."""

from datetime import date
from functools import cached_property

from msgspec import Struct

from factcheck.extract.periods.part import Part
from factcheck.extract.periods.when import UNKNOWN, When
from factcheck.pattern import lazy

# "01/14/2018"; "6/3-6/9/2015": the ends of a range share their month, seldom their day.
_MONTH_FIRST = lazy(
    r"(?<![0-9/])(?:[0-9]{1,2}/(?:1[3-9]|2[0-9]|3[01])/[0-9]{2}(?:[0-9]{2})?(?![0-9/])"
    r"|(?P<month>[0-9]{1,2})/[0-9]{1,2}(?:/[0-9]{2,4})? ?(?:[-–]|to|until|through) ?"
    r"(?P=month)/[0-9]{1,2}/[0-9]{2})"
)


_DAY_FIRST = lazy(r"(?<![0-9/])(?:1[3-9]|2[0-9]|3[01])/[0-9]{1,2}/[0-9]{2}(?:[0-9]{2})?(?![0-9/])")


class Page(Struct, frozen=True, dict=True):
    """The text being read."""

    text: str
    lower: str
    published: date | None

    @cached_property
    def month_first(self) -> bool:
        """True if some date of the text can only be read month first: 01/14/2018."""
        return _MONTH_FIRST.search(self.lower) is not None

    @cached_property
    def day_first(self) -> bool:
        """True if some date of the text can only be read day first: 14/01/2018."""
        return _DAY_FIRST.search(self.lower) is not None


class Back(Struct, frozen=True):
    """So many units before a period named earlier, after it if negative; for `ago`, before today.

    `same` asks for the same stretch (the same `of`) of another year; `stretch` for all the years
    up to that period, or from it on: "the preceding decade".
    """

    unit: str
    many: int = 0
    same: bool = False
    ago: bool = False
    of: str = ""
    stretch: bool = False


class Atom(Struct, frozen=True):
    """A piece of a period and where it stands.

    It has its days (`when`), or is a part waiting for its year, or points `back`. `many` units
    of `unit` are a mere length ("the three months") that waits for "to December". `bare` says
    whether it is a period without more words.
    """

    start: int
    end: int
    when: When | None = None
    part: Part | None = None
    back: Back | None = None
    unit: str = ""
    many: int = 0
    bare: bool = True

    def resolved(self, published: date | None) -> When:
        """Its days."""
        if self.when is not None:
            return self.when
        return self.part.near(published) if self.part else UNKNOWN


def settled(start: int, end: int, when: When) -> Atom:
    """A piece with all its words, its days known."""
    return Atom(start, end, when)
