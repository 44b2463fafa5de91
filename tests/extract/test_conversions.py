"""One size in two units or three: which pairs are bound, and what the units mean."""

import pytest

from factcheck import check
from factcheck.model.finding import Verdict


def conversions(text):
    """The pairs of a text that were converted, with their verdicts."""
    claims = [claim for claim in check(text).claims if claim.relation.name == "conversion"]
    return [[q.text for q in claim.relation.quantities()] for claim in claims], {
        claim.verdict for claim in claims
    }


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The van was overloaded by 700 pounds (320kg).", ["700 pounds", "320kg"]),
        ("The haul came to 3,000 pounds, or 1,360 kg, of scrap.", ["3,000 pounds", "1,360 kg"]),
        ("He threw it 60m (197ft).", ["60m", "197ft"]),
        (
            "It was cooled to 77 degrees Kelvin, or 321 degrees below zero Fahrenheit.",
            ["77 degrees Kelvin", "321 degrees below zero Fahrenheit"],
        ),
        ("Cherries cost $2.20 a pound ($4.85 a kilo).", ["$2.20", "$4.85"]),
        ("Petrol is at $3.00 a gallon ($0.79 a litre).", ["$3.00", "$0.79"]),
        ("The pump moves 10 gallons a minute (38 litres a minute).", ["10 gallons", "38 litres"]),
        ("The isle has 300 people per square mile (116 per sq km).", ["300", "116"]),
        ("They spread 200 kg per hectare (178 lb per acre).", ["200 kg", "178 lb"]),
        ("Acreage: more than 489,000 (764 square miles).", ["489,000", "764 square miles"]),
        ("The bus has a mileage of 40,000 (64,000 km).", ["40,000", "64,000 km"]),
    ],
)
def test_the_same_size(text, pair):
    assert conversions(text) == ([pair], {Verdict.CONSISTENT})


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "The ship did 20 knots (23 mph; 37 km/h).",
            [["20 knots", "23 mph"], ["20 knots", "37 km/h"]],
        ),
        (
            "The plot of 2.5 acres (1 hectare, or 10,000 square metres) is sold.",
            [
                ["2.5 acres", "1 hectare"],
                ["2.5 acres", "10,000 square metres"],
                ["1 hectare", "10,000 square metres"],
            ],
        ),
    ],
)
def test_three_units(text, pairs):
    assert conversions(text) == (pairs, {Verdict.CONSISTENT})


def test_the_second_size_in_brackets_is_held_against_the_first():
    found, verdicts = conversions("The ship did 20 knots (23 mph; 73 km/h).")
    assert found[1] == ["20 knots", "73 km/h"]
    assert Verdict.INCONSISTENT in verdicts


@pytest.mark.parametrize(
    "text",
    [
        "Beef sells at $5 a pound or $9 a kilo.",
        "He charges $50 an hour ($2,000 a week).",
        "Oil is at $60 a barrel ($440 a tonne).",
        "He lost 700 pounds ($1,100) and some weight.",
        "The firm lost 60m (£3m).",
    ],
)
def test_what_is_no_conversion_of_units(text):
    assert Verdict.INCONSISTENT not in conversions(text)[1]
    assert Verdict.CONSISTENT not in conversions(text)[1]
