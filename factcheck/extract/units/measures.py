"""The unit behind a number, the longest that there is. All of it is table look-up."""

from functools import cache

from factcheck.extract.sentences.ahead import ahead
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units.tables import Measure, heads, symbols, words
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

_MARKS = frozenset("'\"′″")
_LEAD = lazy(r"([ ]?-?)([{<]?)(\p{L}++|[^\s\d])")  # where no word follows close by
_ENDS = frozenset({"", *" \n,;:)"})  # what most units stand before
_GOES_ON = lazy(r"[.]*[\p{L}\p{M}²³23$%]")


def after(prose: Prose, end: int) -> Measure | None:
    """The unit that follows at `end`, the longest one there is."""
    gap, head = ahead(prose.lower, end)
    bracket = ""
    if not head and (lead := _LEAD.match(prose.lower, end)):
        gap, bracket, head = lead.groups()
    start = end + len(gap) + len(bracket)
    lengths = heads().get(head, ())
    found = _longest(prose, start, lengths, spaced=bool(gap)) if lengths else None
    if not found:
        return _behind_word(prose, start + len(head)) if head in _between() else None
    if found.kind is Kind.MONEY and prose.plain[found.end : found.end + 1].isdigit():
        return None  # "$10-$15": the sign of the number behind it
    if head in _MARKS:
        opens = start > end and prose.plain[found.end : found.end + 1].isalnum()
        return found if not opens and _is_mark(prose, start) else None
    closed = bracket and prose.plain[found.end : found.end + 1] in ("}", ">")
    return found.ending(found.end + 1) if closed else found


_SIZES = ("time", "length", "area", "volume", "mass")
_IN_FULL = lazy(r"[ ](\p{Ll}{3,}+)")


def _behind_word(prose: Prose, end: int) -> Measure | None:
    """The unit behind a word that says no other size: "two full weeks", "517 rushing yards"."""
    match = _IN_FULL.match(prose.plain, end)
    lengths = heads().get(match[1], ()) if match else ()
    found = _longest(prose, end + 1, lengths, spaced=True) if lengths else None
    return found if found and found.dimension in _SIZES else None


@cache
def _between() -> frozenset[str]:
    return frozenset(load("units_near")["between"])


def begins(word: str) -> bool:
    """True if a unit can begin with the word, or stand behind it."""
    return word in heads() or word in _between()


def named(printed: str) -> str:
    """The canonical name of a unit as printed; "" for what is none."""
    found = symbols().get(printed) or words().get(printed.lower())
    return found.unit if found else ""


def _longest(prose: Prose, start: int, lengths: tuple[int, ...], *, spaced: bool) -> Measure | None:
    """The longest unit at a place, of one of these lengths; a full stop may close it."""
    for length in lengths:
        end = start + length
        exact = prose.plain[start:end]
        follows = prose.plain[end : end + 1]
        if exact[-1:] in _MARKS:
            goes_on = follows in _MARKS
        else:
            goes_on = follows not in _ENDS and _GOES_ON.match(prose.plain, end)
        if goes_on or len(exact) < length:
            continue
        if follows == ".":
            found = symbols().get(exact) or words().get(exact.lower())
        else:
            found = _symbol(prose, exact, end, spaced=spaced) or _spelled(exact.lower())
        if found:
            return found.ending(end)
    return None


def _spelled(low: str) -> Measure | None:
    """The unit in full words, hyphened or not: "per-cent", "square-foot"."""
    return words().get(low) or (words().get(low.replace("-", " ")) if "-" in low else None)


_LONELY = lazy(r"[ ]?(?:$|[^\s\p{Lu}\d]|[\n])")


_MINUTES = lazy(r" [0-9]{1,2} ?(?:m|min|mins|minutes?)\b")  # "1 h 20 min"


def _symbol(prose: Prose, exact: str, end: int, *, spaced: bool) -> Measure | None:
    """A symbol as written; a single capital a space away only before a plain word or a stop."""
    found = symbols().get(exact)
    if found is None or not spaced:
        return found
    near = load("units_near")
    if exact not in (*near["attached"], *near["lonely"]):
        return found
    follows = prose.plain[end : end + 1]
    if exact == "h" and _MINUTES.match(prose.lower, end):
        return found
    if follows == "/" or (exact == "in" and not follows.strip(" .,;)")):
        return found if follows != " " else None  # "1.3 A/cm2", "10 in."
    return found if exact in near["lonely"] and _LONELY.match(prose.plain, end) else None


_QUOTE_BEFORE = lazy(r"(?:^|[\s(\[])(['\"])(?=[\p{L}\d$£€])")


def _is_mark(prose: Prose, at: int) -> bool:
    """True if ' or " after a number measures, and does not close a quotation."""
    line = prose.plain.rfind("\n", 0, at) + 1
    mark = prose.plain[at]
    if mark in "′″":
        return True
    before = prose.plain[max(line, at - 400) : at]
    opened = before.count(mark) if mark == '"' else len(_QUOTE_BEFORE.findall(before))
    follows = prose.plain[at + 1 : at + 2]
    return opened % 2 == 0 and not (follows.isalpha() and mark == "'")
