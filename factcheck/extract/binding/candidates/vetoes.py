"""What no arithmetic makes one claim: readings of three numbers that English rules out."""

from collections.abc import Callable

from factcheck.extract.binding.entries.entry import Entry, Type

_GOVERNS = 3  # markers between a word and the number that it governs


def ruled_out(name: str, result: Entry, first: Entry, second: Entry) -> bool:
    """True if two operands and a result cannot be meant as a claim of this frame."""
    return any(veto(result, first, second) for veto in _VETOES.get(name, ()))


def _of_a_whole(result: Entry, _first: Entry, _second: Entry) -> bool:
    """ "60% of men (22)": a share of a whole, no step of a change."""
    return bool(result.whole) and not result.way


def _adjusted(result: Entry, _first: Entry, _second: Entry) -> bool:
    """ "An age-adjusted rate of 440": for another make-up of the people."""
    return "adjusted" in result.before[:_GOVERNS]


def _one(*entries: Entry) -> bool:
    """ "One every 8 minutes": it counts nothing up."""
    result, first, _ = entries
    return any(e.value == 1 and e.measure == "count" for e in (result, first))


def _three_shares(result: Entry, first: Entry, second: Entry) -> bool:
    """ "38% here, 54% there, up 40%": of three shares one is a step only beside its base."""
    shares = result.type is first.type is second.type is Type.PERCENT
    based = "base" in second.before[:2] or "earlier" in (*second.before[:2], *second.behind[:1])
    return shares and not based and not _since(first, second) and not first.follows("to")


def _since(first: Entry, second: Entry) -> bool:
    """True if the second belongs to an earlier time."""
    return bool(first.start and second.start and second.start < first.start)


def _of_another_subject(result: Entry, first: Entry, second: Entry) -> bool:
    """ "Output fell by a third, and prices fell from 340 to 230": another thing fell."""
    near = result.clause == first.clause == second.clause
    tells = bool(result.way) or result.type is Type.MULTIPLE
    return near and tells and first.act == second.act != result.act


def _no_way(result: Entry, *levels: Entry) -> bool:
    """A share beside two others is a step between them only where it is called one."""
    return not result.way or any(e.way and not e.is_end and not e.is_base for e in levels)


def _pronoun(_result: Entry, *levels: Entry) -> bool:
    """ "One exception is copper, down 40 per cent from 90": it counts nothing."""
    pronouns = (e for e in levels if e.value == 1 and e.quantity.text.lower() == "one")
    return not all(e.is_end for e in pronouns)


def _coordinated(result: Entry, first: Entry, second: Entry) -> bool:
    """ "£40m on roads and £50m on rail": two things of one time, neither the other's base.

    A later sentence may well compare the two: "so that rail costs 25 per cent more".
    """
    one, other = sorted((first, second), key=lambda e: e.number)
    if result.clause > other.clause and result.way:
        return False
    if one.clause != other.clause or other.before[:1] != ("also",):
        return False
    return one.start == other.start


def _moved(_result: Entry, part: Entry, whole: Entry) -> bool:
    """ "Fell to 30 seats from 300": two levels of a change, not a part and its whole."""
    return part.clause == whole.clause and part.follows("to") and whole.follows("from")


def _later_end(_result: Entry, _step: Entry, base: Entry) -> bool:
    """ "The rise of £2, from £8 to £10": no step is a share of what it led to."""
    return base.is_end and base.follows("to")


def _share_of_end(result: Entry, step: Entry, whole: Entry) -> bool:
    """The same of a step that is called one."""
    return bool(step.way) and not step.is_end and _later_end(result, step, whole)


def _step_in_per_cent(result: Entry, *_levels: Entry) -> bool:
    """ "Fell £9m, or 30%": the same step in per cent is no share of anything else."""
    return bool(result.way) and result.follows("or") and not (result.whole or result.pointing)


def _share_of_level(result: Entry, *levels: Entry) -> bool:
    """ "Fell to 30 seats, or 10%, from 300": the per cent is what the 30 are, not the step."""
    one, other = sorted(levels, key=lambda e: e.number)
    between = one.number + 1 == result.number == other.number - 1 and result.follows("or")
    return between and one.follows("to") and other.follows("from")


def _of_the_other(result: Entry, part: Entry, whole: Entry) -> bool:
    """ "31 altos (24%) and 52 tenors (40%)": each has a share of its own."""
    behind = whole.number + 1 == result.number and result.follows("(")
    return behind and part.next_word == "(" and part.clause == whole.clause


def _in_brackets(*entries: Entry) -> bool:
    """ "It made £40m (£61m). It lent £20m": what brackets add to a sum is no part of another."""
    one, other, third = sorted(entries, key=lambda e: e.number)
    return _apposed(one, other, third) or _apposed(other, third, one)


def _apposed(one: Entry, other: Entry, apart: Entry) -> bool:
    """True if the second stands in brackets right behind the first, the third elsewhere."""
    beside = other.number == one.number + 1 and other.follows("(") and not one.bare
    return beside and one.clause == other.clause != apart.clause


def _part_of_other(result: Entry, first: Entry, second: Entry) -> bool:
    """ "4 of the 36": what is left of them is a result only where it is called so."""
    inside = second.number + 1 == first.number and second.behind[:1] == ("of",)
    return inside and "rest" not in (*result.before, *result.behind)


def _counts_another(*entries: Entry) -> bool:
    """ "Staff rose from 40 to 52 after 12 shops opened": the shops are not the step."""
    one, other, third = sorted(entries, key=lambda e: e.number)
    for levels, step in (((one, other), third), ((other, third), one)):
        marks = {e.before[0] for e in levels if e.before}
        named = step.nouns - levels[0].label - levels[1].label
        counts = step.measure == "count" and not step.way
        if marks == {"base", "level"} and counts and named == step.nouns != frozenset():
            return levels[0].number + 1 == levels[1].number
    return False


def _base_of_change(result: Entry, first: Entry, _second: Entry) -> bool:
    """ "£900m, or £3m each, up 5% from £857m": what was there before is no total."""
    before = [e.words.tokens[max(0, e.at - 2) : e.at] for e in (result, first)]
    return any(len(b) == 2 and b[0].is_quantity and b[1].text == "from" for b in before)


def _in_order(*entries: Entry) -> bool:
    """ "100 and 200, respectively, at £5 and £6": lists that are matched in their order."""
    return any("respectively" in e.words.texts for e in entries)


def _margin_of_error(result: Entry, *_shares: Entry) -> bool:
    """ "46% to 43%, with a margin of error of 3 points": no lead."""
    beside = result.words.tokens[max(0, result.at - _GOVERNS) : result.at]
    return any(token.text == "error" for token in beside)


def _estimated(*entries: Entry) -> bool:
    """ "1.5 (1.1 to 2.0) and 2.0 (1.5 to 2.7)": estimates are no parts of anything."""
    return any(e.estimate and e.type is Type.LEVEL for e in entries)


Veto = Callable[[Entry, Entry, Entry], bool]
_VETOES: dict[str, tuple[Veto, ...]] = {
    "growth": (_three_shares, _of_another_subject, _coordinated, _share_of_level, _pronoun),
    "points": (_of_another_subject, _margin_of_error),
    "points_said": (_of_another_subject, _no_way),
    "multiple": (_three_shares, _of_another_subject),
    "step": (_of_another_subject, _of_a_whole, _moved, _later_end),
    "step_after": (_of_another_subject, _of_a_whole),
    "share": (_moved, _step_in_per_cent, _share_of_end, _estimated, _of_the_other),
    "sum": (_estimated, _counts_another, _in_brackets, _in_order),
    "difference": (_estimated, _counts_another, _in_brackets, _part_of_other),
    "average": (_estimated, _adjusted, _one, _base_of_change, _in_order),
    "product": (_estimated, _one, _base_of_change, _in_order),
}
