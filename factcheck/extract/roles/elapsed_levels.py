"""Years that measure a thing, and not the time between the dates beside them.

"Life expectancy rose from 68.1 years in 1990-92 to 72.4 years in 2004-06", "the age limit will
rise to 71 years between 2024 and 2036": ages, averages and limits are levels like any other.
"""

from functools import cache

import regex

from factcheck.extract.roles.grammar import LEAD, change_words, either
from factcheck.lexicon import load
from factcheck.model.quantity import Quantity
from factcheck.pattern import compiled


def is_level(text: str, place: int, length: Quantity) -> bool:
    """True if the words before a length of time say that it is a level."""
    attributive = "-" in length.text  # "in the three-year period"
    return bool(length.unit) and not attributive and _measured().search(text, 0, place) is not None


def is_broken(length: Quantity) -> bool:
    """True if it is a part of a year more: what lies between two years is a whole number."""
    return length.unit == "year" and length.value is not None and not length.value.is_integer()


@cache
def _measured() -> regex.Pattern[str]:
    """A noun that is told in years and no new clause since, or the end of a change: "rose to"."""
    rows = load("levels")
    change = change_words("verbs")
    return compiled(
        rf"""(?r)(?:
          \b{either(rows["nouns"])}\b(?:(?!\b{either(rows["ends"])}\b)[^;:])*
        | \b{change}(?:[ ](?:by[ ])?N)?(?:[ ]from{LEAD}[ ]N(?:[ ](?:\p{{Ll}}+[ ])?D)?)?
          [ ](?:to|from|at){LEAD}[ ]
        )$""",
        regex.VERBOSE,
    )
