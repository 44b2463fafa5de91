"""Units said once for two figures: "3.4 million helmets, up from 2.1 million"."""

from itertools import pairwise

from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.prose import Prose
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
NEAR = 90
ALIKE = 50  # how many times larger the one may be


def filled(prose: Prose, mentions: list[Mention]) -> list[Mention]:
    """The mentions, with bare numbers given the unit of the figure they are set beside."""
    for left, right in pairwise(mentions):
        if _is_bare(left) and _told(right) and _AHEAD.fullmatch(prose.lower, left.end, right.first):
            _fill(left, right)
    told: Mention | None = None
    for mention in mentions:
        if told and _is_bare(mention) and _refers(prose.lower, told, mention):
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


def _fill(bare: Mention, told: Mention) -> None:
    if bare.low is None or told.low is None or told.low.value <= 0:
        return
    if not 1 / ALIKE < bare.low.value / told.low.value < ALIKE:
        return
    bare.kind, bare.unit, bare.dimension = told.kind, told.unit, told.dimension
    bare.of, bare.per = told.of, told.per
