"""The notation of an estimate with its interval: "1.8 (95% CI 1.2 to 2.7; p = .004)".

An interval without a name ("1.14 (0.52, 2.31)") stands behind a ratio only: behind a median it
may be one between quartiles.
"""

from functools import cache

import regex

from factcheck.extract.roles.notation import SIGNED
from factcheck.extract.studies.tests import NOT_SIGNIFICANT, P_VALUE
from factcheck.pattern import compiled

NAMES = ("ci", "cis", "cri", "ui", "confidence", "credible", "uncertainty")
_UNIT = r"[ ]?(?:%|per[ ]cent|percentage[ ]points|points|[\p{Ll}]+(?:/[\p{Ll}]+)?)"
# The counts of a share before its interval: "84% (42 of 50; 95% CI 71 to 93)".
_COUNTS = r"(?:[ ]?[(\[][0-9,]++(?:[ ]?/[ ]?|[ ](?:out[ ])?of[ ])[0-9,]++[;,][ ]?)"
_CI = (
    r"(?:cis?|cri|ui|(?:confidence|credible|uncertainty)[ ](?:intervals?|limits?|ranges?)"
    r"(?:[ ][(\[]ci[)\]])?)\b"
)
_LEVEL = r"(?P<level>9[0-9](?:\.[0-9]{1,2})?)[ ]?(?:%|per[ ]cent|-per-cent|percent)"


@cache
def pattern() -> regex.Pattern[str]:
    """An estimate, its interval and a p beside them, in lower case."""
    named = rf"(?:{_LEVEL}[ ]?-?{_CI}|{_CI}[ ]?,?[ ]?{_LEVEL}|{_CI})"
    lead = rf"(?:{_COUNTS}|[ ]?[,;]?[ ]?[(\[][ ]?|[,;][ ]?|[ ]with[ ]an?[ ]|[ ])"
    lead += rf"(?:{P_VALUE}[;,][ ]?)?"
    lead += rf"{named}(?:[ ]?[:=,]|[ ](?:of|from|was|is))?(?:[ ]from)?[ ]?[(\[]?[ ]?"
    return compiled(
        rf"""
        (?<![\p{{L}}0-9.,])(?P<value>{SIGNED}) (?![ ]?%[ ]?-?{_CI}) (?P<unit>(?:{_UNIT}){{0,2}})
        (?: {lead} | (?P<bare>[ ]?[(\[][ ]?) )
        (?P<low>{SIGNED}) (?P<lowunit>[ ]?(?:%|[\p{{Ll}}]+))??
        (?:[ ]?(?:to|and|[-–—]|,|;|\.\.)[ ]?)
        (?P<high>{SIGNED}) (?![0-9]|,[0-9]|\.[0-9]) (?P<highunit>%|[ ](?:million|billion|thousand))?
        (?(bare) [ ]?(?=[)\],;]) )
        (?: [ ]?[)\]]{{0,2}}[,;:]?[ ]?(?P<opened>[(\[]?) (?:{P_VALUE}|{NOT_SIGNIFICANT}) )?
        """,
        regex.VERBOSE,
    )


@cache
def names() -> regex.Pattern[str]:
    """The name of an interval, by which those of a sentence are counted."""
    return compiled(_CI)
