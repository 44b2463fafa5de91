"""What looks like a period and is none."""

from datetime import date

import pytest

from factcheck.extract.periods import find

NOTHING = [
    "The plant employs 2010 people.",
    "It cut 2000 jobs and 1987 posts.",
    "A cargo of 1900 tonnes sank.",
    "A cargo of 2,010 crates sank.",
    "It paid £1990 for 1990kg.",
    "The index closed at 1987.4 on volume of 12.2004.",
    "She ran the 1500 metres.",
    "Between 1500 and 2600 bats live here.",
    "It created 2000 new jobs.",
    "The game starts at 2000 GMT.",
    "He runs Windows 2000 in room 1954.",
    "A 2000-year-old vase.",
    "The vase dates from 1500 BC.",
    "It may march on; they may, he said.",
    "Theresa May said so, and May's deal failed.",
    "April Jones said so, and April says more.",
    "A march in London drew 50.",
    "Five years is a long time.",
    "It took three months and a day.",
    "He served two years in prison.",
    "It happened years ago, in recent years.",
    "Dinosaurs died 65 million years ago.",
    "Men lived here 220,000 years ago.",
    "Takings rose in coming months.",
    "It did not even last a week.",
    "She is in her nineties, he in his 50s.",
    "The first half of the match was dull: one goal.",
    "He led at the end of the day.",
    "A quarter of voters and half the town.",
    "The third man, the second woman.",
    "Every March and each Friday they meet.",
    "The Sunday Times and Black Friday.",
    "The Day After Tomorrow is a film.",
    "It stars at 20th Century Fox.",
    "The score was 2004/7 in 1986/875.",
    "Call 555-12-2020 or 2004@example.org.",
    "In the third quarter of the match he scored.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found(text: str) -> None:
    assert find(text, text.lower(), date(2018, 1, 14)) == []


def test_a_day_number_does_not_reach_over_the_sentence() -> None:
    text = "It fell in March. Five people lost money."
    assert [period.text for period in find(text, text.lower(), None)] == ["March"]


def test_a_count_after_a_month_is_not_its_day() -> None:
    text = "In March 12 people drowned."
    assert [period.text for period in find(text, text.lower(), None)] == ["March"]


def test_a_blank_line_parts_periods() -> None:
    text = "Figures for March\n\n2004 people came."
    assert [period.text for period in find(text, text.lower(), None)] == ["March"]
