"""A number that is no quantity, and why."""

from msgspec import Struct

from factcheck.model.span import Span


class Exclusion(Struct, frozen=True):
    """The whole word or notation that such a number stands in: "A320", "3-1", "page 12"'s 12."""

    span: Span
    text: str
    reason: str

    @property
    def in_digits(self) -> bool:
        """True if it shows a digit, as a "one" that counts nothing does not."""
        return any(map(str.isdecimal, self.text))
