"""Numbers in words: "seventy-two thousand", "half a million", "two and three quarters".

They are put together from the inside out: small numbers, hundreds, magnitudes, fractions.
Each rule takes a position among the tokens and gives what it read, or None.
"""

from typing import NamedTuple

from factcheck.extract.number_tokens import Token, known, token_at, tokens
from factcheck.pattern import lazy

INFINITE = float("inf")


class Read(NamedTuple):
    """What a rule has read: the next token, the value, and the worth of its last digit."""

    at: int
    value: float
    step: float = 1.0
    magnitude: float = 1.0

    def times(self, worth: float) -> "Read":
        """The same with the magnitude at its end."""
        return Read(self.at + 1, self.value * worth, self.step * worth, worth)


def read_words(lower: str, start: int) -> tuple[int, float, float] | None:
    """End, value and step of the number spelled at `start`, or None."""
    return read_tokens(lower, tokens(lower, start))


def read_tokens(lower: str, words: list[Token]) -> tuple[int, float, float] | None:
    """The same from words that are told apart already."""
    found = _number(words, lower) if words else None
    if found is None:
        return None
    return _of_a(lower, words[found.at - 1].end, found)


_OF_A = lazy(r" of an? ([a-z]+)")


def _of_a(lower: str, end: int, found: Read) -> tuple[int, float, float]:
    """ "three quarters of a million"."""
    match = _OF_A.match(lower, end) if found.value < 1 else None
    told = known().get(match[1]) if match else None
    if match is None or told is None or told.kind not in ("magnitude", "dozen"):
        return end, found.value, found.step
    return match.end(), found.value * told.worth, found.step * told.worth


def first_words() -> list[str]:
    """The words that begin a number by themselves."""
    return [*_of_kinds("unit", "ten"), "half", "quarter"]


def led() -> list[str]:
    """The words that begin one after "a": "hundred", "dozen", "third"."""
    return _of_kinds("hundred", "magnitude", "dozen", "part")


def _of_kinds(*kinds: str) -> list[str]:
    return [word for word, told in known().items() if told.kind in kinds]


def _number(words: list[Token], lower: str) -> Read | None:
    """The longest number from the first token on."""
    if len(words) == 1 and words[0].kind in ("unit", "ten"):
        return Read(1, words[0].worth)
    if words[0].kind == "article":
        return _after_article(words)
    part = _lone_part(words, 0)
    if part:
        return _scaled_part(words, part)
    colloquial = _without_hundred(words, lower)
    if colloquial:
        return colloquial
    whole = _whole(words, 0)
    return _with_fraction(words, whole) if whole else None


def _with_fraction(words: list[Token], whole: Read) -> Read:
    return _parts_of(words, whole) or _mixed(words, whole) or _decimals(words, whole) or whole


def _after_article(words: list[Token]) -> Read | None:
    """ "a hundred and two", "a million and a half", "a dozen", "a third"."""
    second = token_at(words, 1)
    if second.kind == "part" and not second.plural:
        return _scaled_part(words, Read(2, 1 / second.worth, 0.1 / second.worth))
    if second.kind == "dozen":
        return Read(2, second.worth)
    whole = _whole(words, 1) if second.kind in ("hundred", "magnitude") else None
    return _with_fraction(words, whole) if whole else None


def _lone_part(words: list[Token], at: int) -> Read | None:
    """A "half" that stands alone; "quarter" only of a magnitude: "quarter million"."""
    token, after = token_at(words, at), token_at(words, at + 1)
    if token.kind != "part" or token.plural or token.worth not in (2, 4):
        return None
    if token.worth == 4 and (after.kind != "magnitude" or after.joined == "and"):
        return None
    return Read(at + 1, 1 / token.worth, 0.1 / token.worth)


def _scaled_part(words: list[Token], part: Read) -> Read:
    """ "half a million", "a quarter million", "half a dozen"."""
    at = part.at + (token_at(words, part.at).kind == "article")
    token = token_at(words, at)
    if token.kind not in ("magnitude", "dozen", "hundred") or token.joined == "and":
        return part
    return part._replace(at=at).times(token.worth)


def _without_hundred(words: list[Token], lower: str) -> Read | None:
    """ "one fifty", "two twenty-five"; not "six sixty-year-olds"."""
    first, second = token_at(words, 0), token_at(words, 1)
    if first.kind != "unit" or not 0 < first.worth < 10 or second.kind != "ten" or second.joined:
        return None
    rest = _small(words, 1)
    if rest is None or rest.at < len(words) or lower[words[rest.at - 1].end :][:1] == "-":
        return None
    return Read(rest.at, 100 * first.worth + rest.value)


def _small(words: list[Token], at: int) -> Read | None:
    """Below a hundred."""
    token, unit = token_at(words, at), token_at(words, at + 1)
    if token.kind not in ("unit", "ten"):
        return None
    joined = unit.kind == "unit" and 0 < unit.worth < 10 and unit.joined != "and"
    if token.kind == "ten" and joined:
        return Read(at + 2, token.worth + unit.worth)
    return Read(at + 1, token.worth)


def _group(words: list[Token], at: int) -> Read | None:
    """Below a thousand, or "twelve hundred"; a leading "hundred" is one hundred."""
    first = _small(words, at)
    here = first.at if first else at
    token = token_at(words, here)
    if token.kind != "hundred" or (first and token.joined == "and"):
        return first
    hundreds = Read(here + 1, 100 * (first.value if first else 1))
    rest = _small(words, hundreds.at)
    return Read(rest.at, hundreds.value + rest.value) if rest else hundreds


def _whole(words: list[Token], at: int) -> Read | None:
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
    """Whether a group without a magnitude ends the number: not the count of its fraction."""
    if token.kind == "magnitude" and token.joined != "and":
        return False
    return group.value < limit and (first or token.kind != "part")


def _old_wire(words: list[Token], whole: Read) -> Read:
    """ "two thousand million"."""
    token = token_at(words, whole.at)
    above = token.kind == "magnitude" and token.worth >= 1e6 and token.joined != "and"
    return whole.times(token.worth) if above and whole.step == 1e3 else whole


def _dozens(words: list[Token], whole: Read) -> Read:
    """ "two dozen", "three hundred and two dozen"."""
    token = token_at(words, whole.at)
    if token.kind != "dozen" or token.joined == "and":
        return whole
    dozens = whole.value % 100 or whole.value
    return Read(whole.at + 1, whole.value - dozens + dozens * token.worth)


def _denominator(words: list[Token], at: int) -> Read | None:
    """ "fifths", "twenty-firsts", "hundredth"."""
    token, after = token_at(words, at), token_at(words, at + 1)
    if token.kind == "part":
        return Read(at + 1, token.worth)
    if token.kind == "ten" and after.kind == "part" and after.plural and after.worth < 10:
        return Read(at + 2, token.worth + after.worth)
    return None


def _parts_of(words: list[Token], whole: Read) -> Read | None:
    """ "two thirds", "twenty-three fifths"; singular only after one: "one fifth"."""
    below = _denominator(words, whole.at)
    if below is None or token_at(words, whole.at).joined == "and":
        return None
    last = words[below.at - 1]
    if last.worth == 4 and whole.value == 2:  # "two quarters" are half a year of trade
        return None
    if not last.plural and whole.value != 1 and last.worth != 2:
        return None
    part = Read(below.at, whole.value / below.value, whole.value / below.value / 10)
    return _scaled_part(words, part)


def _mixed(words: list[Token], whole: Read) -> Read | None:
    """ "two and a half", "six million and two thirds": a part of the last magnitude."""
    token = token_at(words, whole.at)
    if token.joined != "and":
        return None
    at = whole.at + (token.kind == "article")
    half = token.kind == "part" and token.worth == 2
    count = Read(at, 1.0) if token.kind == "article" or half else _small(words, at)
    below = _denominator(words, count.at) if count else None
    if count is None or below is None:
        return None
    part = count.value / below.value
    after = token_at(words, below.at)
    if after.kind == "magnitude" and after.joined != "and":
        return _mixed_scaled(whole, part, after, below.at)
    return Read(below.at, whole.value + part * whole.magnitude, 0.1 * whole.magnitude)


def _mixed_scaled(whole: Read, part: float, magnitude: Token, at: int) -> Read:
    """ "two and a half million" is 2.5 million; "three billion and a half million" is not."""
    if whole.magnitude > magnitude.worth:
        return Read(at + 1, whole.value + part * magnitude.worth, magnitude.worth / 10)
    return Read(at + 1, (whole.value + part) * magnitude.worth, magnitude.worth / 10)


def _decimals(words: list[Token], whole: Read) -> Read | None:
    """ "two point five", "two hundred point seventy-one"."""
    if token_at(words, whole.at).kind != "point":
        return None
    at, digits = whole.at + 1, ""
    while small := _small(words, at):
        digits += f"{small.value:.0f}"
        at = small.at
    if not digits:
        return None
    found = Read(at, float(f"{whole.value:.0f}.{digits}"), 10.0 ** -len(digits))
    magnitude = token_at(words, at)
    return found.times(magnitude.worth) if magnitude.kind == "magnitude" else found
