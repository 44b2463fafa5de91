"""Shares whose part and whole have no rival."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import REACH, misfit, of_sentence

MOST = 1000.0  # times: a smaller part was not meant
BETWEEN = 5  # tokens from a share to its part, or from a word to the whole


def shares(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Of these, 931 had no dose, some 68%": the share of the only part in the only whole."""
    if result.type is not Type.PERCENT or result.way or result.per or result.is_end:
        return
    if _of_part(result):
        return
    near = book[max(0, result.number - REACH) : result.number + REACH]
    sentence = of_sentence(book, result)
    here = [e for e in sentence if _may_be(e)]
    others = [e for e in sentence if e.type is Type.PERCENT]
    for part in here:
        if any(_is_of(part, other) for other in others):
            continue  # "61% of the 4,300, and 57% of 4,900": a whole of its own
        wholes = _wholes(near, here, result, part)
        if len(wholes) == 1 and _is_named(result, wholes[0]):
            computed = EQUATIONS["share"].give(size(part), size(wholes[0]))
            near_size = part.value < wholes[0].value < MOST * part.value
            if near_size and not meets(size(result), computed):
                yield misfit("share", result, part, wholes[0])


def _of_part(result: Entry) -> bool:
    """ "460 (35% of those in the north)": a share of what was just said."""
    behind = [token.text for token in result.words.tokens[result.at + 1 : result.at + 3]]
    return behind[:1] == ["of"] and not _POINTING.isdisjoint(behind)


_POINTING = frozenset(("which", "whom", "those", "these", "them"))


def _may_be(entry: Entry) -> bool:
    """True if it may be the part or the whole: a level that is no step."""
    level = entry.type is Type.LEVEL and entry.measure != "time" and entry.value > 1
    return level and not (entry.way or entry.is_end or entry.per)


def _wholes(near: list[Entry], here: list[Entry], result: Entry, part: Entry) -> list[Entry]:
    """What words make the whole: "of the 2,910", or "Of these" behind the only like size."""
    like = [e for e in here if e is not part and alike(e, part)]
    larger = [e for e in like if e.value > part.value]
    if _is_apposed(part, result):
        if of := [e for e in larger if _ties(e, part) or _is_of(e, result)]:
            return of
        if not like and _points_back(result):
            before = [e for e in near if e.clause == result.clause - 1 and e.type is Type.LEVEL]
            return [e for e in before if alike(e, part) and e.measure != "time"]
    only = larger if len(like) == 1 else []  # "58 GWh on Monday, equal to 29% of demand of 290"
    return [e for e in only if _is_of(e, result) or (_is_apposed(e, result) and _ties(e, part))]


def _points_back(result: Entry) -> bool:
    """ "Of these, 931"; "of those asked" are others."""
    match result.words.tokens[:3]:
        case [first, second, third] if first.text == "of" and second.text in _POINTING:
            return third.is_quantity or third.text == ","
    return False


def _ties(whole: Entry, part: Entry) -> bool:
    return _is_of(whole, part) or _is_whole(whole, part)


def _is_apposed(entry: Entry, result: Entry) -> bool:
    """True if no more stands between than "or", "that is", "a share of"."""
    first, last = sorted((entry.at, result.at))
    between = [token.text for token in result.words.tokens[first + 1 : last]]
    return 0 < len(between) <= BETWEEN and row("apposition").issuperset(between)


def _is_whole(whole: Entry, part: Entry) -> bool:
    """ "80, of which 12", "from a list of 80": words right beside it call it the whole."""
    words = whole.words
    behind = part.number == whole.number + 1 and words.says("parts", whole.at, part.at)
    first = part.at + 1 if part.number + 1 == whole.number else 0
    return behind or words.says("wholes", max(first, whole.at - BETWEEN), whole.at)


def _is_of(whole: Entry, other: Entry) -> bool:
    """ "412 of the 1,203", "34% of the 1,203": no more than a word or two between."""
    between = whole.words.tokens[other.at + 1 : whole.at]
    texts = [token.text for token in between if token.text != ")"]
    return 0 < len(texts) <= OF and (texts[0] == "of" or texts[:2] == ["out", "of"])


OF = 4  # tokens: "out of the then"


def _is_named(share: Entry, whole: Entry) -> bool:
    """True unless it is a share of something else: "3 per cent of GDP"."""
    return not share.whole or share.pointing or bool(share.whole & whole.named)
