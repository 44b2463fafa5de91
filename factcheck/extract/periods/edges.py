"""Words that change which days are meant: the end of 2010, early March, since, before, by."""

from collections.abc import Callable

from msgspec.structs import replace

from factcheck.extract.periods.around import GAP, after, ahead, led
from factcheck.extract.periods.atom import Atom, Page, settled
from factcheck.extract.periods.part import AHEAD
from factcheck.extract.periods.when import When, between, shift
from factcheck.extract.periods.words import words
from factcheck.pattern import lazy

Edge = Callable[[When], When]
VAGUE = "early|late|mid|earlier|later"


_POINT = "end|close|start|beginning|turn|middle|rest|remainder"
_MOMENT = lazy(
    rf"(?r)\b(?:(?:the{GAP})?(?P<point>{_POINT}){GAP}of{GAP}(?:the{GAP})?"
    rf"|(?P<end>(?:year-)?end)(?:-|{GAP})"
    rf"|(?P<vague>{VAGUE})(?:{GAP}|-)(?:in{GAP})?(?:the{GAP})?"
    rf"|(?P<far>so{GAP}far){GAP})"
)
_MOMENT_ENDS = ("of", "the", "in", "end", "far", *VAGUE.split("|"))


def moment(page: Page, atom: Atom) -> Atom:
    """A point of the period, "the end of 2010", or some stretch in it, "early 2010"."""
    whole = atom.many == 1 and atom.unit != "day"
    if atom.back or not (atom.bare or whole):
        return atom
    m = None
    if led(page.lower, atom.start, _MOMENT_ENDS):
        m = _MOMENT.match(page.lower, max(0, atom.start - 24), atom.start)
    if m is None or not (atom.bare or m["point"] or (m["vague"] and " in " in m[0])):
        return _foreseen(page, atom)
    when = atom.resolved(page.published)
    if m["far"]:
        return settled(m.start(), atom.end, _so_far(page, when))
    if m["vague"] or m["point"] == "middle":
        return settled(m.start(), atom.end, replace(when, months=None, grain=""))
    if m["point"] in ("rest", "remainder"):
        return settled(m.start(), atom.end, When(page.published, when.end, None, when.relative))
    day = when.start if m["point"] in ("start", "beginning", "turn") else when.end
    return settled(m.start(), atom.end, when.moment(day))


def _so_far(page: Page, when: When) -> When:
    if not when.relative or when.start is None or page.published is None:
        return replace(when, months=None)
    return between(when.start, page.published, relative=True)


def _foreseen(page: Page, atom: Atom) -> Atom:
    """A part of a year that the sentence says is still to come."""
    part = atom.part
    if part is None or atom.when or part.day or part.lean is not None or not atom.bare:
        return atom
    return replace(atom, part=replace(part, lean=AHEAD)) if ahead(page.lower, atom.start) else atom


def _since(when: When) -> When:
    return When(when.start, None, None, when.relative)


def _after(when: When) -> When:
    return When(shift(when.end, "day", 1) if when.end else None, None, None, when.relative)


def _before(when: When) -> When:
    return When(None, shift(when.start, "day", -1) if when.start else None, None, when.relative)


def _until(when: When) -> When:
    return When(None, when.end, None, when.relative)


_EDGES: dict[str, Edge] = {
    "since": _since,
    "starting": _since,
    "beginning": _since,
    "after": _after,
    "before": _before,
    "until": _until,
    "till": _until,
    "to": _until,
    "by": _until,
    "than": _until,
}


_OPENS = ("since", "after", "before", "until", "till", "by", "starting", "beginning")
_LEFT = lazy(
    rf"(?r)\b(?P<word>{'|'.join(_OPENS)}|(?:starting|beginning){GAP}(?:on|in|from)"
    rf"|no{GAP}later{GAP}than|up{GAP}to)"
    rf"{GAP}(?:(?:at{GAP}least|around|about){GAP})?(?P<the>the{GAP})?"
)
_LEFT_ENDS = (*_OPENS, "on", "in", "from", "than", "to", "least", "around", "about", "the")
_LATER = rf"(?:or|and){GAP}(?:later|greater|beyond|(?:after|since)(?!{GAP}\w))"
_RIGHT_BEGINS = ("", "o", "a")
_RIGHT = lazy(rf"{GAP}(?:{_LATER}|onwards?|on(?=[.,;)]))\b")


def edged(page: Page, atom: Atom) -> Atom:
    """The period with its preposition, where that opens one end of it."""
    if atom.back or not atom.bare or atom.many:
        return atom
    follows = page.lower[atom.end : atom.end + 2].strip()[:1] in _RIGHT_BEGINS
    if follows and (right := _RIGHT.match(page.lower, atom.end)):
        start = atom.start - 5 if page.lower.endswith("from ", 0, atom.start) else atom.start
        return settled(start, right.end(), _since(atom.resolved(page.published)))
    left = None
    if led(page.lower, atom.start, _LEFT_ENDS):
        left = _LEFT.match(page.lower, max(0, atom.start - 32), atom.start)
    if left is None or _attributive(page, atom, left["the"] is not None):
        return atom
    said = left["word"].split()
    edge = _EDGES.get(said[0]) or _EDGES[said[-1]]
    return settled(left.start(), atom.end, edge(atom.resolved(page.published)))


def _attributive(page: Page, atom: Atom, the: bool) -> bool:
    """True if the period only says which: "after the 2004 election", "since Tuesday's vote"."""
    lower, end = page.lower, atom.end
    if lower[end : end + 2] in ("'s", "’s", "' ", "’ "):
        return True
    if the and (
        lower[atom.start].isdigit() or lower[atom.start : atom.start + 3] in words().months
    ):
        return True  # months go by their first three letters
    if not lower.startswith("the ", atom.start) or (atom.when and atom.when.months is None):
        return False
    follower = after(lower, end)
    return bool(follower) and follower not in words().classes["function"]
