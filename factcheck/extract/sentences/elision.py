"""Units said once for two figures: "3.4 million helmets, up from 2.1 million"."""

from functools import cache
from itertools import pairwise

from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.prose import Prose
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

_BACK = lazy(
    r"[^.;!?\n]{0,60}\b(?:from|to|than|versus|vs|against|compared (?:with|to)|including|of which"
    r"|(?:and|while|with) (?:the|its|their) (?:lowest|highest|low|high|average|median|mean)"
    r"(?: (?:is|was|at|being))?)"
    r"(?: (?:about|around|some|just|only|nearly|almost))? "
)
_AHEAD = lazy(r" (?:from|against|versus|compared (?:with|to)|of the|of its|of their) ")
_LEVELS = (Kind.MONEY, Kind.COUNT, Kind.MEASURE)
_FROM = lazy(r",? (?:(?:up|down) )?(?:from|against|versus|vs|compared (?:with|to)) ")
MILLION, THOUSAND = 1e6, 1000
NEAR_VERB = 24  # characters before a figure in which its verb may stand
NEAR_BY = 10  # how many times larger the one may be printed that leaves out its magnitude
NEAR = 90
ALIKE = 50  # how many times larger the one may be


def filled(prose: Prose, mentions: list[Mention]) -> list[Mention]:
    """The mentions, with bare numbers given the unit of the figure they are set beside."""
    for left, right in pairwise(mentions):
        if _is_bare(left) and _told(right) and _AHEAD.fullmatch(prose.lower, left.end, right.first):
            _fill(left, right)
    for left, right in pairwise(mentions):
        if _is_bare(right) and _ends_change(prose.lower, left, right):
            _fill_magnitude(right, left, rises=_rises(prose.lower, left))
    told: Mention | None = None
    for mention in mentions:
        if told and _is_bare(mention) and _goes_on(prose.lower, told, mention):
            _fill(mention, told)
        told = mention if _told(mention) else told
    return mentions


def _is_bare(mention: Mention) -> bool:
    return mention.kind is Kind.NUMBER and mention.bare and not mention.per


def _told(mention: Mention) -> bool:
    return mention.kind in _LEVELS and mention.low is not None


def _refers(lower: str, told: Mention, mention: Mention) -> bool:
    if mention.first - told.end > NEAR:
        return False
    return bool(_BACK.fullmatch(lower, told.end, mention.first))


_YEAR = r"(?:in (?:19|20)[0-9]{2}|(?:last|this) year|(?:a|the) year (?:ago|before|earlier))"
_DATED = lazy(rf"[^.;:!?\n0-9]{{0,40}} {_YEAR},? (?:and|but) (?:(?:about|around|some|just|only) )?")
_THEN = lazy(rf" {_YEAR}")


def _goes_on(lower: str, told: Mention, mention: Mention) -> bool:
    """True if a bare number is of what another was told in, or of another year's figure."""
    if _refers(lower, told, mention):
        return True
    near = mention.first - told.end <= NEAR and told.high is told.low
    dated = near and _DATED.fullmatch(lower, told.end, mention.first)
    return bool(dated and _THEN.match(lower, mention.end))


def _ends_change(lower: str, told: Mention, mention: Mention) -> bool:
    """ "To 12 billion from four", "to 12m, compared with 4"; not "raised £12m from 4"."""
    between = lower[told.end : mention.first]
    to = lower.endswith("to ", 0, told.first)
    return to and bool(_FROM.fullmatch(between)) and not lower.startswith(" of ", mention.end)


def _rises(lower: str, told: Mention) -> bool:
    """ "Rose to 3m from 12": then 12 is no number of millions."""
    before = lower[max(0, told.first - NEAR_VERB) : told.first].split()
    return not _up().isdisjoint(before)


@cache
def _up() -> frozenset[str]:
    return frozenset(load("change")["up"]["verbs"])


def _fill_magnitude(bare: Mention, told: Mention, *, rises: bool) -> None:
    """Give it the "billion" that only the other says, where the printed numbers are alike."""
    low, other = bare.low, told.low
    if low is None or other is None or low.scaled or other.scale < MILLION or bare.high is not low:
        return
    if rises and low.value * other.scale > other.value:
        return
    if low.value < THOUSAND and 1 / NEAR_BY < low.value * other.scale / other.value < NEAR_BY:
        bare.low = bare.high = low.times(other.scale, low.end)


def _fill(bare: Mention, told: Mention) -> None:
    if bare.low is None or told.low is None or told.low.value <= 0:
        return
    if not 1 / ALIKE < bare.low.value / told.low.value < ALIKE:
        return
    bare.kind, bare.unit, bare.dimension = told.kind, told.unit, told.dimension
    bare.of, bare.per = told.of, told.per
