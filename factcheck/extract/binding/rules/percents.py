"""Per cents of which one is set against another, or that are added up."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules.misfit import is_near, misfit, of_sentence
from factcheck.extract.binding.rules.steps import is_against
from factcheck.model.quantity import Kind

NEAR = 4  # tokens beside a sum
OF = ("of", "in", "among", "from", "for")
LEAST, MOST = 0.6, 1.6  # of a sum: what its parts may come to


def against(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Costs 0.24%, 75% more than the 0.06% we charge": no step in points, and no other base."""
    if not _is_percent(result) or not result.way or "base" not in result.behind[:2]:
        return
    shares = [e for e in of_sentence(book, result) if _is_percent(e)]
    if [e.number - result.number for e in shares] != [-1, 1] or not is_against(shares[1]):
        return
    later, base = shares
    computed = EQUATIONS["growth"].give(size(later), size(base))
    points = EQUATIONS["gap"].give(size(later), size(base))
    agrees = (later.value > base.value) == (result.way > 0)
    fits = any(meets(size(result), way) for way in (computed, points))
    if base.value > 0 and agrees and not fits and is_near(computed[0], result.value):
        yield misfit("growth", result, later, base)


def sums(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "4% this year and 4% next, 12% in all": neither added up nor compounded."""
    words = result.words
    if not _is_percent(result) or not words.says("summed", result.at + 1, result.at + NEAR):
        return
    parts = [e for e in of_sentence(book, result) if _is_percent(e) and e.number < result.number]
    if any(map(_is_of_another, parts)):
        return
    if len(parts) < 2 or "also" not in parts[-1].before[:1] or any(e.is_end for e in parts):
        return
    total, grown = sum(e.value for e in parts), 1.0
    for entry in parts:
        grown *= 1 + entry.value / 100
    computed = total, sum(e.low for e in parts), max(100 * (grown - 1), sum(e.high for e in parts))
    if LEAST < total / result.value < MOST and not meets(size(result), computed):
        yield misfit("listed", result, *parts)


def _is_of_another(entry: Entry) -> bool:
    """ "31% of boys and 24% of girls": shares of two wholes; "2% in May" is a step."""
    behind = [token.text for token in entry.words.tokens[entry.at + 1 : entry.at + 3]]
    return behind[:1] != [] and behind[0] in OF and behind[1:] != ["D"]


def _is_percent(entry: Entry) -> bool:
    percent = entry.type is Type.PERCENT and entry.quantity.kind is not Kind.RATIO
    return percent and entry.value > 0 and not entry.per
