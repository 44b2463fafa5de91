"""The unit behind a number, the longest that there is. All of it is table look-up."""

from factcheck.extract.prose import Prose
from factcheck.extract.unit_tables import Measure, heads, symbols, words
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

MAX_WORDS = 4
REACH = 48
_MARKS = "'\"′″"
_WORD = rf"(?:[{_MARKS}]{{1,2}}|[\p{{L}}°%\p{{Sc}}‰℃℉][\p{{L}}\p{{M}}²³23.$%]*+)"
_LEAD = lazy(r"([ ]?-?)([{<]?)(\p{L}++|[^\s\d])")
_RUN = lazy(rf"{_WORD}(?:[ /-]{_WORD}){{0,{MAX_WORDS - 1}}}")
_SPLIT = lazy(r"[ /-]")


def after(prose: Prose, end: int) -> Measure | None:
    """The unit that follows at `end`, the longest one there is."""
    lead = _LEAD.match(prose.lower, end)
    gap, bracket, head = lead.groups() if lead else ("", "", "")
    if head not in heads():
        return None
    start = end + len(gap) + len(bracket)
    match = _RUN.match(prose.plain, start, end + REACH)
    if match is None:
        return None
    found = _longest(prose, match[0], start, known=heads()[head], spaced=bool(gap))
    if found and found.kind is Kind.MONEY and prose.plain[found.end : found.end + 1].isdigit():
        return None  # "$10-$15": the sign of the number behind it
    if found and prose.plain[start] in _MARKS:
        return found if _is_mark(prose, start) else None
    closed = found and bracket and prose.plain[found.end : found.end + 1] in ("}", ">")
    return found.ending(found.end + 1) if found and closed else found


def begins(word: str) -> bool:
    """Whether a unit can begin with the word."""
    return word in heads()


def named(printed: str) -> str:
    """The canonical name of a unit as printed; "" for what is none."""
    found = symbols().get(printed) or words().get(printed.lower())
    return found.unit if found else ""


def _longest(
    prose: Prose, run: str, start: int, *, known: frozenset[int], spaced: bool
) -> Measure | None:
    """The longest unit that the run of words begins with, of a `known` length but for stops."""
    for length in _lengths(run, max(known)):
        exact = run[:length]
        if length in known and (
            found := _symbol(prose, exact, start + length, spaced=spaced) or _spelled(exact.lower())
        ):
            return found.ending(start + length)
        bare = exact.rstrip(".")
        if len(bare) < length and (found := symbols().get(bare) or words().get(bare.lower())):
            return found.ending(start + len(bare))
    return None


def _spelled(low: str) -> Measure | None:
    """The unit in full words, hyphened or not: "per-cent", "square-foot"."""
    return words().get(low) or (words().get(low.replace("-", " ")) if "-" in low else None)


def _lengths(run: str, most: int) -> list[int]:
    """Where a run of words may be cut, longest first; further than `most` only with full stops."""
    reach = len(run) if "." in run else most + 1
    cuts = [match.start() for match in _SPLIT.finditer(run, 0, reach)]
    if len(run) <= reach:
        cuts.append(len(run))
    return cuts[::-1]


_LONELY = lazy(r"[ ]?(?:$|[^\s\p{Lu}\d]|[\n])")


def _symbol(prose: Prose, exact: str, end: int, *, spaced: bool) -> Measure | None:
    """A symbol as written; a single capital a space away only before a plain word or a stop."""
    found = symbols().get(exact)
    if found is None or not spaced:
        return found
    near = load("units_near")
    if exact not in (*near["attached"], *near["lonely"]):
        return found
    follows = prose.plain[end : end + 1]
    if follows == "/" or (exact == "in" and not follows.strip(" .,;)")):
        return found if follows != " " else None  # "1.3 A/cm2", "10 in."
    return found if exact in near["lonely"] and _LONELY.match(prose.plain, end) else None


_QUOTE_BEFORE = lazy(r"(?:^|[\s(\[])(['\"])(?=[\p{L}\d$£€])")


def _is_mark(prose: Prose, at: int) -> bool:
    """Whether ' or " after a number measures, and does not close a quotation."""
    line = prose.plain.rfind("\n", 0, at) + 1
    mark = prose.plain[at]
    if mark in "′″":
        return True
    before = prose.plain[max(line, at - 400) : at]
    opened = before.count(mark) if mark == '"' else len(_QUOTE_BEFORE.findall(before))
    follows = prose.plain[at + 1 : at + 2]
    return opened % 2 == 0 and not (follows.isalpha() and mark == "'")
