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
    ("The crew of 28 had 19 men and 9 women.", "consistent"),
    # "including" may leave others out: only a slip speaks against the sum
    ("The shop sold 1,240 tickets, including 8,000 to adults and 440 to children.", "inconsistent"),
    ("Police said 59 people, including 31 men and 20 women, were held.", "unverifiable"),
    ("Police said 59 people, including 31 men and 28 women, were held.", "consistent"),
    ("Police said 59 people, including 310 men and 28 women, were held.", "inconsistent"),
]  # fmt: skip
NO_SPLITS = [
    "The club has 1,240 members, 800 adults and 404 children, and 36 honorary fellows.",
    "Of the 25 flats, two were new ones, 18 used ones with a balcony, and five unsold.",
    "The fair drew 4,000 people, up from 1,500 men and 2,000 women in 1990.",
    "The £30m will be met with £18m in cash and the issue of 1.2 million new shares.",
    "A family ticket costs £30, £10 for adults and £5 for children.",
    "In all, 300 of the 400 pupils passed: 120 boys and 180 girls.",
    "A total of 59 people died, 31 of them men and 25 women.",
    "The lab had 900 samples, 40 positive and 30 negative, the rest unclear.",
    "The toll rose to 59, with 31 men and 20 women identified.",
    "The charity had 300 bikes, 12 new and 80 donated ones among them.",
]

PRODUCTS = [
    ("The firm placed 40m shares at £2.50 each for a total of £100m.", "consistent"),
    ("The firm placed 40m shares with a fund at £2.50 each for a total of £110m.", "inconsistent"),
    ("The 12 schools will each get £4,000, a total of £58,000.", "inconsistent"),
    ("Parents paid £15 a head for 80 children, or £1,500 in all.", "inconsistent"),
    ("She cycled 35 miles a day for 20 days, 800 miles in all.", "inconsistent"),
    ("That is 2.1m fewer letters a day for 60 days, making a total of 126m letters.", "consistent"),
    ("Proceeds of $1.63bn from the issue of 34 million shares at $41.00 each.", "inconsistent"),
    # loose: only a slip speaks against it
    ("It sold 300 tickets at £25 apiece, raising £7,500.", "consistent"),
    ("Each of the 1,248 workers will receive £500, at a cost of £6.24m.", "inconsistent"),
]  # fmt: skip
SUMS = [
    ("The firm closed 12 shops in May and 18 in June, 35 in all.", "inconsistent"),
    ("Alba has 21,000 staff and Cato 13,000; together they employ 43,000.", "inconsistent"),
    ("It takes £30m from homes, £45m from shops and £5m from us, totalling £70m.", "inconsistent"),
    ("Of the 42 flats, 20 are let, 12 sold and the remaining 12 empty.", "inconsistent"),
    ("The 5,000 tonnes included 3,000 tonnes of wheat and 2,500 tonnes of rye.", "inconsistent"),
    ("Profit of £8m in spring and £9m in autumn made £17m for the year.", "consistent"),
    ("Seven of its 10 planes are leased, the other four owned.", "inconsistent"),
    ("Twelve of the 40 schools have closed; the other 28 will stay.", "consistent"),
    # with what an earlier sentence told, and with what is taken away
    ("It cut £1.2m. It will also cut £1.6m in May and £2.4m in June, £5.2m in all.", "consistent"),
    ("Sales rose £5m, as gains of £8m were partly offset by losses of £3m.", "consistent"),
    ("Of the 0.9 point rise, exports made up 1.4 points while stocks took off 0.5.", "consistent"),
    ("Fees of £40m, net of refunds of £6m, brought in £34m.", "consistent"),
]  # fmt: skip
NO_SUMS = [
    "The council has 57 members: Labour 29, Conservatives 20, Liberals 5 and three others.",
    "It made 12 of its 40 sales in May, the other 20 in June and 8 in July.",
    "Ten of the 40 goals came in May and the other 20 games were lost.",
    "Of the 40 schools, 12 have closed and 3 are for sale.",
    "Of the 500 homes, 120 were flooded and 30 lost their roofs.",
    "Half of the 80 players, 45, were under 20.",
    "It will also cut £1.6m in 2019 and £2.4m in 2020, for a total of £5.2m.",
    "Sales rose £5m, as gains of £9m were partly offset by losses of £3m.",
    "It sold 12 ships in May and 18 in June, a total of 70 so far.",
]
NO_PRODUCTS = [
    "The court fined four mills a total of £42m, of which £17m fell to the largest.",
    "The theatre sold 300 seats at £20 each and 200 at £15, for a total of £9,000.",
    "The firm issued 2m shares at £5 each, bringing the total to £40m.",
    "A total of £5m from the sale of 20 paintings at £100,000 each and 6 statues was raised.",
    "She paid £40 a month for 18 months, plus £100, for a total of £820.",
    "The fund owns 30 shops worth £2m each, with a total area of 90,000 square feet.",
    "Each of the 30 pupils got 4 books, a total of 200 with the teachers' own.",
    "They got 50p an hour more for 40 hours, a total of £400.",
    "Proceeds of $1.36bn from the issue of 34 million shares at $41.00 each.",  # less costs
    "Nurses got £300 each for 20 shifts, a total of £450,000 for the trust.",
]


def verdicts(text, relation):
    return [claim.verdict.value for claim in check(text).claims if claim.relation.name == relation]


@pytest.mark.parametrize(("text", "verdict"), SPLITS)
def test_parts_that_complement_each_other_make_the_whole(text, verdict):
    assert verdicts(text, "total") == [verdict]


@pytest.mark.parametrize("text", NO_SPLITS)
def test_other_lists_behind_a_number_do_not(text):
    assert "inconsistent" not in verdicts(text, "total")


@pytest.mark.parametrize(("text", "verdict"), SUMS)
def test_what_is_added_in_so_many_words_is_a_sum(text, verdict):
    assert verdicts(text, "total") == [verdict]


@pytest.mark.parametrize("text", NO_SUMS)
def test_what_may_leave_others_out_is_none(text):
    assert "inconsistent" not in verdicts(text, "total")


@pytest.mark.parametrize(("text", "verdict"), PRODUCTS)
def test_a_number_at_so_much_each_makes_the_total(text, verdict):
    assert verdicts(text, "average") == [verdict]


@pytest.mark.parametrize("text", NO_PRODUCTS)
def test_other_totals_are_no_products(text):
    assert "inconsistent" not in verdicts(text, "average")


def test_lists_said_respectively_are_matched_in_order():
    text = (
        "It sold 100, 200 and 300 bikes, respectively, at prices of £50, £60 and £70 each,"
        " for a total of £5,000, £21,000 and £12,000, respectively."
    )
    assert verdicts(text, "average") == ["consistent", "inconsistent", "inconsistent"]
    worth = "It sold 100 and 200 bikes at £50 and £60 each, with net gains of £1,000 and £2,000,"
    assert verdicts(f"{worth} respectively.", "average") == []


SHARES = [
    ("Replies came from 61% (n = 122 of 200).", "consistent"),
    ("The grant covers £3m, or 25 per cent, of the £12m cost.", "consistent"),
    ("The grant covers £3m, or 15 per cent, of the £12m cost.", "inconsistent"),
    ("The 18 deaths make up 45% of the 50 cases.", "inconsistent"),
    ("Of the 300 staff, two-thirds, or 240, are women.", "inconsistent"),
    ("Out of the $4.2bn spent, $1.9bn or one third of that went on fuel.", "inconsistent"),
    ("It fed 700 cats, up from 440 in May but amounting to only 12% of the 5,800.", "consistent"),
    ("It fed 700 cats, up from 440 in May but amounting to only 12% of the 8,500.", "inconsistent"),
    (
        "Over 60% of men (22) got better, compared with 4 of the 36 in the other group.",
        "consistent",
    ),
    ("The road will cost £40m, a quarter of it (£20m) from the state.", "inconsistent"),
    ("Some 72% (31,000 of 50,000 voters) turned out.", "inconsistent"),
    ("Turnout was 62%: 31,000 of 50,000 voters.", "consistent"),
    ("One in eight residents, about 40,000 people, has no car.", "unverifiable"),
]


@pytest.mark.parametrize(("text", "verdict"), SHARES)
def test_a_share_is_bound_to_the_whole_that_the_grammar_names(text, verdict):
    assert verdicts(text, "share") == [verdict]


def test_a_price_is_no_part_of_a_number_of_things():
    told = "The new £10 notes, 85 per cent of 1bn, last longer."
    assert "inconsistent" not in verdicts(told, "share")


def test_an_age_is_no_whole():
    assert not verdicts("Some 10% of 16-24-year-olds, about 600,000, are idle.", "share")
    assert not verdicts("The isle has 1,900 people, 60 per cent of them over 50.", "share")


def test_a_share_of_something_else_is_not_set_against_the_number_before():
    told = "They plan income of $40bn and spending of $46bn, a gap of $6bn, or 3 per cent of GDP."
    assert all(claim.verdict.value != "inconsistent" for claim in check(told).claims)


def test_of_the_total_and_of_these_point_back_to_the_number_just_said():
    total = "A total of 2,900 came in May, 40 of them late. Of the total, 58% (1,682) were women"
    assert verdicts(f"{total} and 28% (812) children.", "share") == ["consistent"] * 2
    assert verdicts(f"{total} and 25% (812) children.", "share") == ["consistent"]
    these = "The vet saw 80 cats. Of these, 75% (60) were old and"
    assert verdicts(f"{these} 25% (20) ill.", "share") == ["consistent"] * 2
    assert verdicts(f"{these} 35% (20) ill.", "share") == ["consistent"]
    assert verdicts(f"{these} 50% (20) of the 40 dogs ill.", "share")[0] == "consistent"
    assert verdicts(f"{these} of the 40 dogs 50% (20) ill.", "share")[0] == "consistent"


@pytest.mark.parametrize(
    "text",
    [
        "It has 90 cats. Of those unwell, 40% (20) died.",
        "They took 80 calls. Of these, 25% (20) were false, and of the true 50% (30) new.",
    ],
)
def test_what_points_to_a_part_is_not_set_against_the_whole(text):
    assert "inconsistent" not in verdicts(text, "share")


ASSEMBLIES = [
    ("Some 180 deputies in the 350-seat house voted yes, with 160 voting against.", "unverifiable"),
    ("Some 180 deputies in the 350-seat house voted yes, with 190 voting against.", "inconsistent"),
    ("The bill passed by 180 votes to 160 in the 350-seat chamber.", "unverifiable"),
    ("The bill passed by 180 votes to 160, a majority of 20.", "consistent"),
    ("The bill passed by 180 votes to 160, a majority of 40.", "inconsistent"),
    ("The Greens took 35 of the 60 seats, giving them a majority of 19.", "inconsistent"),
    # sums that are written out
    ("It trained for 90 days (31+28+31) and rested.", "consistent"),
    ("It lasted 92 days (30 + 31 + 33).", "inconsistent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verdict"), ASSEMBLIES)
def test_votes_seats_and_sums_written_out_are_added(text, verdict):
    assert verdicts(text, "total") == [verdict]


def test_shares_that_need_not_exclude_each_other_are_no_list():
    assert not verdicts("Of the voters, 60% read a daily, 45% a weekly and 30% none.", "total")
    assert not verdicts(
        "The Greens took 35 of the 60 seats, a majority of 12 over Labour.", "total"
    )
