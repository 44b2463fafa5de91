"""The sentence about a code that no check has."""

from factcheck.checks import registry
from factcheck.suggestion import closest


def unknown(said: str) -> str:
    """ "no check has the code 'GROWTH-MISMATCH'. Did you mean FC101 (growth-mismatch)?"."""
    codes = {word: one for one in registry().values() for word in (one.name, one.code)}
    if (word := closest(said, codes)) is None:
        return f"no check has the code '{said}'; see 'factcheck checks' for the list"
    meant = codes[word]
    return f"no check has the code '{said}'. Did you mean {meant.code} ({meant.name})?"
