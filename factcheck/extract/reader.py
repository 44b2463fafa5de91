"""The grammar of one quantity: what is read from where its number begins."""

import regex

from factcheck.extract import (
    hedges,
    idioms,
    measures,
    money,
    multiples,
    named_units,
    nouns,
    numerals,
    ordinals,
    rates,
    starts,
    unit_powers,
)
from factcheck.extract.mention import Mention
from factcheck.extract.money import Sign
from factcheck.extract.numerals import Numeral
from factcheck.extract.prose import Prose
from factcheck.lexicon import load
from factcheck.model.quantity import Kind

_VAGUE = regex.compile(
    r"(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)"
    r"(?: of (?:thousands|millions|billions)\b|(?= of\b))"
)


def read(prose: Prose, start: int, word: str) -> Mention | None:
    """The quantity whose number begins at `start` with `word` ("" for digits), if there is one."""
    if word:
        return _in_words(prose, start, word)
    if prose.plain[start].isascii():
        number = numerals.read_digits(prose.plain, start)
        return _finished(prose, number) if number else None
    return _finished(prose, numerals.read_sign(prose.plain, start))


def _in_words(prose: Prose, start: int, word: str) -> Mention | None:
    """A number spelled out, a multiple such as "doubled", or a vague "thousands of"."""
    if word in load("numerals")["multiples"]:
        return None if word == "single" else _closed(prose, multiples.verb(start, word))
    if vague := _VAGUE.match(prose.lower, start):
        return _vague(prose, start, vague.end())
    length = starts.length.match(prose.lower, start)
    if length and (found := _length(prose, length)):
        return found
    return ordinals.in_words(prose.lower, start) or _cardinal(prose, start)


def _cardinal(prose: Prose, start: int) -> Mention | None:
    number = numerals.read_word(prose.lower, start)
    if number is None or idioms.is_place(prose.lower, number):
        return None
    if number.value < 1 and (part := _part_of_unit(prose, number)):
        return _closed(prose, part)
    one_in_n = number.value == 1 and multiples.ratio(prose.lower, number)
    if idioms.is_idle(prose.lower, number) and not one_in_n:
        return None
    return _finished(prose, number)


def _vague(prose: Prose, start: int, end: int) -> Mention:
    noun = end + 3 * prose.lower.startswith(" of", end)
    of, tail = nouns.counted(prose.lower, noun)
    return Mention(start, end, None, None, Kind.COUNT, of=of, tail=tail if of else end)


_POURED = ("volume", "mass")
_ARTICLES = ("a ", "an ", "a-", "an-")


def _length(prose: Prose, match: regex.Match[str]) -> Mention | None:
    """ "another day", "for an hour", "nearly a mile", "a gallon of milk": one of a unit."""
    unit = measures.after(prose, match.end())
    if unit is None or prose.lower[unit.end - 1] == "s":
        return None
    counted = match[0] in _ARTICLES and prose.lower.startswith(" of ", unit.end)
    if unit.dimension == "time":
        told = not counted and unit.unit != "second"  # no "year of growth", no "second chance"
    else:
        noun = nouns.counted(prose.lower, unit.end)[0].split()[:1]
        run = unit.dimension == "length" and (not noun or noun[0] in load("nouns")["postposed"])
        told = match[0] in _ARTICLES and (run or unit.dimension in _POURED)
    if not told:
        return None
    start = match.start() + (4 if match[0].startswith("for ") else 0)
    number = Numeral(start, unit.end, 1.0, 0.5, words=True)
    mention = Mention(start, unit.end, number, number, unit.kind, unit.unit, unit.dimension)
    return _closed(prose, mention)


def _finished(prose: Prose, number: Numeral) -> Mention | None:
    """Currency on the left; magnitude, unit, rate and noun on the right; hedges outside."""
    sign = money.before(prose, number.start)
    number = _scaled(prose, number, sign)
    if sign is None:
        number = numerals.over(prose.lower, number) or number
        special = (
            ordinals.in_digits(prose.lower, number)
            or _part_of_unit(prose, number)
            or multiples.fold(prose.lower, number)
            or multiples.ratio(prose.lower, number)
        )
        if special:
            return _closed(prose, special)
    mention = Mention(number.start, number.end, number, number)
    _measure(prose, mention, sign)
    if mention.kind is Kind.NUMBER:
        _percent_of(prose, mention)
    return _closed(prose, mention)


def _scaled(prose: Prose, number: Numeral, sign: Sign | None) -> Numeral:
    """The number with every magnitude behind it, and the letter of "MSEK 5"."""
    money_before = sign is not None
    number = numerals.and_a_part(prose.lower, number)
    while scale := measures.magnitude(prose, number.end, money=money_before, scaled=number.scaled):
        number = number.times(*scale)
    if sign and sign.worth != 1:
        number = number.times(sign.worth, number.end)
    return numerals.plus_rest(prose.lower, number)


_OF_A = regex.compile(r"(?: of)? an? |[ -]")


def _part_of_unit(prose: Prose, number: Numeral) -> Mention | None:
    """ "half an hour", "three quarters of a mile", "3/4 cup"."""
    match = _OF_A.match(prose.lower, number.end) if number.words and number.value < 1 else None
    unit = measures.after(prose, match.end()) if match else None
    if unit is None or (unit.kind is Kind.MONEY and match and match[0] != " "):
        return None
    return Mention(number.start, unit.end, number, number, unit.kind, unit.unit, unit.dimension)


_PERCENT_OF = regex.compile(r"(?<![\d]|[\d] |-)(?:per cents?|percents?|percentage) of $")


def _percent_of(prose: Prose, mention: Mention) -> None:
    """ "percent of 10", as a question would put it; "45 percent of 10" are two figures."""
    match = _PERCENT_OF.search(prose.lower, max(0, mention.start - 20), mention.start)
    before = prose.lower[: match.start()].rstrip() if match else "a"
    if match and mention.bare and not before[-1:].isalnum():
        mention.start = match.start()
        mention.kind, mention.unit, mention.dimension = Kind.PERCENTAGE, "%", "%"


def _measure(prose: Prose, mention: Mention, sign: Sign | None) -> None:
    """The unit on either side; a sign wins unless the word behind names another dollar."""
    right = measures.after(prose, mention.end)
    if sign:
        mention.start = sign.start
    if sign and (right is None or right.kind is not Kind.MONEY or not _refines(sign, right)):
        unit, below = sign.measure, ""
        if right and right.kind is Kind.MONEY and right.unit == unit.unit:
            mention.end = right.end
        unit, below = unit_powers.whole(prose, _ending(unit, mention.end))
    elif right:
        unit, below = unit_powers.whole(prose, measures.cued(right, prose, mention.end))
    else:
        return
    mention.end = unit.end
    mention.kind, mention.unit, mention.dimension = unit.kind, unit.unit, unit.dimension
    mention.per = below


def _ending(unit: measures.Measure, end: int) -> measures.Measure:
    return measures.Measure(unit.kind, unit.unit, unit.dimension, end)


def _refines(sign: Sign, right: measures.Measure) -> bool:
    """Whether the word behind tells which dollar a plain "$" is: "$5 Canadian dollars"."""
    dollars = load("currencies")["USD"]["signs"]
    signs = load("currencies").get(right.unit, {}).get("signs", ())
    return sign.measure.unit == "USD" and any(s.endswith(dollars[-1]) for s in signs)


def _closed(prose: Prose, mention: Mention) -> Mention:
    """Noun, rate, sign and hedge: the same for all kinds."""
    mention.tail = mention.end
    if mention.kind in (Kind.NUMBER, Kind.COUNT):
        _count(prose, mention)
    elif mention.kind in (Kind.PERCENTAGE, Kind.RATIO, Kind.MULTIPLE, Kind.MEASURE, Kind.MONEY):
        _of_what(prose, mention)
    if mention.kind is Kind.NUMBER:  # "44 per 100,000": what it is counted against is its unit
        mention.end = rates.many(prose.lower, mention.end)
    per, mention.tail = rates.per(prose.lower, mention.tail)
    mention.per = "/".join(filter(None, (mention.per, per)))
    _sign(prose, mention)
    _hedge(prose, mention)
    if mention.kind is Kind.NUMBER and not mention.per:
        _named(prose, mention)
    return mention


def _named(prose: Prose, mention: Mention) -> None:
    unit = named_units.before(prose, mention.first)
    if unit:
        mention.kind, mention.unit, mention.dimension = unit.kind, unit.unit, unit.dimension


def _count(prose: Prose, mention: Mention) -> None:
    mention.of, mention.tail = nouns.counted(prose.lower, mention.end)
    if mention.of:
        mention.kind = Kind.COUNT


_OF = regex.compile(r" of (?:the |its |their |all |those |these |his |her |our )?")


def _of_what(prose: Prose, mention: Mention) -> None:
    """ "45% of pupils", "12 tonnes of rice"."""
    match = _OF.match(prose.lower, mention.end)
    if not match:
        return
    mention.of, tail = nouns.counted(prose.lower, match.end() - 1)
    if mention.of and mention.kind is Kind.MEASURE and match[0] == " of ":
        mention.tail = tail


_NEGATIVE = regex.compile(r"(?:^|(?<![0-9])[\s(])(?:-|minus[ -]|negative )$|(?:^|\n)- $")
_BELOW = regex.compile(r" below zero(?P<scale> (?:fahrenheit|celsius|centigrade))?\b")
_DEGREES = ("temperature", "angle")
_IN_BRACKETS = regex.compile(
    r"\b(?:is|was|were|are|of|to|at|be|been|reported|posted|from)[ ]\($|:[ ]\($"
)


def _sign(prose: Prose, mention: Mention) -> None:
    if mention.kind is Kind.ORDINAL:
        return
    if mention.dimension in _DEGREES and (below := _BELOW.match(prose.lower, mention.end)):
        mention.negative = True
        mention.end = below.end()
        scale = measures.after(prose, below.start("scale")) if below["scale"] else None
        if scale:  # "40 degrees below zero Celsius"
            mention.unit, mention.dimension = scale.unit, scale.dimension
        mention.tail = max(mention.tail, mention.end)
        return
    if prose.lower[mention.start - 1 : mention.start] not in (" ", "-", "("):
        return
    match = _NEGATIVE.search(prose.lower, max(0, mention.start - 10), mention.start)
    if match:
        mention.negative = True
        mention.start = match.start() + (match[0][0] in " (\n")
    elif mention.kind in (Kind.MONEY, Kind.NUMBER) and _is_loss(prose, mention):
        mention.negative = True
        mention.start, mention.end = mention.start - 1, mention.end + 1
        mention.tail = max(mention.tail, mention.end)


def _is_loss(prose: Prose, mention: Mention) -> bool:
    """ "a result of (£4.2m)": an amount in brackets that is not an aside."""
    closed = prose.plain[mention.end : mention.end + 1] == ")"
    left = max(0, mention.start - 12)
    return closed and bool(_IN_BRACKETS.search(prose.lower, left, mention.start))


def _hedge(prose: Prose, mention: Mention) -> None:
    time = mention.dimension == "time"
    found = hedges.before(prose.lower, mention.start, time=time)
    if found:
        mention.hedge, mention.hedge_start, mention.hedge_text = found
        return
    after = hedges.after(prose.lower, mention.end)
    if after:
        mention.hedge, end = after
        mention.hedge_text = prose.lower[mention.end : end].strip()
        mention.tail = max(mention.tail, end)
