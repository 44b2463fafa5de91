"""Changes set against a figure from outside the period of their per cent."""

from factcheck.model.relation import Change
from factcheck.pattern import lazy


def out_of_step(change: Change, said: str, behind: str, *, based: int | None) -> bool:
    """True if the words date the figure to another time than the start of the change.

    `said` runs from the start of the sentence to the figure, `behind` stands behind it;
    `based` tells that a period compared with is named besides.
    """
    if change.before is None or change.by is None:
        return False
    if _WHOLE.match(behind) and not _WHOLE_SAID.search(said):
        return True  # "9,000 a month, from 36,000 in the whole of last year"
    period = change.before.period
    told = (period.text.lower() if period else "") + " " + _CLAUSE.split(behind)[0]
    if _LONG_AGO.search(told):
        return not _LONG.search(said)
    if based is not None and period and change.after and change.after.period is None:
        return not _YEAR_BACK.search(told)  # "up 9% from a year earlier to 41, from 40 in June"
    if _SHORT_AGO.search(told):
        return bool(_YEARLY.search(said) or _ON_YEAR.search(said))
    year = _YEAR.search(told)
    return bool(year) and _other_year(change, int(year[0]), said)


def _other_year(change: Change, year: int, said: str) -> bool:
    """True if the change runs from another year than the figure's."""
    span = _BETWEEN.search(said)
    if span:
        return int(span[1]) != year
    late = change.after.period if change.after else None
    if late and late.year == year + 1:
        return False
    period = change.by.period if change.by else None
    own = _YEAR.fullmatch(period.text) if period else None
    return int(own[0]) - year != 1 if own else bool(_YEARLY.search(said))


_CLAUSE = lazy(r"[,;:.()]")
_WHOLE = lazy(r" (?:in|for|over|during|through|throughout) (?:the )?(?:whole|entire|all of)\b")
_WHOLE_SAID = lazy(r"\b(?:whole|entire|all of)\b")
_LONG_AGO = lazy(
    r"\b(?:decades?|century|generation|centuries)\b"
    r"|\b(?!one\b|1\b)[\p{Ll}\d]+ years (?:ago|earlier|before|previously)"
)
_LONG = lazy(r"\b(?:years|decades?|century|generation)\b")
_SHORT_AGO = lazy(r"\b(?:month|months|week|weeks|quarter|day|days)\b(?!.*\byear\b)")
_YEARLY = lazy(
    r"\b(?:in|on|over|during) (?:the|a) (?:past |last )?(?:year|12 months|twelve months)\b"
    r"|\b(?:last|this) year\b"
)
_ON_YEAR = lazy(r"\byear[- ](?:on|over)[- ]year\b|\bannual(?:ly)?\b")
_YEAR_BACK = lazy(r"\byear|\b(?:1[6-9]|20)\d\d\b")
_YEAR = lazy(r"\b(?:1[6-9]|20)\d\d\b")
_BETWEEN = lazy(r"\b(?:between|from) ((?:1[6-9]|20)\d\d) (?:and|to) (?:1[6-9]|20)\d\d\b")
