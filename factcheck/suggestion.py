"""Suggestions for mistyped words."""

from collections.abc import Iterable
from difflib import get_close_matches

LEAST_RATIO = 0.7  # as difflib measures similarity: "htlm" for "html" is 0.75


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word most similar to `word`, ignoring case; None if none is similar enough.

    >>> closest("chek", ["check", "checks", "diff"]), closest("HTLM", ["html", "pdf"])
    ('check', 'html')
    >>> closest("papyrus", ["html", "pdf"])
    """
    folded = {candidate.casefold(): candidate for candidate in known}
    found = get_close_matches(word.casefold(), folded, n=1, cutoff=LEAST_RATIO)
    return folded[found[0]] if found else None
