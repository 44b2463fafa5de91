"""Totals and remainders whose parts have no rival: all like sizes of this sentence."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import meets, size
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules.misfit import THOUSANDS, misfit, of_clause

BACK, AHEAD = 12, 4  # entries of two sentences
LEAST, MOST = 0.7, 1.4  # of a total: what its parts may come to
LITTLE = 0.02  # of a whole: a smaller part is a price, or something else
BROKEN = 2.0  # the same behind "a total of 400;"


def remainder(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "94 tries, the backs got 61 and the forwards the other 29": what is left of a total."""
    if result.type is not Type.LEVEL or result.per or not _is_rest(result):
        return
    earlier = [e for e in _window(book, result) if alike(e, result) and e.number < result.number]
    here = [e for e in earlier if e.clause == result.clause]
    larger = [e for e in earlier if e.value > max(here[0].value, result.value)] if here else []
    if len(here) == 2 and here[0].value > here[1].value and result.before[:1] == ("rest",):
        if larger:
            return  # of which both are parts
        whole, part = here
    elif not here and len(earlier) == 2 and result.words.says("leaves", 0, LEAVES):
        part, whole = sorted(earlier, key=lambda e: e.value)
    elif len(here) == 1 and len(earlier) == 2 and _is_to_go(result):
        whole, part = earlier
    else:
        return
    behind = book[result.number + 1 : result.number + 3]
    goes_on = any(e.clause == result.clause and alike(e, result) for e in behind)
    if goes_on or any(e.type is not Type.LEVEL or e.way for e in (whole, part)):
        return
    left = whole.value - part.value, whole.low - part.high, whole.high - part.low
    smaller = result.value < whole.value > part.value > LITTLE * whole.value
    if smaller and not meets(size(result), left):
        yield misfit("difference", result, whole, part)


def _is_rest(result: Entry) -> bool:
    return "rest" in result.before[:2] or _is_to_go(result)


def _is_to_go(result: Entry) -> bool:
    """ "£26,200 to find": what is still missing of a whole."""
    behind = result.words.tokens[result.at + 1 : result.at + NEAR]
    ends = {token.text for token in behind[2:]} & {".", ",", "before", "by", ";"}
    return bool(ends) and result.words.says("to_go", result.at + 1, result.at + NEAR)


def totals(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """ "£5m, £3m and £2m, £11m in all": a total beside, or right behind, all that was listed."""
    if result.type is not Type.LEVEL or result.per:
        return
    made_of = result.words.says("made_of", result.at, result.at + MADE)
    if not made_of and not _is_total(book, result):
        return
    for found in [_behind(book, result)] if made_of else _lists(book, result):
        parts = _without_small(found)
        if len(parts) < LEAST_PARTS or any(e.moves or e.per for e in parts) or _converted(parts):
            continue
        if any(_is_again(e, result) for e in parts) or _leaves_one_out(result):
            continue
        whole = sum(e.value for e in parts)
        rounding = sum(e.high - e.low for e in (*parts, result)) / 2
        most = BROKEN if _is_announced(result, parts[0]) else MOST
        near = any(LEAST <= whole / (result.value * f) <= most for f in (1.0, *THOUSANDS))
        if near and abs(whole - result.value) > rounding:
            yield misfit("listed", result, *parts)
            return


LEAST_PARTS = 2


def _is_announced(result: Entry, first: Entry) -> bool:
    """True if a semicolon or a colon sets the list behind the total off."""
    between = result.words.tokens[result.at + 1 : first.at]
    return any(token.text in (";", ":") for token in between)


def _is_again(part: Entry, result: Entry) -> bool:
    """True if it is nearly all of the total: the same figure, rounded."""
    return abs(part.value - result.value) < LITTLE * result.value


def _leaves_one_out(result: Entry) -> bool:
    """ "Four golds and a bronze", "15 of them at home": not all that is listed is a number."""
    words, last = result.words, len(result.words.tokens)
    articles = any(token.text in ("a", "an") for token in words.tokens[: result.at])
    joined = words.says("joined", result.at, last) or words.says(
        "joined", result.at - MADE, result.at
    )
    return joined or (articles and result.value <= FEW) or words.says("some", 0, last)


def _without_small(parts: list[Entry]) -> list[Entry]:
    """ "Its four shops, with 41, 52 and 63 staff": four is no part."""
    large = [e for e in parts if e.value > SMALL]
    return large or parts


def _behind(book: list[Entry], result: Entry) -> list[Entry]:
    """The list behind a total that is made of it: "comprised 59, 53 and 24"."""
    found = [e for e in _of_sentence(book, result.clause, result) if e.number > result.number]
    return found if found and "also" in found[-1].before[:1] else []


def _converted(parts: list[Entry]) -> bool:
    """True if one may be another in a second unit: "7,900 sq m (85,030 sq ft)"."""
    return len({e.quantity.unit for e in parts if not e.bare}) > 1


def _is_total(book: list[Entry], result: Entry) -> bool:
    """True if words add up: "77 in all", "a combined 75", "Between them they took 9"."""
    words = result.words
    if result.way or words.says("more", 0, len(words.tokens)):
        return False
    beside = words.says("sums", result.at - NEAR, result.at)
    beside = beside or words.says("summed", result.at + 1, result.at + NEAR)
    beside = beside or (result.follows("to") and words.says("brings", 0, result.at))
    return beside or (words.says("summed", 0, NEAR) and not _others(book, result))


def _others(book: list[Entry], result: Entry) -> list[Entry]:
    """The other like sizes of its sentence, but for small counts."""
    here = _of_sentence(book, result.clause, result)
    return [e for e in here if e is not result and e.value > SMALL]


def _lists(book: list[Entry], result: Entry) -> Iterator[list[Entry]]:
    """All like sizes of its sentence, of the one before, or of the lines of a list above it."""
    here = _of_sentence(book, result.clause, result)
    yield [e for e in here if e.number < result.number]
    behind = [e for e in here if e.number > result.number]
    yield behind if len(behind) > LEAST_PARTS else []
    if _others(book, result):
        return
    before, clause = _of_sentence(book, result.clause - 1, result), result.clause - 1
    joined = before and "also" in before[-1].before[:2]
    while joined and clause and before[0].before[:1] == ("also",):  # "Another 870 had left"
        clause -= 1
        before = _of_sentence(book, clause, result) + before
    if joined and before[-1].paragraph == result.paragraph:
        yield before if _of_one_thing(before, result) else []
    lines: list[Entry] = []
    for clause in range(result.clause - 1, -1, -1):
        line = _of_sentence(book, clause, result)
        if len(line) != 1 or not {"colon", "dash"} & set(line[0].before[:2]):
            break
        lines = line + lines
    yield lines if len(lines) > LEAST_PARTS else []


def _of_sentence(book: list[Entry], clause: int, result: Entry) -> list[Entry]:
    """The sizes of a sentence that are measured like a total."""
    here = of_clause(book, clause, result)
    return [e for e in here if e.type is Type.LEVEL and (e is result or alike(e, result))]


MADE, FEW = 8, 30  # tokens behind a total; a count in which one thing more would tell
NEAR, LEAVES = 4, 3  # tokens beside a total, and that open a sentence: "That leaves"
SMALL = 12  # "the three attractions" is no part


def _of_one_thing(parts: list[Entry], result: Entry) -> bool:
    """True if counts are of what the total counts, of nothing that is named, or each of a kind."""
    named = [e.nouns for e in parts if e.nouns]
    kinds = len(parts) > LEAST_PARTS and len(named) == len(parts) == len(set(named))
    return kinds or all(not (e.nouns and result.nouns) or e.nouns & result.nouns for e in parts)


def _window(book: list[Entry], result: Entry) -> list[Entry]:
    """The sizes of the sentence before, as far as it is of this paragraph, and of this one."""
    return [
        e for e in book[max(0, result.number - BACK) : result.number + AHEAD]
        if e is not result and e.value > 0 and e.type not in (Type.DATE, Type.ORDINAL)
        and (e.clause == result.clause or (e.clause == result.clause - 1
             and e.paragraph == result.paragraph))
    ]  # fmt: skip
