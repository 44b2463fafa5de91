"""The language that a text is in."""

from msgspec import Struct


class Language(Struct, frozen=True):
    """A language by its code (ISO 639) and its name in English.

    >>> Language("de", "German").note
    'The text is in German; only English is read, so what is found in it may be wrong.'
    """

    code: str
    name: str

    @property
    def foreign(self) -> bool:
        """True if it is not English, the one language that is read."""
        return self.code != ENGLISH.code

    @property
    def note(self) -> str:
        """One sentence for the reader of the report; empty for English."""
        if not self.foreign:
            return ""
        said = "only English is read, so what is found in it may be wrong"
        return f"The text is in {self.name}; {said}."


ENGLISH = Language("en", "English")
