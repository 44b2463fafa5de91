"""The ledger: every quantity of a document with its type, its nouns and its markers."""

from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from factcheck.extract.binding.entry import (
    OPEN,
    Entry,
    Words,
    factor_of,
    measure_of,
    type_of,
)
from factcheck.extract.binding.markers import DOWN, UP, Token, beside, tokens
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Clause
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.subject import words

LABEL, HEAD, NEAR, OF = 8, 5, 3, 6  # tokens: of a label, an opening, beside a number, behind "of"


def ledger(whole: Whole) -> list[Entry]:
    """Every quantity that a frame may hold, in the order of the text."""
    found: list[Entry] = []
    commonest = _commonest(whole)
    paragraph, past = 0, 0
    for number, clause in enumerate(whole.clauses):
        start = clause.shadow.sentence.start
        paragraph += "\n" in whole.text[past:start].strip(" ")
        past = clause.shadow.sentence.end
        found += _of_clause(clause, (number, paragraph, len(found)), commonest)
    return found


def _commonest(whole: Whole) -> dict[str, str]:
    """The unit in which a document gives most sizes of a measure: bare numbers are in it too."""
    units: dict[str, Counter[str]] = {}
    for clause in whole.clauses:
        for quantity in clause.quantities.values():
            if quantity.dimension and quantity.value is not None:
                measure = measure_of(quantity)[0]
                units.setdefault(measure, Counter())[quantity.unit.partition("/")[0]] += 1
    return {measure: counted.most_common(1)[0][0] for measure, counted in units.items()}


def _of_clause(
    clause: Clause, place: tuple[int, int, int], commonest: dict[str, str]
) -> Iterator[Entry]:
    number, paragraph, past = place
    sentence = tokens(clause.shadow.text)
    every = frozenset(chain.from_iterable(token.classes for token in sentence))
    opening = frozenset(chain.from_iterable(token.classes for token in sentence[:HEAD]))
    parts = _parts(sentence)
    for at, token in enumerate(sentence):
        quantity = clause.quantities.get(token.start) if token.is_quantity else None
        if quantity is None or not _usable(quantity):
            continue
        yield _entry(
            quantity, sentence, at, (number, paragraph, past), every, opening, parts, commonest
        )
        past += 1


def _usable(quantity: Quantity) -> bool:
    """True if it has a size, or days."""
    if quantity.kind is Kind.DATE:
        return quantity.period is not None and quantity.period.start is not None
    return quantity.value is not None


def _entry(
    quantity: Quantity,
    sentence: list[Token],
    at: int,
    place: tuple[int, int, int],
    every: Words,
    opening: Words,
    parts: list[int],
    commonest: dict[str, str],
) -> Entry:
    measure, per = measure_of(quantity)
    factor = factor_of(quantity.unit, measure)
    if measure in commonest:
        factor /= factor_of(commonest[measure], measure)
    if quantity.kind is Kind.RATIO:
        factor = 100.0
    elif quantity.unit == "basis_point":
        factor = 0.01
    low, high = _ends(quantity)
    value = _year(quantity) if quantity.kind is Kind.DATE else quantity.value or 0.0
    whole, pointing = _whole(sentence, at)
    return Entry(
        place[2],
        quantity,
        type_of(quantity),
        measure,
        per,
        value * factor,
        low * factor,
        high * factor,
        factor,
        _digits(quantity),
        quantity.kind is Kind.NUMBER and not quantity.dimension,
        place[0],
        place[1],
        beside(sentence, at, back=True),
        beside(sentence, at, back=False),
        every,
        opening,
        _nouns(quantity.of),
        _label(sentence, at),
        whole,
        pointing,
        _way(sentence, at),
        parts[at],
    )


def _ends(quantity: Quantity) -> tuple[float, float]:
    """The ends of what it may stand for, an open one at a quarter of its size."""
    if quantity.value is None:
        year = _year(quantity)
        return year, year
    reach = abs(quantity.value) * OPEN
    plain = quantity.interval
    return max(plain.low, quantity.value - reach), min(plain.high, quantity.value + reach)


def _year(quantity: Quantity) -> float:
    start = quantity.period.start if quantity.period else None
    return float(start.year) if start else 0.0


def _digits(quantity: Quantity) -> int:
    """Its digits without closing zeros."""
    low = quantity.low
    if low is None or not low.step:
        return 4
    return len(str(round(abs(low.value) / low.step)).strip("0")) or 1


@lru_cache(maxsize=8192)
def _nouns(phrase: str) -> Words:
    return words(phrase)


@lru_cache(maxsize=16384)
def _stems(word: str) -> Words:
    return _NO_WORDS if word in _idle() else words(word)


_NO_WORDS: Words = frozenset()


@cache
def _idle() -> Words:
    """Words that name nothing: those that end a noun phrase, and the markers."""
    return frozenset(load("nouns")["stop"])


def _label(sentence: list[Token], at: int) -> Words:
    near = chain(sentence[max(0, at - LABEL) : at], sentence[at + 1 : at + 1 + LABEL])
    return frozenset().union(*(_stems(token.text) for token in near if len(token.text) > NEAR))


def _whole(sentence: list[Token], at: int) -> tuple[Words, bool]:
    """The nouns behind "of", and whether they point back: "of these offences"."""
    behind = sentence[at + 1 : at + 1 + OF]
    if not behind or behind[0].text not in ("of", "among"):
        return _NO_WORDS, False
    phrase: list[Token] = []
    for token in behind[1:]:
        if token.is_quantity or token.text in _ENDS:
            break
        phrase.append(token)
    nouns = frozenset[str]().union(*(_stems(token.text) for token in phrase))
    pointing = not nouns or any("point" in token.classes for token in phrase[:2])
    return nouns, bool(phrase) and pointing


_ENDS = frozenset((*",.;:()", "in", "at", "by", "for", "from", "to", "on", "with", "that", "and"))


def _way(sentence: list[Token], at: int) -> int:
    """Up or down, by the nearest word beside it that says so; "and" or a mark ends the search."""
    for step in (1, -1):
        for place in range(at + step, at + step * (NEAR + 1), step):
            if not 0 <= place < len(sentence) or sentence[place].text in _APART:
                break
            held = sentence[place].classes
            if (UP in held) != (DOWN in held):
                return 1 if UP in held else -1
    return 0


_APART = frozenset((*",;:.()–—", "and", "but", "while", "N", "P", "M", "R"))


def _parts(sentence: list[Token]) -> list[int]:
    """The number of the clause that each token stands in."""
    found, part = [], 0
    for at, token in enumerate(sentence):
        following = sentence[at + 1].text if at + 1 < len(sentence) else ""
        part += token.text in _BREAKS or (token.text == "," and following in _JOINTS)
        found.append(part)
    return found


_BREAKS = frozenset(
    (";", ":", "while", "whereas", "but", "although", "though", "whilst", "because")
)
_JOINTS = frozenset(("and", "as", "after", "with", "when", "where", "before", "since", "so", "who"))
