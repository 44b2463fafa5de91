"""The date of publication as a text itself gives it: in a dateline, a byline, a line of its own.

A date in running prose is none: around a date of publication there are only names, agencies, a time
of day and the words of lexicon/datelines.toml.
"""

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model.published import Source
from factcheck.reading.dateforms import form, other
from factcheck.reading.published import Published, published

if TYPE_CHECKING:
    import regex

TOP = 4_000  # characters in which such a line is looked for
FOOT = 1_000
LINES = 15  # that are not empty
FEET = 3  # lines at the end that may say "First published …"
LONGEST = 160  # characters of a line that is no prose
PROSE = 40  # characters: two such lines above without a gap are prose that goes on
_DATE = re.compile(  # roughly: lines without one need no closer look
    r"\d{4}-\d\d-\d\d|\d[./]\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
    r"\.?,?[ -](?:\d\d?(?:st|nd|rd|th)?,? )?\d{4}",
    re.IGNORECASE,
)


class Found(NamedTuple):
    """A date of publication, and what gives it."""

    source: Source
    published: Published


def found(text: str) -> Found | None:
    r"""The date of publication that a text gives near its top.

    >>> found("Ferry fares\n\nLONDON, 14 January 2018 — Fares rose by 5 per cent.").source.words
    'the dateline'
    >>> found("By Ada Moss | 14 January 2018").source.words
    'the byline'
    >>> found("On 14 January 2018 fares rose by 5 per cent.")
    """
    top = _lines(text[:TOP].splitlines())[:LINES]
    feet = _lines(text[-FOOT:].splitlines()[-2 * FEET :])[-FEET:]
    top, feet = ([line for line in lines if _is_dated(line)] for lines in (top, feet))
    for look, held in ((_labelled, top), (_signed, top), (_datelined, top), (_alone, top),
                       (_labelled, feet), (_changed, top)):  # fmt: skip
        if seen := look(held):
            return seen
    return None


def _lines(lines: list[str]) -> list[str]:
    """Those that hold something; of prose that is broken into lines only the first two."""
    above = ["", "", *lines]
    held = zip(above, above[1:], lines, strict=False)
    whole = (line for first, second, line in held if min(len(first), len(second)) < PROSE)
    return [bare for bare in map(_bare, whole) if bare]


def _is_dated(line: str) -> bool:
    start = line[:LONGEST]
    return ("20" in start or "19" in start) and bool(_DATE.search(start))


def _bare(line: str) -> str:
    """Without the marks of Markdown around it; a row of a table is nobody's dateline."""
    return "" if line.lstrip().startswith("|") else line.strip(" \t*_#>[]").replace("**", "")


def _labelled(lines: list[str]) -> Found | None:
    return _line(lines, form("published"), Source.LINE)


def _changed(lines: list[str]) -> Found | None:
    return _line(lines, form("updated"), Source.LINE)


def _signed(lines: list[str]) -> Found | None:
    return _line(lines, form("signed"), Source.BYLINE)


def _alone(lines: list[str]) -> Found | None:
    return _line(lines, form("alone"), Source.LINE)


def _datelined(lines: list[str]) -> Found | None:
    """Of a list of dated entries none is that of the text."""
    matches = [match for line in lines if (match := form("dateline").match(line))]
    held = {match["date"] for match in matches}
    return _of(matches[0], Source.DATELINE) if len(held) == 1 else None


def _line(lines: list[str], pattern: "regex.Pattern[str]", source: Source) -> Found | None:
    matches = (pattern.fullmatch(line) for line in lines if len(line) <= LONGEST)
    dates = (_of(match, source) for match in matches if match and not _of_something_else(match))
    return next(filter(None, dates), None)


def _of(match: "regex.Match[str]", source: Source) -> Found | None:
    stated = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b|\sof(?=\s)|(?<=[a-z])\.", "", match["date"])
    day, vague = published(stated)
    return Found(source, (day, vague)) if day or (vague and vague.days) else None


def _of_something_else(match: "regex.Match[str]") -> bool:
    edges = "label" if "label" in match.re.groupindex else "date"
    beside = f"{match.string[: match.start(edges)]} {match.string[match.end('date') :]}"
    return bool(other().search(beside))
