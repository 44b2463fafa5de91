"""So many groups, and the size of each: "the 80 pupils were put into five groups of 20"."""

from collections.abc import Iterator
from functools import cache

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import is_near, misfit, of_sentence
from factcheck.model.subject import words


def groups(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """The only other count of a sentence that tells of so many groups of so many each."""
    others = [e for e in of_sentence(book, result) if e.type is Type.LEVEL]
    if not _is_count(result) or len(others) != 2 or result.way or result.is_end:
        return
    number, each = others
    if not (_is_count(number) and _is_count(each) and _are_groups(number, each)):
        return
    named = each.bare or not result.nouns or bool(each.nouns & result.nouns)
    computed = EQUATIONS["product"].give(size(number), size(each))
    near = is_near(computed[0], result.value) and result.value > max(number.value, each.value)
    if named and near and not meets(size(result), computed):
        yield misfit("product", result, each, number)


def _is_count(entry: Entry) -> bool:
    count = entry.type is Type.LEVEL and entry.measure == "count" and not entry.per
    return count and entry.value > 1


def _are_groups(number: Entry, each: Entry) -> bool:
    """ "Five mixed groups of 20": nothing but "of" between them."""
    between = [token.text for token in number.words.tokens[number.at + 1 : each.at]]
    return between == ["of"] and not number.nouns.isdisjoint(_groups())


@cache
def _groups() -> frozenset[str]:
    return words(" ".join(row("groups")))
