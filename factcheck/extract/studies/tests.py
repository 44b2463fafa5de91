"""The notation of tests: "F(1,150) = 4.02, p = .047", "t31 = −3.10", "r = .31, N = 80, p = .005".

The notation is that of the American Psychological Association, which statcheck reads
(Nuijten et al., 2016), and what journals of medicine print: degrees of freedom as a subscript or
behind the value, square brackets, semicolons, blanks wherever a typesetter may leave one.
"""

from functools import cache

import regex

from factcheck.extract.roles.notation import NUMBER
from factcheck.extract.trie import trie
from factcheck.lexicon import load
from factcheck.pattern import compiled

_MINUS = r"(?:[-–+][ ]?)?"
_DF = r"[0-9]++(?:\.[0-9]++)?"
_VALUE = rf"[ ]?(?P<compare>[=<>])[ ]?(?P<value>{_MINUS}{NUMBER})"
# What may stand between a test and its p: effects, errors, intervals.
_BETWEEN = (
    rf"(?:[,;]?[ ]?[(\[]?(?:cohen'?s[ ]|hedges'?[ ]|partial[ ])?(?:[dgwvbφβ]|[ηωε]\S{{0,3}}"
    rf"|mse|se|sd|r²|r2|bf\S{{0,3}}|rmse)[ ]?=[ ]?{_MINUS}{NUMBER}[)\]]?"
    r"|[,;]?[ ]?[(\[]?(?:9[059]|99\.9)[ ]?%[ ]?ci[ ]?[:=]?[ ]?[(\[]?[^()\[\]a-z]{3,30}[)\]]){0,3}"
)
_POWER = (
    r"(?:[ ]?[×x*·][ ]?10[ ]?\^?[ ]?(?P<power>[-–⁻][ ]?[0-9⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})"
    r"|e(?P<power>-[0-9]{1,3}))?"
)
_TAILS = r"(?:(?P<half>one|1)|two|2)-(?:tailed|sided)"
P_VALUE = (
    rf"(?:{_TAILS}[ ])?p(?:[ -]values?)?(?:[ ]?\(?{_TAILS}\)?)?"
    rf"[ ]?(?P<sign>[<>≤≥]|=[ ]?[<>]?|of[ ]|was[ ])[ ]?(?P<p>{_MINUS}{NUMBER}){_POWER}"
)
NOT_SIGNIFICANT = r"(?:p[ ]?=[ ]?)?(?P<ns>n\.?s\.?)(?![\p{L}])"


@cache
def pattern() -> regex.Pattern[str]:
    """A test with its degrees of freedom, its value and its p, in lower case."""
    chi, plain = (trie(load("statistics")["tests"][name]) for name in ("chi", "plain"))
    two = rf"(?P<df1>{_DF})[ ]?[,;][ ]?(?P<df2>{NUMBER})"
    one = rf"(?P<df1>{NUMBER})(?:[ ]?[,;][ ]?n[ ]?=[ ]?{NUMBER})?"
    opened, closed = r"[ ]?[(\[][ ]?(?:df[ ]?=[ ]?)?", r"[ ]?[)\]]"
    behind = r"[ ]?[,;]?[ ]?[(\[]?[ ]?(?:df[ ]?=[ ]?{0}|{0}[ ]?(?:df|d\.f\.))[ ]?[)\]]?"
    size = rf"[ ]?[,;]?[ ]?[(\[]?n[ ]?=[ ]?(?P<n>{NUMBER})[)\]]?"
    return compiled(
        rf"""
        (?<![\p{{L}}0-9_-]) δ? (?:
          (?P<family>f) (?:{opened}{two}{closed} | _?{two}) {_VALUE}
        | (?P<family>f) {_VALUE} {behind.format(two)}
        | (?P<family>{plain}|{chi}) (?:{opened}{one}{closed} | (?<!2)_?(?P<df1>{_DF})) {_VALUE}
        | (?P<family>{plain}|{chi}) {_VALUE} {behind.format(one)}
        | (?P<family>r) {_VALUE} {size}
        | (?P<family>z) {_VALUE}
        )
        {_BETWEEN} [ ]?[,;]?[ ]?[(\[]? (?: {P_VALUE} | {NOT_SIGNIFICANT} )
        (?: [ ]?[,;]?[ ]?\(?{_TAILS}\b )?
        """,
        regex.VERBOSE,
    )


@cache
def effect() -> regex.Pattern[str]:
    """Eta squared behind a test, "partial" or not."""
    return compiled(
        rf"(?P<partial>partial[ ])?η[ ]?_?(?P<partial>p)?[ ]?_?\^?(?:2|²)_?(?P<partial>p)?[ ]?=[ ]?"
        rf"(?P<effect>{NUMBER})"
    )


@cache
def difference() -> regex.Pattern[str]:
    """Cohen's d behind a t; not those that are called otherwise (Hedges' g, Glass's Δ)."""
    name = r"(?<![\p{L}_])(?:cohen['’]?s[ ])?d(?P<partial>_?[sz])?"
    return compiled(rf"{name}[ ]?=[ ]?{_MINUS}(?P<effect>{NUMBER})")
