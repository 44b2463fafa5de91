"""Announced lists: "three towns: Harrow, Leam and Anse".

Names are known by their capitals, which only the document itself still has.
"""

from collections.abc import Iterator
from functools import cache

from factcheck.extract.document.whole import Whole
from factcheck.extract.quantities.nouns import is_plural
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.lexicon import load
from factcheck.model.precision import Hedge
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_said import Listed
from factcheck.pattern import lazy

_LIST = lazy(
    r"(?:\s[\p{Ll}-]+){0,6}?(?::\s(?P<items>[^:;()]{4,300}?)[.]?$"
    r"|\s(?P<dash>[–—-])\s(?P<items>[^:;()–—]+?)\s(?P=dash)\s)"
)
_NAMED = lazy(r"\s(?:are|were|will be|would be)\s(?P<items>[^:;()–—]{4,200}?)[.]?$")
_MARKS_OF_ITEMS = lazy(r"[(](?:\d{1,2}|[a-z])[)]\s?")  # "(1) care, (2) skill"
_PART = lazy(
    r"\b(?:including|such as|among|like|for example|notably|others|etc|both|the other|one"
    r"|not|is|are|was|were|has|have|had|will|would|can)\b|[.][.][.]|…|[\"“”0-9]"
)
_AND = lazy(r" (?:and|or) ")
MOST_WORDS = 4  # in an item: longer ones may be clauses with lists of their own
MOST = 12
REACH = 400  # characters: no plain list is longer


def find(whole: Whole) -> Iterator[Bound]:
    """A small count of things, a colon or dash, and nothing but short items behind it."""
    for clause in whole.clauses:
        if clause.shadow.words.isdisjoint(_MARKS):
            continue
        for position, end in _counts(clause):
            count = clause.quantity(position)
            items = _listed(whole, clause, count, end) if _announces(count) else ()
            some = items and _SOME_OF.search(clause.shadow.text, 0, position) is not None
            if items and not (some and len(items) != count.value):
                yield Bound(Listed(count, items), count.of)


def _listed(whole: Whole, clause: Clause, count: Quantity, end: int) -> tuple[str, ...]:
    """What is named behind a count, whose noun ends there."""
    after = whole.text[end : min(clause.shadow.sentence.end, end + REACH)]
    after = _MARKS_OF_ITEMS.sub("", after)
    if _MARK.search(clause.shadow.text) and (match := _LIST.match(after)):
        return _items(match["items"])
    named = count.of.rpartition(" ")[2] in _headings() and _NAMED.match(after)
    return _items(named["items"]) if named else ()


@cache
def _headings() -> frozenset[str]:
    return frozenset(load("nouns")["headings"])


_MARKS = frozenset((*":–—-", "are", "were", "be"))
# "One of the five mills - Alba or Borea -": some of those that are counted are named.
_SOME_OF = lazy(
    r"(?r)(?:[NOR]|\b(?:one|any|either|neither|some|none|most|many|few|several|which))[ ]of[ ]"
    r"(?:(?:the|its|their|his|her|our|these|those)[ ])?(?:\p{Ll}+[ ])?$"
)
_MARK = lazy(r"N[^N]*?(?:: | [–—-] )")


def _counts(clause: Clause) -> Iterator[tuple[int, int]]:
    """The levels of a sentence, each with the end of its noun in the text."""
    for position, mention in clause.shadow.at.items():
        if clause.shadow.text[position] == "N":
            yield position, max(mention.tail, mention.end)


def _announces(count: Quantity) -> bool:
    """True if it is a small count of things: "six nations", and no "six nations cup"."""
    exact = count.hedge is Hedge.EXACT and not count.hedge_text
    several = bool(count.of) and is_plural(count.of.split()[-1])
    small = bool(count.value and 2 <= count.value <= MOST)
    return exact and several and small and count.kind is Kind.COUNT


def _items(text: str) -> tuple[str, ...]:
    """The items of a plain list, with one "and" in front of the last; empty for any other."""
    plain = " ".join(text.split())
    if _PART.search(plain) or len(_AND.findall(plain)) != 1:
        return ()
    *first, last = plain.split(",")
    if any(_AND.search(one) for one in first):
        return ()
    items = tuple(one.strip() for one in (*first, *_AND.split(f" {last}")) if one.strip())
    return items if _alike(items) else ()


def _alike(items: tuple[str, ...]) -> bool:
    """True if all are short names, or all nouns of as many words.

    "Ann Lee, the chair, and Bo Ek" names two, not three, and "faster, cheaper trains and dry
    stations" are two things.
    """
    sizes = {len(item.split()) for item in items}
    names = {item[0].isupper() for item in items}
    return len(names) == 1 and max(sizes) <= MOST_WORDS and (names == {True} or sizes == {1})
