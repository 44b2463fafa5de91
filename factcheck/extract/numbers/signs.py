"""The sign of a number: "minus 4", "40 degrees below zero", "$-40.5m", a loss in brackets."""

from functools import cache

import regex
from msgspec.structs import replace

from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units import measures
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import compiled, lazy

_MINUS = ("-", "minus ", "minus-", "negative ")
_ENDS = (*_MINUS, "–", "- ", "– ")
_NEGATIVE = lazy(rf"(?:^|(?<=[\s(]))(?:{'|'.join(_MINUS)}|–)$|(?:^|(?<=\n))- $")
_FIGURE = lazy(r"(?r)(?<![\w.,])-?[0-9][0-9,]*(?:\.[0-9]+)? ")
_BELOW = lazy(r" below zero(?P<scale> (?:fahrenheit|celsius|centigrade))?\b")
_DEGREES = ("temperature", "angle")
_STEPS = (Kind.PERCENTAGE, Kind.POINTS)
_IN_BRACKETS = lazy(r"\b(?:is|was|were|are|of|to|at|be|been|reported|posted|from)[ ]\($|:[ ]\($")
FAR = 16  # characters before a number in which its sign and a word that leads to it stand


def bracketed(plain: str, number: Numeral) -> Numeral:
    """The number with the brackets of a loss: "$(40.5) million", "(3.2)%"."""
    start, end = number.start, number.end
    if plain[start - 1 : start] != "(" or plain[end : end + 1] != ")":
        return number
    if (
        plain[max(0, start - 2) : start - 1] not in ("$", "£", "€")
        and plain[end + 1 : end + 2] != "%"
    ):
        return number
    return replace(number, start=start - 1, end=end + 1)


def signed(prose: Prose, mention: Mention) -> None:
    """Make a mention negative where the words around it say so, its sign a part of it."""
    if mention.kind is Kind.ORDINAL or mention.low is None:
        return
    if mention.dimension in _DEGREES and (below := _BELOW.match(prose.lower, mention.end)):
        _below_zero(prose, mention, below)
    elif _is_behind_currency(prose.plain, mention, mention.low):
        mention.negative = True
    elif (start := _sign(prose, mention)) >= 0:
        mention.both = prose.lower.startswith("negative", start)
        mention.negative, mention.start = True, start
    elif prose.plain[mention.end : mention.end + 1] == ")" and _is_loss(prose, mention):
        mention.negative = True
        mention.start, mention.end = mention.start - 1, mention.end + 1
        mention.tail = max(mention.tail, mention.end)


def _is_list_mark(prose: Prose, mention: Mention) -> bool:
    """ "- 3.4m visits", "-85% of farms": a dash that begins a line, and not a number alone on it.

    Close by it is a minus, but for things and shares of them, which are never negative.
    """
    if prose.lower.endswith("- ", 0, mention.start):
        if prose.plain[: mention.start - 2].rstrip(" ")[-1:] not in ("", "\n"):
            return False  # "a frost of - 20 degrees"
        return prose.plain[mention.end : mention.end + 1] not in ("", "\n")
    opens = mention.start == 1 or prose.plain[mention.start - 2 : mention.start] == "\n-"
    return opens and bool(mention.of) and mention.kind in (Kind.COUNT, Kind.PERCENTAGE)


def _below_zero(prose: Prose, mention: Mention, below: "regex.Match[str]") -> None:
    """ "40 degrees below zero Celsius"."""
    mention.negative = True
    mention.end = below.end()
    scale = measures.after(prose, below.start("scale")) if below["scale"] else None
    if scale:
        mention.unit, mention.dimension = scale.unit, scale.dimension
    mention.tail = max(mention.tail, mention.end)


def _is_behind_currency(plain: str, mention: Mention, number: Numeral) -> bool:
    """ "$-40.5m", "$(40.5) million", "(3.2)%", "EUR -5"; "a USD-5 fee" is a hyphen."""
    if plain[number.start] == "(":
        return True
    if mention.kind is not Kind.MONEY:
        return False
    sign, before = plain[number.start - 1], plain[number.start - 2 : number.start - 1]
    return sign == "-" and mention.start < number.start - 1 and not before.isalnum()


def _sign(prose: Prose, mention: Mention) -> int:
    """Where the minus before a mention begins; -1 without one."""
    start = mention.start
    if prose.lower[start - 1 : start] not in (" ", "-", "–", "("):
        return -1
    if not prose.lower.endswith(_ENDS, 0, start) or _is_list_mark(prose, mention):
        return -1
    left = max(0, start - FAR)
    match = _NEGATIVE.search(prose.lower, left, start)
    if match is None:
        return start - 2 if _stands_apart(prose, mention) else -1
    if match[0] == "–" and mention.kind not in _STEPS and mention.dimension not in _DEGREES:
        return -1  # what a dash sets apart
    return match.start() if _is_no_range(prose, mention, match) else -1


def _is_no_range(prose: Prose, mention: Mention, match: "regex.Match[str]") -> bool:
    """ "10 -15%" rises and is a range; "Dax 30 -0.7%" and "-0.04 -0.06" are none."""
    figure = _FIGURE.match(prose.lower, 0, match.start())
    if figure is None or figure[0][0] == "-" or match[0] not in ("-", "–"):
        return True
    before, low = float(figure[0].replace(",", "")), mention.low
    return mention.kind in _STEPS and low is not None and before >= low.value


def _stands_apart(prose: Prose, mention: Mention) -> bool:
    """ "a frost of - 20 degrees": the minus stands apart, a word before leads to a figure."""
    if mention.dimension not in _DEGREES:
        return False
    return bool(_led().search(prose.lower, max(0, mention.start - FAR), mention.start))


@cache
def _led() -> regex.Pattern[str]:
    return compiled(r"\b\L<led> [-–] $", led=load("numerals")["leading"]["words"])


def _is_loss(prose: Prose, mention: Mention) -> bool:
    """ "a result of (£4.2m)": an amount in brackets that is not an aside."""
    left = max(0, mention.start - 12)
    told = mention.kind in (Kind.MONEY, Kind.NUMBER)
    return told and bool(_IN_BRACKETS.search(prose.lower, left, mention.start))
