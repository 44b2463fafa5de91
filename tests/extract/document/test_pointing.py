"""A step in one sentence points back to the level in the sentence before."""

import pytest

from factcheck.checking import check

POINTING = [
    (
        "The ferry carried 1,045,000 people. That was 95,000, or 10%, more than in 2016.",
        "1,045,000",
    ),
    ("Police logged 3,300 thefts. That is a rise of 10 per cent on the 3,000 in 2016.", "3,300"),
    ("Some 5,700 people fell ill. That was 300, or 5%, fewer than the winter before.", "5,700"),
    ("It sold 9,200 bikes in 2017. It was an increase of 1,200, or 15%, on 2016.", "9,200"),
    ("They found 4,400 nests there, which is 10% more than the 4,000 of 2010.", "4,400"),
    ("They saw 620 rough sleepers, up from 500. This represents a 24 per cent increase.", "620"),
    ("Rents are £900, compared with £600 in 2007. That is a rise of 50 per cent.", "£900"),
    ("In all 1.2 million voted. That is 20% more than the one million of 2012.", "1.2 million"),
]


def findings(text: str) -> list[tuple[str, str]]:
    """The verdict of each change, and its later level."""
    claims = [c for c in check(text).claims if c.relation.name == "change"]
    held = [(claim.verdict.value, claim.relation.roles()["after"]) for claim in claims]
    return [(verdict, after.text) for verdict, after in held if after]


@pytest.mark.parametrize(("text", "after"), POINTING)
def test_the_level_is_that_of_the_sentence_before(text, after):
    assert ("consistent", after) in findings(text)


def test_a_step_of_the_change_before_is_flagged_with_its_slip():
    text = "They saw 620 rough sleepers, up from 500. This represents a 124 per cent increase."
    assert ("inconsistent", "620") in findings(text)


def test_a_step_that_does_not_fit_the_only_level_is_flagged():
    text = "The ferry carried 1,045,000 people. That was 9,500, or 10%, more than in 2016."
    assert ("inconsistent", "1,045,000") in findings(text)


@pytest.mark.parametrize(
    "text",
    [
        "The club has 300 members and 40 boats. That is 10% more than the 66 of 2010.",
        "The firm has 300 shops. It was up 4% from 200 on the stock exchange.",
        "One exception is copper, which is down 40 per cent from 90.",
        "They saw 620 rough sleepers, up from 500. That is a rise of 31 per cent on 2014.",
        "It was 30 minutes late. That was 5 per cent more than the 400 in May.",
    ],
)
def test_what_points_elsewhere_is_not_flagged(text):
    assert not [one for one in findings(text) if one[0] == "inconsistent"]
