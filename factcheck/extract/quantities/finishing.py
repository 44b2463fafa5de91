"""A number made a quantity by what stands right beside it.

Currency on the left; magnitude and unit on the right; then what closes all of them.
"""

from factcheck.extract.numbers import numerals, signs
from factcheck.extract.numbers.magnitudes import magnitude, may_scale
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.quantities import multiples, ordinals, points
from factcheck.extract.quantities.closing import closed
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.ahead import ahead
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units import measures, money, powers
from factcheck.extract.units.ambiguous import cued
from factcheck.extract.units.money import Sign
from factcheck.extract.units.tables import Measure
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy


def finished(prose: Prose, number: Numeral) -> Mention | None:
    """The quantity that a number is, with its unit, noun, rate, sign and hedge."""
    number = signs.bracketed(prose.plain, number)
    sign = money.before(prose, number.start)
    number, word = _scaled(prose, number, sign)
    told = number.words or not word or word in _TELLING
    if sign is None and told and (special := _special(prose, number, word)):
        return closed(prose, special)
    mention = Mention(number.start, number.end, number, number)
    if sign or not word or measures.begins(word):
        _measure(prose, mention, sign)
    if mention.kind is Kind.NUMBER:
        _percent_of(prose, mention)
    return closed(prose, mention)


_TELLING = ordinals.ENDINGS | multiples.WORDS | {"over", "of"}  # behind a number in digits


def _special(prose: Prose, number: Numeral, word: str) -> Mention | None:
    """ "21st", "half an hour", "three times", "one in four": what `word` behind it may make it."""
    if word == "over":
        number = numerals.over(prose.lower, number) or number
    return (
        ordinals.in_digits(prose.lower, number, word)
        or points.parts(prose, number)
        or part_of_unit(prose, number)
        or multiples.fold(prose.lower, number, word)
        or multiples.ratio(prose.lower, number, word)
    )


def _scaled(prose: Prose, number: Numeral, sign: Sign | None) -> tuple[Numeral, str]:
    """The number with its magnitudes and the letter of "MSEK 5"; and the word behind it."""
    word = ahead(prose.lower, number.end)[1]
    if word == "and" and (more := numerals.and_a_part(prose.lower, number)):
        number, word = more, ahead(prose.lower, more.end)[1]
    while may_scale(word) and (
        scale := magnitude(prose, number.end, money=bool(sign), scaled=number.scaled)
    ):
        number = number.times(*scale)
        word = ahead(prose.lower, number.end)[1]
    if number.scaled and not word:
        number = numerals.plus_steps(prose.lower, number)
        word = ahead(prose.lower, number.end)[1]
    if sign and sign.worth != 1:
        number = number.times(sign.worth, number.end)
    if word == "and" and (more := numerals.plus_rest(prose.lower, number)):
        return more, ahead(prose.lower, more.end)[1]
    return number, word


_OF_A = lazy(r"(?: of)? (?:an?|one|1) |[ -]")


def part_of_unit(prose: Prose, number: Numeral) -> Mention | None:
    """ "half an hour", "three quarters of a mile", "3/4 cup", "0.2 of a per cent"."""
    told = number.value < 1 and (number.words or prose.lower.startswith(" of ", number.end))
    match = _OF_A.match(prose.lower, number.end) if told else None
    beside = match and match[0] in (" ", "-")  # then the gap tells inches from "a third in May"
    unit = measures.after(prose, number.end if beside else match.end()) if match else None
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
    if sign and right and _is_coin_of_next(prose, sign, right):
        sign = None
    if sign:
        mention.start = sign.start
    if sign and (right is None or right.kind is not Kind.MONEY or not _refines(sign, right)):
        unit, below = sign.measure, ""
        if right and right.kind is Kind.MONEY and right.unit == unit.unit:
            mention.end = right.end
        unit, below = powers.whole(prose, unit.ending(mention.end))
    elif right:
        unit, below = powers.whole(prose, cued(right, prose, mention.end))
    else:
        return
    if unit.kind is Kind.MONEY:
        unit = _scaled_behind(prose, mention, unit)
    mention.end = unit.end
    mention.kind, mention.unit, mention.dimension = unit.kind, unit.unit, unit.dimension
    mention.per = below


def _is_coin_of_next(prose: Prose, sign: Sign, right: Measure) -> bool:
    """True if "CAD" in "3 CAD 3 cents" belongs to the number before it."""
    coins = load("compounds").get(sign.measure.unit, {})
    return right.unit in coins and prose.plain[max(0, sign.start - 2) : sign.start - 1].isdigit()


def _scaled_behind(prose: Prose, mention: Mention, unit: Measure) -> Measure:
    """The magnitude behind a code: "45 USD million"."""
    number, code = mention.low, prose.plain[max(mention.end, unit.end - 3) : unit.end]
    if number is None or number.scaled or not code.isupper():
        return unit
    gap, word = ahead(prose.lower, unit.end)
    scale = gap == " " and may_scale(word) and magnitude(prose, unit.end, money=True, scaled=False)
    if not scale or len(word) == 1:
        return unit
    mention.low = mention.high = number.times(scale[0], number.end)
    return unit.ending(scale[1])


def _refines(sign: Sign, right: Measure) -> bool:
    """True if the word behind tells which dollar a plain "$" is: "$5 Canadian dollars"."""
    dollars = load("currencies")["USD"]["signs"]
    signs = load("currencies").get(right.unit, {}).get("signs", ())
    return sign.measure.unit == "USD" and any(s.endswith(dollars[-1]) for s in signs)
