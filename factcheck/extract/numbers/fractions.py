"""Fractions in words: "two thirds", "two and a half million", "two point five"."""

from msgspec.structs import replace

from factcheck.extract.numbers.groups import Read, small
from factcheck.extract.numbers.tokens import Token, token_at


def with_fraction(words: list[Token], whole: Read) -> Read:
    """A whole number with the fraction behind it, where there is one."""
    return _parts_of(words, whole) or _mixed(words, whole) or _decimals(words, whole) or whole


def lone_part(words: list[Token], at: int) -> Read | None:
    """A "half" that stands alone; "quarter" only of a magnitude: "quarter million"."""
    token, after = token_at(words, at), token_at(words, at + 1)
    if token.kind != "part" or token.plural or token.worth not in (2, 4):
        return None
    if token.worth == 4 and (after.kind != "magnitude" or after.joined == "and"):
        return None
    return Read(at + 1, 1 / token.worth, 0.1 / token.worth)


def scaled_part(words: list[Token], part: Read) -> Read:
    """ "half a million", "a quarter million", "half a dozen"."""
    at = part.at + (token_at(words, part.at).kind == "article")
    token = token_at(words, at)
    if token.kind not in ("magnitude", "dozen", "hundred") or token.joined == "and":
        return part
    return replace(part, at=at).times(token.worth)


def _denominator(words: list[Token], at: int) -> Read | None:
    """ "fifths", "twenty-firsts", "hundredth"."""
    token, after = token_at(words, at), token_at(words, at + 1)
    if token.kind == "part":
        return Read(at + 1, token.worth)
    place = after.kind in ("part", "rank") and after.worth < 10
    if token.kind == "ten" and place and (after.plural or after.joined == "-"):
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
    return scaled_part(words, part)


def _mixed(words: list[Token], whole: Read) -> Read | None:
    """ "two and a half", "six million and two thirds": a part of the last magnitude."""
    token = token_at(words, whole.at)
    if token.joined != "and":
        return None
    at = whole.at + (token.kind == "article")
    half = token.kind == "part" and token.worth == 2
    count = Read(at, 1.0) if token.kind == "article" or half else small(words, at)
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
    while digit := small(words, at):
        digits += f"{digit.value:.0f}"
        at = digit.at
    if not digits:
        return None
    found = Read(at, float(f"{whole.value:.0f}.{digits}"), 10.0 ** -len(digits))
    magnitude = token_at(words, at)
    return found.times(magnitude.worth) if magnitude.kind == "magnitude" else found
