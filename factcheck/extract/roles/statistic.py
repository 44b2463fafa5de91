"""Test statistics as studies print them: "t(28) = 2.20, p = .036", "χ²(1, N = 90) = 4.2, ns"."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import regex
from msgspec.structs import replace

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import statistics_words
from factcheck.extract.roles.needs import Needs
from factcheck.extract.roles.notation import first_word, group, printed, text_of
from factcheck.extract.studies import designs, tests
from factcheck.lexicon import load
from factcheck.model.precision import Printed
from factcheck.model.relation_statistics import Family, Sign, Statistic

_SIGNS = {"<": Sign.BELOW, "≤": Sign.BELOW, ">": Sign.ABOVE, "≥": Sign.ABOVE}
BEHIND = 40  # characters behind a p in which the size of an effect stands
NEEDS = Needs(codes=("V",))


def find(clause: Clause) -> Iterator[Bound]:
    """Every test statistic with a p-value behind it."""
    text = text_of(clause)
    if "=" not in text and "<" not in text and ">" not in text:
        return
    for match in tests.pattern().finditer(text):
        said = _statistic(clause, match)
        if said:
            said = replace(
                said, **designs.freed(clause, text, said), **_effect(clause, text, match)
            )
            yield Bound(said, abstain=_resampled(text))


def _statistic(clause: Clause, match: regex.Match[str]) -> Statistic | None:
    statistic, freedom = group(clause, match, "value"), _freedom(match)
    family, size = _families().get(match["family"], Family.CHI), printed(match["value"])
    if statistic is None or not all(one.value > 0 for one in freedom):
        return None
    if family in (Family.R, Family.RHO) and abs(size.value) > 1:
        return None  # its point was lost: "r(28) = −59"
    degrees = (group(clause, match, name) for name in ("df1", "df2", "n"))
    return Statistic(
        family,
        statistic,
        tuple(dict.fromkeys(one for one in degrees if one)),
        group(clause, match, "p"),
        size,
        freedom,
        chance(match),
        sign(match),
        one_tailed=bool(first_word(clause.lower, "one_tailed")),
        halved=bool(match["half"]),
        corrected=first_word(clause.lower, "corrections"),
        compare=_SIGNS.get(match["compare"], Sign.EQUAL),
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


def _effect(clause: Clause, text: str, match: regex.Match[str]) -> dict[str, Any]:
    """Eta squared of an F or d of a t, between it and the next test."""
    pattern = {"f": tests.effect, "t": tests.difference}.get(match["family"])
    if pattern is None:
        return {}
    following = tests.pattern().search(text, match.end())
    end = following.start() if following else len(text)
    found = pattern().search(text, match.start(), min(end, match.end() + BEHIND))
    effect = group(clause, found, "effect") if found else None
    if found is None or effect is None:
        return {}
    return {
        "effect": effect,
        "strength": printed(found["effect"]),
        "partial": bool(found["partial"]),
        "paired": bool(statistics_words("pairs").search(text)),
    }


def _resampled(text: str) -> str:
    word = statistics_words("resampled").search(text)
    return f"p is that of another method (“{word[0]}”)" if word else ""


@cache
def _families() -> dict[str, Family]:
    rows = load("statistics")["tests"]["family"].items()
    return {symbol: Family(name) for name, symbols in rows for symbol in symbols}
