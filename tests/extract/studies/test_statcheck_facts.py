"""What statcheck says of tests in its own test files (version 1.4): facts, in a table of our own.

A line is a test, whether statcheck finds an error, and whether it moves significance. We agree
where an error is flagged, a decision error said. Of 28 degrees of freedom a t of 2.1539 has a p of
.04, one of 1.9601 a p of .06.
"""

import pytest

from factcheck.checking import check
from factcheck.formats._tests import rows

FACTS = """
t(28) = 2.20, p = .03 | error |
t(28) = 2.20, p = .036 | |
t(28) = 2.20, p = .037 | |
t(28) = 2.20, p = .06 | error | decision
t(28) = 1.20, p = .03 | error | decision
t(28) = 2.20, p = .30 | error | decision
t(28) = −2.20, p = .03 | error |
Z = −2.42, p = 0.016 | |
F(2, 28) = 2.20, p = .15 | error |
F(2, 28) = 22.20, p = .06 | error | decision
F(2, 28) = 2.20, p = .03 | error | decision
r(28) = .22, p = .26 | error |
r(28) = .22, p = .03 | error | decision
r(28) = .52, p = .06 | error | decision
chi2(28) = 22.20, p = .77 | |
chi2(28) = 22.20, p = .79 | error |
chi2(28) = 2.20, p = .03 | error | decision
chi2(28) = 52.20, p = .06 | error | decision
z = 2.20, p = .04 | error |
z = 1.20, p = .03 | error | decision
z = 2.20, p = .06 | error | decision
Q(28) = 22.20, p = .03 | error | decision
Q(28) = 22.20, p = .79 | error |
Q(28) = 2.20, p = .03 | error | decision
Q(28) = 52.20, p = .06 | error | decision
t(28) = 2.20, ns | error | decision
t(28) = 2.20, p > .05 | error | decision
t(28) = 2.0, p < .05 | |
t(28) = 2, p = .02 | |
t(28) = 2, p = .14 | |
t(28) = 2.2, p = .03 | |
t(28) = 2.2, p = .04 | |
t(28) = 2.20, p = .018 | error |
t(28) = 2.20, p = .01, one-tailed | error |
t(28) = 2.20, p = .018, one-tailed | |
t(28) = 2.20, p = .018, one-sided | |
t(28) = 22.20, p = .000 | error |
t(28) = 22.20, p < .000 | error |
t(28) = 2.2, p = .036 | |
t(28) = 2.2, p < .08 | |
t(28) = 2.2, p > .02 | |
t(28) = 2.2, p = .08 | error | decision
t(28) = 2.2, p = .02 | error |
t(28) = 2.2, p > .08 | error | decision
t(28) = 2.2, p < .02 | error |
t(28) < 2.2, p = .08 | |
t(28) < 2.2, p > .08 | |
t(28) < 2.2, p < .08 | |
t(28) < 2.2, p > .02 | |
t(28) < 2.2, p < .02 | error |
t(28) < 2.2, p = .02 | error |
t(28) > 2.2, p = .02 | |
t(28) > 2.2, p > .02 | |
t(28) > 2.2, p < .02 | |
t(28) > 2.2, p < .08 | |
t(28) > 2.2, p > .08 | error | decision
t(28) > 2.2, p = .08 | error | decision
t(28) = 2.1539, p = .04 | |
t(28) = 1.9601, p = .04 | error | decision
t(28) = 2.1539, p = .05 | error |
t(28) = 1.9601, p = .05 | error | decision
t(28) = 2.1539, p = .06 | error | decision
t(28) = 1.9601, p = .06 | |
t(28) = 1.9601, p < .04 | error | decision
t(28) = 2.1539, p < .05 | |
t(28) = 1.9601, p < .05 | error | decision
t(28) = 2.1539, p < .06 | |
t(28) = 1.9601, p > .04 | |
t(28) = 2.1539, p > .05 | error | decision
t(28) = 1.9601, p > .05 | |
t(28) = 2.1539, p > .06 | error | decision
"""
ROWS = [tuple(part.strip() for part in line.split("|")) for line in FACTS.strip().splitlines()]


def judged(text: str) -> tuple[str, str]:
    """Whether anything is flagged, and whether a decision error is said."""
    (first, *others) = list(rows.tests([(check(f"{text}."), None)]))
    found = [first, *others]
    error = any(one.error != rows.NO for one in found)
    return "error" if error else "", "decision" if any(
        one.decision in MOVED for one in found
    ) else ""


MOVED = ("yes", "perhaps")


@pytest.mark.parametrize(("text", "error", "decision"), ROWS)
def test_errors_and_decision_errors_are_those_of_statcheck(text, error, decision):
    assert judged(text) == (error, decision)
