"""More or fewer things are named than were announced.

"Three towns: Harrow and Leam". Only plain lists of names, or of single words, are counted: with
commas or an "and" of its own it is unclear where an item ends, and "including" names only some.
"""

from factcheck.checks import Context, Outcome
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import point
from factcheck.model.printed_form import printed_like
from factcheck.model.relation_said import Listed
from factcheck.model.wording import number

CODE = "FC504"
RELATION = Listed
FORMULA = "number announced = number of items"
FLAGS = [
    "The line will serve [[three]] towns: Harrow and Leam.",
    "The [[two]] parties - Labour, Greens and Plaid - will vote against it.",
    "Her [[four]] priorities would be schools, roads and lamps.",
    "The code sets [[five]] duties: (1) care, (2) skill, (3) candour and (4) loyalty.",
]
PASSES = [
    "Her three priorities are schools, roads and lamps.",
    "The code sets four duties: (1) care, (2) skill, (3) candour and (4) loyalty.",
    "The line will serve three towns: Harrow, Leam and Anse.",
    "The line will serve three towns: Harrow, Leam, and Anse.",
    "They fall into three groups: mosses, ferns or horsetails.",
    "It will serve two towns: Harrow and Leam. It passes four castles, including Ford and Orm.",
    (
        "It will serve two towns: Harrow and Leam. Three people spoke: Ann Lee, the chair, her"
        " deputy and Bo Ek."
    ),
]


def check(listed: Listed, context: Context) -> Outcome | None:
    """Count the items."""
    said, named = listed.count, len(listed.items)
    step = Step(" + ".join(f"1 ({item})" for item in listed.items), number(named), point(named))
    fits = said.interval.holds(named)
    shown = printed_like(said, named)
    message = f"The text announces {said.inside} {said.of} and names {shown}."
    verdict = Verdict.CONSISTENT if fits else Verdict.INCONSISTENT
    remedy = "" if fits else f"{shown} instead of {said.inside}, or another item"
    return Outcome(verdict, said, message, said.text, shown, (step,), (), remedy=remedy)
