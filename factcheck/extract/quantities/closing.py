"""What closes a quantity, the same for all kinds: its noun, its rate, its sign and its hedge."""

from factcheck.extract.numbers import signs
from factcheck.extract.quantities import hedges, nouns
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.ahead import ahead
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units import named, rates
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

_COUNTS = (Kind.NUMBER, Kind.COUNT)
_SHARED = (Kind.PERCENTAGE, Kind.RATIO, Kind.MULTIPLE, Kind.MEASURE, Kind.MONEY)


def closed(prose: Prose, mention: Mention) -> Mention:
    """The mention with all that stands around it."""
    end = mention.tail = mention.end
    gap, word = ahead(prose.lower, end)
    if mention.kind in _COUNTS:
        if gap:
            _count(prose, mention)
    elif word == "of" and mention.kind in _SHARED:
        _of_what(prose, mention)
    behind = word if mention.tail == end else ahead(prose.lower, mention.tail)[1]
    if behind in rates.openers() or (not behind and rates.marked(prose.lower, mention.tail)):
        _rate(prose, mention)
    signs.signed(prose, mention)
    if not _hedge_before(prose, mention) and (mention.end != end or hedges.may_follow(word)):
        _hedge_after(prose, mention)
    if mention.kind is Kind.NUMBER and not mention.per:
        _named(prose, mention)
    return mention


def _named(prose: Prose, mention: Mention) -> None:
    unit = named.before(prose, mention.first)
    if unit:
        mention.kind, mention.unit, mention.dimension = unit.kind, unit.unit, unit.dimension


def _rate(prose: Prose, mention: Mention) -> None:
    """What it is counted against; that of a bare number is its unit: "44 per 100,000"."""
    if mention.kind is Kind.NUMBER:
        mention.end = rates.many(prose.lower, mention.end)
    per, mention.tail = rates.per(prose.lower, mention.tail)
    mention.per = f"{mention.per}/{per}" if mention.per and per else mention.per or per


def _count(prose: Prose, mention: Mention) -> None:
    mention.of, mention.tail = nouns.counted(prose.lower, mention.end)
    if mention.of:
        mention.kind = Kind.COUNT


_OF = lazy(r" of (?:the |its |their |all |those |these |his |her |our )?")


def _of_what(prose: Prose, mention: Mention) -> None:
    """ "45% of pupils", "12 tonnes of rice"."""
    match = _OF.match(prose.lower, mention.end)
    if not match:
        return
    mention.of, tail = nouns.counted(prose.lower, match.end() - 1)
    if mention.of and mention.kind is Kind.MEASURE and match[0] == " of ":
        mention.tail = tail


def _hedge_before(prose: Prose, mention: Mention) -> bool:
    time = mention.dimension == "time" or _in_course(prose.lower, mention)
    found = hedges.before(prose.lower, mention.start, time=time)
    if found:
        mention.hedge, mention.hedge_start, mention.hedge_text = found
    return found is not None


_FIGURE = lazy(r"[0-9][^.;:!?\n]*(?:[.][0-9][^.;:!?\n]*)*over $")
NEAR = 40


def _in_course(lower: str, mention: Mention) -> bool:
    """True if "over 25 throws" tells how long another figure took, and no bound."""
    if not mention.of or not lower.endswith("over ", 0, mention.start):
        return False
    if mention.of.split()[-1] not in load("hedges")["course"]["nouns"]:
        return False
    return bool(_FIGURE.search(lower, max(0, mention.start - NEAR), mention.start))


def _hedge_after(prose: Prose, mention: Mention) -> None:
    after = hedges.after(prose.lower, mention.end)
    if after:
        mention.hedge, end = after
        mention.hedge_text = prose.lower[mention.end : end].strip()
        mention.tail = max(mention.tail, end)
