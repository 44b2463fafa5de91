"""The degrees of freedom of a plain test are not those that its sample gives.

A one-way analysis of n people in k groups has k − 1 and n − k degrees of freedom, a t-test of two
groups n − 2, of pairs n − 1, a correlation n − 2. Answers may be missing, so that what differs
only needs a look; where covariates, exclusions or repeated measures are spoken of nothing is said.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.interval import point
from factcheck.model.relation_statistics import Statistic

CODE = "FC712"
RELATION = Statistic
FORMULA = "n − number of groups"
NEEDS = ("sample",)
FLAGS = [
    "The one-way test on 60 participants in three groups gave F(2, [[47]]) = 3.40, p = .042.",
    "An independent t-test of 40 pupils gave t([[48]]) = 2.50, p = .016.",
    "In 80 adults the correlation was r([[68]]) = .31, p = .009.",
]
PASSES = [
    "The one-way test on 60 participants in three groups gave F(2, 57) = 3.40, p = .040.",
    "An independent t-test of 40 pupils gave t(38) = 2.50, p = .017.",
    "In a paired t-test of 40 pupils, t(39) = 2.50, p = .017.",
    "With age as a covariate the one-way test on 60 participants gave F(2, 56) = 3.40, p = .040.",
    "Welch's t-test of 40 pupils gave t(31.4) = 2.50, p = .018.",
]


def check(said: Statistic, context: Context) -> Outcome | None:
    """Take what the groups cost from the sample."""
    if said.sample is None or said.sample.value is None or not said.lost or not said.degrees:
        return None
    stated, at = said.freedom[-1], said.degrees[-1]
    if stated.step < 1 or stated.value != at.value:
        return None
    found = [said.sample.value - one for one in said.lost]
    told = " or ".join(map(wording.number, found))
    expression = f"{_lines.plain(said.sample)} − {wording.number(said.lost[0])}"
    line = _lines.step(expression, point(found[0]), "", found[0])
    message = f"A sample of {wording.number(said.sample.value)} leaves {told}"
    if stated.value in found:
        return _outcomes.no_tick(at, f"{message} degrees of freedom.", "size fits", [line])
    message += f" degrees of freedom; the text says {at.inside}."
    return Outcome(Verdict.QUESTIONABLE, at, message, at.text, told, (line,), remedy=told)
