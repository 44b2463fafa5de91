"""The same figure is said of people and of what happened to them.

One person can make several visits, complaints or journeys, so the number of people is rarely
the number of cases. Where a text gives one figure for both, one of the nouns may be wrong.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval
from factcheck.model.relation_counted import Counted

CODE = "FC306"
RELATION = Counted
FORMULA = "cases ÷ people, rarely just 1"
FLAGS = [
    (
        "Last year 4,213 people complained about late trains."
        " The operator says that the [[4,213]] complaints were answered within a week."
    ),
]
PASSES = [
    "The clinic dealt with 6,300 visits by 4,120 patients.",
]


def check(counted: Counted, context: Context) -> Outcome | None:
    """Divide the cases by the people."""
    people, cases = counted.people, counted.cases
    if people.interval.low <= 0:
        return None
    each = cases.interval / people.interval
    value = _lines.middle(cases) / _lines.middle(people)
    steps = (_lines.step(f"{_lines.plain(cases)} ÷ {_lines.plain(people)}", each, "", value),)
    stated = f"{cases.text} {cases.of}"
    if not each.meets(Interval(1, 1)):
        message = f"{stated} for {people.inside} {people.of} is more than one for each."
        return _outcomes.no_tick(cases, message, "size fits", steps)
    message = (
        f"{cases.text} is said of {people.of} and of {cases.of};"
        " that holds only if nobody is counted twice."
    )
    return Outcome(
        Verdict.QUESTIONABLE,
        cases,
        message,
        stated,
        f"{people.text} {people.of}",
        steps,
        (PLAIN,),
        f"one noun for {cases.inside}: {people.of} or {cases.of}",
    )
