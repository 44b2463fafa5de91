"""What tells of a step, and what links it to the levels that it lies between."""

from functools import cache

from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.markers import DOWN, UP, Token
from factcheck.extract.binding.entries.sentence import row
from factcheck.lexicon import load

GAP = 2  # markers before "a difference of"
NEAR = 4  # tokens beside a number
REACH = 8  # tokens before a step in which it may be called a conclusion
Levels = tuple[Entry, Entry]  # the later one and its base


def tells_step(name: str, result: Entry) -> bool:
    """True if words beside it make it a step, and it is none a year."""
    moves = bool(result.way) or name == "multiple"
    if name == "difference":
        named = result.follows("of") or result.follows("extra")  # "a further £2,270" is none
        gap = named and "gap" in result.before[:GAP]
        moves = (moves or gap) and is_amount(result)
    each = "each" in (*result.before[:1], *result.behind[:1]) or result.per
    share = result.type is Type.PERCENT and result.behind[:1] == ("of",)
    yearly = result.words.says("yearly", result.at - NEAR, result.at + NEAR)
    other = share or yearly or "adjusted" in result.sentence
    return moves and not (each or other or result.is_end or is_against(result))


def is_amount(result: Entry) -> bool:
    """True if it is so much more or less: "by 12", "an increase of 12", "12 more"."""
    before = result.words.tokens[max(0, result.at - 2) : result.at]
    noun = len(before) == 2 and before[1].text == "of" and _STEPS & set(before[0].classes)
    last = before[-1].text if before else ""
    after = (token.text for token in result.words.tokens[result.at + 1 : result.at + 3])
    set_against = last in ("up", "down") and result.behind[:1] == ("base",)
    before_it = last in ("by", "extra") or set_against
    return bool(noun) or before_it or bool(more() & set(after))


_STEPS = {"up", "down", "gap"}


@cache
def more() -> frozenset[str]:
    """Adverbs of change: "more", "fewer", "higher"."""
    return frozenset(word for way in (UP, DOWN) for word in load("change")[way]["adverbs"])


@cache
def _moving() -> frozenset[str]:
    """Verbs of change."""
    return frozenset(word for way in (UP, DOWN) for word in load("change")[way]["verbs"])


def is_against(entry: Entry) -> bool:
    """True if a step is set against it: "than last year's 38,200"."""
    for at in range(entry.at - 1, max(-1, entry.at - NEAR - 1), -1):
        token = entry.words.tokens[at]
        if token.is_quantity and token.text != "D":
            return False
        if token.classes in ((), ("earlier",), ("of",)):  # "against last year's total of 38"
            continue
        strict = entry.words.says("against", at - 1, at + 1) and "base" in token.classes
        return strict or _compares(entry, at)
    return False


def _compares(entry: Entry, at: int) -> bool:
    """True if the word sets it against the step right before it: "an extra 60 over 370"."""
    words = entry.words
    if words.tokens[at].text not in ("over", "on", "above", "below"):
        return False
    return at > 0 and words.tokens[at - 1].is_quantity and words.tokens[at - 1].text != "D"


def is_of_levels(result: Entry, *levels: Entry) -> bool:
    """False for a step of something else behind them: ", with a 23% fall in thefts"."""
    tokens = result.words.tokens
    before = [e.at for e in levels if e.clause == result.clause and e.number < result.number]
    between = tokens[max(before) + 1 : result.at] if before else []
    texts = [t.text for t in tokens[result.at + 1 :] if _STEPS.isdisjoint(t.classes)][:2]
    named = texts[:1] in (["in"], ["that"], ["for"]) and texts[1:] not in (["a"], ["one"], ["just"])
    acts = (t for t in between if t.text.endswith(("ing", "ed")) and _STEPS.isdisjoint(t.classes))
    apart = any(t.text in row("elsewhere") for t in between) or any(acts)
    return not before or not (apart or named)  # "in a single month" names nothing


def is_linked(near: list[Entry], result: Entry, *levels: Entry) -> bool:
    """True if the step stands in a clause with one of them, or concludes from both."""
    if _base_unsaid(near, result) or _has_rival(near, result, levels):
        return False
    concluded = result.words.says("hence", result.at - REACH, result.at)
    beside = [e for e in levels if e.clause == result.clause]
    if beside:
        behind = any(is_against(e) and e.number > result.number for e in beside)
        nearest = min(beside, key=lambda e: abs(e.at - result.at))
        # two levels of two years may be joined by "and"
        dated = all(e.start and e.number < result.number for e in levels)
        close = all(_in_one_clause(result, e, behind=behind)
                    for e in ([nearest] if dated else beside))  # fmt: skip
        now = beside[0] is levels[0] and _is_now(result)
        both = len(beside) == len(levels) or is_against(beside[0]) or now
        both = both or is_or(beside[0], result)
        return concluded or (close and both)
    refers = concluded or "point" in result.opening or (result.at == 1 and result.follows("at"))
    first = not any(e.clause == result.clause and e.number < result.number
                    and e.type is not Type.DATE for e in near)  # fmt: skip
    return refers and first and max(e.clause for e in levels) == result.clause - 1


def is_or(level: Entry, result: Entry) -> bool:
    """ "74, or 180% more": the step is of the level right before it."""
    return level.at + 3 == result.at and result.follows("or") and level.clause == result.clause


def _is_now(result: Entry) -> bool:
    """ "Today it has 720, a rise of 20%": set against what the sentence before tells."""
    first = result.words.tokens[0].text
    return first not in OWNED and ("later" in result.opening or "point" in result.opening)


OWNED = ("its", "their", "his", "her")  # "its rival now has 720" is of another


def _in_one_clause(result: Entry, level: Entry, *, behind: bool) -> bool:
    """True if no new verb stands between: "rose from 19 to 21 and fell 100 points".

    Where the base stands behind the step, the verb between is its own: "sales of £4m rose 9% from
    £3m".
    """
    first, last = sorted((result.at, level.at))
    between = result.words.tokens[first + 1 : last]
    joined = any(token.text in ("and", "but", "while") for token in between)
    verbs = (n for n, token in enumerate(between) if token.text in _moving())
    moved = any(not _is_noun(between, n) for n in verbs)
    anew = moved and not behind and level.at < result.at
    return level.act == result.act and not joined and not anew


def _is_noun(tokens: list[Token], at: int) -> bool:
    """ "A rise of", "a sharp fall": no verb."""
    before = [token.text for token in tokens[max(0, at - 2) : at]]
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return after == "of" or not {"a", "an", "the"}.isdisjoint(before)


def _base_unsaid(near: list[Entry], result: Entry) -> bool:
    """True if its base is another: "up 5% from a year ago", "1.3 times annual income"."""
    if result.type is Type.MULTIPLE and result.next_word.islower() and not _points(result):
        return True
    if not {"base", "earlier"} & set(result.behind):
        return False
    after = [e for e in near if 0 < e.number - result.number <= 2 and e.clause == result.clause]
    return not any(e.type in (Type.LEVEL, Type.PERCENT) and "base" in e.before for e in after)


def _points(result: Entry) -> bool:
    """ "Twice as much", "three times the outlay": the multiple of the figure before."""
    return result.next_word in _KNOWN or "times" in result.behind[:1]


_KNOWN = frozenset(
    ("what", "as", "the", "that", "its", "their", "his", "her", "in", "over", "and", "to")
)


def _has_rival(near: list[Entry], result: Entry, levels: tuple[Entry, ...]) -> bool:
    """True if another figure is a step in the same terms, and stands as near to the levels."""
    rivals = [e for e in near if e.clause == result.clause
              and e.type is result.type and (e.way or e.type is Type.MULTIPLE)
              and not e.is_base and not e.is_end and e.measure == result.measure]  # fmt: skip
    here = [e for e in levels if e.clause == result.clause]
    ends = len(here) == 2 and any(e.follows("from") for e in here)
    if not ends:
        return bool(rivals)
    return any(_apart(e, here) <= _apart(result, here) for e in rivals)


def _apart(step: Entry, levels: list[Entry]) -> int:
    """How many tokens lie between a step and the nearest of some levels."""
    return min(abs(step.at - level.at) for level in levels)
