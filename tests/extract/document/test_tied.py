"""Claims whose numbers stand in two sentences, tied by the words that point back."""

import pytest

from factcheck.checking import check

POINTING = [
    ("Police logged 3,300 thefts. That is a rise of 10 per cent on the 3,000 in 2016.", "3,300"),
    ("They found 4,400 nests there, which is 10% more than the 4,000 of 2010.", "4,400"),
    ("They saw 620 rough sleepers, up from 500. This represents a 24 per cent increase.", "620"),
    ("Rents are £900, compared with £600 in 2007. That is a rise of 50 per cent.", "£900"),
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
