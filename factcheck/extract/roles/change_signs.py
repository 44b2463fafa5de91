"""Levels on either side of zero: "from a loss of £3m to a profit of £4m" is a rise of £7m.

The noun of a level tells its side; where one level has none, the subject does ("profits rose to
£4m, from a loss of £3m").
"""

from functools import cache

import regex

from factcheck.extract.roles.bound import Clause
from factcheck.extract.roles.change_parts import Parts
from factcheck.extract.roles.grammar import LEAD, either
from factcheck.lexicon import load
from factcheck.pattern import compiled

UNSAID = "one of the two figures may lie below zero"
_Side = tuple[int, bool]  # the number of the pair, and whether it is the side above zero


def below_zero(clause: Clause, parts: Parts) -> int | None:
    """Where the level stands that lies below zero while the other one does not."""
    before, after = parts.before, parts.after
    if before is None or after is None:
        return None
    one, other = _sides(clause, before), _sides(clause, after)
    if _apart(one, other):
        return after if _is_low(other, one) else before
    if bool(one) is bool(other):
        return None
    told, place = (one, before) if one else (other, after)
    spoken = _of_subject(clause.shadow.text[: min(before, after)], told)
    if not _apart(spoken, told):
        return None
    rest = after if place == before else before
    return place if _is_low(told, spoken) else rest


def is_unsaid(clause: Clause, parts: Parts) -> bool:
    """True if only the second level has a noun, from below zero: "is £4m, from a loss of £3m".

    In "from a loss of £12m to £9m" the second shares the noun of the first.
    """
    if parts.before is None or parts.after is None:
        return False
    first, second = sorted((parts.before, parts.after))
    told = _sides(clause, second)
    if _sides(clause, first) or not told or any(above for _, above in told):
        return False
    named = _words().findall(clause.shadow.text, 0, first)
    return not any(_table()[word] & told for word in named)


def _sides(clause: Clause, place: int) -> frozenset[_Side]:
    """The sides of zero that a noun right beside a level may name."""
    text = clause.shadow.text
    found = _ahead().search(text, 0, place) or _behind().match(text, place + 1)
    return _table()[found[1]] if found else frozenset()


def _of_subject(text: str, told: frozenset[_Side]) -> frozenset[_Side]:
    """The sides that the words before both levels name, in the pairs of the noun that is told."""
    pairs = {pair for pair, _ in told}
    words = [word for word in _words().findall(text) if not _table()[word] <= told]
    return frozenset(side for word in words for side in _table()[word] if side[0] in pairs)


def _apart(one: frozenset[_Side], other: frozenset[_Side]) -> bool:
    """True if two nouns are the two sides of one pair."""
    return any((pair, not above) in other for pair, above in one)


def _is_low(one: frozenset[_Side], other: frozenset[_Side]) -> bool:
    """True if of two nouns that lie apart the first is the one below zero."""
    return any(not above and (pair, True) in other for pair, above in one)


@cache
def _table() -> dict[str, frozenset[_Side]]:
    """Each noun with the sides that it may name."""
    found: dict[str, set[_Side]] = {}
    for number, pair in enumerate(load("opposites")["signed"]):
        for words, above in zip(pair, (True, False), strict=True):
            for word in words:
                found.setdefault(word, set()).add((number, above))
    return {word: frozenset(sides) for word, sides in found.items()}


@cache
def _words() -> regex.Pattern[str]:
    return compiled(rf"\b{either(_table())}\b")


@cache
def _ahead() -> regex.Pattern[str]:
    """ "a net loss of about N"."""
    return compiled(rf"(?r)\b({either(_table())})(?:[ ](?:position|balance))?[ ]of{LEAD}[ ]$")


@cache
def _behind() -> regex.Pattern[str]:
    """ "a N pre-tax loss"."""
    adjective = r"(?:net|pre-tax|pretax|operating|half-year|annual)"
    return compiled(rf"[ ](?:{adjective}[ ])?({either(_table())})\b")
