"""What stands right before a number of a study: "SD = ", "95% CI ", "odds ratio of ", "F(2, "."""

from functools import cache

import regex

from factcheck.extract.sentences.prose import Prose
from factcheck.extract.trie import trie
from factcheck.lexicon import load
from factcheck.pattern import compiled

BACK = 48  # characters before a number in which its label stands
BRACKET = 14  # characters in which degrees of freedom begin
_SIGNS = ("=", "<", ">", "≤", "≥")
_EQUALS = rf"[ ]?[{''.join(_SIGNS)}][ ]?(?:[<>][ ]?)?"


class Labels:
    """The labels of one text; few numbers have anything before them that is part of one.

    To look for those parts that the text holds at all takes a tenth of the time of the pattern.
    """

    def __init__(self, prose: Prose) -> None:
        self._prose = prose
        short, words = _parts()
        self._short = [one for one in short if one in prose.plain]
        self._words = [one for one in words if one in prose.lower]

    def before(self, start: int) -> regex.Match[str] | None:
        """The label right before a number."""
        first = max(0, start - BACK)
        return label().search(self._prose.plain, first, start) if self._may(first, start) else None

    def _may(self, first: int, start: int) -> bool:
        near, lower = self._prose.plain[first:start], self._prose.lower[first:start]
        bracketed = "(" in near[-BRACKET:] or "[" in near[-BRACKET:]
        short, words = map(near.__contains__, self._short), map(lower.__contains__, self._words)
        return bracketed or any(short) or any(words)


@cache
def _parts() -> tuple[list[str], list[str]]:
    """What some label holds: signs and short names as printed, words in small letters."""
    rows = load("statistics")["marks"]
    short = [*_SIGNS, *rows["ratios"], *rows["spreads"], *rows["ends"]]
    words = [*rows["ratio_words"], *rows["spread_words"], *rows["ends_words"], *rows["needed"]]
    return _least(short), _least(words)


def _least(words: list[str]) -> list[str]:
    """Those that hold no other one of them."""
    return [one for one in words if not any(other in one for other in words if other != one)]


@cache
def interval_name() -> regex.Pattern[str]:
    """What an interval is called inside of its bracket."""
    rows = load("statistics")["marks"]
    return compiled(rf"(?<![\p{{L}}])(?:{trie(rows['ends'])}|(?i:{trie(rows['ends_words'])}))")


@cache
def label() -> regex.Pattern[str]:
    """A label at the end of what stands before a number."""
    rows = load("statistics")["marks"]
    freedom = r"(?:[ ]?[(\[][^()\[\]]{0,24}[)\]])?"
    subscript = r"_?(?:[0-9]{1,4}(?:,[ ]?[0-9]{1,4})?)?"
    is_ = r"(?:[ ]?[=:,(\[]|[ ](?:was|were|is|are|of|from))?[ ]?(?:from[ ])?[(\[]?"
    sign = r"[ ]?[-–+±]?[ ]?$"
    within = r"[ ]?[(\[][ ]?[0-9.,; ]{0,8}(?:(?i:df|n)[ ]?=[ ]?)?$"
    spreads = f"{trie(rows['spreads'])}|(?i:{trie(rows['spread_words'])})"
    ends = f"{trie(rows['ends'])}|(?i:{trie(rows['ends_words'])})"
    return compiled(
        rf"""
        (?<![\p{{L}}\p{{N}}_'.°-]) (?:
          {trie(rows["symbols"])} (?P<test> {subscript}{freedom}{_EQUALS}{sign} )
        | {trie(rows["tests"])} (?P<test> {within} )
        | {trie(rows["ratios"])} (?P<test> [ ]?(?:[=:,]|of)?{sign} )
        | (?i:{trie(rows["ratio_words"])}) (?P<test> [^0-9.;]{{0,28}}$ )
        | (?:{spreads}) (?P<spread> {is_}{sign} )
        | (?:{ends}) (?P<ends> {freedom}{is_}{sign} )
        | {trie(rows["means"])} (?P<estimate> {_EQUALS}{sign} )
        | (?i:{trie(rows["needed"])}) (?P<estimate> [^0-9.;]{{0,20}}$ )
        )
        """,
        regex.VERBOSE,
    )
