"""What no arithmetic makes one claim: readings of three numbers that English rules out."""

from factcheck.extract.binding.entry import Entry, Type

_CHANGES = ("growth", "points", "multiple", "step", "step_after")
_OF_A_WHOLE = ("step", "step_after")
_ADDS = ("sum", "difference")


def ruled_out(name: str, result: Entry, first: Entry, second: Entry) -> bool:
    """True if two operands and a result cannot be meant as a claim of this frame."""
    if name in _CHANGES and _of_another_subject(result, first, second):
        return True
    if name in _OF_A_WHOLE and result.whole and not _change_of(result):
        return True  # "60% of men, compared with": a share, not a step
    if name == "growth":
        return _coordinated(first, second)
    if name in ("share", "step"):
        return _moved(first, second)
    if name in _ADDS:
        return _counts_another(*sorted((result, first, second), key=lambda e: e.number))
    one = result if name == "product" else first
    return name in ("product", "average") and one.bare and one.value == 1  # "one every 8 minutes"


def _change_of(result: Entry) -> bool:
    """True if a word of change stands before it: "a cut of 5 per cent of output"."""
    return result.way != 0


def _of_another_subject(result: Entry, first: Entry, second: Entry) -> bool:
    """ "Output fell by a third, and prices fell from 340 to 230": another thing fell."""
    near = result.clause == first.clause == second.clause
    tells = bool(result.way) or result.type is Type.MULTIPLE
    return near and tells and first.act == second.act != result.act


def _coordinated(first: Entry, second: Entry) -> bool:
    """ "£40m on roads and £50m on rail": two things of one time, neither the other's base."""
    one, other = sorted((first, second), key=lambda e: e.number)
    if one.clause != other.clause or other.before[:1] != ("also",):
        return False
    when = [e.quantity.period and e.quantity.period.start for e in (one, other)]
    return when[0] == when[1]


def _moved(part: Entry, whole: Entry) -> bool:
    """ "Fell to 30 seats from 300": two levels of a change, not a part and its whole."""
    return part.clause == whole.clause and part.follows("to") and whole.follows("from")


def _counts_another(one: Entry, other: Entry, third: Entry) -> bool:
    """ "Staff rose from 40 to 52 after 12 shops opened": the shops are not the step."""
    for levels, step in (((one, other), third), ((other, third), one)):
        marks = {e.before[0] for e in levels if e.before}
        named = step.nouns - levels[0].label - levels[1].label
        counts = step.measure == "count" and not step.way
        if marks == {"base", "level"} and counts and named == step.nouns != frozenset():
            return levels[0].number + 1 == levels[1].number
    return False
