"""A sentence as its grammar is matched: lower case, with one capital for each quantity.

"the agency received N about online abuse – up from N in D". The counted noun, a hedge and
a rate go with their number, so that patterns see only what ties quantities together.
"""

import re

from msgspec import Struct

from factcheck.extract.quantities.mention import Mention, Study
from factcheck.model.quantity import LEVELS, Kind
from factcheck.model.span import Span

# Among the words of a sentence with a quantity that has a rate ("£5 a head"), with a measure.
RATED, MEASURED = "/", "°"
PERCENT, POINTS, LEVEL, MULTIPLE, RATIO, DATE, VAGUE, ORDINAL = "PQNMRDVO"
_CODES = {Kind.PERCENTAGE: PERCENT, Kind.POINTS: POINTS, Kind.MULTIPLE: MULTIPLE, Kind.RATIO: RATIO}
_CODES |= {Kind.DATE: DATE, Kind.ORDINAL: ORDINAL} | dict.fromkeys(LEVELS, LEVEL)
_SIZES = (Study.NONE, Study.ESTIMATE)
_COUNT, _MEASURE = Kind.COUNT, Kind.MEASURE  # looking up a member is slow on Python 3.11
# As "\p{Ll}+", only faster: a word in another script is so many marks.
TOKEN = re.compile(r"[a-zß-öø-ÿ]+|[^a-zß-öø-ÿ\s]")
_ASCII = [chr(code) for code in range(128)]
_TO_BLANKS = "".join(char if char.islower() else " " for char in _ASCII).encode().ljust(256)
_NO_MARKS = "".join(char for char in _ASCII if char.islower() or char.isspace()).encode()


class Shadow(Struct, frozen=True):
    """The folded sentence, and which mention each capital stands for."""

    sentence: Span
    text: str
    at: dict[int, Mention]
    codes: str  # the capitals alone, in order
    words: frozenset[str]  # every run of small letters, every capital and mark; RATED, MEASURED

    def mention(self, position: int) -> Mention:
        """The mention whose capital stands at `position`."""
        return self.at[position]


def shadow(lower: str, sentence: Span, mentions: list[Mention]) -> Shadow:
    """Fold one sentence; `mentions` are those inside it, in order."""
    text = codes = marks = ""
    at: dict[int, Mention] = {}
    past = sentence.start
    for mention in mentions:
        first = mention.first
        if first < past and mention.start < past:
            continue
        if first > past:
            text += lower[past:first]
        code = _code(mention, lower)
        at[len(text)] = mention
        text += code
        codes += code
        marks += RATED if mention.per else ""
        marks += MEASURED if mention.kind is _MEASURE else ""
        past = max(mention.tail, mention.end)
    text = (text + lower[past : sentence.end]).replace("\n", " ")
    return Shadow(sentence, text, at, codes, frozenset([*_words(text), *marks]))


def _words(text: str) -> list[str]:
    """Every token of a sentence, in no order; of ASCII text two sweeps are faster."""
    if not text.isascii():
        return TOKEN.findall(text)
    flat = text.encode()
    return [*flat.translate(_TO_BLANKS).decode().split(), *flat.translate(None, _NO_MARKS).decode()]


def _code(mention: Mention, lower: str) -> str:
    if mention.kind is _COUNT and lower[mention.end : mention.end + 1] == "-":
        return VAGUE  # "a three-part issue" counts nothing that could be compared
    if mention.study not in _SIZES:
        return VAGUE  # a bound or a spread: no size that could be compared
    if mention.low is None and mention.kind is not Kind.DATE:
        return VAGUE
    return _CODES[mention.kind]
