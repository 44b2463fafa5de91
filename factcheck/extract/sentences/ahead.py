"""The word behind a place: read once, it tells which rules can apply there at all."""

import re

from factcheck.pattern import lazy

# The standard library matches a short pattern in half the time; letters like "é" are beyond it.
_PLAIN = re.compile(r"([ -]?+)([a-z]*+)(?![^\x00-\x7f])")
_WORD = lazy(r"([ -]?)(\p{L}*+)")


def ahead(lower: str, end: int) -> tuple[str, str]:
    """What is between `end` and the next word ("", " " or "-"), and its letters, "" for none."""
    match = _PLAIN.match(lower, end) or _WORD.match(lower, end)
    return (match[1], match[2]) if match else ("", "")
