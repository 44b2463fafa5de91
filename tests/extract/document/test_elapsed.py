"""Lengths of time between dates of one sentence or two."""

import pytest

from factcheck import check
from factcheck.model.finding import Verdict


def verdicts(text):
    """What is said of the lengths of time in a text."""
    return [c.verdict for c in check(text).claims if c.relation.name == "elapsed"]


@pytest.mark.parametrize(
    "text",
    [
        "The rights were issued on 5 May 1987. They will expire ten years later, on 5 May 1997.",
        "The mill was opened in 1931. It closed 48 years later, in 1979.",
        "The mill was opened in 1931 and rebuilt in 1950. It closed 48 years later, in 1979.",
        "The club was founded in 1905. Its 115th birthday falls in 2020.",
        "The bank opened in 1988 and turned 30 in 2018.",
        "Growth between 1981 and 1986 was the lowest in any five-year period.",
        "From 1990 to 1999 it froze less often than in any other ten-year stretch.",
        "In 2016-17 it had 900 pupils, 600 in 2011-12. Fees are double those of five years ago.",
    ],
)
def test_the_dates_fit_the_length(text):
    assert verdicts(text) == [Verdict.CONSISTENT]


@pytest.mark.parametrize(
    "text",
    [
        "The rights were issued on 5 May 1987. They will expire ten years later, on 5 May 1987.",
        "The mill was opened in 1931. It closed 58 years later, in 1979.",
        "The club was founded in 1905. Its 125th birthday falls in 2020.",
    ],
)
def test_the_dates_do_not_fit_the_length(text):
    assert verdicts(text) == [Verdict.INCONSISTENT]


def test_an_end_that_is_not_said_is_not_the_day_of_publication():
    text = "The probe was launched in February 1999 and flew by the moon five years later."
    assert verdicts(text) == [Verdict.UNVERIFIABLE]


@pytest.mark.parametrize(
    "text",
    [
        "She founded the firm in 1988 and turned 60 in 2018.",
        "From 1990 to 1993 it froze more often than in any ten-year stretch before.",
        "The club was founded in 1905. The 50th anniversary of the war fell in 1995.",
        "Sales grew in the first quarter of 2005. They were flat a year ago and in May 2004.",
        "It had 900 pupils in 2016 and 400 in 2009. Fees are double those of five years ago.",
    ],
)
def test_loose_dates_are_not_bound(text):
    assert verdicts(text) == []
