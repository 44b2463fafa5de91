"""Units, money, rates, ages and the nouns that are counted."""

import pytest

from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.units import ratio
from tests.extract.reading import read

UNITS = [
    ("4km^3", 4, "km3"), ("4 km cubed", 4, "km3"), ("4 cubic kilometres", 4, "km3"),
    ("5 m squared", 5, "m2"), ("5 m²", 5, "m2"), ("5 sq m", 5, "m2"), ("24,703m2", 24703, "m2"),
    ("20 J/m^2", 20, "J/m2"), ("1.3 A/cm2", 1.3, "A/cm2"), ("50 mg/L", 50, "mg/l"),
    ("9.8 m s−2", 9.8, "m/second2"), ("7 m s-1", 7, "m/second"), ("90 km/h", 90, "km/h"),
    ("12 tpd", 12, "ton/day"), ("300 PS", 300, "PS"), ("38 microgrammes", 38, "ug"),
    ("20 {kg}", 20, "kg"), ("2.14degF", 2.14, "degF"), ("30 C outside", 30, "degC"),
    ('a 9" plate', 9, "inch"), ("climbed 30' up", 30, "foot"), ("5'' long", 5, "inch"),
    ("6ft 2in", 6.166667, "foot"), ("5′11″", 5.916667, "foot"), ("5lb 3oz", 5.1875, "lb"),
    ("7 feet, 6 inches", 7.5, "foot"), ("1h 30m", 1.5, "hour"), ("2m 30s", 2.5, "minute"),
    ("an 898 mm rainfall", 898, "mm"), ("half an hour", 0.5, "hour"), ("another day", 1, "day"),
    ("all week", 1, "week"), ("for an hour", 1, "hour"), ("10 ± 2 kg", 10, "kg"),
    ("offline for the hour", 1, "hour"), ("nearly a week", 1, "week"),
    ("less than a mile away", 1, "mile"), ("under a minute", 1, "minute"),
    ("500Nm.", 500, "N·m"), ("5.5-per-cent growth", 5.5, "%"), ("11st 7lb", 11.5, "stone"),
    ("half gallon jugs", 0.5, "gallon"), ("a gallon of milk", 1, "gallon"),
    ("2 degrees below zero", -2, "degree"), ("37° Celsius", 37, "degC"), ("10 in.", 10, "inch"),
    ("1 and 1/2 hours", 1.5, "hour"), ("6 feet tall and 220 pounds", 220, "lb"),
    ("a year and a half", 1.5, "year"), ("two hours and a quarter", 2.25, "hour"),
    ("12 stone 7lb", 12.5, "stone"), ("a 100-mm dish", 100, "mm"), ("34.5 celsius", 34.5, "degC"),
    ("3 ‰", 3, "per_mille"), ("25 basis points", 25, "basis_point"), ("percent of 10", 10, "%"),
    ("2.5 pct", 2.5, "%"), ("two per cent", 2, "%"), ("4 pc", 4, "%"),
    ("aged 6 months old", 6, "month_old"), ("a 34-year-old", 34, "year_old"),
    ("a speed of 60 kt", 60, "knot"), ("a load of 60 kt", 60, "kilotonne"),
    ("a jump of 6m high", 6, "m"), ("a fund of 6m", 6e6, ""), ("1,200 M", 1.2e9, ""),
    ("18.3m km away", 1.83e7, "km"), ("37,000ft (11,300m)", 11300, "m"),
    ("fell by a third in May", 0.333333, ""), ("the 100m sprint", 100, "m"),
    ("1.2m sq km", 1.2e6, "km2"), ("she jumped 6.31m", 6.31, "m"), ("the 800m heats", 800, "m"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), UNITS, ids=[text for text, *_ in UNITS])
def test_unit(text: str, value: float, unit: str) -> None:
    quantity = read(text)[-1]
    assert (quantity.value, quantity.unit) == (pytest.approx(value, rel=1e-5), unit)


MONEY = [
    ("£5", 5, "GBP"), ("5 pounds", 5, "GBP"), ("$1.25 sterling", 1.25, "USD"), ("5p", 5, "penny"),
    ("hit a record 720p", 720, "penny"), ("closed at 480p", 480, "penny"),
    ("US$5", 5, "USD"), ("US $5", 5, "USD"), ("5 dlrs", 5, "USD"), ("5 stg", 5, "GBP"),
    ("HK $3.7bn", 3.7e9, "HKD"), ("C$6", 6, "CAD"), ("C $6", 6, "CAD"), ("AU $20", 20, "AUD"),
    ("NZ $20", 20, "NZD"), ("mxn$ 15", 15, "MXN"), ("cad$ 15", 15, "CAD"), ("S $1mil", 1e6, "SGD"),
    ("RM3.06mil", 3.06e6, "MYR"), ("ringgit 42", 42, "MYR"), ("100,000 ₭", 100000, "LAK"),
    ("R2,500", 2500, "ZAR"), ("Rs 500 crore", 5e9, "INR"), ("Rs. 20 lakh", 2e6, "INR"),
    ("MSEK 45", 4.5e7, "SEK"), ("45 MSEK", 4.5e7, "SEK"), ("EUR 5", 5, "EUR"), ("5 EUR", 5, "EUR"),
    ("5 Canadian dollars", 5, "CAD"), ("$5 Canadian dollars", 5, "CAD"), ("$5MM", 5e6, "USD"),
    ("13 dollars and 45 cents", 13.45, "USD"), ("15 dollars 50", 15.5, "USD"),
    ("80 euro cents", 80, "euro_cent"), ("45 US cents", 45, "cent"),
    ("20 Australian cents", 20, "australian_cent"), ("65 Hong Kong cents", 65, "hong_kong_cent"),
    ("30 ringgit and 43 sen", 30.43, "MYR"), ("15 rand and 50 cents", 15.5, "ZAR"),
    ("two euros and 40 cents", 2.4, "EUR"), ("3 roubles 20 kopecks", 3.2, "RUB"),
    ("$5 B", 5e9, "USD"), ("a $5 note", 5, "USD"), ("gives us $5", 5, "USD"), ("100元", 100, "CNY"),
    ("42 Lebanese pounds", 42, "LBP"), ("pounds 500m", 5e8, "GBP"), ("¢50", 50, "cent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), MONEY, ids=[text for text, *_ in MONEY])
def test_money(text: str, value: float, unit: str) -> None:
    (quantity,) = read(text)
    assert quantity.kind is Kind.MONEY
    assert (quantity.value, quantity.unit) == (pytest.approx(value), unit)


RATES = [
    ("12 dollars a barrel", "USD/barrel"), ("£5 per head", "GBP/person"), ("$3/lb", "USD/lb"),
    ("$4.46 (C$6) per share", "USD/share"), ("40 mg per litre", "mg/litre"),
    ("12 per 100,000 people", "/100000"), ("3% a year", "%/year"), ("0.6%/yr", "%/year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "unit"), RATES, ids=[text for text, _ in RATES])
def test_rate(text: str, unit: str) -> None:
    assert read(text)[0].unit == unit


COUNTED = [
    ("The desk logged 72,000 referrals about abuse.", "referrals"),
    ("With eight more picks they chose well.", "picks"),
    ("It has 35m of its speakers in homes.", "speakers"),
    ("About 1,000 come from the islands.", ""),
    ("Two thousand striking miners marched.", "striking miners"),
    ("50 different products", "products"),
]


@pytest.mark.parametrize(("text", "noun"), COUNTED, ids=[text for text, _ in COUNTED])
def test_counted_noun(text: str, noun: str) -> None:
    assert read(text)[0].of == noun


def test_a_unit_said_once_serves_both_figures() -> None:
    told = read("They sold 3.4 million helmets, up from 2.1 million, and have 280 of the £400.")
    assert [(q.of, q.unit) for q in told] == [
        ("helmets", ""), ("helmets", ""), ("", "GBP"), ("", "GBP"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("large", "small", "parts"),
    [(large, *row) for large, parts in load("compounds").items() for row in parts.items()],
)
def test_parts_agree_with_the_converter(large: str, small: str, parts: int) -> None:
    coin = load("currencies").get(small, {"of": large})
    unit = large if coin["of"] == large else coin["of"]  # every dollar has its hundred cents
    assert ratio(unit, small) == pytest.approx(parts)
