"""Test statistics as studies print them: "t(28) = 2.20, p = .036", "χ²(1, N = 90) = 4.2, ns".

The notation is that of the American Psychological Association, which statcheck reads
(Nuijten et al., 2016), with the usual slack in spaces, brackets and letter case.
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.roles.notation import NUMBER, first_word, group, printed, text_of
from factcheck.model.relation_statistics import Family, Sign, Statistic
from factcheck.pattern import compiled

_FAMILIES = {"t": Family.T, "f": Family.F, "r": Family.R, "z": Family.Z}
_DEGREES = {Family.T: 1, Family.F: 2, Family.R: 1, Family.Z: 0, Family.CHI: 1}
_SIGNS = {"<": Sign.BELOW, "≤": Sign.BELOW, ">": Sign.ABOVE, "≥": Sign.ABOVE, "=": Sign.EQUAL}
NEEDS = Needs(words=(cues("="),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every test statistic with a p-value behind it."""
    text = text_of(clause)
    for match in _pattern().finditer(text):
        said = _statistic(clause, match)
        if said:
            yield Bound(said, abstain=_correction(clause.lower))


def _statistic(clause: Clause, match: regex.Match[str]) -> Statistic | None:
    family = _FAMILIES.get(match["family"], Family.CHI)
    named = ("df1", "df2")[: _DEGREES[family]]  # behind χ² a second number is the sample
    freedom = tuple(printed(match[name]) for name in named if match[name])
    statistic = group(clause, match, "value")
    if statistic is None or len(freedom) != _DEGREES[family] or not all(f.value for f in freedom):
        return None
    degrees = (group(clause, match, name) for name in named)
    return Statistic(
        family,
        statistic,
        tuple(dict.fromkeys(one for one in degrees if one)),
        group(clause, match, "p"),
        printed(match["value"]),
        freedom,
        printed(match["p"]) if match["p"] else None,
        Sign.NS if match["ns"] else _SIGNS[match["sign"].replace(" ", "")[-1]],
        one_tailed=bool(first_word(clause.lower, "one_tailed")),
    )


def _correction(lower: str) -> str:
    word = first_word(lower, "corrections")
    return f"the text speaks of a correction (“{word}”), which changes p" if word else ""


@cache
def _pattern() -> regex.Pattern[str]:
    return compiled(
        rf"""
        (?<![\p{{L}}0-9-])
        (?: (?P<family>[tfr]|(?:χ|chi)[ -]?(?:2|²|\^2|squared?)?|x[ ]?(?:2|²|\^2))
            [ ]?[(\[][ ]?(?:df[ ]?=[ ]?)?(?P<df1>{NUMBER})
            (?:[ ]?,[ ]?(?:n[ ]?=[ ]?{NUMBER}|(?P<df2>{NUMBER})))?[ ]?[)\]]
          | (?P<family>z) )
        [ ]?=[ ]?[-–]?(?P<value>{NUMBER})
        (?:[,;][ ]?(?:cohen's[ ])?(?:[dgwvφ]|[ηω]\S{{0,3}}|mse|se|r²|r2)
           [ ]?=[ ]?[-–]?{NUMBER}){{0,2}}
        [,;]?[ ]?\(?
        (?: p(?:[ -]values?)?(?:[ ]?\(?(?:one|two|1|2)-(?:tailed|sided)\)?)?
            [ ]?(?P<sign>[<>≤≥]|=[ ]?[<>]?)[ ]?(?P<p>{NUMBER})
          | (?:p[ ]?=[ ]?)?(?P<ns>n\.?s\.?)(?![\p{{L}}]) )
        """,
        regex.VERBOSE,
    )
