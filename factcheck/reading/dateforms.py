"""The forms of a line that gives a date of publication; its words are in lexicon/datelines.toml."""

from functools import cache
from typing import TYPE_CHECKING

from factcheck.lexicon import load

if TYPE_CHECKING:
    import regex

_PARTS = r"""(?(DEFINE)
  (?P<MONTH>(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?
    |Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))
  (?P<NUMBER>[0-3]?[0-9](?:st|nd|rd|th)?)
  (?P<DAY>(?i:(?&NUMBER)(?:\s+of)?[\s-](?&MONTH)\.?,?[\s-][0-9]{4}
    |(?&MONTH)\.?\s(?&NUMBER),?\s[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9]))
  (?P<ROUGH>(?&DAY)|(?i:[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}|(?&MONTH)\.?,?\s[0-9]{4})(?![0-9]))
  (?P<WEEKDAY>(?i:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\.?,?\s+))
  (?P<ZONE>\s*(?:GMT|UTC|BST|C?E[SD]?T|[MPW][SD]T|AE[SD]T|IST|Z))
  (?P<TIME>(?:[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:\s?[ap]\.?m\.?)?|[0-9]{1,2}\s?[ap]\.?m\.?
    |[0-9]{4}(?=\s?[A-Z]{3}))(?&ZONE)?)
  (?P<AFTER>T[0-9:.]+(?:Z|[+-][0-9:]{4,5})?|(?:,?\s+at\s+|,?\s+|\s*[|–—-]\s*)(?&TIME))
  (?P<CAPITAL>\p{Lu}[\w.'’&-]*|&)
  (?P<NAMES>(?&CAPITAL)(?:(?:,?\s|/)(?:(?:and|of|the|for|de|von|van|in)\s)?(?&CAPITAL)){0,8})
  (?P<BAR>\s*[|·•/–—]\s*)
  (?P<EDGE>(?&BAR)|\s+--?\s*|--?|[,:]\s+|\s*\(|\)\s|\s+)
  (?P<READ>[0-9]{1,2}[\s-]min(?:ute)?s?(?:\sread)?)
  (?P<HEAD>(?&NAMES)(?:(?&BAR)|\s+-\s+|,\s+))
  (?P<REST>\s*(?:[|·•/–—(;)]|\s-\s|,?\s(?:by|in|and|(?i:\L<updated>))\b).{0,80}|[.)])
)
"""
_WHEN = r"(?&WEEKDAY)?(?P<date>(?&DAY))(?&AFTER)?"
_ABOUT = (
    r"\s*[:|–—-]?\s*(?:(?&TIME),?\s+(?:on\s+)?)?(?&WEEKDAY)?(?P<date>(?&ROUGH))(?&AFTER)?(?&REST)?"
)
_FORMS = {
    # as in: The Ferry | First published on 14 January 2018, 10:30 GMT
    "published": r"\(?(?:(?&HEAD)|(?:by\s)?(?&NAMES)\s)?(?P<label>(?i:\L<published>))"
    rf"(?:\s(?:on|at|by\s(?:the\s)?(?&NAMES)(?:\son)?))?{_ABOUT}",
    "updated": rf"\(?(?&HEAD)?(?P<label>(?i:\L<updated>))(?:\son)?{_ABOUT}",
    # as in: By Ada Moss | 14 January 2018; Ada Moss · 14 January 2018 · 5 min read
    "signed": rf"""(?:(?i:by)\s(?&NAMES)(?:(?:(?&BAR)|,\s)[^.!?]{{0,60}}?)?|(?&NAMES)(?=\s*[|·•]))
    (?&EDGE)(?:on\s)?{_WHEN}(?:(?&BAR).{{0,60}}|,?\s*(?&READ))?
    |{_WHEN}(?&BAR)(?i:by)\s(?&NAMES)(?:(?&BAR).{{0,60}})?""",
    # as in: Geneva, Sunday, 14 January 2018
    "alone": rf"\(?(?:(?&NAMES)(?&EDGE))?{_WHEN}(?:(?&BAR)(?:(?&NAMES)|(?&READ)))*[.)]?",
    # as in: GENEVA, 14 January 2018 (Wire) — Fares rose; behind it a sentence begins
    "dateline": r"""(?:(?!(?i:\L<opening>)\b)\(?(?&NAMES)(?&EDGE)\(?(?:(?&NAMES)(?&EDGE))?)?
    (?&WEEKDAY)?(?P<date>(?&DAY))\)?\s*(?:\((?&NAMES)\)\s*|/\s*(?&NAMES)\s*)?
    (?:[—–]|--?|/|:)\s*(?=[“"'‘(]?[\p{Lu}0-9£$€])""",
}


@cache
def form(name: str) -> "regex.Pattern[str]":
    """The pattern of that name: published, updated, signed, alone or dateline.

    `date` is what it gives as a date, `label` the words that say which date that is.
    """
    from regex import VERBOSE  # late: `factcheck --help` gets here, too

    from factcheck.pattern import compiled

    source = f"{_PARTS}(?:{_FORMS[name]})"
    words = load("datelines")
    lists = {one: words[one] for one in words if rf"\L<{one}>" in source}
    return compiled(source, VERBOSE, **lists)


@cache
def other() -> "regex.Pattern[str]":
    """Words that say that a date beside them is of something else."""
    from factcheck.pattern import compiled

    return compiled(r"\b(?i:\L<other>)\b", other=load("datelines")["other"])
