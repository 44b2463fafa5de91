"""Compare each reason for "not checked" with its text: a simple second opinion.

It reads nothing but the report as JSON, and knows nothing of how reasons are made. A reason that
it has never heard of is no good either.
"""

import re
from collections import Counter

Plain = dict
CLAUSE_END = re.compile(
    r"(?<![.]\w)[.!?]\s+(?=[A-Z])|[;:]\s|, (?:while|but|whereas|although|which)\b"
)
NEAR = 600  # characters in which a figure without a noun may be for the thing that is spoken of
STEPS = {"percentage", "ratio", "percentage_points", "multiple"}
SIZES = {"count", "money", "measure", "number"}
TIMES = {"date", "duration"}
UNTIED = {1: "not tied to another figure", 2: "not tied to a third figure"}
SAYS = re.compile(r"the text says “(.+?)”: .+")
SPEAKS = re.compile(r"the text speaks of a correction \(“(.+)”\), which changes p")
PERIOD = re.compile(r"(?:the period|part) of “(.+)”", re.DOTALL)
SECOND = re.compile(r"no second figure for (.+) in the text")
NOTHING = re.compile(r"no figure in the text to check (?:it|them) with")
KINDS = {
    "a date or period, not tied to another figure": "date",
    "a rank or a place in a sequence": "ordinal",
}
# These say what would be needed, or what a number may be, and nothing of the text.
OPEN = {
    "an exchange rate is needed to check it",
    "not tied to a second date",
    "not tied to a number of people asked",
    "a mean over several items, not tied to their number",
    "whole numbers may not be what was averaged",
    "with so many answers every mean of so few decimals is possible",
    "a change of odds is not a change of risks",
    "no year is said with this day",
    "the old calendar may be meant",
    "the per cent and the figures are tied by their nearness alone",
    "the words may point to another of the figures before",
    "the figure that it is set against may be of another time than the change",
    "the figure that it is set against may be of another thing",
    "the figure that it is set against is an extreme or an aim, not the one before",
}


def lies(report: Plain) -> list[str]:
    """Every reason that is not true of the text, with the words that it stands for."""
    told = ((words, reason, _wrong(reason, held, report)) for words, reason, held in _all(report))
    return [f"“{words}”: {reason} – {why}" for words, reason, why in told if why]


def kinds(report: Plain) -> Counter:
    """How often each reason is given, whatever it names."""
    names = re.compile(r"“.*”|(?<=figure for ).*(?= in the)", re.DOTALL)
    return Counter(names.sub("…", reason) for _, reason, _ in _all(report))


def _all(report: Plain) -> list[tuple[str, str, list[Plain]]]:
    """Each reason with its words and the figures that it speaks of."""
    by_id = {one["id"]: one for one in report["quantities"]}
    left = [(by_id[one["quantity"]], one["reason"]) for one in report["unchecked"]]
    found = [(number["text"], reason, [number]) for number, reason in left]
    for claim in report["claims"]:
        if claim["verdict"] == "unverifiable":
            held = [by_id[name] for name in claim["quantities"]]
            found += [(claim["text"], reason, held) for reason in _reasons(claim)]
    return found


def _reasons(claim: Plain) -> list[str]:
    """The reason of a claim that no check speaks to, or what its checks say behind a semicolon."""
    ends = [one["message"].rpartition("; ")[2].rstrip(".") for one in claim["checks"]]
    return [end for end in ends if end.startswith(("no ", "not "))] if ends else [claim["reason"]]


def _wrong(reason: str, held: list[Plain], report: Plain) -> str:
    """What is wrong with a reason; empty if nothing is."""
    text = report["document"]["text"]
    others = [one for one in report["quantities"] if one not in held and _known(one)]
    wrong = "an unknown reason"
    if reason in OPEN:
        wrong = ""
    elif kind := KINDS.get(reason):
        wrong = "" if held[0]["kind"] == kind else f"it is a {held[0]['kind']}"
    elif reason == "too vague to compute with":
        wrong = f"it is {held[0]['value']}" if _known(held[0]) else ""
    elif match := SAYS.fullmatch(reason):
        wrong = "" if _in_clause(match[1], held, text) else "not in its clause"
    elif match := PERIOD.fullmatch(reason) or SPEAKS.fullmatch(reason):
        wrong = "" if match[1].lower() in text.lower() else "there are no such words"
    elif match := SECOND.fullmatch(reason):
        wrong = _telling(_seconds(match[1], held[0], others))
    elif NOTHING.fullmatch(reason):
        wrong = _telling(_fitting(held, others))
    elif reason == UNTIED.get(len(held), "not tied to a further figure"):
        wrong = "" if others else "there is no other figure"
    return wrong


def _telling(found: list[Plain]) -> str:
    return f"there is {found[0]['text']}" if found else ""


def _known(one: Plain) -> bool:
    return one["kind"] == "date" or one["interval"] != [None, None]


def _seconds(noun: str, one: Plain, others: list[Plain]) -> list[Plain]:
    """Other figures that may be for the same thing."""
    noun = one["of"] if noun == "it" else noun
    found = []
    for other in others:
        near = abs(other["start"] - one["start"]) < NEAR and not other["of"]
        if other["kind"] in SIZES and other["unit"] == one["unit"]:
            alike = (
                one["unit"].partition("/")[0]
                or not noun
                or near
                or _stems(noun) & _stems(other["of"])
            )
        else:
            alike = other["kind"] in STEPS and (near or _stems(noun) & _stems(other["of"]))
        if alike:
            found.append(other)
    return found


def _stems(noun: str) -> set[str]:
    return {word.removesuffix("s") for word in re.findall(r"[a-z]{4,}", noun.lower())}


def _fitting(held: list[Plain], others: list[Plain]) -> list[Plain]:
    """Other figures that the held ones could be checked with."""
    sizes = [one for one in held if one["kind"] in SIZES]
    steps = [one for one in others if one["kind"] in STEPS]
    like = [one for one in others if one["kind"] in SIZES]
    if sizes:
        units = {one["unit"] for one in sizes}
        return [one for one in like if one["unit"] in units] + steps * (len(sizes) > 1)
    if any(one["kind"] in STEPS for one in held):
        count = Counter(one["unit"] for one in like)
        return steps + [one for one in like if count[one["unit"]] > 1]
    return [one for one in others if one["kind"] in TIMES]


def _in_clause(word: str, held: list[Plain], text: str) -> bool:
    """True if the words stand beside the figures, with no end of a clause between."""
    start, end = min(one["start"] for one in held), max(one["end"] for one in held)
    for match in re.finditer(re.escape(word), text, re.IGNORECASE):
        first, last = sorted([(match.start(), match.end()), (start, end)])
        if not CLAUSE_END.search(text, first[1], last[0]):
            return True
    return False
