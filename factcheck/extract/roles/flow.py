"""A flow: so much in each stretch of time ("4,800 a year", "114 people die every minute")."""

from collections.abc import Iterator

import regex
from msgspec import Struct

from factcheck.extract.roles.bound import Clause
from factcheck.extract.sentences.shadow import RATED
from factcheck.lexicon.days import day_sizes
from factcheck.model.period import DAYS_PER_MONTH, Period
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.span import Span
from factcheck.pattern import lazy

_UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
_UNIT = rf"(?:{'|'.join(_UNITS)})"
_PER = lazy(rf"(?:each|every|per|an?|any given)[ -](?P<unit>{_UNIT})$")
_BEHIND = lazy(
    rf"[^NPQMRDV.;,]{{0,40}}?[ ](?P<each>(?:each|every|per|an?|any given)[ ](?P<unit>{_UNIT}))\b"
    r"(?! (?:ago|earlier|before))"
    r"|[^NPQMRDV.;,]{0,30}?[ ](?P<each>(?P<unit>daily|weekly|monthly|annually|yearly))\b"
)
_AHEAD = lazy(r"\b(?P<each>(?P<unit>daily|weekly|monthly|annual|yearly))\b[^NPQMRDV.;,]{0,25}?$")
_EVENT = lazy(r"(?:(?P<one>N)[^NPQMRDV.;,]{0,30}?[ ])?\bevery[ ](?P<each>N)")
_VERB = lazy(r"[ ](\p{Ll}+)")
_NAMES = {"daily": "day", "weekly": "week", "monthly": "month"}
_NAMES |= dict.fromkeys(("annually", "yearly", "annual"), "year")
_STRETCHES = frozenset((*_UNITS, *_NAMES, "every"))
FLOWING = _STRETCHES | {RATED}  # a sentence without one of these words has no flow


class Flow(Struct, frozen=True):
    """So much (or one event) in a stretch of so many days, with the words for the stretch.

    `verb` is the word behind the counted noun.
    """

    quantity: Quantity | None
    days: float
    each: Quantity | None = None
    verb: str = ""

    @property
    def dimension(self) -> str:
        """What flows, without the time."""
        return self.quantity.dimension.partition("/")[0] if self.quantity else ""

    @property
    def of(self) -> str:
        """The noun that is counted."""
        return self.quantity.of if self.quantity else ""


def flows(clause: Clause) -> Iterator[Flow]:
    """The flows of a sentence, in its order."""
    every = _EVENT.finditer(clause.shadow.text) if "every" in clause.shadow.words else ()
    events = {match.start("each"): match for match in every}
    ones = {match.start("one") for match in events.values()}
    for position in clause.shadow.at:
        if match := events.get(position):
            yield from _event(clause, match)
        elif clause.shadow.text[position] == "N" and position not in ones:
            yield from _level(clause, position)


def _event(clause: Clause, match: regex.Match[str]) -> Iterator[Flow]:
    """ "A crime every five seconds", "one every 11 minutes"."""
    each = clause.quantity(match.start("each"))
    if each.kind is Kind.DURATION and each.value and each.unit in day_sizes():
        one = clause.quantity(match.start("one")) if match["one"] else None
        yield Flow(one, each.value * day_sizes()[each.unit], each)


def _level(clause: Clause, position: int) -> Iterator[Flow]:
    quantity, mention = clause.quantity(position), clause.mention(position)
    if quantity.kind is Kind.DURATION:
        return
    per, text = quantity.unit.partition("/")[2], clause.shadow.text
    if per:
        if per in day_sizes():
            behind = _PER.search(clause.lower, mention.end, mention.tail)
            span = behind and Span(behind.start(), behind.end())
            yield Flow(quantity, day_sizes()[per], _recurring(clause, span, per) if span else None)
        return
    if clause.shadow.words.isdisjoint(_STRETCHES):
        return
    if match := _BEHIND.match(text, position + 1):
        offset = max(mention.tail, mention.end) - position - 1
    elif match := _AHEAD.search(text, max(0, position - 30), position):
        offset = mention.first - position
    else:
        return
    unit = _NAMES.get(match["unit"], match["unit"])
    span = Span(match.start("each") + offset, match.end("each") + offset)
    verb = _VERB.match(text, position + 1)
    yield Flow(quantity, day_sizes()[unit], _recurring(clause, span, unit), verb[1] if verb else "")


def _recurring(clause: Clause, span: Span, unit: str) -> Quantity:
    """The stretch as a period of the text that has no dates, only its length."""
    text, months = span.of(clause.lower), day_sizes()[unit] / DAYS_PER_MONTH
    period = Period(span, text, months=months)
    return Quantity(span, text, Kind.DATE, None, None, period=period)
