"""Numbers that happen to fit, or nearly, and were never meant to make a claim together."""

import pytest

from factcheck.checking import check

OTHER_SUBJECTS = [
    "Steel firms cut output by 32 per cent, and prices fell from $340 to $230.",
    "Costs fell by 10% compared with 2016 and staff were cut to 90 from 120.",
    "Sales doubled, pushing profit up from £4m to £5m.",
    "Fuel costs doubled, which means fares go up from £2 to £3.",
    "Rents rose by a half while wages went up from £400 to £420.",
    "The film trade saw a 25% gain. Attendance at the park was raised from 8m to 10m.",
]
TWO_THINGS = [
    "It spent £40m on roads and £50m on rail, up 20%.",
    "The club has 250 boats and 300 members, an increase of 120 per cent.",
    "It sold 30 ships in 2010 and 500 cars in 2012, a rise of 4 per cent.",
    "There was an £8m increase in pay, a £7m increase in rent and a £1m increase in tax.",
    "Fees went from £20 to £25 in May and from £40 to £50 for guests, a total cost of £81.",
]
OTHER_COUNTS = [
    "Staff numbers rose from 40 to 52 after 12 shops opened.",
    "The fleet grew from 30 to 38 as eight towns joined.",
    "The reserve rose to £3.2m from £2.9m after a grant of £500,000.",
]
SHARES = [
    "It won 20% of the seats, rising from 50 to 70.",
    "The party fell to 30 seats, or 10%, from 300 seats.",
    "The union shrank to 450 members, or 15%, from 3,000.",
]
POINTING = [
    "The club has 300 members and 40 boats. That is 10% more than the 66 of 2010.",
    "The firm has 300 shops. It was up 4% from 200 on the stock exchange.",
    "They saw 620 rough sleepers, up from 500. That is a rise of 31 per cent on 2014.",
    "It was 30 minutes late. That was 5 per cent more than the 400 in May.",
    "One exception is copper, which is down 40 per cent from 90.",
]


@pytest.mark.parametrize(
    "text", OTHER_SUBJECTS + TWO_THINGS + OTHER_COUNTS + SHARES + POINTING, ids=lambda one: one[:30]
)
def test_what_only_stands_together_is_neither_ticked_nor_crossed(text):
    full = [claim for claim in check(text).claims if len(claim.relation.quantities()) > 2]
    assert [claim for claim in full if claim.verdict.value != "unverifiable"] == []


def test_a_share_of_what_no_number_counts_is_not_set_against_one():
    text = "They plan income of $40bn and spending of $46bn, a gap of $6bn, or 3 per cent of GDP."
    found = {claim.relation.name: claim.verdict.value for claim in check(text).claims}
    assert found == {"change": "consistent", "share": "unverifiable"}


def test_a_part_in_brackets_is_that_of_the_share_before_it():
    text = (
        "A total of 2,900 came in May. Of the total, 58% (1,682) were women and 25% (812) children."
    )
    shares = [c.relation.roles() for c in check(text).claims if c.relation.name == "share"]
    assert [(one["share"].text, one["part"].text) for one in shares] == [("58%", "1,682")]


def test_an_adjusted_rate_is_no_plain_quotient():
    text = "The county saw 530 cases among 1.2m people, an age-adjusted rate of 440 per 100,000."
    assert not check(text).claims


def test_one_every_so_often_is_no_product():
    text = "The plant makes 1,200 cars a week, equivalent to one every 8.4 minutes."
    assert [claim.relation.name for claim in check(text).claims] == ["frequency"]


def test_a_difference_needs_more_than_a_part_and_its_whole():
    text = "Over 60% of men (22) got better, compared with 4 of the 36 in the other group."
    assert all(claim.verdict.value == "consistent" for claim in check(text).claims)


def test_a_sum_in_brackets_is_no_part_of_a_sum_of_the_next_sentence():
    text = "It made £40m (£61m). The bank lent £20m ($24m)."
    assert all(claim.verdict.value == "unverifiable" for claim in check(text).claims)
