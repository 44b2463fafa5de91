"""A figure that other statements of a document imply: the tree of those that lead to it.

The leaf is a level that the text gives; every branch is a statement that moves it to another
time. The same tree gives the interval under any reading, and the arithmetic in words.
"""

from collections.abc import Callable
from typing import ClassVar

from msgspec import Struct

from factcheck.model import wording
from factcheck.model.interval import ONE, Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation import By, Direction, Relation, terms_of

Read = Callable[[Quantity], Interval]


class Given(Struct, frozen=True):
    """A level as the text gives it."""

    quantity: Quantity

    def value(self, read: Read) -> Interval:
        """The level, as `read`."""
        return read(self.quantity)

    def quantities(self) -> tuple[Quantity, ...]:
        """The figure itself."""
        return (self.quantity,)

    def expression(self) -> str:
        """The figure in a formula."""
        return wording.amount(self.quantity.interval.middle, self.quantity.unit, 9)


class Moved(Struct, frozen=True):
    """`base` after a step up or down, or a multiple; `back`, before it."""

    base: "Tree"
    step: Quantity
    direction: Direction | None
    back: bool = False

    def value(self, read: Read) -> Interval:
        """base × (1 ± p ÷ 100), base × n or base ± d; the other way round for `back`."""
        base, step = self.base.value(read), read(self.step)
        if terms_of(self.step) is By.DELTA:
            return base + step if self._adds is not self.back else base - step
        factor = self._factor(step)
        return base / factor if self.back else base * factor

    def quantities(self) -> tuple[Quantity, ...]:
        """The figures of the base, and the step."""
        return (*self.base.quantities(), self.step)

    def expression(self) -> str:
        """The step behind the formula of the base."""
        size = wording.amount(self.step.interval.middle, self.step.unit)
        if terms_of(self.step) is By.DELTA:
            return f"{self.base.expression()} {'+' if self._adds is not self.back else '−'} {size}"
        sign, turn = ("+" if self._adds else "−"), ("÷" if self.back else "×")
        if terms_of(self.step) is By.PERCENT:
            size = f"(1 {sign} {wording.number(self.step.interval.middle)} ÷ 100)"
        return f"{self.base.expression()} {turn} {size}"

    @property
    def _adds(self) -> bool:
        return self.direction is Direction.UP

    def _factor(self, step: Interval) -> Interval:
        if terms_of(self.step) is By.MULTIPLE:
            return step
        share = step.scaled(0.01)
        return ONE + share if self._adds else ONE - share


Tree = Given | Moved


class Implied(Relation, frozen=True):
    """`stated`, and the smallest set of `others` that implies a value for the same thing."""

    name: ClassVar[str] = "restatement"
    role_names: ClassVar[tuple[str, ...]] = ("stated", "others")
    stated: Quantity
    others: tuple[Quantity, ...]
    tree: Tree
