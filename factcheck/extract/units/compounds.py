"""One size told in two parts: "6ft 2in", "1h 20m", "13 dollars and 45 cents", "10 ± 2 kg"."""

from msgspec.structs import replace

from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.prose import Prose
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

_GAP = lazy(r",? (?:and )?|-|")
_CENTS = lazy(r" (?:and )?")
_CLOSES = lazy(r"[ ]?(?:$|[.,;:?!)\n](?!\d)|and\b)")
_WITHIN = lazy(r"[ ]?(?:±|\+/-|\+-)[ ]?")
REACH = 6
FOOT = 12  # inches


def joined(prose: Prose, mentions: list[Mention]) -> list[Mention]:
    """The mentions, with the parts of one size put together."""
    done: list[Mention] = []
    for mention in mentions:
        left = done[-1] if done and mention.start - done[-1].end <= REACH else None
        if left is None or not (_tolerated(prose, left, mention) or _added(prose, left, mention)):
            done.append(mention)
    return done


def _tolerated(prose: Prose, left: Mention, right: Mention) -> bool:
    """Take "± 2 kg" into the number before it, as how exact that is."""
    if left.low is None or right.low is None or (left.unit and left.unit != right.unit):
        return False
    if not _WITHIN.fullmatch(prose.plain, left.end, right.start):
        return False
    left.low = left.high = replace(left.low, end=right.end, step=2 * right.low.value)
    left.kind, left.unit, left.dimension = right.kind, right.unit, right.dimension
    left.end, left.tail, left.per, left.of = right.end, right.tail, right.per, right.of
    return True


def _added(prose: Prose, left: Mention, right: Mention) -> bool:
    """Take a smaller part into the number before it."""
    _read_clock(prose, left, right)
    _read_inches(prose, left, right)
    share = _share(prose, left, right)
    if share:
        _add(left, right, share)
    return bool(share)


_MINUTES = lazy(r"[0-9]{1,2}m")


def _read_clock(prose: Prose, left: Mention, right: Mention) -> None:
    """The "m" of "1h 20m" and "2m 30s" is a minute."""
    if (
        left.unit == "hour"
        and right.bare
        and _MINUTES.fullmatch(prose.lower, right.start, right.end)
    ):
        _make_minutes(right)
    elif right.unit == "second" and _MINUTES.fullmatch(prose.lower, left.start, left.end):
        _make_minutes(left)


_INCHES = lazy(
    r" ?in\b(?= ?(?:$|[.,;:)(\n]|(?:long|tall|high|wide|deep|thick|across|square|by|x)\b))"
)


def _read_inches(prose: Prose, left: Mention, right: Mention) -> None:
    """The "in" of "12 ft 2 in long", which elsewhere is a word."""
    if left.unit != "foot" or not right.bare or right.low is None or right.low.value >= FOOT:
        return
    if match := _INCHES.match(prose.lower, right.end):
        right.kind, right.unit, right.dimension = Kind.MEASURE, "inch", "length"
        right.end = right.tail = match.end()


def _make_minutes(mention: Mention) -> None:
    if mention.low is None:
        return
    number = replace(mention.low, value=mention.low.value / mention.low.scale, step=1.0)
    mention.low = mention.high = replace(number, scaled=False, scale=1.0)
    mention.kind, mention.unit, mention.dimension = Kind.DURATION, "minute", "time"


def _share(prose: Prose, left: Mention, right: Mention) -> float:
    """How much of the left unit one of the right is; 0 for what does not belong together."""
    if left.low is None or right.low is None or not _whole(left) or left.per or right.hedge:
        return 0.0
    gap = prose.lower[left.end : right.start]
    if right.kind is Kind.RATIO and gap == " and ":
        return float(_is_part(prose, left, right))
    if right.bare and left.kind is Kind.MONEY:
        return _loose_cents(prose, left, right, gap)
    parts = load("compounds").get(_smallest(left), {}).get(right.unit)
    if parts is None or not right.low.value < parts or not _GAP.fullmatch(gap):
        return 0.0
    return float(1 / parts / _past(left))


def _whole(left: Mention) -> bool:
    """True if the left number is a plain whole one: "5.5 feet 2 inches" is no size."""
    number = left.low
    return number is not None and number == left.high and (bool(left.parts) or number.step >= 0.5)


def _smallest(left: Mention) -> str:
    return left.parts or left.unit


def _past(left: Mention) -> float:
    """How many of the last unit read make one of the first."""
    return float(load("compounds")[left.unit][left.parts]) if left.parts else 1.0


def _is_part(prose: Prose, left: Mention, right: Mention) -> bool:
    """ "a year and a half", "two miles and a quarter"."""
    spelled = prose.lower[right.start : right.end].startswith(("a ", "an "))
    return spelled and left.kind in (Kind.DURATION, Kind.MEASURE) and not right.of


def _loose_cents(prose: Prose, left: Mention, right: Mention, gap: str) -> float:
    """ "15 dollars 50", "€3 and fourteen": the coins without their name, nothing behind them."""
    number = right.low
    if number is None or not 0 < number.value < 100 or number.step < 1 or left.low is None:
        return 0.0
    plain = not left.low.scaled and not right.hedge and not right.negative
    if not plain or not _CENTS.fullmatch(gap) or not _CLOSES.match(prose.lower, right.end):
        return 0.0
    spelled = prose.lower[left.start].isalnum() and prose.lower[left.end - 1].isalpha()
    said = number.words and gap == " and " and not prose.lower.endswith("between ", 0, left.first)
    return 0.01 if said or (spelled and number.value >= 10) else 0.0


def _add(left: Mention, right: Mention, share: float) -> None:
    """Let the left mention take in the right one."""
    number, part = left.low, right.low
    if number is None or part is None:
        return
    left.low = left.high = number.plus(part, share)
    left.end, left.tail = right.end, right.tail
    left.per, left.of = right.per or left.per, right.of or left.of
    left.parts = right.unit
