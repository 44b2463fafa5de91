"""The checks by family, the hundreds of their codes; and the marks in their examples."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from factcheck.checks import Check, registry

PUBLISHED = date(2018, 1, 14)  # what "last year" is relative to in the examples
MARKED = re.compile(r"\[\[(.+?)\]\]")  # what is flagged in an example
FAMILIES = {
    "FC1": "Growth and change",
    "FC2": "Shares and totals",
    "FC3": "Rates, averages, frequency",
    "FC4": "Units and money",
    "FC5": "The same thing said twice",
    "FC6": "Time",
    "FC7": "Statistics",
}


def families() -> Iterator[tuple[str, list[Check]]]:
    """Each family's name with its checks, in the order of their codes."""
    for family, checks in groupby(registry().values(), key=lambda check: check.code[:3]):
        yield FAMILIES[family], list(checks)


def sentence(example: str) -> str:
    """An example without its marks.

    >>> sentence("Visits rose [[45%]].")
    'Visits rose 45%.'
    """
    return MARKED.sub(r"\1", example)
