"""Parts that cannot be those of their total: too much together, or too little."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules.misfit import misfit, of_sentence
from factcheck.lexicon import load
from factcheck.model.precision import Hedge

LEAST, MOST = 0.7, 1.6  # of a total: what its parts may come to
STRETCH = 5  # tokens behind a figure that may say what became of its things, and no more
CLOSES = (".", ",", ";", ":")


def exceeding(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "90m, of which 80m went to the north and 30m to the south": more than there was."""
    if not result.words.says("parts", result.at, len(result.words.tokens)):
        return
    parts = _behind(book, result)
    if len(parts) < 2 or not result.words.says("parts", result.at, parts[0].at):
        return
    least = sum(e.low for e in parts)
    if (
        _is_parallel(parts)
        and result.high < least < MOST * result.value
        and not _moves(parts, result)
    ):
        yield misfit("listed", result, *parts)


def _is_parallel(parts: list[Entry]) -> bool:
    """ "80m related to the north and 30m to the south": no pound went to both."""
    first = [t.text for t in parts[0].words.tokens[parts[0].at + 1 : parts[1].at]]
    return "to" in first and all(e.next_word == "to" for e in parts[1:])


def opposed(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Of 100 people 53 had the drug and 44 the placebo": each of them had one or the other."""
    if "also" not in result.sentence:
        return
    parts = _behind(book, result)
    if len(parts) != 2 or not _are_counts(result, *parts) or "also" not in parts[1].before[:2]:
        return
    near = LEAST * result.value <= sum(e.value for e in parts) <= MOST * result.value
    unsure = result.words.says("unsure", 0, len(result.words.tokens))
    if near and not unsure and _are_opposites(*parts) and not _moves(parts, result):
        yield misfit("listed", result, *parts)


def _are_counts(*entries: Entry) -> bool:
    """True if all are whole numbers of things, printed in full."""
    plain = all(e.quantity.hedge in (None, Hedge.EXACT) and e.step == 1 for e in entries)
    return plain and all(e.measure == "count" and not e.per and e.value > 1 for e in entries)


def _are_opposites(one: Entry, other: Entry) -> bool:
    """True if words behind the two are a pair of which everything is one or the other."""
    left, right = _behind_it(one, other.at), _behind_it(other, len(other.words.tokens))
    return any(
        (left & a and right & b and not right & a) or (left & b and right & a and not right & b)
        for a, b in _opposites()
    )


@cache
def _opposites() -> list[tuple[frozenset[str], frozenset[str]]]:
    return [(frozenset(a), frozenset(b)) for a, b in load("opposites")["either_or"]]


def _behind_it(entry: Entry, last: int) -> frozenset[str]:
    tokens = [t.text for t in entry.words.tokens[entry.at + 1 : last]]
    ends = next((n for n, text in enumerate(tokens) if text in CLOSES), len(tokens))
    if ends > STRETCH:
        return frozenset()
    tokens = tokens[:ends]
    pairs = map(" ".join, pairwise(tokens))
    return frozenset((*tokens, *pairs))


def _behind(book: list[Entry], result: Entry) -> list[Entry]:
    """All like sizes behind a level, in its sentence, if it is the first of them."""
    if result.type is not Type.LEVEL or result.per or result.value <= 0:
        return []
    like = [e for e in of_sentence(book, result) if e.type is Type.LEVEL and alike(e, result)]
    return like if like and like[0].number > result.number else []


def _moves(parts: list[Entry], result: Entry) -> bool:
    """True if one is a step or a level that one begins with, or so much for each."""
    return any(e.moves or e.per or e.is_end for e in (*parts, result))
