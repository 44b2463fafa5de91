"""Changes: "rose 5% to 21m from 20m", "72,000 …, up from 6,000", "doubled to 4m"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles import change_places as places
from factcheck.extract.roles.abstention import abstention
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.change_bound import joined
from factcheck.extract.roles.change_doubt import doubt
from factcheck.extract.roles.change_parts import Parts, found
from factcheck.extract.roles.change_pattern import TRIGGERS
from factcheck.extract.roles.change_signs import UNSAID, below_zero, is_unsaid
from factcheck.extract.roles.grammar import change_words, direction_of, either
from factcheck.extract.roles.needs import Needs
from factcheck.lexicon import load
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Direction
from factcheck.pattern import compiled, lazy

NEEDS = Needs(codes=("NPRQM",), words=(TRIGGERS,))


def find(clause: Clause) -> Iterator[Bound]:
    """Every change that the sentence states."""
    told: list[Parts] = []
    for one in found(clause.shadow.text):
        if told and _goes_on(clause.shadow.text, told[-1], one):
            told[-1].before = one.before
            told[-1].by += one.by
        else:
            told.append(one)
    for parts in told:
        yield from _bound(parts, clause)


def _goes_on(text: str, last: Parts, one: Parts) -> bool:
    """ "rose to 31 after four more people died, up from 27": up from speaks of the 31."""
    if one.trigger not in ("up", "down") or one.before is None:
        return False
    if last.after is None or last.before is not None:
        return False
    between = text[last.end : one.before]
    own = one.after is not None and not _SUBORDINATE.search(between)
    if own:
        return False
    aside = _ASIDE_FROM.search(between) and not _COORDINATE.search(between)
    return bool(aside or _RECORD.match(text, last.after + 1, one.before))


_SUBORDINATE = lazy(r"\b(?:after|when|as|because|since|with)\b")
_COORDINATE = lazy(r"\b(?:while|and|but|whereas)\b")
_ASIDE_FROM = lazy(r"[,–—-]+ (?:up|down) from\b")
# "…, the lowest for 40 years and down from N": the superlative speaks of the same figure.
_RECORD = lazy(
    r"(?: D)?,? (?:the|its|their|an?) (?:\p{Ll}+[ -]){0,2}?"
    r"(?:\p{Ll}+est|most|best|worst|record|(?:N|\p{Ll}+) (?:high|low))\b"
    r"[^.;:]{0,60}? and (?:up|down) from\b"
)


def _bound(parts: Parts, clause: Clause) -> Iterator[Bound]:
    """One claim for each term in which the change is put."""
    below = below_zero(clause, parts)
    before, after = (_level(clause, p, below) for p in (parts.before, parts.after))
    change = joined(
        before,
        after,
        [clause.quantity(p) for p in parts.by if not _is_ratio(clause, p)],
        _direction(parts, clause),
        more_than=parts.more_than,
        basis=None if before else _basis(parts, clause),
    )
    if change:
        reason = abstention(clause, parts.start, parts.end) or doubt(clause, parts, change)
        reason = reason or (UNSAID if below is None and is_unsaid(clause, parts) else "")
        yield Bound(change, _subject(clause, parts), reason)


def _level(clause: Clause, place: int | None, below: int | None) -> Quantity | None:
    """The level at a place; the one that its noun puts below zero has that sign."""
    if place is None:
        return None
    return clause.quantity(place).opposite if place == below else clause.quantity(place)


def _is_ratio(clause: Clause, position: int) -> bool:
    """True if a multiple is of another size: "debt of 118m (2015: 150m), 0.9 times earnings"."""
    multiple = clause.shadow.text[position] == "M"
    counted = multiple and clause.quantity(position).text.lower().endswith("times")
    return counted and _OF_OTHER.match(clause.shadow.text, position + 1) is not None


_OF_OTHER = lazy(
    r"[ ](?!(?:as|that|those|the|its|their|his|her|our|what|more|less|fewer|higher|lower|larger"
    r"|greater|bigger|smaller|in|over|from|to|since|on|by|and|or|at|for|during|compared|up|down"
    r"|last|this|than|a|\p{Ll}+er)\b)\p{Ll}"
)


def _basis(parts: Parts, clause: Clause) -> Period | None:
    """The period compared with: "up 5% on last year", "a spike in referrals since 2013"."""
    if parts.basis is not None:
        return clause.mention(parts.basis).period
    later = _SINCE.match(clause.shadow.text, parts.end)
    period = clause.mention(later.start(1)).period if later else None
    return period if period and period.text.lower().startswith("since") else None


def _direction(parts: Parts, clause: Clause) -> Direction | None:
    word = parts.trigger.lstrip(" ,–—-")
    if "M" in word:
        multiples = [clause.quantity(p) for p in parts.by if clause.shadow.text[p] == "M"]
        return Direction.DOWN if any((m.value or 1) < 1 for m in multiples) else Direction.UP
    if _RATE_OF.match(clause.shadow.text, 0, clause.shadow.text.find(word, parts.start)):
        return None
    if word in load("change")["unsure"]["words"]:
        return None
    around = clause.shadow.text, max(0, parts.start - 60), parts.end + 20
    if _inverse().search(*around) or places.are_meant(clause, parts, _subject(clause, parts)):
        return None
    side = _at_base(parts, clause) or direction_of(word) or _at_step(parts, clause)
    return Direction(side) if side else None


def _at_base(parts: Parts, clause: Clause) -> str:
    """ "Has grown to 138, down from 115": the way that is said right before the base."""
    found = _FROM.search(clause.shadow.text, 0, parts.before) if parts.before is not None else None
    return str(found[1]) if found else ""


_FROM = lazy(r"(?r)\b(up|down) from (?:the |its )?$")


def _at_step(parts: Parts, clause: Clause) -> str | None:
    """ "Went from 190 to 170, an increase of 12%": the way that is said of the step."""
    found = _step_of().search(clause.shadow.text, 0, min(parts.by)) if parts.by else None
    return direction_of(str(found[1])) if found else None


@cache
def _step_of() -> regex.Pattern[str]:
    return compiled(rf"(?r)\b({change_words('nouns')}) of (?:some |about )?$")


@cache
def _inverse() -> regex.Pattern[str]:
    """Words of the lexicon, or one currency in another: "climbed to 43.3 per dollar"."""
    money = either(word for row in load("currencies").values() for word in row.get("words", ()))
    words = either(load("change")["inverse"]["words"])
    return compiled(rf"\b(?:{words}|(?:against|to|per)[ ](?:an?[ ]|the[ ])?{money})\b")


# The rate itself may go the other way: "the rate of decline doubled".
_RATE_OF = lazy(r"(?r)\b(?:rates?|pace|speed)[ ]of[ ](?:the[ ]|its[ ]|their[ ])?")
_SINCE = lazy(r"[^NPQMRV.;]{0,60}?(D)")


_SUBJECT = lazy(
    r"(?r)(?:(?<=^)|(?<=[,;:–—(\"“]\s?)|(?<=\b(?:that|and|while|but|said|as)\s))([\p{Ll}' &/-]+)$"
)


def _subject(clause: Clause, parts: Parts) -> str:
    """What changed: the counted noun of a level, or the words before or after the trigger."""
    for position in (parts.after, parts.before):
        if position is not None and clause.quantity(position).of:
            return clause.quantity(position).of
    start = min(parts.positions)
    after = _IN_WHAT.match(clause.shadow.text, start + 1)
    if after:
        return str(after[1]).strip()
    before = _SUBJECT.search(
        clause.shadow.text[:start].rsplit(parts.trigger.strip(), 1)[0].rstrip()
    )
    return before[1].strip() if before else ""


_IN_WHAT = lazy(
    r" in (?:the |its |their )?(?:number of |level of )?([\p{Ll}' -]+?)"
    r"(?= (?:since|from|to|over|during|between|against|in|on|at|by|for)\b| ?[A-Z.,;:(–—]|$)"
)
