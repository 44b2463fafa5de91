"""Parts, totals, shares and products: which numbers are bound, and what is said of them."""

import pytest

from factcheck.checking import check

SPLITS = [
    ("The county had 214 cases, 180 confirmed and 34 suspected.", "consistent"),
    ("The county had 214 cases, 180 confirmed and 43 suspected.", "inconsistent"),
    ("The firm employs 3,400 people, 2,100 at home and 1,500 abroad.", "inconsistent"),
    ("Of 300 nurses, 120 are men and 180 women, with 40 of them in Leam.", "consistent"),
    ("The union has 5,600 members: 3,300 (59%) in urban areas, 1,300 rural.", "inconsistent"),
    ("The bill is £20m, £12m in cash and £5m in shares.", "inconsistent"),
    ("It spent $3.4 million, 900 mln in the north and 2.5 billion elsewhere.", "inconsistent"),
    ("Exports will be 6.5m tonnes, comprising 4.5m oats/2.0m rye.", "consistent"),
    # "including" may leave others out: only a slip speaks against the sum
    ("The shop sold 1,240 tickets, including 8,000 to adults and 440 to children.", "inconsistent"),
    ("Police said 59 people, including 31 men and 20 women, were held.", "consistent"),
    ("Police said 59 people, including 310 men and 28 women, were held.", "inconsistent"),
]  # fmt: skip
NO_SPLITS = [
    "The club has 1,240 members, 800 adults and 404 children, and 36 honorary fellows.",
    "Of the 25 flats, two were new ones, 18 used ones with a balcony, and five unsold.",
    "The fair drew 4,000 people, up from 1,500 men and 2,000 women in 1990.",
    "The charity had 300 bikes, 12 new and 80 donated ones among them.",
]


def verdicts(text, relation):
    return [claim.verdict.value for claim in check(text).claims if claim.relation.name == relation]


@pytest.mark.parametrize(("text", "verdict"), SPLITS)
def test_parts_that_complement_each_other_make_the_whole(text, verdict):
    assert verdicts(text, "total") == [verdict]


@pytest.mark.parametrize("text", NO_SPLITS)
def test_other_lists_behind_a_number_do_not(text):
    assert "inconsistent" not in verdicts(text, "total")
