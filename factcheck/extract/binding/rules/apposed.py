"""Two figures for one thing, side by side: "doubled (a rise of 60%)", "$24,120m, or $2.4bn"."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import meets, size
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import (
    CLOSES,
    MARKS,
    is_apposed,
    is_power,
    misfit,
    of_sentence,
)

CLOSE = 12  # tokens from a multiple to the per cent for it


def multiples(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Has doubled since 2001, a rise of 60%": the multiple before, and no other figure."""
    if result.type is not Type.PERCENT or not result.way or result.per or result.is_end:
        return
    figures = [e for e in of_sentence(book, result) if e.type is not Type.DATE]
    if len(figures) != 1 or figures[0].type is not Type.MULTIPLE or "base" in result.behind:
        return
    multiple = figures[0]
    verb = multiple.quantity.text.endswith("ed") and 0 < result.at - multiple.at <= CLOSE
    marks = [t for t in result.words.tokens[multiple.at : result.at] if t.text in MARKS]
    yearly = result.words.says("yearly", result.at, result.at + CLOSE)
    ends = result.next_word in CLOSES and len(marks) == 1 and not yearly
    if verb and ends and is_apposed(result, "steps"):
        yield misfit("as_multiple", result, multiple)


def magnitudes(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "$24,120 million, or $2.4 billion": the same sum, ten times larger or smaller."""
    if result.type is not Type.LEVEL or not result.number or result.per:
        return
    other = book[result.number - 1]
    like = other.type is Type.LEVEL and other.quantity.unit == result.quantity.unit != ""
    if other.clause != result.clause or not like or other.per or not _is_or(other, result):
        return
    first, second = other.quantity.low, result.quantity.low
    if first is None or second is None or first.scale == second.scale:
        return  # "£30, or £300 for a family"
    if (
        other.value > 0 < result.value
        and is_power(other.value / result.value)
        and not meets(size(result), size(other))
    ):
        yield misfit("restated", result, other)


def _is_or(other: Entry, result: Entry) -> bool:
    """ ", or about": no alternative, which has no comma."""
    between = [token.text for token in result.words.tokens[other.at + 1 : result.at]]
    return between[:2] == [",", "or"] and row("soft").issuperset(between[2:])
