"""How a change is put in words: one pattern around the word that tells it.

Before the trigger may stand a step, the level before or the level itself; behind it levels,
steps and the period compared with, in any order.
"""

from functools import cache

import regex

from factcheck.extract.roles.change_base import BASE, BASIS, BEYOND, BOTH, PRICE
from factcheck.extract.roles.grammar import (
    ASIDE,
    CLAUSE,
    FAR,
    LEAD,
    RUN,
    VERB,
    WALL,
    WHEN,
    WORD,
    change_list,
    change_words,
    either,
)
from factcheck.extract.roles.needs import cues
from factcheck.lexicon import load
from factcheck.pattern import compiled

_PAST = r"(?:[ ](?:in[ ])?(?:the|a)[ ](?:[\p{Ll}]+[ ])?(?:before|earlier|ago|previously))"
_GOING = r"(?:going|rising|climbing|growing|falling|dropping|moving|jumping)"
# A company's "£4.5m (2016: £3.9m)".
_PRIOR = r"(?:[ ][(](?:in[ ])?D:?[ ](?P<before>[NPR])[)])?"
# Behind a multiple: "(24% versus 12%)", "the sum set aside to 90m from 31m".
_PAIR = (
    r"[(](?P<after>[NP])[ ](?:versus|vs\.?|compared[ ](?:with|to)|against)[ ](?P<before>[NP])[)]"
)
_ACROSS = rf"[ ]to{LEAD}[ ](?P<after>[NP]){ASIDE}[ ]from{LEAD}[ ](?P<before>[NP])"
_ADJECTIVES = rf"(?:[ ](?!{WALL}|{CLAUSE}|{VERB}\b|(?:an?|the|representing)\b){WORD}){{0,2}}?"
# What a per cent behind it belongs to: "on turnover up 4 per cent", "to 20mph on 60% of roads".
_NO_STEP = r"(?:up|down|on|with|for|in|at|among|across|under|over|after|before|through)"
_BEING = (
    r"(?:(?:was|were|is|are|which[ ]was|which[ ]is|which[ ]represents"
    r"|representing|making|marking)[ ])?"
)
_MORE = (
    r"(?:,?[ ]or[ ](?:by[ ]|about[ ])?(?P<by>[PQN])(?=,|[ ]from|[ ]to|[ ]in|[.;)]|$|[ ]D)"
    r"|[ ][(](?:or[ ]|up[ ]|down[ ])?(?P<by>[PQ])[)])?"
)
_BY = rf"(?P<by>[PQNMR]){_MORE}"
_COMMA = (
    r"(?:,(?=[ ](?:to|from|against|versus|vs|compared|by|over|than|an?|up|down|representing"
    rf"|{_GOING})\b)(?:[ ]{_GOING}(?=[ ]from))?)?"
)
_FIRST = (
    rf"(?:[ ]of(?:[ ]an?|[ ]another|[ ]the)?{LEAD}[ ]{_BY}"
    r"|[ ](?:an?[ ](?:[\p{Ll}]+[ ])?|another[ ]|some[ ]|up[ ]|down[ ])?"
    rf"{_BY}(?![ ](?:in|out[ ]of)[ ]N))"
)
# The first words of all complements but the period compared with (a new one adds its own): one
# look, where each of them would be tried after every word.
_FIRST_WORDS = (
    *("from", "against", "versus", "vs", "compared", "relative", "over", "than", "on", "to", "at"),
    *("by", "the", "that", "as", "a", "an", "representing", "up", "down"),
)
_OPENS = rf"(?=[ ](?:[PQ(]|{either(_FIRST_WORDS)}\b))"
_GAP = rf"(?:[ ](?!{CLAUSE}|{VERB}\b){WORD}){{0,8}}?"
# "12 points, or 0.4%, higher"; a ratio only beside it: "two thirds report higher costs" is none.
_LED = (
    rf"(?:(?P<lead>[PQMN])(?:,?[ ]or[ ](?P<lead>P),)?{_ADJECTIVES}"
    rf"|(?P<lead>R)(?=[ ]{change_words('adverbs')}\b))[ ]"
)


def _either() -> str:
    return either(load("change")["either"]["moves"])


OF_PERCENT = ("over", "under", "short of")  # triggers only behind a per cent
# The first words of all triggers; of a multiple it is the capital.
TRIGGERS = cues(
    *change_list("verbs", "adverbs", "nouns"),
    *load("change")["either"]["moves"],
    *("premium", "discount", "above", "below", "M"),
    *OF_PERCENT,
)


@cache
def pattern() -> regex.Pattern[str]:
    """The whole: what may stand before the trigger, the trigger, what may stand behind it.

    Groups are roles: `level`, `lead`, `before`, `after`, `by`, `basis`; the trigger itself is
    a verb, adverb or noun of change, or a `multiple`.
    """
    verb, adverb, noun = (change_words(part) for part in ("verbs", "adverbs", "nouns"))
    complement = _complement(noun)
    return compiled(
        rf"""
        {_opening(verb, adverb, noun)}
        (?P<trigger>
            \b(?:(?P<premium>premium|discount)
              |(?P<beyond>above|below|(?<=P[ ]){either(OF_PERCENT)})
              |{_either()}(?=[ ]from[ ][^.;]*?[ ]to[ ])
              |{verb}|{adverb}|{noun})\b
          | (?P<multiple>M))(?P<than>[ ]than)?
        (?:{_FIRST}|(?P<bare>))(?:{complement}(?P<told>)){{0,6}}
        (?(bare)(?(told)|(?(multiple)(?(level)|(?!))|(?!))))
        """,
        regex.VERBOSE,
    )


def _opening(verb: str, adverb: str, noun: str) -> str:
    """What may stand before the trigger: a step, the level before, the level itself."""
    return rf"""
        (?: {_LED}(?=(?:{noun}|{adverb})\b)
          | \b(?:(?:up|down)[ ])?from{LEAD}[ ](?P<before>[NPR])
            {WHEN}?,[^NPQMRV.;:]{{1,60}}?[ ](?=(?:{verb})[ ]to\b)
          | (?P<level>[NPR]){_PRIOR}{ASIDE}{WHEN}?{_GAP}{WHEN}?(?:,?[ ]{BASE}(?:{WHEN}|{_PAST})?)?
            (?: [ ]?[,–—(-]+[ ]?(?:or[ ]|an?[ ][^NPQMR,.;]{{0,25}}[ ]and[ ])?{_BEING}
                (?:an?[ ](?:{WORD}[ ]){{0,2}}?)?(?:{_LED})?
              | [ ]{_BEING}(?:an?[ ])?(?:{_LED})?(?=(?:{adverb}\b|M))
              | [ ]represent(?:ing|s|ed)[ ](?:an?[ ])?(?:{_LED})?(?=(?:{noun})\b) )
          | (?P<level>[NPR])[^NPQMR.;:]{{0,90}}?[ ]?[,–—-]+[ ](?=(?:up|down)[ ]from\b) )?
        """


def _complement(noun: str) -> str:
    """What may stand behind it, once or more: a level, a step, the period compared with."""
    return rf"""(?: (?(premium){PRICE}|(?!))
        | (?(beyond)(?<=above|below|over|under|of){BEYOND}|(?!))
        | {RUN}{{0,12}}?{_COMMA}{_OPENS}
        (?: {BOTH}
          | [ ](?:to|(?P<at>at)){LEAD}[ ](?P<after>[NPR]){_PRIOR}{ASIDE}
          | [ ]{BASE}
          | (?<=M)[ ](?:the|that[ ]of|as[ ](?:many|much|high|large|big)[ ]as){FAR}
            [ ](?P<before>[NP])
          | [ ]by(?:[ ]an?|[ ]another|[ ]the)?{LEAD}[ ]{_BY}
          | (?<![ ]{_NO_STEP})[ ](?P<by>[PQ]){_MORE}
          | [ ][(](?:a[ ])?(?:up[ ]|down[ ]|\+|an[ ]increase[ ]of[ ])?
            (?P<by>[PQ])(?:[ ]{noun})?[)]
          | (?:[ ](?:a|an|representing[ ]an?)|(?<!\p{{Ll}})[ ](?:up|down))
            (?![^.;,]{{0,40}}?\b(?:premium|discount)\b){_ADJECTIVES}
            [ ](?:{noun}[ ]of[ ])?{_BY}(?:[ ]{noun})?
        )
        | {RUN}{{0,9}}?(?:,?{BASIS}){{1,2}}
        | (?(multiple)[^NPQMRV.;:]{{0,80}}?(?:[ ]{_PAIR}|{_ACROSS})|(?!)) )"""
