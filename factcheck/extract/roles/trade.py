"""Trade balances: exports are imports and the surplus, imports are exports and the deficit."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Total
from factcheck.pattern import compiled, lazy

REACH = 60  # characters back to the word that says what a figure is
NEEDS = Needs(codes=("N", "N", "N"))


def find(clause: Clause) -> Iterator[Bound]:
    """A sentence that names exactly one of each of the three."""
    text = clause.shadow.text
    if "export" not in text or "import" not in text:
        return
    named: dict[str, list[Quantity]] = {}
    for position in clause.shadow.at:
        if text[position] == "N" and clause.quantity(position).kind is not Kind.DURATION:
            named.setdefault(_name(text, position), []).append(clause.quantity(position))
    yield from _balance(named, "surplus", "exports", "imports")
    yield from _balance(named, "deficit", "imports", "exports")


def _balance(
    named: dict[str, list[Quantity]], balance: str, larger: str, smaller: str
) -> Iterator[Bound]:
    found = [named.get(name, []) for name in (balance, larger, smaller)]
    if all(len(one) == 1 for one in found):
        (gap,), (total,), (part,) = found
        if len({one.dimension for one in (gap, total, part) if one.dimension}) < 2:
            yield Bound(Total((part, gap), total), larger)


def _name(text: str, position: int) -> str:
    """What the words behind or before a level say it is; empty when they do not."""
    if text.endswith("by ", 0, position):  # "exports rose by N": a step
        return ""
    behind = _words().match(text, position + 1)
    if behind:
        return _known()[behind[1]]
    before = text[max(0, position - REACH) : position]
    stretch = before[max(before.rfind("N"), before.rfind("P")) + 1 :]
    said = _words().findall(stretch)
    return _known()[said[-1]] if said and not _BESIDE.search(stretch) else ""


_BESIDE = lazy(r"\b(?:against|from|than|versus|vs|compared)\b")


@cache
def _words() -> regex.Pattern[str]:
    words = "|".join(sorted(_known(), key=len, reverse=True))
    return compiled(rf"(?:[ ](?:worth[ ])?(?:of|in)[ ]|\b)({words})\b")


@cache
def _known() -> dict[str, str]:
    return {word: name for name, words in load("trade").items() for word in words}
