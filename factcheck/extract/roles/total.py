"""Totals: "4 goals, 3 tries and 2 drops, nine in all", "a total of 9: 4 here and 5 there"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, in_a_row
from factcheck.extract.roles.total_closed import CONCURRENT, LEFT_OVER, doubtful, opposed
from factcheck.extract.roles.total_split import UNSAID, WHOLE, like
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Total
from factcheck.pattern import compiled, lazy

_STILL = r"[^NPQMRV.;:()0-9]"  # a figure that is no quantity may be a part all the same
# Quantities listed with commas and a closing "and" or "plus": however a gap is read, it ends at
# the next number, so that there is nothing to go back to.
_LIST = (
    rf"(?P<part>N)(?>{_STILL}{{0,45}}?(?:,|/|[ ]and|[ ]plus|,[ ]and)"
    rf"{_STILL}{{0,25}}?(?<=[ /])(?P<part>N))+"
)
_CLOSING = r"(?:in[ ]all|altogether|in[ ]total|overall|all[ ]told|combined|together|between[ ]them)"
_MADE_OF = (
    r"(?:made[ ]up[ ]of|comprising|consisting[ ]of|composed[ ]of"
    r"|(?:split|divided|broken[ ]down)[ ](?:into|between))"
)
_SUM = r"(?:total|totals|totalling|totaling|totalled|sum|adding[ ]up[ ]to|add[ ]up[ ]to)"
_NOT_A_SUM = lazy(
    r"\b(?:including|include|includes|included|among|such as|notably|up from|down from|compared"
    r"|against|offset|increase|decrease|rise|drop|loss|gain|by a total|respectively|vs|versus"
    r"|earlier|aged|age"
    r"|while|whereas|average|between|more than|less than|of which|of them|rose|fell|from(?= N))\b"
    r"|, (?:were|was|are|is) N"
    r"|="  # "(M = 3.4, SD = 1.1, N = 20)" is no list of parts
)

_TOGETHER = r"(?:(?:and|but)[ ])?(?:together|between[ ]them)"
BEFORE, BEHIND = 60, 25  # characters around a list in which words may open it
_ALSO = lazy(r"\b(?:also|another|further|additional|since|so far|to date|again|already)\b")
_REST = lazy(r"\b(?:remaining|remainder|rest|the others?|balance)\b")
_OFFSET = lazy(r"\b(?:offset|respectively|less|minus|net of|excluding)\b")
# What every way to tell a total needs, but for "of the 40 schools, 12 …".
_CUES = frozenset(
    (
        *("total", "totals", "totalled", "totaled", "totalling", "totaling", "sum", "adding"),
        *("add", "all", "altogether", "overall", "combined", "together", "between", "other"),
        *("remaining", "made", "comprising", "consisting", "composed", "split", "divided"),
        *("broken", "including", "included", "includes", "include", ":", "("),
    )
)
_OF_ALL = lazy(r"\bof (?:the|a|its|these) N")
NEEDS = Needs(codes=("N", "N", "N"))


def find(clause: Clause) -> Iterator[Bound]:
    """Every total with its parts: all of them listed, or only some."""
    if _may_hold(clause):
        yield from _whole(clause)
        yield from _among(clause)


def _may_hold(clause: Clause) -> bool:
    """A cheaper test, which all sentences with a total pass."""
    if not in_a_row(clause.shadow.codes, "NNN"):
        return False
    told = not clause.shadow.words.isdisjoint(_CUES)
    return told or _OF_ALL.search(clause.shadow.text) is not None


def _whole(clause: Clause) -> Iterator[Bound]:
    """Totals of which the sentence lists all parts."""
    for match in _pattern().finditer(clause.shadow.text):
        parts = tuple(clause.quantity(start) for start in match.starts("part"))
        total = clause.quantity(match.start("total"))
        after = match.string[match.end() : match.end() + 90]
        if _NOT_A_SUM.search(match[0]) or _OFFSET.search(after) or _goes_on(match):
            continue
        if _is_difference(match, after):
            continue
        part_of = not match["other"] and WHOLE.search(match.string, 0, match.start("total"))
        if (
            part_of
            or UNSAID.search(after)
            or (match["other"] and not _is_rest(parts[-1], total, after))
        ):
            continue
        if _marks(parts):
            continue
        elided = bool(match["made"]) and like(parts, total)
        if elided or _alike(parts, total, dated=bool(match["sum"])):
            # "of the 40 schools, 12 are closed and 3 for sale" may leave the others out
            loose = bool(match["of"]) and not _REST.search(match[0])
            tied = loose and len(parts) > 2
            sure = match["other"] or match["sample"]
            doubt = loose or (not sure and doubtful(clause, match, parts, total))
            doubt |= not (sure or match["sum"]) and _outgrown(parts, total)
            yield Bound(Total(parts, total, tied=tied), total.of, tentative=doubt)


def _marks(parts: tuple[Quantity, ...]) -> bool:
    """True if the parts number the items of a list: "(1) cleaner air, (2) safer roads"."""
    bare = all(not one.of and not one.unit for one in parts)
    return bare and [one.value for one in parts] == list(range(1, len(parts) + 1))


def _outgrown(parts: tuple[Quantity, ...], total: Quantity) -> bool:
    """True if a part is larger than the whole: "three of the towns: 7 here and 9 there"."""
    return any(part.interval.low > total.interval.high for part in parts)


def _among(clause: Clause) -> Iterator[Bound]:
    """ "240 members, including 180 elected and 40 appointed": only some of the parts."""
    for match in _some().finditer(clause.shadow.text):
        if " of which" in match[0] or " of whom" in match[0]:
            continue
        parts = tuple(clause.quantity(start) for start in match.starts("part"))
        total = clause.quantity(match.start("total"))
        within = all(part.interval.low <= total.interval.high for part in parts)
        if within and _alike(parts, total):
            yield Bound(Total(parts, total, some=True), total.of)


@cache
def _some() -> regex.Pattern[str]:
    """A level, "including" and a list of its parts."""
    among = r"(?:including|included|includes|include)"
    return compiled(rf"(?P<total>N){_STILL}{{0,30}}?,?[ ]{among}{_STILL}{{0,25}}?[ ]{_LIST}")


def _is_rest(rest: Quantity, total: Quantity, after: str) -> bool:
    """ "Ten of the 40 goals … the other 20 games" are no rest of the goals."""
    same = not rest.of or rest.of.split()[-1] in total.of.split()
    return same and not _AND_MORE.match(after)


_AND_MORE = lazy(r"[^NPQMRV.;]{0,40}?(?:,|[ ]and)[ ](?:[^NPQMRV.;]{1,25}?[ ])?N")


def _is_difference(match: regex.Match[str], after: str) -> bool:
    """Terms served together, and what came beside what went, are not added up."""
    at, first = match.start("total"), match.starts("part")[0]
    before = match.string[max(0, at - BEFORE) : at]
    told = match[0] + after
    taken = at < first and (LEFT_OVER.search(before) or opposed(told))
    return bool(taken or CONCURRENT.search(told))


def _goes_on(match: regex.Match[str]) -> bool:
    """True if an earlier sentence holds parts too, or the total is one since another day."""
    around = match.string[max(0, match.start() - BEFORE) : match.end() + BEHIND]
    return bool(match["sum"] and _ALSO.search(around))


def _alike(parts: tuple[Quantity, ...], total: Quantity, *, dated: bool = False) -> bool:
    """True if all measure the same thing: one dimension, in one unit ("1 hectare, or 100 ares").

    What is added in so many words may be of several periods, if each is of another (`dated`).
    """
    if any(one.kind is not parts[0].kind for one in parts[1:]) and any(
        one.dimension for one in parts
    ):
        return False
    dimensions = {(one.dimension, one.unit) for one in (*parts, total)}
    spans = {one.period.span for one in parts if one.period}
    apart = dated and len(spans) == len(parts)
    return len(dimensions) == 1 and (len(spans) <= 1 or apart)


@cache
def _pattern() -> regex.Pattern[str]:
    return compiled(
        rf"""
          \b(?P<of>of)[ ](?:the|a|its|these)[ ](?P<total>N)(?:[ ](?:total|overall))?
          ,[ ]{_STILL}{{0,25}}?{_LIST}
        | {_LIST}{_STILL}{{0,45}}?(?:,|[ ][–—-]|,?[ ]and)[ ](?:{_STILL}{{0,25}}?\b)?(?P<sum>{_SUM})
          (?:[ ](?:of|to|at|is|was))?(?:[ ](?:a|some))?[ ](?P<total>N)
        | {_LIST}{_STILL}{{0,45}}?,?[ ](?:or[ ]|making[ ]|for[ ])?(?P<total>N)
          ,?[ ](?P<sum>{_CLOSING})\b
        | (?P<part>N)[ ]of[ ](?:the|its|their|his|her|these|those)[ ](?P<total>N)
          [^NPQMRV.:()]{{0,80}}?[ ](?P<other>the[ ](?:other|remaining))[ ](?P<part>N)
        | {_LIST}{_STILL}{{0,45}}?[;,][ ](?P<sum>{_TOGETHER})[ ]
          (?:[\p{{Ll}}]+[ ]){{0,3}}?(?P<total>N)
        | \b(?:total|totals|totalled|totaled|totalling|sum)\b[^NPQMRV.;:(),]{{0,30}}?
          [ ](?P<total>N){_STILL}{{0,40}}?(?::|,|[ ][–—-])[ ]?{_STILL}{{0,30}}?{_LIST}
        | (?:[(](?P<part>N)[)]{_STILL}{{0,40}}?){{2,}}(?P<sample>ma(?:de|ke)[ ]up|{_SUM})
          {_STILL}{{0,25}}?[(](?P<total>N)[)]
        | (?P<total>N)[^NPQMRV.,;:()]{{0,30}}?[ ][(]{_STILL}{{0,10}}{_LIST}[^()ND]{{0,30}}[)]
        | (?P<total>N)[^NPQMRV.;:]{{0,70}}?(?:[ ](?P<made>{_MADE_OF})|:){_STILL}{{0,25}}?[ ]{_LIST}
        """,
        regex.VERBOSE,
    )
