"""Joining neighbours: "5-7%", "between 3 and 5 km", "from 3.7 to 4.5 mln", "5 or 6 km"."""

from functools import cache
from itertools import pairwise

import regex
from msgspec.structs import replace

from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.prose import Prose
from factcheck.lexicon import load
from factcheck.model.precision import Hedge
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

_JOIN = lazy(
    r"-?\s?(?:(?P<dash>[-–~]|--)|(?P<to>-?to-?|up to|through|till)|(?P<or>or-?)|(?P<and>and)"
    r"|(?P<slash>/)|(?P<comma>,)|(?P<by>by|x|×))\s?(?:about |around |some |plus )?"
)
_CLAUSE = lazy(r"[.;:](?!\d)|, (?:and|but|which|who|while|whereas|with)\b|\n")
_WORDS = lazy(r"\w+")
_BOUNDS = lazy(r"(?:,| and| but|, and|, but)?(?: (?:is|are|was|were))? ?")
_RANGE_OF = lazy(r"\b(?:ranges? of (?:about |around |some )?|age[ds] (?:of |from )?)$")
_BELOW = frozenset({Hedge.AT_MOST, Hedge.UNDER})
_ABOVE = frozenset({Hedge.AT_LEAST, Hedge.OVER})
NEAR = 16
LOOK_BACK = 60
TENFOLD = 10  # times: nothing falls as far from one figure to the next
NARROW = 3  # times: a step and the level behind it lie further apart than the ends of a range


def joined(prose: Prose, mentions: list[Mention]) -> list[Mention]:
    """Ranges made of two neighbours; elided units and magnitudes handed to the left one."""
    done: list[Mention] = []
    for place, mention in enumerate(mentions):
        left = done[-1] if done else None
        how = _join(prose, left, mention) if left else ""
        if left is None or not how:
            done.append(mention)
            continue
        if how == "bounds":
            _merge(left, mention)
            continue
        if how == "dash":
            _share_thousands(prose.plain, left, mention)
        if how != "comma" and (how != "by" or mention.kind is Kind.MEASURE):
            _spread(prose, done, mention, how)
        paired = how in ("to", "dash") and _is_paired(prose, done, mention, mentions[place + 1 :])
        if paired or _is_range(prose, done, mention, how):
            _merge(left, mention)
        else:
            done.append(mention)
    return done


def _join(prose: Prose, left: Mention, right: Mention) -> str:
    """How two neighbours are tied: by a dash, "to", "or", "and"; "" when they are not."""
    if right.start - left.end > LOOK_BACK or not left.low or not right.low:
        return ""
    if left.unit and right.unit and left.unit != right.unit:
        return ""
    if _is_bounded(prose, left, right):
        return "bounds"
    if right.start - left.end > NEAR:
        return ""
    first = right.start if right.hedge_text in ("up to", "to about", "to around") else right.first
    match = _JOIN.fullmatch(prose.lower, left.end, first)
    if match is None:
        return "to" if right.hedge_text == "up to" and right.first == left.end + 1 else ""
    return str(match.lastgroup)


def _is_bounded(prose: Prose, left: Mention, right: Mention) -> bool:
    """ "greater than 40 and smaller than 90"."""
    if left.hedge not in _ABOVE or right.hedge not in _BELOW or left.of or not _rises(left, right):
        return False
    return bool(_BOUNDS.fullmatch(prose.lower, left.end, right.first))


_THOUSANDS = lazy(r"[0-9]{1,3},000")


def _share_thousands(plain: str, left: Mention, right: Mention) -> None:
    """ "15-20,000 people": the left number is of thousands too, where that is less."""
    low, high = left.low, right.low
    if (
        low is None
        or high is None
        or low.scaled
        or not _THOUSANDS.fullmatch(plain, high.start, high.end)
    ):
        return
    if plain[low.start : low.end].isdecimal() and 1 < low.value * 1000 < high.value:
        left.low = left.high = replace(low, value=low.value * 1000, step=1000.0)


def _spread(prose: Prose, done: list[Mention], right: Mention, how: str) -> None:
    """Hand what only the last of a list says to those before it: "3, 4 and 5 km"."""
    left = done[-1]
    if how != "and" or _is_between(prose.lower, left):  # "it is $6.75 and 18 is the stock"
        _pass_on_money(left, right)
    _inherit(left, right)
    for after, left in pairwise(reversed(done)):
        if left.kind is not Kind.NUMBER or left.of or _join(prose, left, after) != "comma":
            return
        _inherit(left, right)


def _inherit(left: Mention, right: Mention) -> None:
    """ "3.7 to 4.5 mln dlrs": the left number takes what only the right one says."""
    if left.low is None or right.low is None or right.kind in (Kind.MULTIPLE, Kind.RATIO):
        return
    if _shares_scale(left, right):
        left.low = left.high = left.low.times(right.low.scale, left.low.end)
    if left.bare and right.unit and left.kind is Kind.NUMBER and _alike(left, right):
        left.kind, left.unit, left.dimension = right.kind, right.unit, right.dimension
        left.per = right.per
    elif left.bare and right.of:
        left.of, left.kind = right.of, right.kind


def _pass_on_money(left: Mention, right: Mention) -> None:
    """ "$5 to 10": the right number takes the sign of the left one."""
    if left.kind is Kind.MONEY and right.kind is Kind.NUMBER and right.bare:
        right.kind, right.unit, right.dimension = left.kind, left.unit, left.dimension


def _is_between(lower: str, left: Mention) -> bool:
    return lower[max(0, left.first - 8) : left.first] == "between "


def _shares_scale(left: Mention, right: Mention) -> bool:
    if left.low is None or right.low is None or left.low.scaled or not right.low.scaled:
        return False
    alike = left.kind in (Kind.NUMBER, right.kind) and not left.of
    if not alike or left.low.value >= 1000 or right.low.scale < 1000:
        return False
    scaled = left.low.value * right.low.scale  # "$700 to $2 million" says a scale of the one alone
    return scaled != right.low.value and scaled < TENFOLD * right.low.value


def _alike(left: Mention, right: Mention) -> bool:
    """True if "5 or 6 km" share a unit: "1,200 or 20%" and "54m or 20%" do not."""
    if left.low is None or right.low is None:
        return False
    return left.low.scaled == right.low.scaled and (
        right.kind is not Kind.PERCENTAGE or left.low.value < right.low.value * 10
    )


def _is_range(prose: Prose, done: list[Mention], right: Mention, how: str) -> bool:
    left = done[-1]
    if left.kind is not right.kind or (left.per and left.per != right.per):
        return False
    between = _is_between(prose.lower, left)
    if how == "and" or (between and how == "to"):
        return between
    if how in ("comma", "or", "by") or (left.of and how != "dash" and left.of != right.of):
        return False
    if how == "slash":
        return left.kind is Kind.MONEY and _rises(left, right) and _has_unit(left)
    if how == "dash":
        return _rises(left, right)
    return _goes_to(prose.lower, done, right)


def _goes_to(lower: str, done: list[Mention], right: Mention) -> bool:
    """True if "A to B" is a range: not the last leg of "A to B to C", nor a change."""
    left = done[-1]
    if len(done) > 1 and lower[done[-2].end : left.first] == " to ":
        return False
    falls = left.kind is Kind.MEASURE and left.unit == right.unit and _has_unit(left)
    if not _rises(left, right) and not falls:
        return False
    return not _changes(lower, left, right)


_SET_AGAINST = lazy(
    r",? (?:to|(?:down |up )?from|compared (?:to|with)|against|versus)(?: (?:about|around))? "
)


def _is_paired(prose: Prose, done: list[Mention], right: Mention, ahead: list[Mention]) -> bool:
    """ "from 2 to 3 per cent to 4 to 5 per cent": a range beside another range."""
    left, lower = done[-1], prose.lower
    if not _rises(left, right):
        return False
    if len(done) > 1 and done[-2].low is not done[-2].high and done[-2].unit == right.unit:
        return bool(_SET_AGAINST.fullmatch(lower, done[-2].end, left.first))
    if (
        len(ahead) < 2
        or not _is_elided(left, right)
        or not lower.startswith(" to ", right.end)
        or ahead[1].unit != right.unit
    ):
        return False
    apart = ahead[0].first == right.end + len(" to ") and _is_elided(ahead[0], ahead[1])
    return apart and _rises(*ahead[:2]) and _join(prose, *ahead[:2]) in ("to", "dash")


def _is_elided(left: Mention, right: Mention) -> bool:
    """True if both share the unit that stands behind the second: "2 to 3 per cent"."""
    return not _has_unit(left) and _has_unit(right)


def _rises(left: Mention, right: Mention) -> bool:
    if left.low is None or right.high is None:
        return False
    if left.negative and right.negative:  # "minus 7% to minus 12%"
        return left.low.value != right.high.value
    low = -left.low.value if left.negative else left.low.value
    return low < (-right.high.value if right.negative else right.high.value)


def _changes(lower: str, left: Mention, right: Mention) -> bool:
    """True if "A to B" tells a change ("rose from A to B", "rose A to B"), not a range.

    After a verb of change, "rose 5 to 7 per cent" is still a range: the unit is shared.
    """
    before = lower[max(0, left.first - LOOK_BACK) : left.first]
    clause = _CLAUSE.split(before)[-1]
    if not left.low or left.low.value == 0 or not _tells_change(clause):
        return False
    if _RANGE_OF.search(before):
        return False  # "4 per cent, below its range of 5% to 7%", "fell among men aged 65 to 74"
    if before.endswith(" or ") and right.low and right.low.value < NARROW * left.low.value:
        return False  # "rose 1 per cent, or £230 to £380"
    return before.endswith("from ") or _has_unit(left) or not right.unit


def _has_unit(mention: Mention) -> bool:
    """True if the unit is printed with the number itself, not handed over."""
    number = mention.low
    return bool(
        mention.unit and number and (mention.start, mention.end) != (number.start, number.end)
    )


def _merge(left: Mention, right: Mention) -> None:
    left.high, left.end, left.tail = right.high, right.end, right.tail
    left.high_negative = right.negative or left.both
    left.of = right.of or left.of
    left.kind, left.unit, left.dimension, left.per = (
        right.kind,
        right.unit,
        right.dimension,
        right.per,
    )
    if left.hedge in _ABOVE | _BELOW:
        left.hedge, left.hedge_text = None, ""


def _tells_change(clause: str) -> bool:
    words, phrases = _change_words()
    if not words.isdisjoint(_WORDS.findall(clause)):
        return True
    near = [regex.escape(phrase) for phrase in phrases if phrase in clause]
    return any(regex.search(rf"\b{phrase}\b", clause) for phrase in near)


@cache
def _change_words() -> tuple[frozenset[str], tuple[str, ...]]:
    """What tells a change: single words, and phrases."""
    rows = load("change")
    listed = {word for side in ("up", "down") for words in rows[side].values() for word in words}
    listed |= set(rows["either"]["words"]) | set(rows["either"]["moves"])
    listed |= set(load("numerals")["multiples"])
    listed -= {"from", "more", "better", "above", "below", "ahead", "behind", "single"}
    words = frozenset(word for word in listed if word.isalpha())
    return words, tuple(sorted(listed - words))
