"""Totals split into parts that leave nothing over: "214 cases, 180 confirmed and 34 suspected".

The words of the parts complement each other, so that they make the whole even where no word
says so. "Including" may still leave others out: then one slip must explain a misfit.
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.extract.sentences.shadow import TOKEN
from factcheck.lexicon import load
from factcheck.model.quantity import LEVELS, Kind, Quantity
from factcheck.model.relation import Total
from factcheck.pattern import compiled, lazy

ELIDED = 1e4  # a number in millions that names no unit
LABEL = 45  # characters behind a number that may say which part it is
_STILL = r"[^NPQMRV.;:()0-9]"
_SHARE = r"(?:[ ]?[(]P[)])?"
_THESE = r"of[ ](?:them|whom|which|those|these)\b"
_PART = rf"(?P<part>N)(?![ ]{_THESE})"
_NEXT = rf"(?:,|[ ]and|/|[ ]with|[ ]while)(?!,?[ ](?:and[ ])?{_THESE}){_STILL}{{0,25}}?(?<=[ /])"
_PATTERN = lazy(
    rf"""
    (?P<total>N){_STILL}{{0,60}}?
    (?:[ ]?[(:]|,|[ ][–—-]+(?=[ ])|[ ](?:comprising|of[ ](?:which|whom))
    |,?[ ](?P<some>including|with|ha[ds]|have|contain(?:s|ed)))
    [ ]?(?!{_STILL}{{0,25}}\b(?:including|among|such[ ]as|notably|with)\b){_STILL}{{0,25}}?\b{_PART}
    (?:{_SHARE}{_STILL}{{0,45}}?{_NEXT}{_PART}){{1,6}}+
    """,
    regex.VERBOSE,
)
_END = lazy(r"[,;:.()/–—]|\b(?:and|while|with|or)\b|[0-9]")
_ASIDE = lazy(r"^[^,;:.()/]{0,30}?\K[ ]?[(][0-9.]+[^()]{0,10}[)]")
# What is compared or taken away is no part; a part of the parts neither.
_APART = lazy(
    r"\b(?:compared|against (?=N)|versus|vs|than|up from|down from|from (?=N)|respectively|at least"
    r"|among them|net of|less|minus|offset|between|a day|a week|a month|average|each)\b"
)
# "300 of the 400 passed: 120 boys and 180 girls" splits the 300.
WHOLE = lazy(r"N[ ](?:out[ ])?of[ ](?:(?:the|its|their|a|some|all)[ ])?$")
# What is left over, but not how many.
UNSAID = lazy(r"\b(?:the (?:rest|others?|remainder)|remaining|unclear|unknown)\b(?! N)")
# "18 with a garden, and five without one": the list goes on.
_MORE = lazy(
    rf"{_STILL}{{0,90}}?(?:,|,?[ ](?:and|plus|with)|,?[ ]as[ ]well[ ]as)[ ](?!(?:and[ ])?{_THESE})"
    rf"(?:{_STILL}{{0,25}}[ ])?N(?![ ]{_THESE})"
)
NEEDS = Needs(codes=("N", "N", "N"))


def find(clause: Clause) -> Iterator[Bound]:
    """Every level with a run of parts behind it, whose labels belong to one split."""
    text = clause.shadow.text
    if not _tells_parts(clause):
        return
    for match in _PATTERN.finditer(text, overlapped=True):
        parts = tuple(clause.quantity(start) for start in match.starts("part"))
        total = clause.quantity(match.start("total"))
        if not like(parts, total):
            continue
        labels = [_label(clause, start) for start in match.starts("part")]
        money = total.kind is Kind.MONEY
        own = _label(clause, match.start("total"))
        if not _complete(labels, money=money) or _left_out(text, match):
            continue
        # "a total of 41 men, 17 women and three children": it is one of them
        if _left().search(own) or not _complete([own, *labels], money=money):
            loose = bool(match["some"]) or " of them " in match[0]
            yield Bound(Total(parts, total, tied=True), total.of, tentative=loose)


def _tells_parts(clause: Clause) -> bool:
    """A cheaper test: whether the sentence has words for two parts of one split."""
    places, lower = _places(money=False), clause.lower
    terms = clause.shadow.words & places.keys()
    for mention in clause.shadow.at.values():  # its noun is no word of the folded sentence
        terms |= places.keys() & TOKEN.findall(lower, mention.end, mention.tail)
    start, end = clause.shadow.sentence
    terms |= {term for term in _compounds() if lower.find(term, start, end) >= 0}
    said = {place for term in terms for place in places[term]}
    return len({split for split, _ in said}) < len(said)


@cache
def _compounds() -> list[str]:
    """The terms of two words."""
    return [term for term in _places(money=False) if not term.isalpha()]


def _left_out(text: str, match: regex.Match[str]) -> bool:
    """True if the list goes on, or is not one of parts."""
    around = match[0] + text[match.end() : match.end() + LABEL]
    if WHOLE.search(text, 0, match.start("total")):
        return True
    after = text[match.end() : match.end() + 2 * LABEL]
    return bool(_APART.search(around) or _MORE.match(text, match.end()) or UNSAID.search(after))


def _label(clause: Clause, position: int) -> str:
    """The words behind a number, up to the next one or a mark."""
    mention = clause.mention(position)
    behind = clause.lower[mention.end : min(mention.end + LABEL, clause.shadow.sentence.end)]
    behind = str(_ASIDE.sub("", behind, count=1))
    end = _END.search(behind)
    return behind[: end.start()] if end else behind


def _complete(labels: list[str], *, money: bool) -> bool:
    """True if each label, but for those of what is left, is another part of one split."""
    told = [_parts(label, money) for label in labels if not _left().search(label)]
    if len(told) < 2:
        return False
    shared = set(told[0]).intersection(*told)
    return any(len({parts[split] for parts in told}) == len(told) for split in shared)


def _parts(label: str, money: bool) -> dict[int, int]:
    """Which part of each split a label names: the first of those that it could be."""
    words = _WORD.findall(label)
    pairs = _PAIR.findall(label, overlapped=True)
    found: dict[int, int] = {}
    for term in (*words, *pairs):
        for split, part in _places(money=money).get(term, ()):
            found[split] = min(part, found.get(split, part))
    return found


_WORD = lazy(r"[\p{L}-]+")
_PAIR = lazy(r"(?<![\p{L}-])[\p{L}-]+ [\p{L}-]+")


@cache
def _left() -> regex.Pattern[str]:
    words = load("splits")["left"]
    return compiled(r"(?<![\p{L}-])\L<words>(?![\p{L}-])", words=words)


@cache
def _places(*, money: bool) -> dict[str, list[tuple[int, int]]]:
    """Each word or pair of words with the numbers of its splits and of its part in them."""
    rows = load("splits")
    found: dict[str, list[tuple[int, int]]] = {}
    for number, split in enumerate(rows["splits"] + ([] if money else rows["people"])):
        for part, words in enumerate(split):
            for word in words:
                found.setdefault(word, []).append((number, part))
    return found


def like(parts: tuple[Quantity, ...], total: Quantity) -> bool:
    """All of one dimension; "1.8 billion overseas" beside money has left its unit out."""
    if any(one.kind not in LEVELS for one in (*parts, total)) or total.dimension == "time":
        return False
    spans = {one.period.span for one in parts if one.period}
    if total.period and spans - {total.period.span}:
        return False
    return len(spans) <= 1 and all(_same(one, total) for one in parts)


def _same(one: Quantity, total: Quantity) -> bool:
    """ "1.5m wheat" of so many tonnes has left its unit out; a million shares are no money."""
    if one.dimension == total.dimension:
        return True
    large = not one.dimension and one.low is not None and one.low.step >= ELIDED
    return large and (not one.of or total.kind is Kind.MEASURE)
