"""The word behind a place: read once, it tells which rules can apply there at all."""

from factcheck.pattern import lazy

_WORD = lazy(r"([ -]?)(\p{L}*+)")


def ahead(lower: str, end: int) -> tuple[str, str]:
    """What is between `end` and the next word ("", " " or "-"), and its letters, "" for none."""
    match = _WORD.match(lower, end)
    return (match[1], match[2]) if match else ("", "")
