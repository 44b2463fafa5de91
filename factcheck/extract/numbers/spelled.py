"""Numbers in words: "seventy-two thousand", "half a million", "two and three quarters"."""

from factcheck.extract.numbers.fractions import lone_part, scaled_part, with_fraction
from factcheck.extract.numbers.groups import Read, small, whole
from factcheck.extract.numbers.tokens import Token, known, token_at, tokens
from factcheck.pattern import lazy


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
    part = lone_part(words, 0)
    if part:
        return scaled_part(words, part)
    colloquial = _without_hundred(words, lower)
    if colloquial:
        return colloquial
    found = whole(words, 0)
    return with_fraction(words, found) if found else None


def _after_article(words: list[Token]) -> Read | None:
    """ "a hundred and two", "a million and a half", "a dozen", "a third"."""
    second = token_at(words, 1)
    if second.kind == "part" and not second.plural:
        return scaled_part(words, Read(2, 1 / second.worth, 0.1 / second.worth))
    if second.kind == "dozen":
        return Read(2, second.worth)
    found = whole(words, 1) if second.kind in ("hundred", "magnitude") else None
    return with_fraction(words, found) if found else None


def _without_hundred(words: list[Token], lower: str) -> Read | None:
    """ "one fifty", "two twenty-five"; not "six sixty-year-olds"."""
    first, second = token_at(words, 0), token_at(words, 1)
    if first.kind != "unit" or not 0 < first.worth < 10 or second.kind != "ten" or second.joined:
        return None
    rest = small(words, 1)
    if rest is None or rest.at < len(words) or lower[words[rest.at - 1].end :][:1] == "-":
        return None
    return Read(rest.at, 100 * first.worth + rest.value)
