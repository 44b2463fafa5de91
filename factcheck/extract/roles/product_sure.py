"""Number, price for each and total in one phrase: "40m shares at £2.50 each for a total of £100m".

A word must say that it is the total, and one of the two numbers that it is for each of the
other; then nothing is left to doubt. Net proceeds are less than that by the costs.
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.roles.total_closed import preceded
from factcheck.lexicon import load
from factcheck.model.quantity import LEVELS, Kind, Quantity
from factcheck.model.relation import Product
from factcheck.pattern import compiled, lazy
from factcheck.units import dimension

# Nothing between number and price may begin another clause or compare them.
_CUT = (
    r"(?:and|but|while|plus|than|up|down|against|including|which|compared|average|about|another"
    r"|further|or|to|(?:more|less|extra)[ ]for)\b"
)
_GAP = rf"(?:[ ](?!{_CUT})(?:[^\s\p{{Lu}};:(),]+|D)){{0,10}}?(?<![.])[ ]"
_PAIR = rf"(?P<one>N){_GAP}(?P<other>N)(?:[ ]?[(][^()]{{1,30}}[)])?"
_LAST = r"(?!,?[ ](?:and|plus|with)\b[^N.;]{0,30}N)"  # nothing else is sold with it
_SUM = (
    r"(?:(?:a|an|the|for|of|making|at)[ ])*(?:combined[ ]|aggregate[ ]|overall[ ])?"
    r"(?:total|totalling|totaling|aggregate)(?:[ ](?!to\b)[\p{Ll}]+){0,3}?(?:[ ]of)?[ ]"
)
_CLOSING = r"(?:in[ ]all|altogether|in[ ]total|all[ ]told)\b"
_NOT_ALL = lazy(r"\b(?:so far|to date|since|raising the|bringing|taking|already|average)\b")
_WITH = lazy(r"[^NPQMRV.;,]{0,20}[ ](?:with|plus|including)[ ]")
_EACH_OF = lazy(r"\beach[ ]of[ ](?:the|its|their|these)[ ]$")
_EACH = lazy(r"N[^N]*\beach\b[^N]*N")
_FLOW = lazy(
    r"(?:[ ](?!of\b)[\p{Ll}-]+){0,4}?[ ](?:a|per|each|every)[ ](?P<per>day|week|month|year)\b"
)
_SALE = ("sale", "issuance", "issue", "offering", "placing", "placement", "disposal")
_SAID = ("total", "totalling", "totaling", "aggregate", "altogether", "all")  # "in all", "all told"
NEEDS = Needs(codes=("N", "N", "N"), words=(cues(*_SAID, *_SALE),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every number with its price for each and their total."""
    text = clause.shadow.text
    for match in _pattern().finditer(text):
        around = text[max(0, match.start() - 20) : match.end() + 25]
        roles = _roles(clause, match.start("one"), match.start("other"))
        total = clause.quantity(match.start("total"))
        if _WITH.match(text, match.end()) or not roles:
            continue
        if not _NOT_ALL.search(around) and makes(*roles, total):
            found = Product(*roles, total, net=bool(match["sale"]))
            # "they got £300 each for 20 shifts": each may be one of them
            loose = roles[1].unit.endswith("/each") and roles[1].span < roles[0].span
            # "£2m now and £3m a year for four years, £14m in all"
            more = match["closed"] and preceded(clause, match.start("one"), total)
            yield Bound(found, roles[0].of, tentative=bool(loose or more))


@cache
def _pattern() -> regex.Pattern[str]:
    return compiled(
        rf"""
          {_PAIR},?[ ]{_SUM}(?P<total>N)
        | {_PAIR}(?:,|[ ][–—-])?[ ](?:or[ ]|making[ ]|for[ ]|which[ ]makes[ ])?
          (?P<total>N),?[ ](?P<closed>{_CLOSING})
        | \b{_SUM}(?P<total>N)[ ](?:(?:for|on|from|by|with)[ ])?
          (?:[\p{{Ll}}]+[ ]){{0,2}}?{_PAIR}{_LAST}
        | (?P<total>N)[ ](?:from|through|by|via|in)[ ](?:[\p{{Ll}}]+[ ]){{0,2}}?
          (?P<sale>{"|".join(_SALE)})[ ]of[ ]{_PAIR}{_LAST}
        """,
        regex.VERBOSE,
    )


def _roles(clause: Clause, one: int, other: int) -> tuple[Quantity, Quantity] | None:
    """The number and what it is for each; None where neither is for each of the other."""
    first, second = clause.quantity(one), clause.quantity(other)
    if _flows(clause, one, second):
        return second, first
    if _for_each(clause, one, other) and counts(first):
        return first, second
    if per(first) and counts(second):
        return second, first
    return None


def _flows(clause: Clause, one: int, length: Quantity) -> bool:
    """ "35 miles a day for 20 days"."""
    rate = clause.quantity(one)
    if length.kind is not Kind.DURATION:
        return False
    behind = _FLOW.match(clause.shadow.text, one + 1)
    return rate.unit.partition("/")[2] == length.unit or bool(
        behind and behind["per"] == length.unit and "/" not in rate.unit
    )


def _for_each(clause: Clause, one: int, other: int) -> bool:
    """True if the second number is for each: "at £5 a share", "the 12 schools each get £5"."""
    text = clause.shadow.text
    return (
        per(clause.quantity(other))
        or bool(_EACH_OF.search(text, max(0, one - 25), one))
        or bool(_EACH.fullmatch(text, one, other + 1))
    )


def per(one: Quantity) -> bool:
    """True if a price is for each of something that is no length of time."""
    each = one.unit.partition("/")[2]
    return bool(each) and each not in _times() and not each.isdigit()


def counts(one: Quantity) -> bool:
    """True if it is a number of things, or so much of one."""
    plain = one.kind in (Kind.COUNT, Kind.NUMBER, Kind.MEASURE) and "/" not in one.unit
    return plain and one.interval.low > 1


def makes(number: Quantity, each: Quantity, total: Quantity) -> bool:
    """True if the total is of the kind that the price is; "dollars" may be any country's.

    What is measured in tonnes has its price for each of a unit of mass.
    """
    unit = each.unit.partition("/")[2]
    if number.kind is Kind.MEASURE and dimension(unit) != number.dimension:
        return False
    if total.kind not in LEVELS or total.kind is Kind.DURATION or "/" in total.unit:
        return False
    price, amount = each.dimension.partition("/")[0], total.dimension
    return price == amount or {price, total.unit} <= _dollars()


@cache
def _times() -> frozenset[str]:
    return frozenset(load("rates")["days"])


@cache
def _dollars() -> frozenset[str]:
    rows = load("currencies").items()
    return frozenset(code for code, row in rows if "dollar" in " ".join(row.get("words", ())))
