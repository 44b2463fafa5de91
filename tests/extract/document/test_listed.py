"""How many names a list announces, and what only looks like an announcement."""

import pytest

from factcheck import check
from factcheck.model.finding import Verdict

INNOCENT = [
    # some of those that are counted
    "One of the four old pits - Moor or Dale - will close.",
    "Two of the six bridges - Eade and Foss - are shut.",
    "Any of the four ports - Hull, Leith or Ayr - could be used.",
    "Four of the nine judges – Hay, Low, Moy and Orr – said no.",
    "The firm will sell one of its three brands – Alto or Brio – by May.",
    # a number word in a name
    "Two other members of their Four Oaks squad - Al Poe and Ben Roe - will play.",
    "Three members of the Five Ways choir - Ann Low, Bea Roe and Cy Dee - sang.",
    "A pair of Three Rivers councillors - Ann Day and Tom Fox - quit.",
    # announced, and not named
    "The five themes were announced in May, June and July.",
    "The two languages are spoken by farmers, sailors and priests.",
    "The four pillars are made of oak, brick and slate.",
    "Her four priorities are as clear, plain and firm as ever.",
    "The four brothers are tall, dark and thin.",
    # one thing, of which the number is a part
    "The six nations cup - Eire, Wales and Italy - begins today.",
    "The four wheel drive - Alto and Brio - is back.",
]
WRONG = [
    "Her four priorities are schools, roads and lamps.",
    "The three main ingredients were flour, water, salt and yeast.",
    "The code sets five duties: (1) care, (2) skill, (3) candour and (4) loyalty.",
    "The code sets three duties: (a) care, (b) skill, (c) candour and (d) loyalty.",
    "Four towns - Ayle, Burnt and Coll - lost their court.",
    "The firm has three brands: Alto and Brio.",
    "Two other members of the squad - Al Poe, Di Ames and Ben Roe - will play.",
    "The five big mills - Alba, Borea, Cora and Dale - will shut.",
    "Each of the three towns - Ayle and Burnt - has a court.",
]


def said(text: str) -> list[Verdict]:
    """What is said of the lists."""
    return [c.verdict for c in check(text).claims if c.relation.quantities()[0].of]


@pytest.mark.parametrize("text", INNOCENT)
def test_no_more_names_were_announced(text: str):
    assert Verdict.INCONSISTENT not in said(text)


@pytest.mark.parametrize("text", WRONG)
def test_other_names_were_announced(text: str):
    assert said(text) == [Verdict.INCONSISTENT]


def test_a_list_of_all_that_are_counted_adds_up():
    assert said("Each is one of three kinds: mosses, ferns or horsetails.") == [Verdict.CONSISTENT]
    assert said("Her three priorities are schools, roads and lamps.") == [Verdict.CONSISTENT]
    marked = "The code sets four duties: (1) care, (2) skill, (3) candour and (4) loyalty."
    assert said(marked) == [Verdict.CONSISTENT]
