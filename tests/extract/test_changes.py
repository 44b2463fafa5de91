"""How a change may be worded: one construct a group, each in several phrasings."""

import pytest

from factcheck.checking import check

PREMIUMS = [
    (
        "The offer was fixed at 260p, a premium of 30 per cent over the closing price of 200p.",
        "200p",
    ),
    ("The bid values each share at $33, a 10% premium to the last closing price of $30.", "$30"),
    ("They were placed at 95p, a discount of 5 per cent to the market price of 100p.", "100p"),
    ("It pays 66 euros, a premium of 20% to the closing price on 3 May of 55 euros.", "55 euros"),
    (
        "Each bond costs $44 representing a premium of 10% over the price of Hay and Sons of $40.",
        "$40",
    ),
    ("The shares trade at 400p, a discount of 20 per cent to net asset value of 500p.", "500p"),
]
BEYOND = [
    ("Wheat output is put at 33 tonnes, 10 percent above last year's 30 tonnes.", "30 tonnes"),
    ("Attendance of 4,600 was 8 per cent below the 5,000 budgeted for.", "5,000"),
    ("The tunnel cost £1.5bn, 50 per cent over its budget of £1bn.", "£1bn"),
    ("It sold 84,000 tickets, 16 per cent short of the target of 100,000.", "100,000"),
    ("They offered $44 a share, 10 per cent above the last price of $40.", "$40"),
]
PARALLELS = [
    ("Imports rose 5.0 percent to $42m compared with 8.1 percent and $40m a year ago.", "$40m"),
    ("Turnover increased 10% to £220m, against 4% and £200m in the year before.", "£200m"),
    ("Lending grew 12% to 560m euros, compared with 9% and 500m euros in 2015.", "500m euros"),
    ("Arrivals rose by 25% to 50,000 versus 11% and 40,000 in the spring.", "40,000"),
    ("Profit rose 10% to £22m, compared with 4% growth to £20m a year earlier.", "£20m"),
]


def changes(text: str) -> list[dict[str, str]]:
    """The roles of every change that adds up, as printed."""
    found = [c for c in check(text).claims if c.relation.name == "change"]
    held = [c.relation.roles() for c in found if c.verdict.value == "consistent"]
    return [{k: q.text for k, q in one.items() if q and not isinstance(q, tuple)} for one in held]


MOVES = [
    ("The levy went from £20 to £25, a rise of 25 per cent.", "£20"),
    ("Fees moved from £9 to £9.90, up 10%.", "£9"),
    ("Numbers have gone from 40 to 120, an increase of 200 per cent.", "40"),
    ("The vote swung from 30% to 45%, a rise of 15 percentage points.", "30%"),
    ("A new line opens, taking it from 50 stops to 60, an increase of 20%.", "50"),
]


BRIEF = [
    ("It hopes to sell 40,000 bikes, a third more than the 30,000 it sold in 2015.", "30,000"),
    ("Pre-tax profit fell to £187m on turnover up 4 per cent at £2.6bn, from £2.5bn.", "£2.5bn"),
    ("Two chains reported takings up 25 per cent to £40m from £32m.", "£32m"),
    ("The mill sold 5,000 tonnes up 10 per cent from 4,545.", "4,545"),
    ("Deaths fell by 19 to 203, the lowest for 40 years and down from 222 in 2015.", "222"),
    ("Hives fell by 12 to 88, a five-year low and down from 100 last spring.", "100"),
    ("The fund's income of £6.1m was 8 per cent below the £6.6m it had planned for.", "£6.6m"),
]
DATED = [
    ("The yard sold 4,300 berths last year, up 14 per cent from 3,770 in 2016.", "3,770"),
    ("It placed 512 apprentices this spring, 28 per cent more than the 400 of 2016.", "400"),
]


@pytest.mark.parametrize(("text", "before"), PREMIUMS + BEYOND + PARALLELS + MOVES + BRIEF + DATED)
def test_the_level_before_is_found(text, before):
    assert any(one.get("before") == before and "after" in one for one in changes(text))


@pytest.mark.parametrize(
    "text",
    [
        "Exports rose 5% to £21m compared with 3 per cent and £30m for imports.",
        "The shares fell 8% to 330p, a premium of 10% over the 300p offer.",
        "The firm has 30 shops, 20 per cent above sea level.",
        "Pre-tax profit fell from £212m to £187m on turnover up 4 per cent at £2.6bn.",
        "Orders fell 12 per cent to 880, a five-year low.",
        "The mayor's majority was cut from 4,200 to 312 on a swing of 6.4 per cent.",
        "Turnout was 48.7 per cent, nine points less than in 2012 (57.2 per cent).",
        "It raised prices twice, by 3 per cent in May and 2 per cent in June.",
        "The number of homes sold dropped from 1,200 to 900 despite mortgage rates of 2 per cent.",
        "The staff shrank from 4,000 to 3,100 in a town where one in ten is out of work.",
        "They want speeds cut to 20mph from 30mph on 60 per cent of roads.",
        "The whale held 2.3 kg of it, 11 times as much as in one found in 2003.",
        "The rate of decline doubled from 1.1 per cent a year to 2.3 per cent.",
        "Net debt was £118m (31 December: £150m), 0.9 times earnings (1.1 times).",
        "Pay will rise by 1 per cent, or £230 to £380 a year.",
        "The deficit shrank to $55bn from $59bn: exports rose by $2bn and imports fell by $2bn.",
        "The trust bought up 12 per cent of 400 flats, from 300 owners.",
        "Gas in store was 9.4 percent below the five-year average.",
        "About 45% of people over 65 agreed, and 30 per cent under 40.",
        "Rates on new bonds fall to 9.80% from 13.65% and rates on 10-year bonds to 8%.",
        "It bought 300 shops at a premium of 40% to boost its 2,000 sites.",
    ],
)
def test_what_only_looks_like_a_base_is_not_flagged(text):
    assert all(claim.verdict.value != "inconsistent" for claim in check(text).claims)


OTHER_FIGURES = [
    "The entry fee rose 4 per cent to £26, against £14 two decades ago.",
    "Membership fell 3 per cent to 41,200, from a high of 68,000 in 1994.",
    "Ticket income rose 9 per cent to £4.4m, versus the £4.9m the board had budgeted.",
    "Nurses' pay rose 3 per cent to £33,400, compared with £41,000 for teachers.",
    "The vacancy rate rose to 4 per cent, against 6 per cent in the suburbs.",
    "The wheat crop rose 5 per cent to 14.1m tonnes, against Ukraine's 25m tonnes.",
    "The orchard's surplus rose 12 per cent to £80,000 from sales of £1.2m.",
    "Beer sales rose 2 per cent to 30m pints, compared with wine sales of 12m.",
    "Calls rose 3 per cent to 5,000 a month in March, from 31,000 in the whole of last year.",
    "The herd shrank 7 per cent to 8,300 last year, from 15,000 in 1998.",
    "Visitor numbers grew 13 per cent between 2005 and 2015 to 88,000, from 41,000 in 1980.",
    "Egg output rose 3 per cent in the year to 940 million, from 930 million in the prior quarter.",
]
WRONG_ALL_THE_SAME = [
    "The entry fee rose 14 per cent to £26, against £25 a year ago.",
    "Membership fell 3 per cent to 41,200, from 48,000 the year before.",
    "Ticket income rose 9 per cent to £4.4m, compared with £3.6m in the previous year.",
    "The herd shrank 17 per cent to 8,300 in 2018, from 8,700 in 2017.",
    "Imports grew 20 per cent to $24bn between 2000 and 2010, from $12bn in 2000.",
]


@pytest.mark.parametrize("text", OTHER_FIGURES)
def test_a_figure_of_another_time_or_thing_is_no_base(text):
    found = check(text).claims
    assert found
    assert all(claim.verdict.value == "unverifiable" for claim in found)
    assert any(claim.abstain for claim in found)


@pytest.mark.parametrize("text", WRONG_ALL_THE_SAME)
def test_a_base_that_does_not_fit_is_flagged(text):
    assert any(claim.verdict.value == "inconsistent" for claim in check(text).claims)


def test_a_figure_of_another_time_that_fits_is_the_base():
    assert changes("The toll rose 50 per cent to £2.10, against £1.40 twenty years ago.")


APPOSED = [
    ("The bus fare was £2.00 last year and is now £2.20, a rise of 10%.", "10%"),
    ("Against a turnover of £8m in 2014, the group took £10m in 2015, 25% more.", "25%"),
    ("Compared with 250 thefts in 2016, police saw 300 in 2017, an increase of 20%.", "20%"),
    ("There were 14,000 pupils in 2010; by 2017 there were 17,500, a 25 per cent rise.", "25 per"),
    ("The plant made 900 cars in May and 840 in June, a drop of 60.", "60"),
    ("Energy use fell to 240 units (300 in 2010), a drop of 20%.", "20%"),
    ("Staff grew from 40 to 52 and then from 52 to 60, an overall rise of 50 per cent.", "50"),
]
FAR = [
    ("Rents rose by 8% in 2017 compared to 2016 to £540 from £500.", "8%"),
    ("Rates grew 90% for the twelve months of 2019 compared to 2018 to $190 from $100.", "90%"),
    (
        "The fund raised its stake to 1,250,000 shares from 1,100,000 after buying 150,000.",
        "150,000",
    ),
    ("It raised its stake to 690 shares, or 16%, from 640 shares, or 15%, by buying 50.", "50"),
    ("The reserve rose to £3.2m from £2.9m after a grant of £300,000.", "£300,000"),
    ("Debt was reduced from $900m to $650m with the $250m proceeds of the sale.", "$250m"),
]
SPELT_OUT = [
    ("Demand may double, which would mean going up from 3m tonnes to 6m tonnes.", "double"),
    ("The fleet will be halved, meaning a cut from 60 ships to 30 ships.", "halved"),
    ("Waiting lists have doubled since 2010, rising from 4,000 to 8,000.", "doubled"),
    ("The town may triple its intake, which means it goes from 40 to 120.", "triple"),
    ("Output is set to double by 2020, taking it from 200 to 400 cars a day.", "double"),
    ("Sales rose by 20% last year, climbing from 500 to 600.", "20%"),
]


def steps(text: str, verdict: str) -> list[str]:
    """The steps of the changes with this verdict."""
    claims = [c for c in check(text).claims if c.relation.name == "change"]
    held = [c.relation.roles() for c in claims if c.verdict.value == verdict]
    return [one["by"].text for one in held if one["by"] and one["before"] and one["after"]]


@pytest.mark.parametrize(("text", "by"), APPOSED + FAR + SPELT_OUT)
def test_the_step_is_bound_to_both_levels(text, by):
    assert any(step.startswith(by) for step in steps(text, "consistent"))


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Demand may triple, which would mean going up from 3m tonnes to 6m tonnes.", "triple"),
        ("Police saw 250 thefts in 2016 and 300 in 2017, an increase of 120 per cent.", "120"),
    ],
)
def test_a_step_that_does_not_fit_its_levels_is_flagged(text, by):
    assert any(step.startswith(by) for step in steps(text, "inconsistent"))


NEXT_CLAUSE = [
    # ages are no end of a change
    "The rate fell to 61.0 births per thousand women aged 20-44, from 63.0, a drop of 3.2%.",
    "The rate rose to 41 deaths per thousand men aged 65 to 74, up from 38, a rise of 7.9%.",
    # what follows is another change
    "Weddings fell from 80,000 to 60,000 followed by a 3.1% increase in 2000.",
    "Sales grew from £40m to £60m preceded by a 3% fall in 2001.",
    # the mark of a note is no part of the months
    "There were 41,000 visits, a drop of 8% compared with figures for the preceding 12 months3.",
    # a step is no level, and a step a year is only a part of what lies between
    "The fund had 400 donors, 80 more, or 25% up on the 320 of last year.",
    "Staff fell by 200 a year between 1981 and 1991, from 40,000 to 38,000.",
    "Sales rose by £3m a month from £10m to £28m.",
]


@pytest.mark.parametrize("text", NEXT_CLAUSE)
def test_what_belongs_to_another_clause_has_no_role_in_a_change(text):
    assert not {"inconsistent", "questionable"} & {c.verdict.value for c in check(text).claims}


@pytest.mark.parametrize(
    "text",
    [
        "The rate fell to 61.0 births per thousand women aged 20-44, from 63.0, a drop of 8.2%.",
        "Weddings fell from 80,000 to 60,000, a 3.1% decrease.",
        "The fund had 400 donors, 25% up on the 370 of last year.",
        "Sales rose by £3m from £10m to £28m.",
    ],
)
def test_what_belongs_to_the_change_is_still_held_against_it(text):
    assert "inconsistent" in {c.verdict.value for c in check(text).claims}
