"""Words that put a change in other terms than the printed figures, and how far they reach."""

import pytest

from factcheck import check
from factcheck.model.finding import Verdict


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Like-for-like sales rose 5% to £20m from £10m.",
            "the text says “like-for-like”: part of the figures is left out",
        ),
        (
            "Excluding the £3m for repairs, costs rose 5% to £20m from £10m.",
            "the text says “excluding”: part of the figures is left out",
        ),
        (
            "Sales rose 5% to £20m from £10m (excluding fuel).",
            "the text says “excluding”: part of the figures is left out",
        ),
        (
            "In real terms spending rose 5% to £20m from £10m.",
            "the text says “in real terms”: rising prices are taken out",
        ),
        (
            "Annualised output rose 5% to 20m tonnes from 10m tonnes.",
            "the text says “annualised”: the change is brought to a year",
        ),
        (
            "Seasonally adjusted claims fell 5% to 20,000 from 30,000.",
            "the text says “seasonally adjusted”: the season is taken out",
        ),
    ],
)
def test_the_words_are_named_with_what_they_do(text, reason):
    (claim,) = check(text).claims
    assert (claim.verdict, claim.reason) == (Verdict.UNVERIFIABLE, reason)


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 30% to £20m from £10m, with like-for-like sales up 4%.",
        "Sales rose 30% to £20m from £10m, reflecting 5% organic growth.",
        "Despite a 12% fall in organic sales, profit rose 30% to £20m from £10m.",
        "Organic sales fell 2% and profit rose 30% to £20m from £10m.",
        "Sales rose 30% to £20m from £10m; underlying profit was flat.",
        "Sales, excluding fuel, rose 30% to £20m from £10m.",
        "Sales rose 30% to £20m from £10m. Inorganic growth is over.",
    ],
)
def test_in_another_clause_or_with_another_figure_they_say_nothing(text):
    verdicts = [c.verdict for c in check(text).claims if len(c.relation.quantities()) == 3]
    assert verdicts == [Verdict.INCONSISTENT]


def test_a_standardised_rate_is_left_alone_in_its_own_clause():
    told = "The county saw 530 cases among 1.2m people, a rate of 440 per 100,000"
    verdicts = [c.verdict for c in check(f"{told}. Adjusted profit was £5m.").claims]
    assert verdicts == [Verdict.INCONSISTENT]
    assert not check(told.replace("a rate", "an age-adjusted rate") + ".").claims


def test_the_year_before_last_year_is_no_other_time():
    from datetime import date

    text = "Last year turnover rose by 30% to €90m from €80m in 1985."
    (claim,) = check(text, published=date(1987, 3, 1)).claims
    assert claim.verdict is Verdict.INCONSISTENT
