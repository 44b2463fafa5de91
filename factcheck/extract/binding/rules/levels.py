"""Changes whose two levels have no rival: what was there, what there was before, and the step.

"The tier has 14 million members. A year ago it had 7 million, so it has more than tripled": the
step stands with its base or points back to it, the base is marked as the earlier level, and no
third level of the kind stands near.
"""

from collections.abc import Iterator
from functools import cache

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.candidates.frames import Frame, frames
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.markers import DOWN, UP
from factcheck.lexicon import load

BACK, AHEAD = 14, 5  # entries
NEAR = 4  # markers or tokens before a level that may call it the earlier one
REACH = 8  # tokens before a step in which it may be called a conclusion
FAR = 12.0  # times: what lies further off was not meant
SENTENCES = 2  # back, of the same paragraph
_FRAMES = {
    Type.PERCENT: "growth",
    Type.MULTIPLE: "multiple",
    Type.POINTS: "points",
    Type.LEVEL: "difference",
}


def changes(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """The step that two levels without a rival do not give."""
    name = _FRAMES.get(result.type)
    if name is None or not _tells_step(name, result):
        return
    frame = frames()[name]
    levels = [e for e in _near(book, result) if _is_level(frame, e, result)]
    for base in _bases(levels):
        later = _later(base, levels)
        if later and _linked(book, result, later, base):
            if _misses(frame, result, later, base):
                yield Candidate(name, frame, result, (later, base), 0.0, 1.0)
            return


def _tells_step(name: str, result: Entry) -> bool:
    """True if words beside it make it a step, and it is none a year."""
    each = "each" in (*result.before[:1], *result.behind[:1]) or result.per
    told = bool(result.way) or name == "multiple"
    if name == "difference":
        told = told and (not _STEPS.isdisjoint(result.before[:2]) or result.next_word in _more())
        told = told and result.before[:1] != ("level",)  # "higher at 54m"
    share = result.type is Type.PERCENT and result.behind[:1] == ("of",)
    yearly = result.words.says("yearly", result.at - NEAR, result.at + NEAR)
    level = result.is_end or _is_against(result)
    return told and not (each or level or share or yearly or "adjusted" in result.sentence)


_STEPS = frozenset(("up", "down", "gap", "by"))


@cache
def _more() -> frozenset[str]:
    """Adverbs of change: "more", "fewer", "higher"."""
    return frozenset(word for way in (UP, DOWN) for word in load("change")[way]["adverbs"])


def _is_against(entry: Entry) -> bool:
    """True if the step is set against it: "than last year's 38,200"."""
    for at in range(entry.at - 1, max(-1, entry.at - NEAR - 1), -1):
        token = entry.words.tokens[at]
        if token.is_quantity or (token.classes and token.classes != ("earlier",)):
            return entry.words.says("against", at - 1, at + 1) and "base" in token.classes
    return False


def _near(book: list[Entry], result: Entry) -> list[Entry]:
    return [
        e for e in book[max(0, result.number - BACK) : result.number + AHEAD]
        if e is not result and e.value > 0 and e.paragraph == result.paragraph
        and 0 <= result.clause - e.clause <= SENTENCES
    ]  # fmt: skip


def _is_level(frame: Frame, entry: Entry, result: Entry) -> bool:
    """True if it may be one of the two levels: like a step that is a level itself."""
    takes = frame.first.takes(entry) and (not frame.like or alike(entry, result))
    if entry.type is result.type is Type.PERCENT:
        return False  # of two shares one may be a step in points
    step = entry.way and not _is_against(entry) and not entry.is_end
    named = not (frame.like and entry.nouns and result.nouns) or bool(entry.nouns & result.nouns)
    return takes and named and not step


def _bases(levels: list[Entry]) -> list[Entry]:
    """Those that may be the earlier level, the surest first: set against, dated, called so."""
    against = [e for e in levels if _is_against(e) and not e.follows("to")]
    dated = [e for e in levels if _is_first(e, levels) and not e.follows("to")]
    named = [e for e in levels if "earlier" in (*e.before[:NEAR], *e.behind[:1])]
    return list({e.number: e for e in (*against, *dated, *named)}.values())


def _is_first(entry: Entry, levels: list[Entry]) -> bool:
    """True if it is dated before all other levels of its kind."""
    others = [e.start for e in levels if e is not entry and e.measure == entry.measure]
    return entry.start is not None and all(start is None or start > entry.start for start in others)


def _later(base: Entry, levels: list[Entry]) -> Entry | None:
    """The only other level of the kind."""
    like = [e for e in levels if e is not base and alike(e, base) and e.per == base.per]
    ends = [e for e in like if _are_ends(base, e)]
    if ends:
        return ends[0]
    others = [e for e in like if e.value != base.value and (base.bare or not e.bare)]
    if len(others) != 1 or others[0].follows("from"):
        return None
    later = others[0]
    named = not (later.nouns and base.nouns) or bool(later.nouns & base.nouns)
    beside = later.clause == base.clause
    now = later.is_end or "later" in (*later.before[:2], *later.behind[:2])
    now = now or bool(later.start and base.start)
    dated = _is_against(base) or not beside or now
    return later if named and dated and abs(later.clause - base.clause) <= 1 else None


def _are_ends(base: Entry, later: Entry) -> bool:
    """ "To 315,000 tonnes from 248,000": side by side, whatever else is told."""
    beside = abs(base.number - later.number) == 1 and base.clause == later.clause
    return beside and base.follows("from") and later.follows("to")


def _linked(book: list[Entry], result: Entry, *levels: Entry) -> bool:
    """True if the step stands in a clause with one of them, or is told of both."""
    if _base_unsaid(book, result) or _has_rival(book, result, levels):
        return False
    concluded = result.words.says("hence", result.at - REACH, result.at)
    beside = [e for e in levels if e.clause == result.clause]
    if beside:
        return concluded or all(_in_one_act(result, e) for e in beside)
    told = concluded or "point" in result.opening
    before = book[result.number - 1] if result.number else result
    opens = before.clause != result.clause or before.type is Type.DATE
    return told and opens and max(e.clause for e in levels) == result.clause - 1


def _in_one_act(result: Entry, level: Entry) -> bool:
    """True if no new verb stands between: "rose from 19 to 21 and fell 100 points"."""
    first, last = sorted((result.at, level.at))
    between = result.words.tokens[first + 1 : last]
    joined = (n for n, token in enumerate(between) if token.text in ("and", "but", "while"))
    anew = any({"up", "down"} & {c for t in between[n:] for c in t.classes} for n in joined)
    return level.act == result.act and not anew


def _base_unsaid(book: list[Entry], result: Entry) -> bool:
    """True if its base is another: "up 5% from a year ago", "1.3 times annual income"."""
    if result.type is Type.MULTIPLE and result.next_word.isalpha() and not _points(result):
        return True
    if not {"base", "earlier"} & set(result.behind):
        return False
    after = book[result.number + 1 : result.number + 3]
    return not any(e.type in (Type.LEVEL, Type.PERCENT) and e.clause == result.clause
                   and "base" in e.before for e in after)  # fmt: skip


def _points(result: Entry) -> bool:
    """ "Twice as much", "three times the outlay": the multiple of what was told."""
    return result.next_word in _KNOWN or "times" in result.behind[:1]


_KNOWN = frozenset(("as", "the", "that", "its", "their", "his", "her", "in", "over", "and", "to"))


def _has_rival(book: list[Entry], result: Entry, levels: tuple[Entry, ...]) -> bool:
    """True if another figure is a step in the same terms, and stands as near to the levels."""
    near = book[max(0, result.number - BACK) : result.number + AHEAD]
    rivals = [e for e in near if e is not result and e.clause == result.clause
              and e.type is result.type and (e.way or e.type is Type.MULTIPLE)
              and not e.is_base and not e.is_end and e.measure == result.measure]  # fmt: skip
    if not (_are_ends(*levels) or _are_ends(*levels[::-1])):
        return bool(rivals)
    return any(_apart(e, levels) <= _apart(result, levels) for e in rivals)


def _apart(step: Entry, levels: tuple[Entry, ...]) -> int:
    """How many tokens lie between a step and the nearest of two levels."""
    return min(abs(step.at - level.at) for level in levels)


def _misses(frame: Frame, result: Entry, later: Entry, base: Entry) -> bool:
    """True if the two give another step, though not one of quite another size."""
    larger, smaller = sorted((later, base), key=lambda e: -e.value)
    ordered = (larger, smaller) if frame.equation == "less" else (later, base)
    computed = EQUATIONS[frame.equation].give(*map(size, ordered))
    less, more = sorted((computed[0], result.value))
    return not meets(size(result), computed) and more < FAR * less
