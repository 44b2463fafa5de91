"""The words before a unit, sorted: the / first / 11 / months; the / past / five / years."""

from msgspec import Struct

from factcheck.extract.periods.around import REACH, nearest
from factcheck.extract.periods.words import words

MOST = 400  # no count of units is higher: "the past 2,000 years" are no period of a claim
MOST_WORDS = 5
POINTERS = ("these", "those")


class Said(Struct):
    """What the words before a unit say of it."""

    start: int  # where the words that belong to it begin
    number: int | None = None
    lean: int | None = None
    word: str = ""  # the one that leans: last, previous, next
    ordinal: int | None = None
    and_ordinal: int | None = None  # the third of "the third and fourth quarters"
    same: bool = False
    the: bool = False
    closed: bool = False  # an article came: nothing before it belongs
    fixed: bool = False  # a financial or calendar year, which does not run up to today

    @property
    def many(self) -> int:
        """How many units; one where no number is said."""
        return self.number or 1


def sort(lower: str, at: int, plural: bool) -> Said:
    """Take the words nearest first, until one is no part of the period."""
    found, classes = Said(at), words().classes
    low, here = max(0, at - REACH), at
    for place in range(1, MOST_WORDS + 1):
        one = nearest(lower, here, low)
        text, here = one.text, one.start
        if text in classes["fillers"]:
            found.fixed = text in classes["year_words"]
            continue
        further = ""
        if text in ("of", "and") and place < MOST_WORDS:
            further = nearest(lower, here, low).text
        if not (text and _takes(found, text, further, plural)):
            break
        found.start = here
        if found.closed:
            break
    return found


def _takes(found: Said, text: str, further: str, plural: bool) -> bool:
    """Take one more word into what is said; false where it belongs elsewhere."""
    if text == "of" and further == "couple":
        return True
    if text in ("the", "a", "an") or text in POINTERS:
        return _takes_article(found, text)
    if text in words().classes["same"]:
        found.same = True
        return True
    if found.ordinal is not None:
        return _takes_second(found, text, further)
    return _takes_first(found, text, plural)


def _takes_article(found: Said, text: str) -> bool:
    """The words that end the row; "a" counts one, unless it is the object of "last"."""
    if text == "the" or (text in POINTERS and found.lean is not None):
        found.the = found.closed = True
    elif text in POINTERS or found.lean is not None or found.ordinal is not None or found.same:
        return False
    else:
        found.number, found.closed = found.number or 1, True
    return True


def _takes_first(found: Said, text: str, plural: bool) -> bool:
    lexicon = words()
    if found.lean is None and text in lexicon.relative:
        found.lean, found.word = lexicon.relative[text], text
        return True
    number = lexicon.number(text) if found.number is None else None
    if number is not None and 0 < number <= MOST:
        if not plural and (found.lean is not None or found.same):
            return False  # "fell from 102 to 81 last year": the number is no part of it
        found.number = number
        return True
    nth = lexicon.ordinal(text) if found.lean is None else None
    found.ordinal = nth
    return nth is not None


def _takes_second(found: Said, text: str, further: str) -> bool:
    """The other ordinal of "the third and fourth quarters"."""
    if found.and_ordinal is not None or found.ordinal is None:
        return False
    if text == "and":
        first = words().ordinal(further) if further else None
        return first is not None and found.ordinal - first == 1
    nth = words().ordinal(text)
    if nth is None or nth != found.ordinal - 1:
        return False
    found.and_ordinal = nth
    return True
