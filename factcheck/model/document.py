"""A text to check, whatever it was read from."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256


@dataclass(frozen=True)
class Document:
    """Plain text with what is known of it. Offsets everywhere count its code points."""

    text: str
    title: str = ""
    source: str = ""
    published: date | None = None

    @cached_property
    def sha256(self) -> str:
        """The hash of the text, in hexadecimal."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
