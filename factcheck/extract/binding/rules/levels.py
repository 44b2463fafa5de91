"""Changes whose two levels have no rival: what was there, what there was before, and the step.

"The tier has 14 million members. A year ago it had 7 million, so it has more than tripled": the
step stands with its base or points back to it, the base is marked as the earlier level, and no
third level of the kind stands near.
"""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.candidates.frames import Frame, frames
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules.misfit import FAR, THOUSANDS, is_near, misfit
from factcheck.extract.binding.rules.steps import (
    is_against,
    is_linked,
    is_of_levels,
    is_or,
    tells_step,
)
from factcheck.model.quantity import Kind

BACK, AHEAD = 14, 5  # entries
NEAR = 4  # markers before a level that may call it the earlier one
SENTENCES = 2  # back, of the same paragraph
UNLIKE = 20.0  # times: two levels so far apart are none of one thing
VAGUE = 10.0  # points: "almost half" is said of 41 per cent
FRAMES = {
    Type.PERCENT: "growth",
    Type.MULTIPLE: "multiple",
    Type.POINTS: "points",
    Type.LEVEL: "difference",
}


def changes(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """The step that two levels without a rival do not give."""
    name = FRAMES.get(result.type)
    if name is None or not tells_step(name, result):
        return
    frame = frames()[name]
    near = [e for e in book[max(0, result.number - BACK) : result.number + AHEAD]
            if e is not result and e.value > 0 and e.paragraph == result.paragraph
            and (e.number < result.number or e.part == result.part
                 or (e.clause == result.clause and "point" in result.opening))]  # fmt: skip
    levels = [e for e in near if _is_level(frame, e, result)]
    for base in _bases(levels, result):
        later = _later(base, levels, result)
        own = name != "growth" or is_of_levels(result, *filter(None, (later, base)))
        if later and own and is_linked(near, result, later, base):
            if misses(frame, result, later, base):
                yield misfit(name, result, later, base)
            return


def _named_alike(one: Entry, other: Entry) -> bool:
    return not (one.nouns and other.nouns) or bool(one.nouns & other.nouns)


def _is_level(frame: Frame, entry: Entry, result: Entry) -> bool:
    """True if it may be one of the two levels: like a step that is a level itself."""
    takes = frame.first.takes(entry) and (not frame.like or alike(entry, result))
    shares = entry.type is result.type is Type.PERCENT  # of two one may be a step in points
    step = entry.way and not is_against(entry) and not entry.is_end
    named = not (frame.like and entry.nouns and result.nouns) or bool(entry.nouns & result.nouns)
    near = 0 <= result.clause - entry.clause <= SENTENCES and not _is_pronoun(entry)
    return takes and named and near and not shares and not step


def _is_pronoun(entry: Entry) -> bool:
    """ "One exception is copper": it counts nothing."""
    return entry.value == 1 and entry.quantity.text.lower() == "one"


def _bases(levels: list[Entry], result: Entry) -> list[Entry]:
    """Those that may be the earlier level, the surest first: set against, dated, called so."""
    against = [e for e in levels if is_against(e) and not e.follows("to")]
    dated = [e for e in levels if is_first(e, levels) and not e.follows("to")]
    sizes = [e for e in levels if e.measure != "time"]  # "two minutes before half-time"
    named = [e for e in sizes if "earlier" in (*e.before[:NEAR], *e.behind[:1])]
    other = _other(levels, result)
    return list({e.number: e for e in (*against, *dated, *named, *other)}.values())


def _other(levels: list[Entry], result: Entry) -> list[Entry]:
    """The base that only the step points to: "The north had 26. The south had 74, or 180% more".

    So it is of a level right behind "That is an addition of 12", where the sentence before has one.
    """
    here = [e for e in levels if e.clause == result.clause]
    before = [e for e in levels if e.clause == result.clause - 1]
    if len(here) != 1 or len(before) != 1 or len(levels) != len(("base", "later")):
        return []
    if is_or(here[0], result):
        return before
    behind = here[0].number > result.number and "point" in result.opening
    return here if behind and not result.words.tokens[0].is_quantity else []


def is_first(entry: Entry, levels: list[Entry]) -> bool:
    """True if it is dated before all other levels of its kind."""
    others = [e.start for e in levels if e is not entry and e.measure == entry.measure]
    return entry.start is not None and all(start is None or start > entry.start for start in others)


def _later(base: Entry, levels: list[Entry], result: Entry) -> Entry | None:
    """The only other level of the kind, or the other end of "to 315 from 248"."""
    like = [e for e in levels if e is not base and alike(e, base) and e.per == base.per]
    ends = [e for e in like if are_ends(base, e) and e.clause == result.clause]
    others = ends or [e for e in like if e.value != base.value and _of_like_size(e, base)]
    if len(others) != 1 or others[0].follows("from"):
        return None
    later = others[0]
    dated = later.clause == base.clause and later.start and base.start
    told = dated or (later.clause > base.clause and "point" in later.opening)  # "Now it has 720"
    told = told or base.bare or not later.bare or are_ends(base, later) or is_or(later, result)
    named = _named_alike(later, base) and told and _of_one_subject(result, later, base)
    return later if named and _is_set_apart(later, base, result) else None


def _of_one_subject(result: Entry, later: Entry, base: Entry) -> bool:
    """False for "Income was £2m. Debt was £5m. Its debt fell": words it shares with one alone."""
    only = result.label & (later.label ^ base.label)
    near = later.clause in (base.clause, result.clause) or base.clause == result.clause
    return near or not only


def _of_like_size(one: Entry, other: Entry) -> bool:
    less, more = sorted((one.value, other.value))
    return more < UNLIKE * less


def are_ends(base: Entry, later: Entry) -> bool:
    """ "To 315,000 tonnes from 248,000": side by side, whatever else is said."""
    beside = abs(base.number - later.number) == 1 and base.clause == later.clause
    return beside and base.follows("from") and later.follows("to")


def _is_set_apart(later: Entry, base: Entry, result: Entry) -> bool:
    """True if the base is set against the later level, dated, or in a sentence of its own."""
    if later.clause != base.clause:
        return abs(later.clause - base.clause) == 1
    now = later.is_end or "later" in (*later.before[:2], *later.behind[:2])
    behind = result.number > max(later.number, base.number)
    apposed = base.number < later.number == result.number - 1 and result.follows(",")
    dated = base.start is not None and behind and (later.start is not None or apposed)
    return is_against(base) or now or dated


def misses(frame: Frame, result: Entry, later: Entry, base: Entry) -> bool:
    """True if the two give another step, the same way and of no quite other size."""
    larger, smaller = sorted((later, base), key=lambda e: -e.value)
    ordered = (larger, smaller) if frame.equation == "less" else (later, base)
    computed = EQUATIONS[frame.equation].give(*map(size, ordered))
    rises = result.value > 1 if frame.equation == "ratio" else result.way >= 0
    agrees = (later is larger) == rises
    gap = abs(computed[0] - result.value)
    words = result.quantity.kind is Kind.RATIO and gap < VAGUE
    near = is_near(computed[0], result.value) or _of_other_magnitude(result, later, base)
    if frame.equation == "less" and larger.value > FAR * smaller.value:
        return False
    return agrees and near and not words and not meets(size(result), computed)


def _of_other_magnitude(result: Entry, *levels: Entry) -> bool:
    """True if it is in millions where both levels are in billions, or the other way."""
    number = result.quantity.low
    others = {e.quantity.low.scale for e in levels if e.quantity.low}
    if number is None or len(others) != 1:
        return False
    return any(number.scale == scale * factor for scale in others for factor in THOUSANDS)
