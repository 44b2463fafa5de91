"""JSON lines: one document a line, `{"id", "text", "published"?, "title"?, "ties"?}`."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import isfinite
from typing import Any

from factcheck.model.document import Document
from factcheck.model.tie import TieError, ties
from factcheck.reading import LIMIT, ReadingError
from factcheck.reading.dates import dated
from factcheck.reading.published import published

Id = str | int | float | None


@dataclass(frozen=True, slots=True)
class Row:
    """One document to check, or why there is none; `whole` if a file holds nothing else."""

    id: Id
    document: Document | None
    error: str = ""
    whole: bool = False


def rows(lines: Iterable[bytes], source: str) -> Iterator[Row]:
    """A row for every line that is not blank, in order; a bad line is a row with an error."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _row(line, f"{source}:{number}")


def _row(line: bytes, place: str) -> Row:
    try:
        return row_of(fields(line, place), place)
    except ReadingError as error:
        return Row(None, None, str(error))


def row_of(held: dict[str, Any], place: str) -> Row:
    """The row that these fields make; `place` is said when one of them is wrong."""
    found: Id = None
    try:
        found = _id(held, place)
        return Row(found, _document(held, place))
    except ReadingError as error:
        return Row(found, None, str(error))


def fields(line: bytes, place: str) -> dict[str, Any]:
    """The object that a line holds; ReadingError when it holds none."""
    if len(line) > LIMIT:
        raise ReadingError(f"{place} is larger than {LIMIT // 1_000_000} MB.")
    try:
        held = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ReadingError(f"{place} is not UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise ReadingError(f"{place} is not JSON.") from error
    if not isinstance(held, dict):
        raise ReadingError(f"{place} is not a JSON object.")
    return held


def _id(held: dict[str, Any], place: str) -> Id:
    found = held.get("id")
    unsaid = isinstance(found, float) and not isfinite(found)
    if unsaid or isinstance(found, bool) or not isinstance(found, str | int | float):
        raise ReadingError(f'{place} has no "id".')
    return _whole(found, place) if isinstance(found, str) else found


def _document(held: dict[str, Any], place: str) -> Document:
    text, title = held.get("text"), held.get("title") or ""
    if not isinstance(text, str) or not isinstance(title, str):
        raise ReadingError(f'{place} has no "text", or a "title" that is not text.')
    day, vague = published(held.get("published"))
    source = str(held["id"])
    try:
        tied = ties(held.get("ties"))
    except TieError as error:
        raise ReadingError(f"{place}: {error}") from error
    held_text, named = _whole(text, place), _whole(title, place)
    return dated(Document(held_text, named, source, day, vague=vague, ties=tied))


def _whole(text: str, place: str) -> str:
    """JSON can hold half a character (a lone surrogate), which no output could write."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ReadingError(f"{place} holds half a character (a lone surrogate).") from error
    return text
