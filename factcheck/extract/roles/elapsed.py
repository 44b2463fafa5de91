"""Spans of time: "the six years from 2004 to 2009", "founded in 1990 … its 30th year in 2020"."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import regex

from factcheck.extract.quantities.mention import Mention
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.elapsed_levels import is_broken, is_level
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.sentences.shadow import Shadow
from factcheck.lexicon import load
from factcheck.lexicon.days import run_of
from factcheck.model.period import Period
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Elapsed
from factcheck.pattern import compiled, lazy

MONTHS = 12
ONE_DATE = "not tied to a second date"
_VAGUE = lazy(r"0s\b|centur|decade")
LONGEST = 400  # years: more is geology
SHORT = ("day", "week", "fortnight")
_LASTS = lazy(
    r"\b(?:last(?:s|ed|ing)?|ran|runs|running|went on|open|closed|stayed|for|over)"
    r"[ ](?:for[ ])?(?:the[ ]|a[ ])?$"
)
_PLAN = (
    r"(?:[ ](?!(?:and|but|or|to|from|since|than|before|after|until|as|while)\b)[\p{Ll}'-]+){0,4}?"
)
_TIE = (
    r"(?:,|[ ][(]|:|[ ][–—-])?[ ]?"
    r"(?:(?:of|from|between|in|for|over|covering|running)[ ])?(?:the[ ])?"
)
_ANOTHER = r",?[ ](?:vs\.?|versus|against|compared[ ]with|and)[ ]D"  # two stretches, one length
_BEGINNINGS = (
    *("founded", "established", "opened", "launched", "started", "set up", "formed", "born"),
    *("built", "created", "began", "begun", "introduced", "inaugurated", "incorporated"),
    *("married", "signed", "elected", "appointed"),
)
BEGUN = rf"\b{either(_BEGINNINGS)}\b"
_BEGUN = lazy(BEGUN)
_BEGINNERS = cues(*_BEGINNINGS)
_LENGTHS = (Kind.DURATION, Kind.ORDINAL)
_FIRST = frozenset({"ND", "DN", "DD"})  # what a match begins with, but for "founded in D …"
NEEDS = Needs(codes=("D", "NDO", "NDO"))


def find(clause: Clause) -> Iterator[Bound]:
    """Every length of time that the sentence ties to its two ends."""
    past = 0
    for match in _matches(clause.shadow):
        length = _length(clause, match.start("length"))
        if length is None or match.start() < past or not _may_lie(clause, match, length):
            continue
        for bound in _bound(clause, match, length):
            past = past if bound.abstain else match.end()
            yield bound


def _may_lie(clause: Clause, match: regex.Match[str], length: Quantity) -> bool:
    """True if it is a length of time that may lie between two dates, and no level."""
    if _is_window(clause, match, length):
        return False
    lies = _measures(length) or _turned(match, length)
    level = match["whole"] and is_level(clause.shadow.text, match.start("length"), length)
    return lies and not level


def _is_window(clause: Clause, match: regex.Match[str], length: Quantity) -> bool:
    """ "Any 12 months between 2015 and 2017", "12 consecutive months between …" fill no more."""
    start = _date(clause, match, "start")
    if " between " not in match[0] and not (start and start.text.lower().startswith("between ")):
        return False
    before = clause.shadow.text[: match.start("length")].split()[-1:]
    windows = load("clauses")["windows"]
    return any(word in windows for word in (*before, *length.text.lower().split()))


def _bound(clause: Clause, match: regex.Match[str], length: Quantity) -> Iterator[Bound]:
    """The length with the dates that a match gives it."""
    start, end = (_date(clause, match, name) for name in ("start", "end"))
    if match["unsaid"] and start and start.period and _dates(start.period):
        yield Bound(Elapsed(start, None, length), abstain=ONE_DATE)
    elif start and match["whole"] and _is_season(start) and length.interval.low > 2:
        return  # "four-year colleges in 2011–12"
    elif length.unit in SHORT:
        if start and match["whole"] and run_of(start.period):
            lasts = _LASTS.search(clause.shadow.text, 0, match.start())
            yield Bound(Elapsed(start, start, length), tentative=not lasts)
    elif start and _spans(match, start, end):
        closes = end or (start if match["whole"] else None)
        # its founder may turn 60 as well
        loose = bool(match["turned"] or match["loose"]) or is_broken(length)
        yield Bound(Elapsed(start, closes, length), tentative=loose)
    elif end and not start:
        yield Bound(Elapsed(None, end, length), abstain=ONE_DATE)


def _is_length(mention: Mention) -> bool:
    return mention.inner is not None or mention.kind in _LENGTHS


def _matches(shadow: Shadow) -> Iterator[regex.Match[str]]:
    """Every match, tried where one can begin: at a length beside a date, at "founded"."""
    starts = [
        position
        for (position, one), (other_position, other) in pairwise(shadow.at.items())
        if shadow.text[position] + shadow.text[other_position] in _FIRST
        and (_is_length(one) or _is_length(other))
    ]
    if not shadow.words.isdisjoint(_BEGINNERS):
        starts += [match.start() for match in _BEGUN.finditer(shadow.text)]
    found = (_pattern().match(shadow.text, start) for start in sorted(starts))
    return filter(None, found)


def _length(clause: Clause, position: int) -> Quantity | None:
    """A duration, or the one inside of "ten years later"."""
    inner = clause.mention(position).inner
    if clause.shadow.text[position] != "D":
        return clause.quantity(position)
    return clause.finished[inner.start, inner.end] if inner else None


def _date(clause: Clause, match: regex.Match[str], name: str) -> Quantity | None:
    position = match.start("whole") if name == "start" and match["whole"] else match.start(name)
    return clause.quantity(position) if position >= 0 else None


def _measures(length: Quantity) -> bool:
    """True if it is a plain number of years (or months, decades), or an ordinal."""
    if length.kind is Kind.ORDINAL:
        return True
    fits = length.unit in ("year", "month", "decade", *SHORT) and length.known
    return fits and length.interval.high < LONGEST


def _turned(match: regex.Match[str], length: Quantity) -> bool:
    """ "Opened in 1988, it turned 30 in 2018": a bare number of years."""
    return bool(match["turned"]) and length.kind is Kind.NUMBER and length.known


def _spans(match: regex.Match[str], start: Quantity, end: Quantity | None) -> bool:
    """Both ends dated; a single date must be a range of years."""
    period = start.period
    if period is None or period.relative:
        return False
    if match["whole"]:
        return (
            not _VAGUE.search(period.text.lower())
            and period.known
            and period.start is not None
            and period.end is not None
            and period.end.year > period.start.year
        )
    if match["ago"] is not None:
        return period.year is not None
    return bool(end and _dates(period) and end.period and _dates(end.period))


def _is_season(date: Quantity) -> bool:
    """True if two years name one of a school, a team or a firm: "2011–12"."""
    first, last = (_YEARS.match(date.text) or ["", "", ""])[1:3]
    return bool(last) and (int(first) + 1) % 100 == int(last)


_YEARS = lazy(r"[0-9]{2}([0-9]{2})[-–—/](?:[0-9]{2})?([0-9]{2})$")


def _dates(period: Period) -> bool:
    """True if it names a year or less: "during the 1990s" dates nothing."""
    return period.start is not None and (period.months or 0) <= MONTHS


@cache
def _pattern() -> regex.Pattern[str]:
    return compiled(
        rf"""
          (?:(?P<length>N)(?![ ](?:later|after|before))|(?P<length>D)(?=[ ](?!and\b)[\p{{Ll}}]))
          {_PLAN}{_TIE}(?P<whole>D)(?![\p{{L}}])(?!{_ANOTHER})
        | (?P<whole>D)(?:,[ ]?|[ ](?:was[ ]|is[ ])?|[ ]\()(?:a[ ]|an[ ]|the[ ])?(?P<length>N)
        | {BEGUN}[^DNO.;]{{0,25}}?(?P<start>D)
          [^DNO.;]{{0,80}}?(?P<length>O)[ ](?:[\p{{Ll}}-]+[ ])?
          (?:anniversar(?:y|ies)|birthday|year)\b
          [^DNO.;]{{0,30}}?(?P<end>D)
        | (?P<length>D)(?P<ago>,?)[ ](?:back[ ])?in[ ](?P<start>D)(?!.*later)
        | (?P<start>D)[^DNOPQMRV.;]{{1,60}}?(?:(?P<length>D)|(?P<length>N)[ ](?:later|on))
          ,?[ ](?:in[ ]|on[ ])?(?P<end>D)
        | (?P<whole>D)[^DNOPQMRV.;]{{1,60}}?[ ](?:any|every|another|the[ ][\p{{Ll}}]+est)
          (?:[ ]other)?[ ](?P<length>N)[ ](?P<loose>period|span|stretch|spell)\b
        | {BEGUN}[^DNO.;]{{0,25}}?(?P<start>D)[^DNOPQMRV.;]{{0,60}}?
          \b(?P<turned>turn(?:s|ed)?)[ ](?P<length>N)[ ](?:in|on)[ ](?P<end>D)
        | (?P<start>D)[^DNOPQMRV.;]{{1,60}}?[ ](?P<length>N)[ ](?P<unsaid>later)
          (?!,?[ ][^.]{{0,9}}D)
        | (?P<end>D),?[ ](?P<length>N)[ ]after[^DNOPQMRV.;]{{0,40}}?[ ](?P<start>D)
        | (?P<end>D),?(?:[ ][^DNOPQMRV.;]{{0,40}})?[ ]after[ ](?P<length>N)[ ](?:as|of|in|at)\b
        """,
        regex.VERBOSE,
    )
