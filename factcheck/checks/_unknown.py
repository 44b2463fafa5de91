"""The sentence about a code that no check has."""

from factcheck.checks import registry
from factcheck.suggestion import closest


def unknown(code: str) -> str:
    """ "no check has the code 'GROWTH-MISMATCH'. Did you mean FC101 (growth-mismatch)?"."""
    checks = {word: check for check in registry().values() for word in (check.name, check.code)}
    if (word := closest(code, checks)) is None:
        return f"no check has the code '{code}'; see 'factcheck checks' for the list"
    meant = checks[word]
    return f"no check has the code '{code}'. Did you mean {meant.code} ({meant.name})?"
