"""The words of FC103: one point is no plural."""

import pytest

from factcheck.checking import check as run


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vacancies rose from 4.0% to 5.0%, up 1%.", "is 1 percentage point, or"),
        ("Vacancies rose from 4.0% to 6.0%, up 2%.", "is 2 percentage points, or"),
    ],
)
def test_the_step_agrees_in_number(text: str, told: str) -> None:
    [claim] = run(text).claims
    [finding] = [found for found in claim.findings if found.code == "FC103"]
    assert told in finding.message
