"""Growth of so much a year between two levels: "from £14m to £20m, 2 per cent a year, by 2020".

Or "at an average annual rate of 2 per cent, from £14m to £20m".
"""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import misfit, of_sentence


def yearly(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """The only per cent of a sentence, a year, and the ends of its only change."""
    if result.type is not Type.PERCENT or not (result.per == "year" or is_rated(result)):
        return
    figures = [e for e in of_sentence(book, result) if e.type is not Type.DATE]
    levels = [e for e in figures if e.type is Type.LEVEL and e.measure != "time"]
    if len(levels) != 2 or any(e.type is Type.PERCENT for e in figures):
        return
    for base, later in (levels, reversed(levels)):
        ends = base.follows("from") and later.follows("to") and alike(base, later)
        if ends and _is_of(result, base, later):
            yield misfit("growth", result, later, base)


NEAR = 4  # tokens before a per cent: "at an annual rate of"


def is_rated(result: Entry) -> bool:
    """True if it is called an annual rate."""
    return result.words.says("rated", result.at - NEAR, result.at)


def _is_of(result: Entry, *ends: Entry) -> bool:
    """True if the per cent belongs to the change: no other verb, base or subject between them."""
    nearest = min(ends, key=lambda e: abs(e.at - result.at))
    first, last = sorted((result.at, nearest.at))
    between = [token.text for token in result.words.tokens[first + 1 : last]]
    allowed = row("steps") | row("soft") | row("rate") | {",", "(", "–", "D", "from", "to"}
    set_against = "base" in result.behind[:1] and nearest.number < result.number
    return allowed.issuperset(between) and not set_against
