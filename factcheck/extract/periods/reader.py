"""From a text to its periods, in order."""

from datetime import date

from factcheck.extract.periods.anaphora import dated
from factcheck.extract.periods.around import GAP, REACH
from factcheck.extract.periods.atom import Atom, Page
from factcheck.extract.periods.edges import edged, moment
from factcheck.extract.periods.join import ended, join_all, part
from factcheck.extract.periods.ranges import ranged, share_years
from factcheck.extract.periods.scan import atoms
from factcheck.extract.periods.words import words
from factcheck.extract.sentences.openings import Openings, openings
from factcheck.model.period import Period
from factcheck.model.published import Days
from factcheck.model.span import Span
from factcheck.pattern import lazy


def find(text: str, lower: str, published: date | None) -> list[Period]:
    """As `read`, with the openings looked for."""
    return read(text, lower, (published, published) if published else None, openings(lower))


def read(text: str, lower: str, published: Days | None, opened: Openings) -> list[Period]:
    """Every period of the text, in order, none overlapping.

    `lower` is the text in lower case, of the same length. Without a date of publication, what
    hangs on it has a length and no days; where that may be one of several days, it has days only
    if it is the same from the first and from the last (what is later from a later day is then
    the same from all between).
    """
    if published is None or published[0] == published[1]:
        return _read(text, lower, published[0] if published else None, opened)
    early, late = ({one.span: one for one in _read(text, lower, day, opened)} for day in published)
    sure = {span: one for span, one in early.items() if late.get(span) == one}
    return [sure.get(one.span, one) for one in _read(text, lower, None, opened)]


def _read(text: str, lower: str, published: date | None, opened: Openings) -> list[Period]:
    if published and not 1000 <= published.year <= 9000:
        published = None  # no date of a publication: reckoning from it would leave the calendar
    page = Page(text, lower, published)
    found = join_all(page, atoms(page, opened), part)
    found = [moment(page, atom) for atom in join_all(page, found, ended)]
    found = join_all(page, share_years(page, found), ranged)
    found = [edged(page, atom) for atom in dated(page, found) if _stands(page, atom)]
    return [_period(page, atom) for atom in _apart(found)]


def _apart(found: list[Atom]) -> list[Atom]:
    """Without those that the words before the next one have swallowed."""
    kept: list[Atom] = []
    for atom in found:
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
    return kept


_OF = lazy(rf"{GAP}of\b")
_AGAIN = lazy(rf"{GAP}(?:every|each|of{GAP}every|of{GAP}each)\b")


def _stands(page: Page, atom: Atom) -> bool:
    """True if it is a period by itself: not "three months", not "the first half of the match"."""
    if not atom.bare or atom.many:
        return False
    if atom.part is None or atom.back:
        return True
    if atom.part.named:
        return not _AGAIN.match(page.lower, atom.end)  # "19 June every year"
    if _OF.match(page.lower, atom.end) and (atom.when is None or page.lower[atom.start] == "t"):
        return False
    return atom.part.unit != "half" or not _sports(page.lower, atom)


def _sports(lower: str, atom: Atom) -> bool:
    near = lower[max(0, atom.start - 2 * REACH) : atom.end + 2 * REACH]
    return not words().classes["sport"].isdisjoint(near.replace(",", " ").replace(".", " ").split())


def _period(page: Page, atom: Atom) -> Period:
    when = atom.resolved(page.published)
    text = page.text[atom.start : atom.end]
    return Period(
        Span(atom.start, atom.end), text, when.start, when.end, when.months, when.relative
    )
