"""The sign of a number: "minus 4", "40 degrees below zero", a loss in brackets."""

from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units import measures
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

_MINUS = ("-", "minus ", "minus-", "negative ")
_NEGATIVE = lazy(rf"(?:^|(?<![0-9])[\s(])(?:{'|'.join(_MINUS)})$|(?:^|\n)- $")
_ENDS = (*_MINUS, "- ")
_BELOW = lazy(r" below zero(?P<scale> (?:fahrenheit|celsius|centigrade))?\b")
_DEGREES = ("temperature", "angle")
_IN_BRACKETS = lazy(r"\b(?:is|was|were|are|of|to|at|be|been|reported|posted|from)[ ]\($|:[ ]\($")


def signed(prose: Prose, mention: Mention) -> None:
    """Make a mention negative where the words around it say so, its sign a part of it."""
    if mention.kind is Kind.ORDINAL:
        return
    if mention.dimension in _DEGREES and (below := _BELOW.match(prose.lower, mention.end)):
        mention.negative = True
        mention.end = below.end()
        scale = measures.after(prose, below.start("scale")) if below["scale"] else None
        if scale:  # "40 degrees below zero Celsius"
            mention.unit, mention.dimension = scale.unit, scale.dimension
        mention.tail = max(mention.tail, mention.end)
        return
    if prose.lower[mention.start - 1 : mention.start] not in (" ", "-", "("):
        return
    minus = prose.lower.endswith(_ENDS, 0, mention.start) and not _is_list_mark(prose, mention)
    if minus and (
        match := _NEGATIVE.search(prose.lower, max(0, mention.start - 10), mention.start)
    ):
        mention.negative = True
        mention.start = match.start() + (match[0][0] in " (\n")
    elif prose.plain[mention.end : mention.end + 1] == ")" and _is_loss(prose, mention):
        mention.negative = True
        mention.start, mention.end = mention.start - 1, mention.end + 1
        mention.tail = max(mention.tail, mention.end)


def _is_list_mark(prose: Prose, mention: Mention) -> bool:
    """ "- 3.4m visits", "-85% of farms": a dash that begins a line, and not a number alone on it.

    Close by it is a minus, but for things and shares of them, which are never negative.
    """
    if prose.lower.endswith("- ", 0, mention.start):
        return prose.plain[mention.end : mention.end + 1] not in ("", "\n")
    opens = mention.start == 1 or prose.plain[mention.start - 2 : mention.start] == "\n-"
    return opens and bool(mention.of) and mention.kind in (Kind.COUNT, Kind.PERCENTAGE)


def _is_loss(prose: Prose, mention: Mention) -> bool:
    """ "a result of (£4.2m)": an amount in brackets that is not an aside."""
    left = max(0, mention.start - 12)
    told = mention.kind in (Kind.MONEY, Kind.NUMBER)
    return told and bool(_IN_BRACKETS.search(prose.lower, left, mention.start))
