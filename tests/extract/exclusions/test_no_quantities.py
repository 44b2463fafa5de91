"""Numbers that are no quantities, and their neighbours that are."""

import pytest

from factcheck.extract.quantities import scan
from factcheck.extract.sentences.prose import prose
from factcheck.model.quantity import Kind
from tests.extract.reading import PUBLISHED, read

NOTHING = [
    "a double-edged sword", "growth in double digits",
    # products, programmes, vehicles, places
    "It runs on Windows 11 now.", "She watched Channel 4 and BBC2.", "An Airbus 320 jet landed.",
    "The Corran 12 Plus is out.", "We tried the Veloce 9 Max.", "They flew an F-16 over the M25.",
    "The ID.3 sold well.", "The Galaxy S22 has it.", "He follows Planet 9 research.",
    "A Boeing 737 crashed.", "It is 3D on 5G.", "KTXA Channel 5s breakfast show",
    # a number word in the middle of a name
    "They play for the Four Oaks side.", "She walks with the Seven Hills club.",
    "It is a Ten Tors walk.",
    # indices, series, laws, documents
    "The FTSE 100 opened late.", "Article 50 was invoked.", "See section 12.", "Under Rule 5, no.",
    "It is in Fig. 12.", "See Figs. 3 and 4.", "As shown [12].", "Others agree [3,17–19].",
    "Footnote 3 says so.", "She read page 212.", "Formula 1 returned.", "A Group of 7 meeting.",
    # addresses, rooms, telephones, the net
    "They met at 10 Downing Street.", "Go to room 12.", "Take flight 370.",
    "Call (555) 123-4567.", "Call 020 7946 0958.",
    "Call +44 20 7946 0958.", "Write to a1@b2.org or www.x9.org/3.", "He lives on Route 66.",
    # times, scores, versions, codes
    "It began at 10:30.", "It began at 6 pm.", "They won 3-1.", "A 2-2 draw.", "Use 2.4.1 instead.",
    "Odds were 3:1.", "A 2-for-1 split.", "A 50-50 chance.", "A 1080p screen.", "Agent 007 came.",
    "It was A/Lisbon/411/99-like.", "Over-65s may go in.", "There were 1,000s of fans.",
    "Ticket #5 is gone.", "Catch-22 and COVID-19 again.",
    # manners of speaking
    "Zero tolerance is the rule.", "It is one of us.", "At one point it rained.", "No one came.",
    "A third-party review.", "One another.", "They met one on one.", "Net zero by law.",
    "the bottom three", "It is number one.", "Part two begins.", "It is a 24/7 service.",
    # years that name a thing
    "The Meridian X6 2019 review", "Its 2018 sales were good.", "The firm's 2017 launch.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_no_quantity(text: str) -> None:
    assert [quantity.text for quantity in read(text)] == []


SOMETHING = [
    ("He saw 737 planes.", 737), ("There were 100 firms.", 100), ("In Reading 12 people fell.", 12),
    ("One in ten came.", 0.1), ("They have one child.", 1), ("Zero degrees were read.", 0),
    ("Nought is a number.", 0), ("It fell to zero.", 0), ("Some 2,000 walkers came.", 2000),
    ("About 2000 walkers came.", 2000), ("The hall holds 1950 people.", 1950),
    ("We need 3 police officers.", 3), ("A 12-man crew sailed.", 12), ("It grew fivefold.", 5),
    ("Seven Spaniards entered.", 7), ("It took 4-6 weeks.", None), ("It lost 3 to 5 kg.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), SOMETHING, ids=[text for text, _ in SOMETHING])
def test_a_quantity_all_the_same(text: str, value: float | None) -> None:
    (quantity,) = read(text)
    assert quantity.value == value


PLACES = [
    ("the first man", 1), ("the twenty-first time", 21), ("the 21st time", 21), ("the 3rd", 3),
    ("one hundred and twenty-fifth", 125), ("the second largest", 2), ("forty-second", 42),
    ("a third man", 3), ("the hundredth", 100), ("trillionth", 1e12),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), PLACES, ids=[text for text, _ in PLACES])
def test_place_in_a_sequence(text: str, value: float) -> None:
    found = [mention.quantity(text, 1) for mention in scan.read(prose(text), PUBLISHED).mentions]
    assert [(one.kind, one.value) for one in found] == [(Kind.ORDINAL, value)]


@pytest.mark.parametrize("text", ["wait a second", "10 bits per second", "a split second"])
def test_a_second_of_time_is_no_place(text: str) -> None:
    found = scan.read(prose(text), PUBLISHED).mentions
    assert Kind.ORDINAL not in {mention.kind for mention in found}
