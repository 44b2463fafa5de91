"""Whole numbers in words, from the inside out: below a hundred, below a thousand, magnitudes.

Each rule takes a position among the tokens and gives what it read, or None.
"""

from msgspec import Struct

from factcheck.extract.numbers.tokens import Token, token_at

SCORE = 20
INFINITE = float("inf")


class Read(Struct, frozen=True):
    """What a rule has read: the next token, the value, and the worth of its last digit."""

    at: int
    value: float
    step: float = 1.0
    magnitude: float = 1.0

    def times(self, worth: float) -> "Read":
        """The same with the magnitude at its end."""
        return Read(self.at + 1, self.value * worth, self.step * worth, worth)


def small(words: list[Token], at: int) -> Read | None:
    """Below a hundred."""
    token, unit = token_at(words, at), token_at(words, at + 1)
    if token.kind not in ("unit", "ten"):
        return None
    if token.kind == "ten" and unit.kind == "part" and unit.plural and unit.joined == "-":
        return None  # "thirty-fifths" are parts
    joined = unit.kind == "unit" and 0 < unit.worth < 10 and unit.joined != "and"
    if token.kind == "ten" and joined:
        return Read(at + 2, token.worth + unit.worth)
    return Read(at + 1, token.worth)


def _group(words: list[Token], at: int) -> Read | None:
    """Below a thousand, or "twelve hundred"; a leading "hundred" is one hundred."""
    first = small(words, at)
    here = first.at if first else at
    token = token_at(words, here)
    if token.kind != "hundred" or (first and token.joined == "and"):
        return first
    hundreds = Read(here + 1, 100 * (first.value if first else 1))
    rest = small(words, hundreds.at)
    if rest and token_at(words, hundreds.at).joined == "and":
        part = token_at(words, rest.at)
        if part.kind == "part" and part.plural and rest.value < part.worth:
            return hundreds  # "one hundred and three quarters"
    return Read(rest.at, hundreds.value + rest.value) if rest else hundreds


def whole(words: list[Token], at: int) -> Read | None:
    """Groups with magnitudes that go down: "two million three hundred thousand and five"."""
    total = Read(at, 0.0)
    limit = INFINITE
    while True:
        group = _group(words, total.at)
        token = token_at(words, group.at if group else total.at)
        leads = group is not None or total.at == at
        if token.kind == "magnitude" and leads and token.joined != "and" and token.worth < limit:
            group = (group or Read(total.at, 1.0)).times(token.worth)
            limit = token.worth
            total = Read(group.at, total.value + group.value, token.worth, token.worth)
            continue
        if group and _closes(group, token, limit, first=total.at == at):
            step = 1.0 if group.value % limit else total.step
            return _dozens(words, Read(group.at, total.value + group.value, step))
        break
    return _old_wire(words, total) if total.at > at else None


def _closes(group: Read, token: Token, limit: float, *, first: bool) -> bool:
    """True if a group without a magnitude ends the number: not the count of its fraction."""
    if token.kind == "magnitude" and token.joined != "and":
        return False
    return group.value < limit and (first or token.kind != "part")


def _old_wire(words: list[Token], whole: Read) -> Read:
    """ "two thousand million"."""
    token = token_at(words, whole.at)
    above = token.kind == "magnitude" and token.worth >= 1e6 and token.joined != "and"
    return whole.times(token.worth) if above and whole.step == 1e3 else whole


def _dozens(words: list[Token], whole: Read) -> Read:
    """ "two dozen", "three hundred and two dozen", "three score and ten"."""
    token = token_at(words, whole.at)
    if token.kind != "dozen" or token.joined == "and":
        return whole
    dozens = whole.value % 100 or whole.value
    found = Read(whole.at + 1, whole.value - dozens + dozens * token.worth)
    rest = small(words, found.at) if token.worth == SCORE else None
    if rest and rest.value < SCORE and token_at(words, found.at).joined == "and":
        return Read(rest.at, found.value + rest.value)
    return found
