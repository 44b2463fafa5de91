"""The checks by family: the hundreds of their codes."""

from collections.abc import Iterator
from itertools import groupby

from factcheck.checks import Check, registry

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
