"""Why the figure behind a change may not be the one that its per cent is of.

"Rose 3% to 309 against 206 a decade ago", "… compared with a target of 60", "… against 71 in the
private sector": the figure is set beside the level, but the per cent is of another one.
"""

import regex

from factcheck.extract.roles.bound import Clause
from factcheck.extract.roles.change_apart import is_of_another
from factcheck.extract.roles.change_bound import SLIP
from factcheck.extract.roles.change_parts import Parts
from factcheck.extract.roles.change_time import out_of_step
from factcheck.lexicon import load
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Change, Direction
from factcheck.model.subject import words
from factcheck.pattern import lazy

TIME = "the figure that it is set against may be of another time than the change"
THING = "the figure that it is set against may be of another thing"
AIM = "the figure that it is set against is an extreme or an aim, not the one before"
BEHIND = 45  # characters behind the figure that may tell what it is of


def _counts_another(clause: Clause, parts: Parts, before: Quantity, after: Quantity) -> bool:
    """ "142 points from ten matches, nine more", "from 61 countries, 14% more than 3,000"."""
    other = bool(before.of and after.of) and words(before.of).isdisjoint(words(after.of))
    text = clause.shadow.text
    led = text.endswith((" to ", " at "), 0, parts.after)
    based = not led and text.endswith(" from ", 0, parts.before)
    return other and (based or text.endswith(" from ", 0, parts.after))


def doubt(clause: Clause, parts: Parts, change: Change) -> str:
    """The reason, where the words tell one: what then does not add up was not meant to."""
    if change.before is None or change.after is None:
        return ""
    if _counts_another(clause, parts, change.before, change.after):
        return THING
    return _of_the_base(clause, parts, change, change.before)


def _of_the_base(clause: Clause, parts: Parts, change: Change, before: Quantity) -> str:
    """The reason that the words before the base give."""
    if (parts.after or 0) > (parts.before or 0):
        return ""  # "from 5 to 6": nothing can stand between
    sentence, place = clause.shadow.sentence.start, before.span
    ahead = _AGAINST.search(clause.lower, sentence, place.start)
    if ahead is None:
        return ""
    said, lead = clause.lower[sentence : ahead.start()], ahead["lead"]
    behind = clause.lower[place.end : place.end + BEHIND]
    beside = ahead["word"] != "from"
    if (beside or change.by) and _aims(lead, said, behind):
        return AIM
    if _other_source(lead, said, beside=beside) or (
        beside and _of_others(change, lead, said, behind)
    ):
        return THING
    dated = lead + _CLAUSE.split(behind)[0]
    if is_of_another(clause, parts, change, said, dated) or out_of_step(
        change, clause.lower[sentence : place.start], behind, based=parts.basis
    ):
        return TIME
    loose = beside and not _IN_BRACKET.search(said)  # "(10% versus 12%)" is a pair
    return THING if loose and _contrary(change, lead + behind) else ""


def _aims(lead: str, said: str, behind: str) -> bool:
    """ "From a peak of N", "against the N that analysts had forecast"."""
    word = _AIM.search(lead) or _EXPECTED.match(behind)
    return bool(word) and str(word[1]) not in said


def _other_source(lead: str, said: str, *, beside: bool) -> bool:
    """ "A profit of N from premiums of N": a noun that is neither the subject nor a measure.

    Beside the level its first word counts too: "beer sales …, against wine sales of N".
    """
    rows, noun = load("change")["doubt"], _NOUN_OF.search(lead)
    if not noun or noun["noun"] in rows["measures"]:
        return False
    first = noun["first"] if beside and noun["first"] not in rows["times"] else None
    return any(word and word.rstrip("s") not in said for word in (first, noun["noun"]))


def _of_others(change: Change, lead: str, said: str, behind: str) -> bool:
    """ "Compared with N in the private sector", "against Norway's N"."""
    period = change.before.period if change.before else None
    owner = _OWNER.search(lead)
    if owner and not (period and owner[1] in period.text.lower()):
        return True
    phrase = _IN_OTHERS.match(behind)
    if not phrase or any(word in load("change")["doubt"]["times"] for word in phrase[1].split()):
        return False
    return phrase[1].split()[-1] not in said


def _contrary(change: Change, words: str) -> bool:
    """True if a figure that no word dates a year back goes the other way than the verb.

    A million beside a billion is a slip, not another thing.
    """
    if not (change.before and change.after and change.by) or _YEAR_AGO.search(words):
        return False
    ends = (change.before.interval, change.after.interval)
    small, large = reversed(ends) if change.direction is Direction.UP else ends
    return small.below(large) and large.middle < SLIP[0] * small.middle


_CLAUSE = lazy(r"[;:.(]")
_AGAINST = lazy(
    r"\b(?P<word>from|against|versus|vs\.?|compared (?:with|to)|relative to)"
    r"(?P<lead>[^;:()]{0,70}?)$",
    regex.REVERSE,
)
_IN_BRACKET = lazy(r"[(][^)]*$")
_AIM = lazy(
    r"\b(peak|high|low|trough|record|base|baseline|target|goal|forecast|projection|prediction"
    r"|projected|predicted|expected|expectation|estimate|consensus|budget|plan|planned|guidance"
    r"|average|median|norm|limit|quota|capacity|ceiling|maximum|minimum|benchmark|threshold)"
    r"(?:s|ed)?\b(?!-)"
)
_EXPECTED = lazy(
    r"(?: (?!to\b)[\p{Ll}'’-]+){0,3}? (forecast|expected|predicted|projected|budgeted|planned"
    r"|targeted|estimated)\b"
)
_NOUN_OF = lazy(
    r"(?: (?!(?:an?|the|its|their)\b)(?P<first>[\p{Ll}-]+))? (?P<noun>[\p{Ll}-]+) of"
    r"(?: (?:about|some|around|nearly|only|just))? *$"
)
_OWNER = lazy(r" ([\p{Ll}-]+)(?:['’]s|s['’]) ")
_IN_OTHERS = lazy(r" (?:in|for|at|among|across|elsewhere in|outside) ((?:[\p{Ll}'’-]+ ?){1,3})")
_YEAR_AGO = lazy(
    r"\byear (?:ago|earlier|before|previously)|\b(?:last|previous|prior) (?:year|season)"
    r"|\byear-ago|\bsame\b|\bcorresponding\b|\bcomparable\b"
)
