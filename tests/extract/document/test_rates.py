"""Rates for so many: with both counts, with one, with none."""

import pytest

from factcheck import check
from factcheck.model.finding import Verdict
from factcheck.model.relation import Rate

WITH_BOTH = [
    "Norvik has had 312 burglaries. With 1.3 million people, its rate is about 24 per 100,000.",
    "The county recorded 46 drownings in 2014. It has 1.2 million residents: 3.8 per 100,000.",
    "Leam is a city of 480,000 people. It saw 96 road deaths last year, a rate of 20 per 100,000.",
    "Harrow is home to 64,000 people. It had 16 murders last year, or 25 per 100,000.",
    "Of the 12,000 births, 84 ended in death, or 7 per 1,000.",
]


@pytest.mark.parametrize("text", WITH_BOTH)
def test_the_count_and_the_population_may_stand_in_two_sentences(text):
    (claim,) = check(text).claims
    assert isinstance(claim.relation, Rate)
    assert claim.verdict is Verdict.CONSISTENT
    assert all(claim.relation.roles().values())


@pytest.mark.parametrize(
    ("text", "implied"),
    [
        ("The county saw 530 cases, a rate of 44 per 100,000.", "1.2 million"),
        ("With 2.5 million people, the rate is 12 per 100,000.", "300"),
        ("Sales of butter came to 90,000 tonnes, or 6.2 kilos per head.", "14.5 million"),
        ("The health budget is £6bn, equivalent to £1,200 a head.", "5 million"),
    ],
)
def test_what_the_other_count_would_be_is_said(text, implied):
    (claim,) = check(text).claims
    (finding,) = claim.findings
    assert (finding.verdict, finding.computed) == (Verdict.UNVERIFIABLE, implied)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The rate of new infections is 12 per 100,000.", "no second figure for it in the text"),
        (
            "The rate was 23 per 1,000 in a workforce of 2.1 million.",
            "not tied to another figure",
        ),
        (
            "The fair drew 4,000 visitors. Burglaries stand at 12 per 1,000 homes.",
            "not tied to another figure",
        ),
    ],
)
def test_a_rate_alone_is_not_called_consistent(text, reason):
    (claim,) = check(text).claims
    assert claim.verdict is Verdict.UNVERIFIABLE
    assert claim.reason == reason
