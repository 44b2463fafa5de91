"""What is a sum, and what only stands beside a total."""

import pytest

from factcheck.checking import check
from factcheck.model.finding import Verdict

NO_SUM = [
    # another thing is counted, or by another verb
    "The ferry has 30 cabins, 12 suites and 40 car decks, and the line has a total of 900 beds.",
    "She has three cats, two dogs and a total of 19 hens.",
    "Some 14 boats and two planes searched, and a total of nine sailors were found.",
    "With 8 games left, the club have 22 points, 15 of them at home, and need a total of 36.",
    "Some 30 people in four boats, including seven children, were saved.",
    # an item without a number
    "Norland took four golds, three silvers and a bronze, eight medals in total.",
    "Two nurses, five drivers and a cook, eight people in all, were praised.",
    # what comes and what goes
    "Net migration was 120,000: 500,000 people arrived and 380,000 left.",
    "The net gain was 25 seats: the party won 40 and lost 15.",
    # another part, a multiplier, terms served together
    "He was fined £300 with £80 costs and a £20 surcharge, a total of £400.",
    "It costs £4m now and £2m a year for three years, £10m in all.",
    "She got six years for fraud and two years for theft, to run concurrently, six years in all.",
    "A total of 70 rowers, 40 women and 30 men, and 22 coaches will travel.",
    # the first of the list
    "The club counted a total of 520 oaks on land, 61 elms offshore and 12 ashes inland.",
    "The fleet totalled 30 trawlers, 12 tugs and four ferries.",
    "A total of 41 men, 17 women and three children were on board.",
    "Imports totalled about £310m from Norland, £300m from Sudland and £90m from Estland.",
    "Gifts came to a total of £600 from parents, £150 from pupils and £90 from shops.",
    "Grants totalling £3m for roads, £1m for parks and £0.5m for lamps were agreed.",
    "The club won a total of 14 games at home, five away and two on neutral ground.",
]
SUMS = [
    "The fleet totalled 46: 30 trawlers, 12 tugs and five ferries.",
    "The town has a total of 312 pupils, 121 in Ayle and 194 in Burnt.",
    "The fleet of 46 (30 trawlers, 12 tugs and five ferries) sailed.",
    "Libraries get £4m, schools £3m and roads £2m, a total of £14m.",
    "The desk took 300 calls in May and 200 in June, 900 in all.",
]


@pytest.mark.parametrize("text", NO_SUM)
def test_a_total_beside_other_numbers_is_not_their_sum(text: str):
    assert Verdict.INCONSISTENT not in {claim.verdict for claim in check(text).claims}


@pytest.mark.parametrize("text", SUMS)
def test_what_the_words_close_has_to_add_up(text: str):
    assert Verdict.INCONSISTENT in {claim.verdict for claim in check(text).claims}
