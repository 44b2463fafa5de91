"""Numbers that belong to an estimate or a test: bounds, spreads, degrees of freedom, p.

None is ever a part of a sum, a share or one of two prices, so that nothing but a check of
statistics looks at them. An estimate itself may still rise or fall. Words are data.
"""

from collections.abc import Iterable

import regex

from factcheck.extract.quantities.mention import Mention, Study
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.studies import labels, sources
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

MEANS = 120  # characters before a bracket in which "mean" is said
_NUMBER = r"[-–+]?[ ]?(?:[0-9]++(?:[,.][0-9]++)*+|\.[0-9]++)"
_UNIT = r"(?:[ ]?(?:%|\p{L}[\p{L}/]{0,9}))?"
# "(0.52, 2.31)", "[1.2–7.4]", "(95% CI 1.2 to 7.4; p = .03)" right behind a number.
_INTERVAL = lazy(
    r"[ ]?[(\[][ ]?"
    r"(?P<named>[^()\[\]0-9]{0,25}(?:[0-9.]+[ ]?%[ ]?-?)?\p{L}[^()\[\]0-9]{0,30})?"
    rf"(?P<sign>[$£€]?)(?P<low>{_NUMBER}){_UNIT}[ ]?(?:[-–—;,]|to|and|\.\.)[ ]?"
    rf"(?P=sign)(?P<high>{_NUMBER}){_UNIT}[ ]?(?P<close>[)\],;])"
)
_SPREAD = lazy(
    rf"[ ]?(?P<open>[(\[]|±|\+/-|\+-)[ ]?(?P<size>{_NUMBER})(?P<unit>{_UNIT})[ ]?(?P<close>[)\]])?"
)
_MEAN = lazy(r"\b(?:[Mm]eans?|[Aa]verages?|[Mm]edians?|M|SDs?|s\.d\.|SE|SEM)\b")
_OPENS = frozenset("([±+")
_JOINS = {
    Study.ENDS: lazy(r"[ ]?(?:[-–—;,]|to|and|\.\.)[ ]?"),
    Study.SPREAD: lazy(r",?[ ]?(?:/|and|vs?\.?|versus)[ ]?"),
}


def mark(prose: Prose, mentions: Iterable[Mention]) -> None:
    """Say of each mention what it is in a study, where it is anything."""
    before: Mention | None = None
    inside = 0  # where the bracket ends that holds what belongs to an estimate
    for mention in mentions:
        if mention.kind is Kind.DATE:
            if sources.is_source(prose.plain, mention):
                mention.study = Study.SOURCE
            continue
        inside = max(inside, sources.references(prose.plain, mention.start))
        if mention.start < inside:
            mention.study = Study.ENDS
        elif found := _labelled(prose, mention) or _continued(prose, before, mention):
            mention.study = found
        elif _is_level(prose.plain, mention):
            mention.study = Study.ENDS
        if mention.study in _JOINS:
            _estimated(prose.plain, before, mention)
        else:
            inside = max(inside, _bracket(prose.plain, mention))
        before = mention


def _labelled(prose: Prose, mention: Mention) -> Study:
    """What a label right before a number makes of it: "SD = ", "95% CI ", "odds ratio of "."""
    match = labels.before(prose, mention.start)
    if match is None or match.lastgroup is None:
        return Study.NONE
    found = Study[match.lastgroup.upper()]
    apart = found is Study.TEST and mention.unit and "=" not in match[0]
    return Study.NONE if apart else found  # "a relative risk reduction of 45%" is no ratio


def _continued(prose: Prose, before: Mention | None, mention: Mention) -> Study:
    """The second of two bounds or spreads: "IQR 3 to 8", "SD 1.1 and 0.9"."""
    if before is None or before.study not in _JOINS or not mention.bare:
        return Study.NONE
    joined = _JOINS[before.study].fullmatch(prose.lower, before.end, mention.first)
    return before.study if joined else Study.NONE


_OF_A_BASE = lazy(r"[0-9](?:[ ]?/[ ]?|[ ](?:out[ ])?of[ ](?:the[ ])?)$")
BASE = 16  # characters before a number in which a part of it stands
_LEADS_IN = lazy(r"[ ]?[(\[,;][^()\[\];.0-9]*")


def _estimated(plain: str, before: Mention | None, spread: Mention) -> None:
    """Mark what a spread or an interval is beside: "12.4 (SD 3.1)", "1.8, 95% CI …".

    Of "84% (42 of 50; 95% CI …)" that is not 50.
    """
    if before is None or before.study:
        return
    base = _OF_A_BASE.search(plain, max(0, before.start - BASE), before.start)
    if not base and _LEADS_IN.fullmatch(plain, before.end, spread.start):
        before.study = Study.ESTIMATE


_LEVEL_OF = lazy(r"[ -]?(?:CI|CrI|UI|(?i:confidence|credible|uncertainty|prediction))\b")


def _is_level(plain: str, mention: Mention) -> bool:
    """True for the 95% of a confidence interval."""
    return mention.kind is Kind.PERCENTAGE and bool(_LEVEL_OF.match(plain, mention.end))


def _bracket(plain: str, mention: Mention) -> int:
    """Where the interval or the spread behind an estimate ends; 0 where there is none."""
    end = mention.end
    if not _OPENS.intersection(plain[end : end + 3]):
        return 0
    match = _INTERVAL.match(plain, end)
    money = match["sign"] if match else ""
    if match and money in ("", plain[mention.start]) and _is_interval(mention, match):
        mention.study = mention.study or Study.ESTIMATE
        return int(match.end("high"))
    match = _SPREAD.match(plain, end)
    if match is None or mention.study is Study.TEST or not _is_spread(plain, mention, match):
        return 0
    mention.study = mention.study or Study.ESTIMATE
    return int(match.end("size"))


def _is_interval(mention: Mention, match: regex.Match[str]) -> bool:
    """True if it is called one, or holds the number before it and nothing else."""
    if match["named"]:
        return bool(labels.interval_name().search(match["named"]))
    if match["close"] not in ")]" or mention.low is None:
        return False
    if mention.study or all("." in match[name] for name in ("low", "high")):
        return True
    low, high = (_value(match[name]) for name in ("low", "high"))
    value = -mention.low.value if mention.negative else mention.low.value
    return low <= value <= high or high <= -value <= low


def _is_spread(plain: str, mention: Mention, match: regex.Match[str]) -> bool:
    """True behind "±", and in brackets where a mean is spoken of."""
    if match["open"] not in "([":
        return True
    if not match["close"] or mention.of or not plain.endswith(match["unit"], 0, mention.end):
        return False  # "16.1C (61F)"
    return bool(_MEAN.search(plain, max(0, mention.start - MEANS), mention.start))


def _value(digits: str) -> float:
    plain = _ASIDE.sub("", digits.replace("–", "-"))
    return float(plain) if plain.count(".") < 2 else 0.0


_ASIDE = lazy(r"[, ]")
