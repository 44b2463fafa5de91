"""Plain tests of a sample: how many degrees of freedom they leave of it."""

from functools import cache
from typing import Any

import regex

from factcheck.extract.roles.bound import Clause
from factcheck.extract.roles.grammar import either
from factcheck.extract.studies.sizes import only_size
from factcheck.lexicon import load
from factcheck.model.relation_statistics import Family, Statistic
from factcheck.pattern import compiled


def freed(clause: Clause, text: str, said: Statistic) -> dict[str, Any]:
    """The sample, where its sentence names one, and what a plain test of it leaves of n."""
    test = next((name for name, words in _tests() if words.search(text)), "")
    lost = _LOST.get((said.family, test), ())
    if test == "one-way" and said.family is Family.F and _has_groups(clause, said):
        lost = (said.freedom[0].value + 1,)
    sample = only_size(clause, said.statistic) if lost and _is_plain(text) else None
    return {"sample": sample, "lost": lost if sample else ()}


def _has_groups(clause: Clause, said: Statistic) -> bool:
    """True if as many groups are named as the test compares, or none are."""
    named = [one.value for one in clause.quantities.values() if one.of in _GROUPS]
    return not named or named == [said.freedom[0].value + 1]


def _is_plain(text: str) -> bool:
    """True if nothing is said that takes degrees of freedom away."""
    return not _listed_words("fewer_degrees").search(text)


_GROUPS = ("groups", "conditions", "arms", "schools", "wards", "classes")
# Of n, by the family of a test and its name.
_LOST: dict[tuple[Family, str], tuple[float, ...]] = {
    (Family.T, "independent"): (2.0,),
    (Family.T, "paired"): (1.0,),
    (Family.T, "t-test"): (1.0, 2.0),
    (Family.R, "correlation"): (2.0,),
}


@cache
def _tests() -> list[tuple[str, regex.Pattern[str]]]:
    """The names of plain tests, the more telling first."""
    rows = load("statistics")["designs"]
    return [(name, compiled(rf"\b{either(words)}\b")) for name, words in rows.items()]


@cache
def _listed_words(name: str) -> regex.Pattern[str]:
    return compiled(rf"\b{either(load('statistics')['words'][name])}\b")
