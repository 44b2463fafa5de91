"""Search a document for words that may stand anywhere in it."""

from functools import lru_cache


@lru_cache(maxsize=4)  # asked for every claim of a document, which may be long
def mentions(text: str, words: tuple[str, ...]) -> bool:
    """True if any of the words, in small letters, stands in the text.

    >>> mentions("The Median pay was £20,000.", ("median", "mode"))
    True
    """
    lower = text.lower()
    return any(word in lower for word in words)
