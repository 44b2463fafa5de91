"""Multiples and parts: "doubled", "three times", "ten-fold", "one in four", "a third of"."""

from functools import cache

import regex

from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.spelled import read_words
from factcheck.extract.quantities.mention import Mention
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

COARSE = 0.1  # "doubled" is said of 1.8 to 2.2 times
_FOLDS = ("times", "fold", "x")
_FOLD = lazy(
    rf"[ -]?(?:{'|'.join(_FOLDS)}|×)(?![\p{{L}}\d])(?! (?:a|an|per|this|last|in|since|over)\b)"
)
_OUTS = ("in every", "in", "out of every", "out of", "of every")
_OUT_WORDS = frozenset(words.partition(" ")[0] for words in _OUTS)
WORDS = _OUT_WORDS.union(_FOLDS)  # behind the number of a multiple or a ratio
_BY = lazy(r"[x×] ?[0-9]")  # "7 x 12 cm"
_OUT_OF = lazy(
    rf"[ -](?:{'|'.join(_OUTS)})[ -]"
    r"(?:(?P<digits>[0-9]{1,3}(?:,[0-9]{3})*+(?![0-9%]|\.[0-9])|[0-9]{4}(?![0-9]))"
    r"(?:[ ](?P<scale>thousand|million|billion)\b)?|(?=[a-z]))"
)
_OF = lazy(r" (?:of|the)\b| as (?:many|much|big|large|high|long)\b|-(?=[a-z])")


def fold(lower: str, number: Numeral, word: str) -> Mention | None:
    """ "three times", "10-fold", "3x": a number and the `word` behind it."""
    if word not in _FOLDS and "×" not in lower[number.end : number.end + 2]:
        return None
    match = _FOLD.match(lower, number.end)
    if not match or (match[0].endswith(("x", "×")) and number.words):
        return None
    if _BY.match(lower, match.end() - 1):
        return None
    return Mention(number.start, match.end(), number, number, Kind.MULTIPLE, "times", "times")


def verb(start: int, word: str) -> Mention:
    """ "doubled", "halving", "twice"."""
    value = verbs()[word]
    number = Numeral(start, start + len(word), value, value * COARSE * 2, words=True)
    return Mention(start, number.end, number, number, Kind.MULTIPLE, "times", "times")


def ratio(lower: str, number: Numeral, word: str) -> Mention | None:
    """ "one in four", "3 out of 5" by the `word` behind; "two-thirds of" by its own value."""
    if number.words and number.value < 1:
        part = Numeral(number.start, number.end, number.value, number.step, words=True)
        return Mention(part.start, part.end, part, part, Kind.RATIO, "", "ratio")
    match = _OUT_OF.match(lower, number.end) if word in _OUT_WORDS else None
    if not match or number.scaled:
        return None
    end, whole, scale = _whole(lower, match)
    if not 0 < number.value < whole or _counts(number, whole / scale):
        return None
    value = number.value / whole
    reach = value - number.value / (whole + 0.5 * scale)  # "one in five": one in 4.5 to 5.5
    part = Numeral(number.start, end, value, 2 * reach, words=True)
    return Mention(part.start, part.end, part, part, Kind.RATIO, "", "ratio")


def _counts(part: Numeral, whole: float) -> bool:
    """ "1,020 out of 1,360": two counts in figures; "3 out of 5" and "40 in 1,000" are ratios."""
    round_ = str(int(whole)).rstrip("0") in ("1", "2", "5")
    return not part.words and whole > LARGE and not round_


LARGE = 100  # of so many or fewer a ratio is said


@cache
def verbs() -> dict[str, float]:
    """The words that are a multiple by themselves, and which one."""
    return {word: float(value) for word, value in load("numerals")["multiples"].items()}


def _whole(lower: str, match: "regex.Match[str]") -> tuple[int, float, float]:
    """Where the number behind "in" ends, its value (0 for none) and its magnitude; no year."""
    end, digits = match.end(), match["digits"]
    if digits:
        scale = float(load("numerals")["magnitudes"].get(match["scale"], 1))
        value = scale * int(digits.replace(",", ""))
        return end, 0.0 if 1900 <= value <= 2100 and "," not in digits else value, scale
    end, value, step = read_words(lower, end) or (end, 0.0, 1.0)
    if 1900 <= value <= 2100 and value % 100:
        return end, 0.0, 1.0  # "one in two thousand and nine"
    return end, value, max(step, 1.0)
