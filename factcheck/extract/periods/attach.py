"""Which period a quantity belongs to: the one right behind it, or the one its clause opens with."""

from factcheck.extract.sentences.shadow import DATE, Shadow
from factcheck.pattern import lazy

_BEHIND = lazy(
    r"[NPQMRV](?:,? (?:(?:in|for|during|over|of|at|by|on|through) )?"
    r"(?:the |its |all of |all |(?:the )?(?:whole|full year) of |calendar |fiscal )?|[ ]\()(D)"
)
_OWNED = lazy(
    r"D(?:'s?)?"
    r"(?: (?:total|figure|level|record|peak|high|low|sales|profit|profits|average|number"
    r"|target|budget|price|estimate))?"
    r"(?: of)? ([NPQ])"
)
_BREAK = lazy(r"[;:]|, (?:while|but|and|whereas)\b| (?:while|whereas|but)\b")


def periods(shadow: Shadow) -> None:
    """Give each quantity of the sentence its period, in place."""
    if DATE not in shadow.codes or not shadow.codes.strip(DATE):
        return
    used: set[int] = set()
    pairs = list(zip(shadow.at, shadow.codes, shadow.codes[1:], strict=False))
    for position, code, following in pairs:
        if following == DATE != code and (match := _BEHIND.match(shadow.text, position)):
            _give(shadow, position, match.start(1), used)
    for position, code, following in pairs:
        if code == DATE != following and (match := _OWNED.match(shadow.text, position)):
            _give(shadow, match.start(1), position, used)
    _open_clauses(shadow, used)


def _give(shadow: Shadow, position: int, date: int, used: set[int]) -> None:
    mention = shadow.mention(position)
    if mention.period is None and date not in used:
        mention.period = shadow.mention(date).period
        used.add(date)


def _open_clauses(shadow: Shadow, used: set[int]) -> None:
    """Hand a leading "In 2010 …" to the first level after it, clause by clause."""
    waiting, past = None, 0
    for position, mention in shadow.at.items():
        if waiting is not None and _BREAK.search(shadow.text, past, position):
            waiting = None
        past = position
        if shadow.text[position] == DATE:
            waiting = position if position not in used else waiting
        elif waiting is not None and mention.period is None and shadow.text[position] == "N":
            mention.period = shadow.mention(waiting).period
            waiting = None
