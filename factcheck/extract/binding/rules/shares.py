"""Shares whose part and whole have no rival."""

from collections.abc import Iterator
from itertools import permutations

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.misfit import misfit, of_sentence
from factcheck.model.precision import Hedge

MOST = 1000.0  # times: a smaller part was not meant
NEAR = 9  # tokens from a whole to its share
BETWEEN = 5  # tokens from a share to its part, or from a word to the whole


def tied(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Of the 490 tests 456 (93%) were clean": the words tie all three, whatever comes out."""
    here = [e for e in _sizes(book, result) if not e.is_end]
    for whole, part in permutations(here, 2):
        like = alike(whole, part) and whole.per in ("", part.per) and not whole.way
        held = like and (_is_tied(whole, part, result) or _holds(whole, part, result, here))
        if held or (like and len(here) == len((whole, part)) and _fits(whole, part, result)):
            yield misfit("share", result, part, whole)
            return


def _fits(whole: Entry, part: Entry, result: Entry) -> bool:
    """ "It fed 700 cats, up from 440, or 12% of the 5,800": no other two, and they give it."""
    behind = part.number < result.number == whole.number - 1 and _is_of(whole, result)
    return behind and meets(size(result), EQUATIONS["share"].give(size(part), size(whole)))


def _sizes(book: list[Entry], result: Entry) -> list[Entry]:
    """The levels of more than one in the sentence of a share; none of a step."""
    if result.type is not Type.PERCENT or result.way or result.per or result.is_end:
        return []
    levels = [] if _of_part(result) else of_sentence(book, result)
    sizes = (e for e in levels if e.type is Type.LEVEL and e.measure != "time" and e.value > 1)
    return [e for e in sizes if not (e.bare and e.quantity.hedge in _BOUNDS)]  # "under 30": an age


_BOUNDS = (Hedge.UNDER, Hedge.OVER, Hedge.AT_MOST, Hedge.AT_LEAST)


def _is_tied(whole: Entry, part: Entry, result: Entry) -> bool:
    order = [e.number - result.number for e in (part, whole)]
    if part.number + 1 == whole.number and _is_of(whole, part):
        before = order[0] == 1 and _is_beside(result, part)  # "14%, or 63 of the 450"
        return before or (order[1] == -1 and _is_named(result, whole) and _closes(whole, result))
    if part.way:
        return False
    if order == [2, 1]:  # "half of the 86 members, 43, agreed"
        return _is_of(whole, result) and _is_beside(whole, part)
    if order == [-1, 1]:
        return _is_behind_of(whole, result) and _is_beside(part, result)
    behind = [token.text for token in result.words.tokens[result.at + 1 : result.at + 4]]
    if order == [-1, -2]:  # "52 patients, 26 (49%) of whom"
        return behind[:2] == [")", "of"] and not _POINTING.isdisjoint(behind)
    of_it = behind[:1] == ["of"] and behind[1] in ("it", "that")  # "£40m, a quarter of it (£10m)"
    return order == [1, -1] and of_it and _is_beside(result, part)


def _is_behind_of(whole: Entry, result: Entry) -> bool:
    """ "11.5% of the building cost of 3.74m", "or 15%, of the £12m": the whole in one phrase."""
    texts = [token.text for token in whole.words.tokens[result.at + 1 : whole.at]]
    phrase = texts[1:] if texts[:1] in ([","], [")"]) else texts
    return phrase[:1] == ["of"] and len(phrase) < NEAR and row("ends").isdisjoint(phrase)


def shares(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "Of these, 931 had no dose, some 68%": the share of the only part in the only whole."""
    here = [e for e in _sizes(book, result) if not (e.way or e.is_end or e.per)]
    others = [e for e in of_sentence(book, result) if e.type is Type.PERCENT]
    for part in here:
        if any(_is_of(part, other) for other in others):
            continue  # "61% of the 4,300, and 57% of 4,900": a whole of its own
        wholes = _wholes(book, here, result, part)
        if len(wholes) == 1 and _is_named(result, wholes[0]):
            computed = EQUATIONS["share"].give(size(part), size(wholes[0]))
            near_size = part.value < wholes[0].value < MOST * part.value
            if near_size and not meets(size(result), computed):
                yield misfit("share", result, part, wholes[0])


def _closes(whole: Entry, result: Entry) -> bool:
    """ "Of the 129 rigs under contract, or 58%", "of 57 tackles, a success rate of 90%"."""
    between = [token.text for token in whole.words.tokens[whole.at + 1 : result.at]]
    if between == [","]:
        return True
    ends = len(between) <= NEAR and result.next_word != "of"
    return ends and bool({"bracket", "equal"} & set(result.before[:2]))


def _is_beside(first: Entry, second: Entry) -> bool:
    """ "456 (93%)", "two-thirds, or 240,": no more than a name, a mark and "or" between them."""
    between = [token.text for token in first.words.tokens[first.at + 1 : second.at]]
    at = next((n for n, text in enumerate(between) if text in ("(", ",", "or", "–")), NEAR)
    plain = at < OF and row("ends").isdisjoint(between[:at])
    return plain and ({"(", ",", "or", "–"} | row("soft")).issuperset(between[at:])


def _holds(whole: Entry, part: Entry, result: Entry, here: list[Entry]) -> bool:
    """ "Of the 490 tests, 456 (93%) were clean, 25 (5%) foul": the whole of all that follow.

    Behind a part without a share another group may be meant: "of 900, 300 had cats, 150 (50%) …".
    """
    before = [t.text for t in whole.words.tokens[: whole.at] if t.text.isalpha() or t.text == ","]
    opens = before[:1] == ["of"] or before[:2] == ["out", "of"]
    if not opens or len(before) > OF or "," in before or part.way or not _is_named(result, whole):
        return False
    if any(token.text == "respectively" for token in whole.words.tokens):
        return False
    between = [e for e in here if whole.number < e.number < part.number]
    shared = all(e.next_word in ("(", "or") for e in between)
    return shared and _is_beside(*sorted((part, result), key=lambda e: e.number))


def _of_part(result: Entry) -> bool:
    """ "460 (35% of those in the north)": a share of what was just said."""
    behind = [token.text for token in result.words.tokens[result.at + 1 : result.at + 3]]
    return behind[:1] == ["of"] and not _POINTING.isdisjoint(behind)


_POINTING = frozenset(("which", "whom", "those", "these", "them"))


def _wholes(book: list[Entry], here: list[Entry], result: Entry, part: Entry) -> list[Entry]:
    """What words make the whole: "of the 2,910", or "Of these" behind the only like size."""
    like = [e for e in here if e is not part and alike(e, part)]
    larger = [e for e in like if e.value > part.value]
    if _is_apposed(part, result):
        if of := [e for e in larger if _ties(e, part) or _is_of(e, result)]:
            return of
        if not like and _points_back(result):
            before = (e for e in of_sentence(book, result, 1) if e.type is Type.LEVEL)
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
