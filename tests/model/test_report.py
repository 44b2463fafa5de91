"""The report as plain data: a hand-built one, field by field."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Finding, Step, Verdict
from factcheck.model.interval import INFINITE, Interval, point
from factcheck.model.origin import Anchor, Origin, RunPlace
from factcheck.model.period import Period
from factcheck.model.precision import Hedge, Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change, Total
from factcheck.model.report import Report, Unchecked
from factcheck.model.span import Span
from factcheck.version import VERSION

TEXT = "Calls rose to 7,000 in 2017 from 5,000; over £1.3bn was paid on 3 May."
YEAR = Period(Span(23, 27), "2017", date(2017, 1, 1), date(2017, 12, 31), 12.0)
SEVEN, FIVE = Printed(7_000, 1, 1_000), Printed(5_000, 1, 1_000)
MONEY = Printed(1.3e9, 1e8, 1e8, Hedge.OVER)
AFTER = Quantity(Span(14, 19), "7,000", Kind.COUNT, SEVEN, SEVEN, of="calls", period=YEAR, id="q1")
BEFORE = Quantity(Span(33, 38), "5,000", Kind.COUNT, FIVE, FIVE, of="calls", id="q2")
PAID = Quantity(
    Span(45, 51), "£1.3bn", Kind.MONEY, MONEY, MONEY, "GBP", "money", Hedge.OVER, "over", id="q3"
)
DAY = Quantity(Span(64, 69), "3 May", Kind.DATE, None, None, id="q4")
LARGEST = 1.79769313486231e308  # what fifteen digits can say before they round up to infinity
STEP = Step("7,000 ÷ 5,000 − 1", "40%", Interval(39.98, INFINITE))
FINDING = Finding(
    "FC101", "growth-mismatch", Verdict.CONSISTENT, Span(6, 38), "It fits.", derivation=(STEP,)
)
CLAIM = Claim(Span(0, 38), TEXT[:38], Change(BEFORE, AFTER), "calls", "", (FINDING,), "c1")


@pytest.fixture
def report() -> Report:
    document = Document(TEXT, "Calls", "calls.txt", date(2018, 1, 14))
    quantities = (AFTER, BEFORE, PAID, DAY)
    return Report(document, quantities, (CLAIM,), (Unchecked("q3", "no second figure"),))


def test_the_text_is_what_the_offsets_say():
    assert all(q.span.of(TEXT) == q.text for q in (AFTER, BEFORE, PAID, DAY))


def test_the_head_names_the_schema_and_the_document(report):
    plain = report.to_dict()
    assert plain["schema"] == "factcheck/report/1"
    assert plain["version"] == VERSION
    assert plain["document"]["published"] == "2018-01-14"
    assert plain["document"]["sha256"] == report.document.sha256


def test_a_count_as_plain_data(report):
    assert report.to_dict()["quantities"][0] == {
        "id": "q1",
        "start": 14,
        "end": 19,
        "text": "7,000",
        "value": 7000,
        "low": 7000,
        "high": 7000,
        "interval": [6999.5, 7000.5],
        "unit": "",
        "kind": "count",
        "hedge": None,
        "of": "calls",
        "period": {
            "text": "2017",
            "start": "2017-01-01",
            "end": "2017-12-31",
            "months": 12,
            "relative": False,
        },
    }


def test_whole_numbers_are_written_whole(report):
    money = report.to_dict()["quantities"][2]
    assert repr(money["value"]) == "1300000000"
    assert repr(report.to_dict()["quantities"][0]["period"]["months"]) == "12"


def test_an_open_bound_is_null(report):
    money = report.to_dict()["quantities"][2]
    assert (money["low"], money["high"]) == (1_300_000_000, None)
    assert report.to_dict()["claims"][0]["checks"][0]["derivation"][0]["high"] is None


def test_a_date_has_no_number(report):
    day = report.to_dict()["quantities"][3]
    assert [day[key] for key in ("value", "low", "high")] == [None] * 3
    assert day["interval"] == [None, None]


def test_a_claim_names_its_quantities_by_role(report):
    claim = report.to_dict()["claims"][0]
    assert claim["roles"] == {"before": "q2", "after": "q1", "by": None, "also": None}
    assert claim["quantities"] == ["q1", "q2"]
    assert (claim["relation"], claim["verdict"]) == ("change", "consistent")


def test_parts_are_a_list_of_ids(report):
    claim = Claim(Span(0, 38), "", Total((AFTER, BEFORE), PAID))
    plain = Report(report.document, report.quantities, (claim,), ()).to_dict()["claims"][0]
    assert plain["roles"] == {"parts": ["q1", "q2"], "total": "q3"}


def test_the_counts_name_every_verdict(report):
    counts = {"consistent": 1, "questionable": 0, "inconsistent": 0, "unverifiable": 0}
    assert report.to_dict()["counts"] == {**counts, "quantities": 4}


def test_what_was_not_checked_has_its_reason(report):
    assert report.to_dict()["unchecked"] == [{"quantity": "q3", "reason": "no second figure"}]


def test_a_document_that_knows_its_file_says_where_each_number_stands(report):
    anchor = Anchor(Span(10, 38), RunPlace("word/document.xml", 3, 0, 2))
    known = replace(report, document=replace(report.document, origin=Origin((anchor,)))).to_dict()
    assert [q["place"][0]["offset"] for q in known["quantities"][:2]] == [6, 25]
    assert known["quantities"][2]["place"] == []
    assert known["claims"][0]["place"][0]["length"] == 28


def test_a_plain_text_says_no_place(report):
    assert "place" not in report.to_json()


def test_json_comes_back_as_the_same_data(report):
    assert json.loads(report.to_json()) == report.to_dict()
    assert "£1.3bn" in report.to_json()
    assert report.to_json() == report.to_json()


def test_an_empty_document_is_a_normal_report():
    plain = Report(Document(""), (), (), ()).to_dict()
    assert plain["claims"] == plain["quantities"] == plain["unchecked"] == []
    assert set(plain["counts"].values()) == {0}


@given(st.floats(allow_nan=False))
def test_any_value_makes_json_that_reads_back(value):
    step = Step("", "", point(value))
    finding = Finding("FC101", "x", Verdict.CONSISTENT, Span(0, 1), "", derivation=(step,))
    claim = Claim(Span(0, 1), "", Change(), findings=(finding,))
    report = Report(Document("x"), (), (claim,), ())
    low = json.loads(report.to_json())["claims"][0]["checks"][0]["derivation"][0]["low"]
    if low is None:
        assert abs(value) > LARGEST
    else:
        assert low == pytest.approx(value, rel=1e-14)
