"""The grammar of one quantity: what is read from where its number begins."""

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
from factcheck.extract.ahead import ahead
from factcheck.extract.mention import Mention
from factcheck.extract.money import Sign
from factcheck.extract.number_tokens import Token, tokens
from factcheck.extract.numerals import Numeral
from factcheck.extract.prose import Prose
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

_VAGUE = lazy(
    r"(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)"
    r"(?: of (?:thousands|millions|billions)\b|(?= of\b))"
)


def read(prose: Prose, start: int, word: str) -> Mention | None:
    """The quantity that begins at `start` with `word`, be it digits, a sign or a word."""
    if word.isdecimal():
        number = numerals.read_digits(prose.plain, start, word)
        return _finished(prose, number) if number else None
    if word.isascii():
        return _in_words(prose, start, word)
    return _finished(prose, numerals.read_sign(prose.plain, start))


def _in_words(prose: Prose, start: int, word: str) -> Mention | None:
    """A number spelled out, a multiple such as "doubled", or a vague "thousands of"."""
    if word in multiples.verbs():
        return None if word == "single" else _closed(prose, multiples.verb(start, word))
    if word in starts.vague() and (vague := _VAGUE.match(prose.lower, start)):
        return _vague(prose, start, vague.end())
    if word in starts.LEADS and (length := _length(prose, start)):
        return length
    words = tokens(prose.lower, start)
    return ordinals.in_words(prose.lower, start, words) or _cardinal(prose, start, words)


def _cardinal(prose: Prose, start: int, words: list[Token]) -> Mention | None:
    number = numerals.read_word(prose.lower, start, words)
    if number is None or idioms.is_place(prose.lower, number):
        return None
    if number.value < 1 and (part := _part_of_unit(prose, number)):
        return _closed(prose, part)
    one_in_n = number.value == 1 and multiples.ratio(
        prose.lower, number, ahead(prose.lower, number.end)[1]
    )
    if idioms.is_idle(prose.lower, number) and not one_in_n:
        return None
    return _finished(prose, number)


def _vague(prose: Prose, start: int, end: int) -> Mention:
    noun = end + 3 * prose.lower.startswith(" of", end)
    of, tail = nouns.counted(prose.lower, noun)
    return Mention(start, end, None, None, Kind.COUNT, of=of, tail=tail if of else end)


_POURED = ("volume", "mass")
_ARTICLES = ("a ", "an ", "a-", "an-")


def _length(prose: Prose, start: int) -> Mention | None:
    """ "another day", "for an hour", "nearly a mile", "a gallon of milk": one of a unit."""
    match = starts.length.match(prose.lower, start)
    unit = measures.after(prose, match.end()) if match else None
    if match is None or unit is None or prose.lower[unit.end - 1] == "s":
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
    start += 4 * match[0].startswith("for ")
    number = Numeral(start, unit.end, 1.0, 0.5, words=True)
    mention = Mention(start, unit.end, number, number, unit.kind, unit.unit, unit.dimension)
    return _closed(prose, mention)


def _finished(prose: Prose, number: Numeral) -> Mention | None:
    """Currency on the left; magnitude, unit, rate and noun on the right; hedges outside."""
    sign = money.before(prose, number.start)
    number, word = _scaled(prose, number, sign)
    if sign is None and (special := _special(prose, number, word)):
        return _closed(prose, special)
    mention = Mention(number.start, number.end, number, number)
    if sign or not word or measures.begins(word):
        _measure(prose, mention, sign)
    if mention.kind is Kind.NUMBER:
        _percent_of(prose, mention)
    return _closed(prose, mention)


def _special(prose: Prose, number: Numeral, word: str) -> Mention | None:
    """ "21st", "half an hour", "three times", "one in four": what `word` behind it may make it."""
    if word == "over":
        number = numerals.over(prose.lower, number) or number
    return (
        ordinals.in_digits(prose.lower, number, word)
        or _part_of_unit(prose, number)
        or multiples.fold(prose.lower, number, word)
        or multiples.ratio(prose.lower, number, word)
    )


def _scaled(prose: Prose, number: Numeral, sign: Sign | None) -> tuple[Numeral, str]:
    """The number with its magnitudes and the letter of "MSEK 5"; and the word behind it."""
    word = ahead(prose.lower, number.end)[1]
    if word == "and" and (more := numerals.and_a_part(prose.lower, number)):
        number, word = more, ahead(prose.lower, more.end)[1]
    while measures.may_scale(word) and (
        scale := measures.magnitude(prose, number.end, money=bool(sign), scaled=number.scaled)
    ):
        number = number.times(*scale)
        word = ahead(prose.lower, number.end)[1]
    if sign and sign.worth != 1:
        number = number.times(sign.worth, number.end)
    if word == "and" and (more := numerals.plus_rest(prose.lower, number)):
        return more, ahead(prose.lower, more.end)[1]
    return number, word


_OF_A = lazy(r"(?: of)? an? |[ -]")


def _part_of_unit(prose: Prose, number: Numeral) -> Mention | None:
    """ "half an hour", "three quarters of a mile", "3/4 cup"."""
    match = _OF_A.match(prose.lower, number.end) if number.words and number.value < 1 else None
    unit = measures.after(prose, match.end()) if match else None
    if unit is None or (unit.kind is Kind.MONEY and match and match[0] != " "):
        return None
    return Mention(number.start, unit.end, number, number, unit.kind, unit.unit, unit.dimension)


_PERCENT_OF = lazy(r"(?<![\d]|[\d] |-)(?:per cents?|percents?|percentage) of $")


def _percent_of(prose: Prose, mention: Mention) -> None:
    """ "percent of 10", as a question would put it; "45 percent of 10" are two figures."""
    if not prose.lower.endswith((" of ", " of \n"), 0, mention.start):
        return
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
        unit, below = unit_powers.whole(prose, unit.ending(mention.end))
    elif right:
        unit, below = unit_powers.whole(prose, measures.cued(right, prose, mention.end))
    else:
        return
    mention.end = unit.end
    mention.kind, mention.unit, mention.dimension = unit.kind, unit.unit, unit.dimension
    mention.per = below


def _refines(sign: Sign, right: measures.Measure) -> bool:
    """Whether the word behind tells which dollar a plain "$" is: "$5 Canadian dollars"."""
    dollars = load("currencies")["USD"]["signs"]
    signs = load("currencies").get(right.unit, {}).get("signs", ())
    return sign.measure.unit == "USD" and any(s.endswith(dollars[-1]) for s in signs)


_COUNTS = (Kind.NUMBER, Kind.COUNT)
_SHARED = (Kind.PERCENTAGE, Kind.RATIO, Kind.MULTIPLE, Kind.MEASURE, Kind.MONEY)


def _closed(prose: Prose, mention: Mention) -> Mention:
    """Noun, rate, sign and hedge: the same for all kinds."""
    end = mention.tail = mention.end
    gap, word = ahead(prose.lower, end)
    if mention.kind in _COUNTS:
        if gap:
            _count(prose, mention)
    elif word == "of" and mention.kind in _SHARED:
        _of_what(prose, mention)
    behind = word if mention.tail == end else ahead(prose.lower, mention.tail)[1]
    if not behind or behind in rates.openers():
        _rate(prose, mention)
    _sign(prose, mention)
    if not _hedge_before(prose, mention) and (mention.end != end or hedges.may_follow(word)):
        _hedge_after(prose, mention)
    if mention.kind is Kind.NUMBER and not mention.per:
        _named(prose, mention)
    return mention


def _named(prose: Prose, mention: Mention) -> None:
    unit = named_units.before(prose, mention.first)
    if unit:
        mention.kind, mention.unit, mention.dimension = unit.kind, unit.unit, unit.dimension


def _rate(prose: Prose, mention: Mention) -> None:
    """What it is counted against; that of a bare number is its unit: "44 per 100,000"."""
    if mention.kind is Kind.NUMBER:
        mention.end = rates.many(prose.lower, mention.end)
    per, mention.tail = rates.per(prose.lower, mention.tail)
    mention.per = f"{mention.per}/{per}" if mention.per and per else mention.per or per


def _count(prose: Prose, mention: Mention) -> None:
    mention.of, mention.tail = nouns.counted(prose.lower, mention.end)
    if mention.of:
        mention.kind = Kind.COUNT


_OF = lazy(r" of (?:the |its |their |all |those |these |his |her |our )?")


def _of_what(prose: Prose, mention: Mention) -> None:
    """ "45% of pupils", "12 tonnes of rice"."""
    match = _OF.match(prose.lower, mention.end)
    if not match:
        return
    mention.of, tail = nouns.counted(prose.lower, match.end() - 1)
    if mention.of and mention.kind is Kind.MEASURE and match[0] == " of ":
        mention.tail = tail


_MINUS = ("-", "- ", "minus ", "negative ")
_NEGATIVE = lazy(r"(?:^|(?<![0-9])[\s(])(?:-|minus[ -]|negative )$|(?:^|\n)- $")
_BELOW = lazy(r" below zero(?P<scale> (?:fahrenheit|celsius|centigrade))?\b")
_DEGREES = ("temperature", "angle")
_IN_BRACKETS = lazy(r"\b(?:is|was|were|are|of|to|at|be|been|reported|posted|from)[ ]\($|:[ ]\($")


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
    minus = prose.lower.endswith(_MINUS, 0, mention.start)
    if minus and (
        match := _NEGATIVE.search(prose.lower, max(0, mention.start - 10), mention.start)
    ):
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


def _hedge_before(prose: Prose, mention: Mention) -> bool:
    time = mention.dimension == "time"
    found = hedges.before(prose.lower, mention.start, time=time)
    if found:
        mention.hedge, mention.hedge_start, mention.hedge_text = found
    return found is not None


def _hedge_after(prose: Prose, mention: Mention) -> None:
    after = hedges.after(prose.lower, mention.end)
    if after:
        mention.hedge, end = after
        mention.hedge_text = prose.lower[mention.end : end].strip()
        mention.tail = max(mention.tail, end)
