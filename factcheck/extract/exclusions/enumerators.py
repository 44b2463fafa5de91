"""Marks that count up: those of a list, "(1) … (2) …", and runs of notes, "(12, 14, 17)"."""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.extract.sentences.openings import Openings
from factcheck.pattern import lazy

SEQUENCE = "a number in a sequence"
_RUN = lazy(r"(?P<first>[0-9]{1,3})(?:(?:, ?|[-–])(?P<more>[0-9]{1,3}))++\)")
_CITES = lazy(r"(?r)[\p{L}\])\"'.,] ?\(")
_NAMED = lazy(r" ?[\p{L}\"']")  # what a mark stands before
_Found = tuple[int, int, str]


def marks(plain: str, opened: Openings) -> Iterator[_Found]:
    """Every such mark, with what it is."""
    yield from _enumerators(plain, opened, ".: ")
    yield from _sections(plain, opened)
    yield from ((*match.span(), "a footnote mark") for match in _NOTES.finditer(plain))
    if ")" in plain:
        yield from _runs(plain, opened)
        yield from _enumerators(plain, opened, ")")
        yield from _pointed(plain, opened)


_NOTES = lazy(r"(?<=\p{Ll},)[0-9]{1,2}(?:,[0-9]{1,2})+(?=\s|$)")


def _runs(plain: str, opened: Openings) -> Iterator[_Found]:
    """ "(12, 14, 17)", "(3-5, 9)": at least three numbers that only rise."""
    for start, end in opened.digits:
        if plain[start - 1 : start] != "(" or plain[end : end + 1] not in (",", "-", "–"):
            continue
        match = _RUN.match(plain, start)
        if match is None or not _CITES.match(plain, 0, start):
            continue
        numbers = [int(match["first"]), *map(int, match.captures("more"))]
        if len(numbers) > LEAST and all(one < two for one, two in pairwise(numbers)):
            yield (start - 1, match.end(), "a footnote mark")


LEAST = 2  # numbers: "(12, 14)" may be data
FAR = 60  # characters before a mark


def _enumerators(plain: str, opened: Openings, closing: str) -> Iterator[_Found]:
    """ "(1) … (2) …", "1) … 2) …", at a line's start "1. … 2. …": marks that count up from one."""
    run: list[_Found] = []
    told = _is_mark if closing == ")" else _opens_line
    for start, end in opened.digits:
        if plain[end : end + 1] not in closing or not told(plain, start, end):
            continue
        if int(plain[start:end]) != len(run) + 1:
            yield from _marks(run, closing)
            run = []
        if int(plain[start:end]) == len(run) + 1:
            bracket, stop = plain[start - 1 : start] == "(", plain[end] != " "
            run.append((start - bracket, end + stop, SEQUENCE))
    yield from _marks(run, closing)


_LINE_BEGINS = lazy(r"(?r)(?:^|\n)[ ]*")
_ITEM = lazy(r"(?:[.:]|[ ][-–])[ ]+[\p{L}\"'(]")


def _opens_line(plain: str, start: int, end: int) -> bool:
    """True if "2.", "2:" or "2 -" begins a line and words go on behind it."""
    if end - start > LEAST or plain[start - 1 : start] not in ("", " ", "\n"):
        return False
    return bool(_ITEM.match(plain, end) and _LINE_BEGINS.match(plain, max(0, start - FAR), start))


_POINTS = lazy(
    r"(?r)\b(?:[Ss]ee|[Ee]qs?\.?|[Ee]quations?|[Ee]xamples?|[Ii]tems?|[Ss]teps?|[Pp]oints?)"
    r"(?: \([0-9]{1,2}\)(?:,|,? and|,? or| to))* \("
)
_SIZE = lazy(r"\)[ ]?[%$£€]")


def _pointed(plain: str, opened: Openings) -> Iterator[_Found]:
    """ "see (3) and (4)": the number of an equation, an example, an item."""
    for start, end in opened.digits:
        if plain[end : end + 1] != ")" or plain[start - 1 : start] != "(" or end - start > LEAST:
            continue
        if _POINTS.match(plain, max(0, start - FAR), start) and not _SIZE.match(plain, end):
            yield (start - 1, end + 1, SEQUENCE)


_SECTION = lazy(r"(?P<in>[0-9]{1,2}(?:\.[0-9]{1,2})*)\.(?P<last>[0-9]{1,2})[ ]+\p{Lu}\p{Ll}")


def _sections(plain: str, opened: Openings) -> Iterator[_Found]:
    """ "2.1 Methods", and below it "2.2 Results": headings that count up."""
    before: tuple[_Found, str, int] | None = None
    for start, end in opened.digits:
        if plain[end : end + 1] != "." or plain[start - 1 : start] not in ("", "\n"):
            continue
        match = _SECTION.match(plain, start)
        if match is None:
            continue
        found = (start, match.end("last"), SEQUENCE)
        if before and (match["in"], int(match["last"])) == (before[1], before[2] + 1):
            yield before[0]
            yield found
        before = found, match["in"], int(match["last"])


def _is_mark(plain: str, start: int, end: int) -> bool:
    """True if a bracket closes a number that stands alone: "(1) care", no "(Table 1)"."""
    if end - start > LEAST or not _NAMED.match(plain, end + 1):
        return False
    before = plain[start - 1 : start]
    if before == "(":
        return True
    left = max(0, start - FAR)
    opened = plain.rfind("(", left, start) > plain.rfind(")", left, start)
    return (not before or before.isspace()) and not opened


def _marks(run: list[_Found], closing: str) -> list[_Found]:
    """A run of them; "1." may stand alone before a heading."""
    return run if len(run) > 1 or closing != ")" else []
