"""Test statistics as studies print them: "t(28) = 2.20, p = .036", "χ²(1, N = 90) = 4.2, ns"."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import regex
from msgspec.structs import replace

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.roles.notation import first_word, group, printed, text_of
from factcheck.extract.studies import tests
from factcheck.extract.studies.sizes import only_size
from factcheck.lexicon import load
from factcheck.model.precision import Printed
from factcheck.model.relation_statistics import Family, Sign, Statistic
from factcheck.pattern import compiled

_SIGNS = {"<": Sign.BELOW, "≤": Sign.BELOW, ">": Sign.ABOVE, "≥": Sign.ABOVE}
NEEDS = Needs(words=(cues("="),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every test statistic with a p-value behind it."""
    text = text_of(clause)
    for match in tests.pattern().finditer(text):
        said = _statistic(clause, match)
        if said:
            said = replace(said, **_design(clause, text, said))
            yield Bound(said, abstain=_correction(clause.lower))


def _statistic(clause: Clause, match: regex.Match[str]) -> Statistic | None:
    statistic, freedom = group(clause, match, "value"), _freedom(match)
    if statistic is None or not all(one.value > 0 for one in freedom):
        return None
    degrees = (group(clause, match, name) for name in ("df1", "df2", "n"))
    return Statistic(
        _families().get(match["family"], Family.CHI),
        statistic,
        tuple(dict.fromkeys(one for one in degrees if one)),
        group(clause, match, "p"),
        printed(match["value"]),
        freedom,
        chance(match),
        sign(match),
        one_tailed=bool(first_word(clause.lower, "one_tailed")),
    )


def _freedom(match: regex.Match[str]) -> tuple[Printed, ...]:
    """The degrees of freedom; of a correlation of n pairs they are n − 2."""
    if match["n"]:
        return (Printed(printed(match["n"]).value - 2),)
    return tuple(printed(match[name]) for name in ("df1", "df2") if match[name])


def chance(match: regex.Match[str]) -> Printed | None:
    """The digits of p, "3.1 × 10−5" among them; None where only "ns" is said."""
    if not match["p"]:
        return None
    found = printed(match["p"])
    if not match["power"]:
        return found
    digits = match["power"].translate(_RAISED).replace(" ", "")
    return found.scaled(10.0 ** int(digits))


_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻–", "0123456789--")


def sign(match: regex.Match[str]) -> Sign:
    """How p is printed: "p < .05", "p = .03", "ns"."""
    if match["ns"]:
        return Sign.NS
    return _SIGNS.get(match["sign"].strip()[-1], Sign.EQUAL)


def _design(clause: Clause, text: str, said: Statistic) -> dict[str, Any]:
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


def _correction(lower: str) -> str:
    word = first_word(lower, "corrections")
    return f"the text speaks of a correction (“{word}”), which changes p" if word else ""


@cache
def _families() -> dict[str, Family]:
    rows = load("statistics")["tests"]["family"].items()
    return {symbol: Family(name) for name, symbols in rows for symbol in symbols}
