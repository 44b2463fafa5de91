"""A ratio of odds or risks and the counts behind it: "30 of 100 and 45 of 100 (OR 0.52)"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import statistics_words
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.roles.notation import NUMBER, over, printed, text_of
from factcheck.model.quantity import Quantity
from factcheck.model.relation_studies import RatioOfCounts
from factcheck.pattern import compiled, lazy

NEEDS = Needs(words=(cues("or", "rr", "odds", "risk", "relative"),))
_WHOLE = r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+"
_COUNTS = lazy(
    rf"(?<![0-9.,/=–-])(?P<part>{_WHOLE})(?:[ ]?\([0-9.·]+[ ]?%\))?(?:[ ]?/[ ]?"
    rf"|(?:[ ][\p{{L}}]+)?[ ](?:out[ ])?of[ ](?:the[ ])?)(?P<whole>{_WHOLE})(?![0-9/%]|[.,·][0-9])"
)
PAIR = 2
LEAST = 3  # people in a group


def find(clause: Clause) -> Iterator[Bound]:
    """The only ratio of a sentence with its only two groups."""
    text = text_of(clause)
    ratios, counts = list(_ratio().finditer(text)), list(_COUNTS.finditer(text))
    if len(ratios) != 1 or len(counts) != PAIR or statistics_words("allowed_for").search(text):
        return
    parts, wholes = (_pair(counts, name) for name in ("part", "whole"))
    found = _over(clause, ratios[0], "value")
    groups = [_over(clause, one, name) for one in counts for name in ("part", "whole")]
    known = tuple(dict.fromkeys(one for one in groups if one))
    whole = all(0 < part < of and of >= LEAST for part, of in zip(parts, wholes, strict=True))
    if found is None or found in known or not whole:
        return
    odds = bool(ratios[0]["odds"])
    crude = bool(statistics_words("crude").search(text))
    said = printed(ratios[0]["value"])
    yield Bound(RatioOfCounts(found, known, parts, wholes, said, odds, crude))


def _pair(counts: list[regex.Match[str]], name: str) -> tuple[float, float]:
    one, other = (printed(each[name]).value for each in counts)
    return one, other


def _over(clause: Clause, match: regex.Match[str], name: str) -> Quantity | None:
    offset = clause.shadow.sentence.start
    return over(clause, offset + match.start(name), offset + match.end(name))


@cache
def _ratio() -> regex.Pattern[str]:
    """The ratio by its name; "or" is one only where a number with a point follows."""
    odds = r"odds[ ]ratio(?:[ ]?[(\[]or[)\]])?|(?<=[(\[;,][ ]?)or(?=[ ]?[=:]?[ ]?[0-9]*\.[0-9])"
    risk = r"(?:risk[ ]ratio|relative[ ]risk)(?:[ ]?[(\[]rr[)\]])?|rr"
    name = rf"(?<![\p{{L}}])(?:(?P<odds>{odds})|(?:{risk}))(?![\p{{L}}])"
    return compiled(rf"{name}(?:[ ]?[=:,]|[ ](?:was|of))?[ ]?(?P<value>{NUMBER})(?![0-9]*[ ]?%)")
