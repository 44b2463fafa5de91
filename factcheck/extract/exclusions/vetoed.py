"""The numbers of a text that are no quantities, each with the reason."""

from factcheck.extract import periods
from factcheck.extract.exclusions import stretches, vetoes
from factcheck.extract.numbers import ranges
from factcheck.extract.numbers.starts import starts
from factcheck.extract.quantities.scan import singles
from factcheck.extract.sentences.openings import openings
from factcheck.extract.sentences.prose import prose
from factcheck.model.published import Days
from factcheck.model.span import Span
from factcheck.pattern import compiled, lazy

_DIGIT = lazy(r"\d")
_TAIL, _HEAD = lazy(r"(?r)[\w-]*$"), compiled(r"\w*")


def vetoed(text: str, published: Days | None) -> list[tuple[Span, str]]:
    """Where they stand, in order, and why: "part of a name", "a score", "a clock time"."""
    folded = prose(text)
    opened = openings(folded.lower)
    found = periods.read(text, folded.lower, published, opened)
    times = [(period.span.start, period.span.end) for period in found]
    blocked = stretches.blocked(folded, opened)
    walls = sorted(times + [(start, end) for start, end, _ in blocked])
    alone = ranges.joined(folded, list(singles(folded, starts(folded, opened), walls)))
    named = [(one.start, one.end, why) for one, why in vetoes.judged(folded, alone)]
    refused = {_word(folded.plain, start, end): why for start, end, why in blocked + named if why}
    return sorted((span, why) for span, why in refused.items() if _DIGIT.search(span.of(text)))


def _word(plain: str, start: int, end: int) -> Span:
    """The whole word: "A320", not "320"."""
    left, right = _TAIL.search(plain, 0, start), _HEAD.match(plain, end)
    return Span(left.start() if left else start, right.end() if right else end)
