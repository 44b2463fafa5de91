"""What a mistyped word was probably meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches

ALIKE = 0.7  # "htlm" for "html" is 0.75


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like it, in whatever case; None when none is.

    >>> closest("chek", ["check", "checks", "diff"]), closest("HTLM", ["html", "pdf"])
    ('check', 'html')
    >>> closest("papyrus", ["html", "pdf"])
    """
    folded = {one.casefold(): one for one in known}
    found = get_close_matches(word.casefold(), folded, n=1, cutoff=ALIKE)
    return folded[found[0]] if found else None
