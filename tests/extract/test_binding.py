"""Which numbers belong together, as what: one sentence a construct."""

from datetime import date

import pytest

from factcheck.checking import check

PUBLISHED = date(2018, 1, 14)

CHANGES = [
    # verb first, base first, base by comparison, trailing base
    ("Sales rose 5% to 21m from 20m.", {"before": "20m", "after": "21m", "by": "5%"}),
    ("Prices rose from £1,000 to £1,200.", {"before": "£1,000", "after": "£1,200"}),
    ("From 35 nests in 2015, the colony grew to 49.", {"before": "35", "after": "49"}),
    (
        "Profit was £9.6m, against £8.0m, a rise of 20 per cent.",
        {"before": "£8.0m", "by": "20 per cent"},
    ),
    ("The 21m tonnes is 5% more than the 20m of 1985.", {"before": "20m", "by": "5%"}),
    ("It took 7,000 calls, up from 6,000.", {"before": "6,000", "after": "7,000"}),
    # one verb and two claims; an implied base; two terms for one change
    ("Profit was up 54m, or 20%, to 324m.", {"after": "324m", "by": "20%", "also": "54m"}),
    ("Staff rose by 1,200 to 6,200 from 5,000.", {"by": "1,200", "before": "5,000"}),
    ("The bill quadrupled, up 300%.", {"by": "300%", "also": "quadrupled"}),
    ("It fell from £4.5m to £3.8m, a cut of £0.7m.", {"by": "£0.7m", "after": "£3.8m"}),
    # inherited magnitude and unit
    ("Output rose from 3.7 to 4.5 mln tonnes.", {"before": "3.7", "after": "4.5 mln tonnes"}),
    # multiples
    ("Use nearly doubled to 390 tonnes from 198.", {"by": "doubled", "before": "198"}),
    ("Visits, at 640, were three times the 210 of May.", {"by": "three times", "before": "210"}),
    ("The hoard is worth £6m, twice the £3m first said.", {"before": "£3m", "after": "£6m"}),
    ("Women were twice as likely to ask (20% versus 10%).", {"after": "20%", "before": "10%"}),
    # what follows later: "up from" speaks of the level, the bracket of the year before
    ("The toll rose to 31 when four more died, up from 27.", {"after": "31", "before": "27"}),
    ("Sales grew to £4.5m (2016: £3.9m), up 15%.", {"before": "£3.9m", "by": "15%"}),
    # the verb nearest to the number wins
    ("Those who had made up their minds fell from 12% to 9%.", {"before": "12%", "after": "9%"}),
]

OTHERS = [
    ("share", "Inspectors closed 12 (30%) of 40 kitchens.", {"part": "12", "whole": "40"}),
    (
        "share",
        "Of the 80 jars, 60 (75%) were full and 12 (15%) empty.",
        {"part": "12", "share": "15%"},
    ),
    (
        "share",
        "A total of 14%, or 63 of the 450 guests, fell ill.",
        {"part": "63", "whole": "450"},
    ),
    ("share", "There were 2,000 cases, with 56 deaths (case fatality 2.8%).", {"part": "56"}),
    (
        "share",
        "In all 2,900 came. Of those 58% (1,682) were women.",
        {"whole": "2,900", "part": "1,682"},
    ),
    ("total", "It cost £9m: £4m for roads, £3m for rail and £2m for buses.", {"total": "£9m"}),
    ("total", "They saw 95 cases (88 suspected, 7 confirmed).", {"total": "95"}),
    ("total", "Exports of £7.4m and imports of £5.1m left a surplus of £2.3m.", {"total": "£7.4m"}),
    (
        "total",
        "Imports of $5.1bn and exports of $4.2bn left a deficit of $0.9bn.",
        {"total": "$5.1bn"},
    ),
    ("total", "Income was £12m and costs £9m, leaving a profit of £3m.", {"total": "£12m"}),
    ("average", "It sold 5.5m shares at £2 each, £11m in total.", {"number": "5.5m", "each": "£2"}),
    (
        "average",
        "It flew 70,000 km in 200 days, an average of 350 km a day.",
        {"number": "200 days"},
    ),
    ("frequency", "The line takes 400 calls a month, or 4,800 a year.", {"one": "400"}),
    ("rate", "With 530 cases among 1.2m people, the rate is 44 per 100,000.", {"base": "1.2m"}),
    ("conversion", "The fort lies 10 miles (16 km) inland.", {"one": "10 miles", "other": "16 km"}),
    ("elapsed", "The five-year plan (2010-15) was dropped.", {"start": "2010-15"}),
    ("change", "Visits rose by 90,000 to 1.5m. That is up 6.4%.", {"by": "90,000", "also": "6.4%"}),
]

STRANGERS = [
    "Load factor rose to 56% from 53% as traffic increased 10% to 5.2m.",  # two clauses
    "Prices rose 1% last month after a 1.2% increase in June.",  # growth against growth
    "Net profit was £3m, or 16 cents a share.",  # not the same thing in two coins
    "The yen rose to 161 against the dollar from 221.",  # up is down
    "Declines ranged from 5 to 25 per cent.",  # sizes of falls
]


def roles(text: str, relation: str) -> list[dict[str, str]]:
    """The roles of every claim of one relation, as printed."""
    claims = [c for c in check(text, published=PUBLISHED).claims if c.relation.name == relation]
    held = [claim.relation.roles() for claim in claims]
    return [{k: q.text for k, q in one.items() if q and not isinstance(q, tuple)} for one in held]


@pytest.mark.parametrize(
    ("text", "expected"), CHANGES, ids=lambda x: x if isinstance(x, str) else ""
)
def test_changes(text, expected):
    found = roles(text, "change")
    assert any(expected.items() <= one.items() for one in found), found


@pytest.mark.parametrize(
    ("relation", "text", "expected"), OTHERS, ids=lambda x: x if isinstance(x, str) else ""
)
def test_other_relations(relation, text, expected):
    found = roles(text, relation)
    assert any(expected.items() <= one.items() for one in found), found


@pytest.mark.parametrize("text", STRANGERS)
def test_strangers_are_not_bound(text):
    verdicts = {claim.verdict.value for claim in check(text, published=PUBLISHED).claims}
    assert "inconsistent" not in verdicts
