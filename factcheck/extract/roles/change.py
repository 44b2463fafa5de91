"""Changes: "rose 5% to 21m from 20m", "72,000 …, up from 6,000", "doubled to 4m"."""

from collections.abc import Iterator

import regex

from factcheck import units
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.change_parts import Parts, found
from factcheck.extract.roles.grammar import direction_of
from factcheck.lexicon import load
from factcheck.model.period import Period
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import By, Change, Direction, terms_of

_SHARES = {Kind.PERCENTAGE, Kind.RATIO}
RATE_REACH = 20
SLIP = (300, 3000)
_RANKS = (By.PERCENT, By.POINTS, By.MULTIPLE, By.DELTA)


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
    return not own and not _COORDINATE.search(between) and bool(_ASIDE_FROM.search(between))


_SUBORDINATE = regex.compile(r"\b(?:after|when|as|because|since|with)\b")
_COORDINATE = regex.compile(r"\b(?:while|and|but|whereas)\b")
_ASIDE_FROM = regex.compile(r"[,–—-]+ (?:up|down) from\b")


def _bound(parts: Parts, clause: Clause) -> Iterator[Bound]:
    """One claim for each term in which the change is put."""
    before, after = (None if p is None else clause.quantity(p) for p in (parts.before, parts.after))
    if before and after:
        before = units.in_unit_of(before, after)
    direction = _direction(parts, clause)
    level = after if after and after.dimension else before or after
    steps = [step for step in map(clause.quantity, parts.by) if _fits(step, level)]
    terms = [units.in_unit_of(step, level) if level else step for step in steps]
    abstain = _abstain(clause, parts)
    subject = _subject(clause, parts)
    if before and after and not _comparable(before, after):
        return
    basis = None if before else _basis(parts, clause)
    by, also = _ranked(terms)
    if by or (before and after):
        yield Bound(
            Change(before, after, by, also, direction, parts.more_than, basis), subject, abstain
        )


def _basis(parts: Parts, clause: Clause) -> Period | None:
    """The period compared with: "up 5% on last year", "a spike in referrals since 2013"."""
    if parts.basis is not None:
        return clause.mention(parts.basis).period
    later = _SINCE.match(clause.shadow.text, parts.end)
    period = clause.mention(later.start(1)).period if later else None
    return period if period and period.text.lower().startswith("since") else None


def _direction(parts: Parts, clause: Clause) -> Direction | None:
    word = regex.sub(r"^[ ,–—-]+", "", parts.trigger)
    if "M" in word:
        multiples = [clause.quantity(p) for p in parts.by if clause.shadow.text[p] == "M"]
        return Direction.DOWN if any((m.value or 1) < 1 for m in multiples) else Direction.UP
    near = clause.shadow.text[max(0, parts.start - 60) : parts.end + 20]
    if word in load("change")["unsure"]["words"] or any(
        one in near for one in load("change")["inverse"]["words"]
    ):
        return None
    side = direction_of(word)
    return Direction(side) if side else None


_SINCE = regex.compile(r"[^NPQMRV.;]{0,60}?(D)")


def _fits(by: Quantity, level: Quantity | None) -> bool:
    """Whether a step can be one of these levels: no "two months" on tonnes."""
    if terms_of(by) is not By.DELTA or level is None:
        return terms_of(by) is not By.DELTA or by.dimension != "time"
    return _plain(level) or by.dimension.partition("/")[0] == level.dimension.partition("/")[0]


def _ranked(steps: list[Quantity]) -> tuple[Quantity | None, Quantity | None]:
    """At most two ways to put the change, each in other terms, the per cent first."""
    first: dict[By, Quantity] = {}
    for step in steps:
        first.setdefault(terms_of(step), step)
    ranked = [first[terms] for terms in _RANKS if terms in first]
    return (ranked[0] if ranked else None), (ranked[1] if len(ranked) > 1 else None)


def _comparable(before: Quantity, after: Quantity) -> bool:
    """Same unit, or one of them bare, or both per cents; never a rate against a level."""
    if {before.kind, after.kind} & _SHARES and before.kind is not after.kind:
        return False
    one, other = before.dimension.partition("/"), after.dimension.partition("/")
    if _plain(before) or _plain(after):
        return _same_size(before, after)
    return one[0] == other[0] and (one[2] == other[2] or _same_size(before, after))


def _plain(level: Quantity) -> bool:
    """Whether its unit may have been left out: neither unit nor noun is printed."""
    return not level.dimension and not level.of


def _same_size(before: Quantity, after: Quantity) -> bool:
    """Whether one may have left its unit out; a thousandfold gap is a slip of magnitude."""
    small, large = sorted(abs(one.interval.middle) for one in (before, after))
    return large < RATE_REACH * small or SLIP[0] * small < large < SLIP[1] * small


def _abstain(clause: Clause, parts: Parts) -> str:
    """Why the printed levels cannot tell this change, when the sentence says so."""
    near = clause.shadow.text[max(0, parts.start - 40) : parts.end + 30]
    for reason, words in load("change")["abstain"].items():
        if any(word in near for word in words):
            return str(reason)
    return ""


_SUBJECT = regex.compile(
    r"(?:(?<=^)|(?<=[,;:–—(\"“]\s?)|(?<=\b(?:that|and|while|but|said|as)\s))([\p{Ll}' &/-]+?)$"
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


_IN_WHAT = regex.compile(
    r" in (?:the |its |their )?(?:number of |level of )?([\p{Ll}' -]+?)"
    r"(?= (?:since|from|to|over|during|between|against|in|on|at|by|for)\b| ?[A-Z.,;:(–—]|$)"
)
