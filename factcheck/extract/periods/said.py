"""The words before a unit, sorted: the / first / 11 / months; the / past / five / years."""

from typing import NamedTuple

from factcheck.extract.periods.around import Word
from factcheck.extract.periods.words import words

MOST = 400  # no count of units is higher: "the past 2,000 years" are no period of a claim


class Said(NamedTuple):
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


def sort(said: list[Word], at: int, plural: bool) -> Said:
    """Take the words nearest first, until one is no part of the period."""
    found, start = Said(at), at
    for place, word in enumerate(said):
        if word.text in words().classes["fillers"]:
            found = found._replace(fixed=word.text in words().classes["year_words"])
            continue
        step = _taken(found, word.text, [other.text for other in said[place + 1 :]])
        stray = step is not None and step.number != found.number and not plural
        if step is None or (stray and (found.lean is not None or found.same)):
            break  # "fell from 102 to 81 last year": the number is no part of it
        found, start = step, word.start
        if found.closed:
            break
    return found._replace(start=start)


def _taken(found: Said, text: str, rest: list[str]) -> Said | None:
    """What is said with one more word; None where it belongs elsewhere."""
    if text == "of" and rest[:1] == ["couple"]:
        return found
    if text in ("the", "these", "those", "a", "an"):
        return _article(found, text)
    if text in words().classes["same"]:
        return found._replace(same=True)
    return _second(found, text, rest) if found.ordinal is not None else _first(found, text)


def _article(found: Said, text: str) -> Said | None:
    """The words that end the row; "a" counts one, unless it is the object of "last"."""
    if text == "the" or (text in ("these", "those") and found.lean is not None):
        return found._replace(the=True, closed=True)
    if text in ("a", "an") and found.lean is None and found.ordinal is None and not found.same:
        return found._replace(number=found.number or 1, closed=True)
    return None


def _first(found: Said, text: str) -> Said | None:
    lexicon = words()
    if found.lean is None and text in lexicon.relative:
        return found._replace(lean=lexicon.relative[text], word=text)
    number, nth = lexicon.number(text), lexicon.ordinal(text)
    if found.number is None and number is not None and 0 < number <= MOST:
        return found._replace(number=number)
    return found._replace(ordinal=nth) if nth is not None and found.lean is None else None


def _second(found: Said, text: str, rest: list[str]) -> Said | None:
    """The other ordinal of "the third and fourth quarters"."""
    if found.and_ordinal is not None or found.ordinal is None:
        return None
    if text == "and":
        first = words().ordinal(rest[0]) if rest else None
        return found if first is not None and found.ordinal - first == 1 else None
    nth = words().ordinal(text)
    return found._replace(and_ordinal=nth) if nth == found.ordinal - 1 else None
