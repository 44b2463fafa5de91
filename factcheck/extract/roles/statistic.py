"""Test statistics as studies print them: "t(28) = 2.20, p = .036", "χ²(1, N = 90) = 4.2, ns"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.roles.notation import first_word, group, printed, text_of
from factcheck.extract.studies import tests
from factcheck.lexicon import load
from factcheck.model.precision import Printed
from factcheck.model.relation_statistics import Family, Sign, Statistic

_SIGNS = {"<": Sign.BELOW, "≤": Sign.BELOW, ">": Sign.ABOVE, "≥": Sign.ABOVE}
NEEDS = Needs(words=(cues("="),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every test statistic with a p-value behind it."""
    text = text_of(clause)
    for match in tests.pattern().finditer(text):
        said = _statistic(clause, match)
        if said:
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


def _correction(lower: str) -> str:
    word = first_word(lower, "corrections")
    return f"the text speaks of a correction (“{word}”), which changes p" if word else ""


@cache
def _families() -> dict[str, Family]:
    rows = load("statistics")["tests"]["family"].items()
    return {symbol: Family(name) for name, symbols in rows for symbol in symbols}
