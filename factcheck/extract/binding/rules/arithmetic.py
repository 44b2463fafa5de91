"""Sums that are said in so many words: "ten times 20 is 300", "£2m divided by 400 is £500"."""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, Size, meets, size
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import misfit, of_sentence

FRAMES = {"times": "product", "over": "average", "plus": "sum"}
NEAR = 4  # tokens before the first figure: "he divided £2m by 400"
LINK = 6  # tokens between the second figure and the result: "people and got about"


def said(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """The result of the two figures right before it, which a word for an operation joins."""
    if result.type is not Type.LEVEL or not result.words.says("comes", 0, result.at):
        return
    before = [e for e in of_sentence(book, result) if e.number < result.number]
    if len(before) < 2 or not _comes_out(before[-1], result):
        return
    first, second = before[-2:]
    if second.type is not Type.LEVEL or not (operation := _operation(first, second)):
        return
    name = FRAMES[operation]
    operands = (second, first) if operation == "times" else (first, second)
    computed = EQUATIONS[frames()[name].equation].give(*map(_plain, operands))
    if not meets(_plain(result), computed):
        yield misfit(name, result, *operands)


def _operation(first: Entry, second: Entry) -> str:
    """What is done with the two: one is so many times the other, or divided by it, or added."""
    words, between = first.words, (first.at + 1, second.at)
    if first.type is Type.MULTIPLE and second.at == first.at + 1:
        return "times"
    if first.type is not Type.LEVEL or second.at - first.at > NEAR:
        return ""
    if "by" in (token.text for token in words.tokens[slice(*between)]):
        divided = words.says("over", first.at - NEAR, second.at)
        return "over" if divided else "times" if words.says("times", *between) else ""
    return next((name for name in ("times", "plus") if words.says(name, *between)), "")


def _plain(entry: Entry) -> Size:
    """Its size as it is printed: a product of two sizes has no unit of theirs."""
    return size(entry, 1 / entry.factor)


def _comes_out(second: Entry, result: Entry) -> bool:
    """ "Is", "makes", "and got": a verb for what comes out stands between the two."""
    between = [token.text for token in result.words.tokens[second.at + 1 : result.at]]
    said = result.words.tokens[: result.at]
    denied = any(token.text in ("not", "never") for token in said)
    anew = any(a == "and" and b in ("is", "was", "are") for a, b in pairwise(between))
    comes = len(between) <= LINK and not row("comes").isdisjoint(between)
    return comes and not (denied or anew)
