"""The cells of a design and how many are in each: "30 per cell in a 2 × 2 design (N = 120)"."""

from collections.abc import Iterator

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.extract.roles.notation import group, text_of
from factcheck.model.precision import Hedge
from factcheck.model.relation_studies import Cells
from factcheck.pattern import lazy

NEEDS = Needs(codes=("NV", "NV"))
_EACH = lazy(
    r"(?<![0-9.,])(?P<each>[0-9]{1,4})(?:[ ][\p{L}]+){0,2}[ ](?:per|in[ ]each|in[ ]every)"
    r"(?:[ ]of[ ]the)?(?:[ ]\p{L}+)?[ ](?:cell|condition|group)s?\b"
)
_LEVELS = lazy(
    r"(?<![0-9.,])(?P<first>[2-9])[ ]?[×x*][ ]?(?P<second>[2-9])(?:[ ]?[×x*][ ]?(?P<third>[2-9]))?"
    r"(?:[ ]\([^()]*\))?[ -](?:[\p{L}-]+[ ]){0,4}(?:design|factorial|experiment)\b"
)
_TOTAL = lazy(
    r"(?<!\p{L})n[ ]?=[ ]?(?P<total>[0-9][0-9,]*)"
    r"|\b(?:a[ ]total[ ]of|in[ ]all,?|altogether)[ ](?P<total>[0-9][0-9,]*)"
    r"|(?<![0-9.,])(?P<total>[0-9][0-9,]*)(?:[ ]\p{L}+){0,2}[ ](?:in[ ]all|in[ ]total|altogether)\b"
)
_REPEATED = ("within", "repeated", "mixed", "crossed over")


def find(clause: Clause) -> Iterator[Bound]:
    """The only such number, the only design and the only total of a sentence."""
    text = text_of(clause)
    if "design" not in text and "factorial" not in text and "experiment" not in text:
        return
    found = [list(one.finditer(text)) for one in (_EACH, _LEVELS, _TOTAL)]
    if any(len(one) != 1 for one in found) or any(word in text for word in _REPEATED):
        return
    each, total = group(clause, found[0][0], "each"), group(clause, found[2][0], "total")
    levels = [group(clause, found[1][0], name) for name in ("first", "second", "third")]
    known = tuple(one for one in levels if one)
    if each and total and len(known) > 1 and {each.hedge, total.hedge} <= {None, Hedge.EXACT}:
        yield Bound(Cells(each, known, total))
