"""A standard deviation beside a mean whose scale is said: "from 1 to 7 … mean 6.8 and SD 2.9"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import statistics_words
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.roles.notation import NUMBER, group, printed, text_of
from factcheck.extract.studies.sizes import only_size
from factcheck.model.quantity import Quantity
from factcheck.model.relation_rates import MeanOfRange
from factcheck.model.relation_studies import Deviation
from factcheck.pattern import compiled, lazy

NEEDS = Needs(
    words=(cues("m", "mean", "means", "average", "averaged", "share", "proportion", "fraction"),)
)
Ends = tuple[float, float]


def find(clause: Clause) -> Iterator[Bound]:
    """Every mean with its deviation, where the words give the least and greatest value."""
    text = text_of(clause)
    if "sd" not in text and "±" not in text and "s.d." not in text and "standard" not in text:
        return
    ends, binary = _ends(text), bool(statistics_words("binary").search(text))
    if ends is None and not binary:
        return
    for match in _pattern().finditer(text):
        mean, deviation = (group(clause, match, name) for name in ("mean", "sd"))
        if mean is None or deviation is None:
            continue
        value, spread = (printed(match[name]) for name in ("mean", "sd"))
        shares = binary and (mean.unit == "%" or value.value <= 1)
        if binary and not shares:
            continue
        least, greatest = (0.0, 1.0) if binary or ends is None else ends
        size = only_size(clause, mean)
        if not binary and not least <= value.value <= greatest:
            yield from _off_scale(clause, match, mean)
        else:
            yield Bound(Deviation(mean, deviation, value, spread, size, least, greatest, binary))


def _off_scale(clause: Clause, match: regex.Match[str], mean: Quantity) -> Iterator[Bound]:
    """A mean that its scale does not hold, where nothing but "score" is said between the two."""
    found = [group(clause, one, "whole") for one in _scale().finditer(text_of(clause))]
    scale = found[0] if len(found) == 1 else None
    bare = scale and scale.known and scale.value is None and not mean.unit and not mean.of
    if scale and bare and _DIRECT.fullmatch(match["way"]):
        yield Bound(MeanOfRange(scale, mean))


_DIRECT = lazy(r"(?:[ ](?:score|rating|value|answer|was|of|at))*[ =(]*")


def _ends(text: str) -> Ends | None:
    """The least and the greatest value of the only scale of a sentence."""
    found = {_of_scale(match) for match in _scale().finditer(text)}
    return found.pop() if len(found) == 1 else None


def _of_scale(match: regex.Match[str]) -> Ends:
    """Both ends; of a "7-point scale" the widest that is in use."""
    if match["points"]:
        return 0.0, float(match["points"])
    low, high = float(match["low"]), float(match["high"])
    return min(low, high), max(low, high)


@cache
def _scale() -> regex.Pattern[str]:
    named = r"(?:scales?|scores?|scored|ratings?|rated|marks?|marked|values?|points?|items?"
    named += r"|ranged?|ranging)"
    return compiled(
        rf"""
          \b{named}\b[^0-9.;()=]{{0,20}}?\b(?:from|of|between|range)?[ ]?[(]?
          (?<![0-9.]) (?P<whole> (?P<low>[0-9]{{1,3}}) (?:[ ]?[–-][ ]?|[ ](?:to|and)[ ])
          (?P<high>[0-9]{{1,3}}) ) (?![0-9.,]*[0-9]|[ ]?%)
        | (?<![0-9.])
          (?P<whole>(?P<low>[0-9]{{1,3}})(?:[ ]?[–-][ ]?|[ ]?to[ ]?|-to-)(?P<high>[0-9]{{1,3}}))[ -]
          (?:point[ ])?(?:likert[ ]|rating[ ]|response[ ])?scale
        | (?P<points>[0-9]{{1,3}})-point[ ](?:[\p{{L}}-]+[ ]){{0,2}}(?:scale|item)
        """,
        regex.VERBOSE,
    )


@cache
def _pattern() -> regex.Pattern[str]:
    sd = r"(?:sds?|s\.d\.|standard[ ]deviations?)"
    means = r"(?:\bm\b|\bmeans?\b|\baverages?\b|\baveraged\b|\bshare\b|\bproportion\b|\bfraction\b)"
    return compiled(
        rf"""
        {means}(?P<way>[^0-9.;]{{0,40}}?)(?<![0-9.-])(?P<mean>{NUMBER})(?:[ ]?%)?
        (?: [^0-9.;]{{0,40}}?\b{sd}\b[^0-9.;]{{0,12}}? | [ ]?±[ ]? )(?P<sd>{NUMBER})
        """,
        regex.VERBOSE,
    )
