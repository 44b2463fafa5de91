"""Years that measure a thing are no length of the period beside them."""

import pytest

from factcheck.checking import check
from factcheck.model.finding import Verdict

LEVELS = [
    "Life expectancy at birth rose from 68.1 years in 1990-92 to 72.4 years in 2004-06.",
    "Healthy life expectancy for women in 2001-03 was 63.1 years.",
    "Mean age at marriage climbed to 29 years in 1998-2003.",
    "The average age at first birth was 24 years in 1970-74 and 28 years in 2000-04.",
    "The retirement age is to rise from 65 to 66 years between 2018 and 2020.",
    "The minimum age for buying lamps will rise to 21 years from 2024 to 2026.",
    "The average sentence rose to 14 years between 1998 and 2004.",
    "The average mortgage now runs for 27 years, against 22 years in 1990-92.",
    "The median age of the fleet climbed to 12.5 years in 2009-13.",
    "He was given 14 years for a theft in 1999-2000.",
]
LENGTHS = [
    "The strike lasted eight years, from 1990 to 1996.",
    "He served 12 years in office (1990-1999).",
    "She led the firm for 25 years between 1980 and 1998.",
    "He died at the age of 76 after a reign of 30 years, from 1950 to 1970.",
    "The average rate was low in the five-year period from 1947 to 1960.",
]


def said(text: str) -> list[Verdict]:
    """What is said of the lengths of time."""
    return [claim.verdict for claim in check(text).claims if claim.relation.name == "elapsed"]


@pytest.mark.parametrize("text", LEVELS)
def test_ages_averages_and_limits_are_levels(text: str):
    assert Verdict.INCONSISTENT not in said(text)


@pytest.mark.parametrize("text", LENGTHS)
def test_a_true_length_is_still_held_against_its_dates(text: str):
    assert said(text) == [Verdict.INCONSISTENT]
