"""Numbers in the notation of studies, matched in the text itself: "t(28) = 2.20", "[.12, .40]"."""

from functools import cache, lru_cache

import regex

from factcheck.extract.roles.bound import Clause
from factcheck.extract.roles.grammar import either
from factcheck.lexicon import load
from factcheck.model.precision import Printed, trailing_unit
from factcheck.model.quantity import Quantity
from factcheck.pattern import compiled

NUMBER = r"(?:(?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?:\.[0-9]++)?|\.[0-9]++)"
SIGNED = rf"(?:[-–+][ ]?)?{NUMBER}"


_PLAIN = str.maketrans({",": "", " ": "", "–": "-"})


def text_of(clause: Clause) -> str:
    """The folded text of the clause's sentence."""
    start, end = clause.shadow.sentence
    return clause.lower[start:end]


def group(clause: Clause, match: regex.Match[str], name: str) -> Quantity | None:
    """The document's quantity at a group that matched in `text_of`; None where there is none."""
    if match[name] is None:
        return None
    offset = clause.shadow.sentence.start
    return over(clause, offset + match.start(name), offset + match.end(name))


def over(clause: Clause, start: int, end: int) -> Quantity | None:
    """The quantity from `start` to `end`; or the shortest that reaches in, one of ours first."""
    exact = clause.finished.get((start, end))
    if exact:
        return exact
    near = [q for q in clause.finished.over(start, end) if q.known]
    own = set(clause.quantities.values())
    return min(near, key=lambda q: (q not in own, q.span.end - q.span.start), default=None)


def printed(digits: str) -> Printed:
    """The digits as they stand: "-.50" is −0.5 to within 0.005."""
    plain = digits.translate(_PLAIN)
    step = 10.0 ** -len(plain.partition(".")[2])
    value = float(plain)
    return Printed(value, step, trailing_unit(value, step))


@lru_cache(maxsize=8)
def first_word(lower: str, name: str) -> str:
    """The first of a list of words that a whole document holds; empty when it has none."""
    match = _listed(name).search(lower)
    return str(match[0]) if match else ""


@cache
def _listed(name: str) -> regex.Pattern[str]:
    return compiled(rf"\b{either(load('statistics')['words'][name])}")
