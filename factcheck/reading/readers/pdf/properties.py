"""Title and date of a PDF, from what it says of itself and from how it looks."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from factcheck.model.published import Vague
from factcheck.reading import titles
from factcheck.reading.dates import plausible, plausible_vague
from factcheck.reading.published import Published
from factcheck.reading.published import published as parsed
from factcheck.reading.readers.pdf.blocks import Block
from factcheck.reading.readers.pdf.notes import usual

HEADLINE = 1.15  # of the size of the text, at least
SAME_WORK = timedelta(days=60)  # a file changed later than that was taken up again
_PRINTED = re.compile(  # by a browser, at any time after it was published
    r"chrom|mozilla|firefox|skia|safari|quartz|wkhtml|print to pdf|cups", re.IGNORECASE
)
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
_SHORT = re.compile(r"(?:D:)?(\d{4})(\d\d)?")
_WORDS = re.compile(r"\w+")


def title(properties: Mapping[str, str], blocks: Sequence[Block], text: str) -> str:
    """The title that the file names if its first page bears it, else its largest line."""
    named, headline = titles.plausible(properties.get("Title", "")), _headline(blocks)
    start = " ".join(_WORDS.findall(text[:2_000].lower()))
    if named and " ".join(_WORDS.findall(named.lower())) in start:
        return named
    return headline or named or titles.first_line(text)


def _headline(blocks: Sequence[Block]) -> str:
    first = [block for block in blocks if block.page == 1]
    largest = max(first, key=lambda block: block.size, default=None)
    if largest is None or largest.size < HEADLINE * usual(blocks):
        return ""
    said = " ".join(largest.text.split())
    return said if len(said) <= titles.LINE_MOST and " " in said else ""


def published(properties: Mapping[str, str]) -> Published:
    """The day on which the file was made, unless it was changed long after."""
    if _PRINTED.search(f"{properties.get('Creator', '')} {properties.get('Producer', '')}"):
        return None, None
    made, changed = (_day(properties.get(name, "")) for name in ("CreationDate", "ModDate"))
    if made and changed and not timedelta() <= changed - made <= SAME_WORK:
        return None, None
    vague = None if made else _vague(properties.get("CreationDate", ""))
    late = vague and vague.days and changed and changed > vague.days[1] + SAME_WORK
    return plausible(made), None if late else plausible_vague(vague)


def _vague(stated: str) -> Vague | None:
    """The year or the month of a date that ends there."""
    match = _SHORT.fullmatch(stated.strip())
    return parsed("-".join(filter(None, match.groups())))[1] if match else None


def _day(said: str) -> date | None:
    match = _DATE.match(said)
    try:
        return datetime.strptime("".join(match.groups()), "%Y%m%d").date() if match else None  # noqa: DTZ007
    except ValueError:
        return None
