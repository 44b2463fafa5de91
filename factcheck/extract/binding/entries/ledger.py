"""The ledger: every quantity of a document with its type, its nouns and its markers."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date

from msgspec.structs import replace

from factcheck.extract.binding.entries.entry import (
    OPEN,
    Entry,
    Type,
    factor_of,
    measure_of,
    type_of,
)
from factcheck.extract.binding.entries.markers import Token, tokens
from factcheck.extract.binding.entries.sentence import Sentence
from factcheck.extract.document.whole import Whole
from factcheck.extract.quantities.mention import Study
from factcheck.extract.roles.bound import Clause
from factcheck.model.quantity import Kind, Quantity

NEAR = 4  # entries from a bare number back to the size whose unit it leaves out


LIKE = 5.0  # times: a bare number that is larger or smaller has no such unit


def ledger(whole: Whole) -> list[Entry]:
    """Every quantity that a frame may hold, in the order of the text."""
    found: list[Entry] = []
    commonest = _commonest(whole)
    paragraph, past = 0, 0
    for number, clause in enumerate(whole.clauses):
        start = clause.shadow.sentence.start
        paragraph += whole.text.count("\n", past, start) > 1
        past = clause.shadow.sentence.end
        near = whole.clauses[max(0, number - 1) : number + 1]
        percent = any("P" in one.shadow.codes for one in near)
        found += _of_clause(clause, (number, paragraph, len(found)), commonest, percent=percent)
    return [_in_unit(entry, found) if entry.bare else entry for entry in found]


def _in_unit(bare: Entry, book: list[Entry]) -> Entry:
    """A bare number in the unit that it leaves out: "2,900 barrels, twice the 1,450 of 2020"."""
    near = sorted(book[max(0, bare.number - NEAR) : bare.number + 2], key=_from(bare))
    size = next((e for e in near if not e.bare and e.type is bare.type), None)
    if size is None or size.factor == 1 or not _may_share(bare, size):
        return bare
    value, low, high = (one * size.factor for one in (bare.value, bare.low, bare.high))
    return replace(bare, measure=size.measure, value=value, low=low, high=high, factor=size.factor)


def _may_share(bare: Entry, size: Entry) -> bool:
    """True if it stands near, and the numbers that are printed are of like size."""
    apart = abs(size.clause - bare.clause)
    less, more = sorted((bare.value, size.value / size.factor))
    return not bare.per and apart <= (size.measure != "time") and 0 < more < LIKE * less


def _from(entry: Entry) -> Callable[[Entry], tuple[int, int]]:
    return lambda other: (abs(other.number - entry.number), -other.number)


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
    clause: Clause, place: tuple[int, int, int], commonest: dict[str, str], *, percent: bool
) -> Iterator[Entry]:
    """The entries of one sentence; `percent` where a per cent stands in it or right before it."""
    number, paragraph, past = place
    usable = {
        at: q for at, q in clause.quantities.items() if _usable(q) and not _bounds(clause, at)
    }
    if not usable:
        return
    found = tokens(clause.shadow.text)
    sentence = Sentence([_dated(t, clause) if t.text == "D" else t for t in found])
    for at, token in enumerate(sentence.tokens):
        if (quantity := usable.get(token.start)) is not None:
            quantity = _in_points(quantity) if percent else quantity
            entry = _entry(quantity, sentence, at, (number, paragraph, past), commonest)
            dated = entry.type is Type.DATE
            if clause.mention(token.start).study:
                entry = replace(entry, estimate=True)
            yield replace(entry, length=_length(clause, token.start)) if dated else entry
            past += 1


def _dated(token: Token, clause: Clause) -> Token:
    """A date that hangs on an unknown day of publication speaks as its words do: "today"."""
    quantity = clause.quantities.get(token.start) if token.is_quantity else None
    if quantity is None or _day(quantity) is not None:
        return token
    said = {one for word in tokens(quantity.text.lower()) for one in word.classes}
    return replace(token, classes=tuple(sorted(said & _TIMES)))


_TIMES = {"earlier", "later"}


def _in_points(quantity: Quantity) -> Quantity:
    """ "45 per cent, four points better than 41": points of a hundred, near a per cent."""
    if quantity.of not in ("points", "point"):
        return quantity
    unit, dimension = "percentage_point", "points"
    return replace(quantity, kind=Kind.POINTS, unit=unit, dimension=dimension, of="")


def _bounds(clause: Clause, place: int) -> bool:
    """True if it is no size: a bound, a spread, a value of a test."""
    return clause.mention(place).study not in (Study.NONE, Study.ESTIMATE)


def _length(clause: Clause, place: int) -> Quantity | None:
    """The length of time inside of "46 years ago"."""
    inner = clause.mention(place).inner
    return clause.finished.get((inner.start, inner.end)) if inner else None


def _usable(quantity: Quantity) -> bool:
    """True if it has a size, or days."""
    if quantity.kind is Kind.DATE:
        return _day(quantity) is not None
    return quantity.value is not None


def _entry(
    quantity: Quantity,
    sentence: Sentence,
    at: int,
    place: tuple[int, int, int],
    commonest: dict[str, str],
) -> Entry:
    measure, per = measure_of(quantity)
    if measure == "angle" and "temperature" in commonest:  # "16C, 2 degrees more than usual"
        measure = "temperature"
    factor = _factor(quantity, measure, commonest)
    value, low, high = (size * factor for size in _size(quantity))
    clause, paragraph, number = place
    return Entry(
        number,
        quantity,
        type_of(quantity),
        measure,
        per,
        value,
        low,
        high,
        factor,
        quantity.kind is Kind.NUMBER and not quantity.dimension.partition("/")[0],
        clause,
        paragraph,
        sentence,
        at,
    )


def _factor(quantity: Quantity, measure: str, commonest: dict[str, str]) -> float:
    """What turns the printed number into the unit that the document uses most."""
    if quantity.kind is Kind.RATIO:
        return 100.0
    if quantity.unit == "basis_point":
        return 0.01
    factor = factor_of(quantity.unit, measure)
    return factor / factor_of(commonest[measure], measure) if measure in commonest else factor


def _size(quantity: Quantity) -> tuple[float, float, float]:
    """Its value and its ends, an open one at a quarter of its size; of a date the year."""
    if quantity.value is None:
        day = _day(quantity)
        year = float(day.year) if day else 0.0
        return year, year, year
    reach = abs(quantity.value) * OPEN
    plain = quantity.interval
    low, high = max(plain.low, quantity.value - reach), min(plain.high, quantity.value + reach)
    return quantity.value, low, high


def _day(quantity: Quantity) -> date | None:
    """The first day of a date that is known: "until 1979" has only an end."""
    period = quantity.period
    return (period.start or period.end) if period else None
