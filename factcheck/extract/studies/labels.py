"""What stands right before a number of a study: "SD = ", "95% CI ", "odds ratio of ", "F(2, "."""

from functools import cache

import regex

from factcheck.extract.trie import trie
from factcheck.lexicon import load
from factcheck.pattern import compiled

_EQUALS = r"[ ]?(?:=|:|<|>|≤|≥)[ ]?(?:[<>][ ]?)?"


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
