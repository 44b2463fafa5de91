"""The grammar of one quantity: what is read from where its number begins."""

from factcheck.extract.exclusions import idioms
from factcheck.extract.numbers import numerals, starts
from factcheck.extract.numbers.digits import read_digits
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.tokens import Token, tokens
from factcheck.extract.quantities import multiples, nouns, ordinals
from factcheck.extract.quantities.closing import closed
from factcheck.extract.quantities.finishing import finished, part_of_unit
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.ahead import ahead
from factcheck.extract.sentences.openings import FIRST
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units import measures
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

_VAGUE = lazy(
    r"(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)"
    r"(?: of (?:thousands|millions|billions)\b|(?= of\b))"
)


def read(prose: Prose, start: int, word: str) -> Mention | None:
    """The quantity that begins at `start` with `word`, be it digits, a sign or a word.

    A number in words that counts nothing is refused; None is no number.
    """
    if word.isdecimal():
        number = read_digits(prose.plain, start, word)
        return finished(prose, number) if number else None
    if word.isascii():
        return _in_words(prose, start, word)
    return finished(prose, numerals.read_sign(prose.plain, start))


def _in_words(prose: Prose, start: int, word: str) -> Mention | None:
    """A number spelled out, a multiple such as "doubled", or a vague "thousands of"."""
    if word in multiples.verbs():
        verb = multiples.verb(start, word)
        verb.refused = idioms.multiplies_nothing(prose.lower, verb.end, word)
        return verb if verb.refused else closed(prose, verb)
    if word in starts.vague() and (vague := _VAGUE.match(prose.lower, start)):
        return _vague(prose, start, vague.end())
    if word in FIRST and (length := _length(prose, start)):
        return length
    if word == numerals.POINT:
        below_one = numerals.read_point(prose.lower, start)
        return finished(prose, below_one) if below_one else None
    words = tokens(prose.lower, start)
    return ordinals.in_words(prose.lower, start, words) or _cardinal(prose, start, words)


def _cardinal(prose: Prose, start: int, words: list[Token]) -> Mention | None:
    number = numerals.read_word(prose.lower, start, words)
    if number is None:
        return None
    if why := idioms.place(prose.lower, number):
        return _refused(number, why)
    if number.value < 1 and (part := part_of_unit(prose, number)):
        return closed(prose, part)
    one_in_n = number.value == 1 and multiples.ratio(
        prose.lower, number, ahead(prose.lower, number.end)[1]
    )
    if not one_in_n and (why := idioms.idle(prose.lower, number)):
        return _refused(number, why)
    return finished(prose, number)


def _refused(number: Numeral, why: str) -> Mention:
    return Mention(number.start, number.end, number, number, refused=why)


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
    return closed(prose, mention)
