"""So many groups, and the size of each: "the 80 pupils were put into five groups of 20"."""

from collections.abc import Iterator
from functools import cache

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import CLOSES, is_near, misfit, of_sentence
from factcheck.model.subject import words

MOST = 1.7  # times: what lies further off are other things


def groups(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """The only other count of a sentence that tells of so many groups of so many each."""
    if not _is_count(result) or result.way or result.is_end:
        return
    others = [e for e in of_sentence(book, result) if e.type is Type.LEVEL]
    if len(others) != 2:
        return
    number, each = others
    if not (_is_count(number) and _is_count(each) and _are_groups(number, each)):
        return
    named = each.bare or not result.nouns or bool(each.nouns & result.nouns)
    computed = EQUATIONS["product"].give(size(number), size(each))
    near = is_near(computed[0], result.value, MOST) and result.value > max(number.value, each.value)
    near = near and _are_put(result, number, each)
    if named and near and not meets(size(result), computed):
        yield misfit("product", result, each, number)


def _are_put(result: Entry, number: Entry, each: Entry) -> bool:
    """ "Were put into five groups of 20.": all of them, and no more is said of them."""
    between = [t.text for t in result.words.tokens[result.at + 1 : number.at]]
    put = result.at < number.at and not row("grouped").isdisjoint(between) and "," not in between
    return put and each.next_word in CLOSES


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
