"""The pieces of which the patterns of all relations are made.

Capitals are quantities (see `extract.sentences.shadow`); everything else is plain lower case.
"""

from collections.abc import Iterable
from functools import cache

import regex

from factcheck.extract.trie import trie
from factcheck.lexicon import load
from factcheck.pattern import compiled

WORD = r"[\p{Ll}'&][\p{Ll}.'&/-]*+"


def either(words: Iterable[str]) -> str:
    """Any of the words, longest first."""
    return f"(?:{trie(words)})"


# Words that begin another clause or another role: a noun phrase never runs across them.
_WALLS = (
    "from to by and but while whereas than against versus vs compared as which who or with up down"
    " that"
)
WALL = rf"{either(_WALLS.split())}\b"
# What may stand between a preposition and its number: "to a record", "from last year's".
LEAD = rf"(?:[ ](?!{WALL})(?:{WORD}|D(?:'s?)?)){{0,5}}?"
# Words and dates that may stand between two parts of one change; a new clause ends them.
_CLAUSES = (
    "and or but while whereas where which who as after when because if although though with until"
    " despite amid followed preceded"
)
CLAUSE = rf"{either([*_CLAUSES.split(), 'before'])}\b"
_VERBS = "said says say was were is are be might will would could may has have had can should"
VERB = either(_VERBS.split())
RUN = (
    rf"(?:[ ](?!{CLAUSE}){WORD}"
    r"|,?[ ](?:in|for|during|over|of|on|by|at|between|through|throughout|the|its)?"
    r"[ ]?(?:the[ ]|its[ ])?D)"
)
# A bracket without a per cent: "(£600m)" behind "$1.13bn".
ASIDE = r"(?:[ ][(][^()PQ]{1,40}[)])?(?:,?[ ]or[ ]P,?(?=[ ](?:from|to|against|compared)))?"
WHEN = (
    r"(?:,?[ ](?:(?:in|for|during|over|of|on|by|at|since|between|through|throughout)[ ]"
    r"(?:the[ ]|its[ ])?)?D)"
)


# As LEAD after "over" and "than", where longer phrases stand: "over the last closing price of".
FAR = rf"(?:[ ](?!{WALL}|{CLAUSE}|{VERB}\b){WORD}|[ ]D(?:'s?)?){{0,9}}?"


def change_list(*parts: str, side: str = "") -> list[str]:
    """The words of change of some parts of speech, of one direction or of both."""
    rows = load("change")
    sides = [side] if side else ["up", "down"]
    return [word for one in sides for part in parts for word in rows[one][part]]


@cache
def change_words(part: str, side: str = "") -> str:
    """As `change_list`, for a pattern."""
    return either(change_list(part, side=side))


@cache
def direction_of(word: str) -> str | None:
    """ "up" or "down" for a word of change."""
    rows = load("change")
    for side in ("up", "down"):
        if any(word in words for words in rows[side].values()):
            return side
    return None


@cache
def statistics_words(name: str) -> regex.Pattern[str]:
    """Any word of a row of `statistics`."""
    return compiled(rf"\b{either(load('statistics')['words'][name])}\b")
