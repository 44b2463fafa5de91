"""The catalogue's examples are checked when they are shown."""

import pytest

from factcheck.checks import registry
from factcheck.model.finding import Standing
from factcheck.ui.widgets.examples import examples


@pytest.mark.parametrize("code", registry())
def test_every_example_of_a_check_is_shown_with_its_verdict(code: str):
    check, shown = registry()[code], examples(code)
    assert len(shown) == len(check.flags) + len(check.passes)
    flagged = shown[: len(check.flags)]
    assert all(one.standing in (Standing.INCONSISTENT, Standing.QUESTIONABLE) for one in flagged)
    assert all(one.message for one in shown)


def test_what_abstains_says_why():
    told = [one.message for one in examples("FC101") if "Like-for-like" in one.before]
    assert told == ["the text says “like-for-like”: part of the figures is left out"]
