"""The JSON formats against the schema that docs/ publishes."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from factcheck.formats import json as json_format
from factcheck.formats import jsonl
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.origin import Anchor, Box, ElementPlace, Origin, PagePlace, RunPlace
from factcheck.model.quantity import Kind
from factcheck.model.relation import Relation
from factcheck.model.report import Report
from factcheck.model.review import Decision, Review
from factcheck.model.settings import Strictness
from factcheck.model.span import Span

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = json.loads((DOCS / "report.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    Draft202012Validator.check_schema(SCHEMA)
    return Draft202012Validator(SCHEMA, format_checker=FormatChecker())


def test_a_full_report_validates(validator, report, review):
    validator.validate(report.to_dict())
    validator.validate(json.loads(json_format.write(report, review)))


def test_a_decision_from_before_the_claim_changed_validates(validator, report, review):
    changed = Review.of([Decision("c1", former=review["c1"])])
    written = json.loads(json_format.write(report, changed))
    validator.validate(written)
    assert written["claims"][0]["decision"]["former"]["note"] == "ask <Ann>"


@pytest.mark.parametrize(
    "place",
    [
        PagePlace(1, Box(72, 700, 99.96, 712)),
        RunPlace("word/document.xml", 0, 0, 0),
        ElementPlace("body/article/p[3]"),
    ],
)
def test_places_in_a_file_validate(validator, report, place):
    origin = Origin((Anchor(Span(0, len(report.document.text)), place),))
    written = replace(report, document=replace(report.document, origin=origin)).to_dict()
    assert all(one["place"] for one in (*written["claims"], *written["quantities"]))
    validator.validate(written)


def test_an_empty_report_validates(validator):
    validator.validate(Report(Document(""), (), (), ()).to_dict())


@pytest.mark.parametrize(
    "spoil",
    [
        lambda plain: plain.update(more=1),
        lambda plain: plain.pop("counts"),
        lambda plain: plain["claims"][0].update(verdict="wrong"),
        lambda plain: plain["claims"][0]["roles"].update(by="45%"),
        lambda plain: plain["quantities"][0].update(interval=[1]),
        lambda plain: plain["document"].update(published="14 January"),
    ],
)
def test_the_schema_refuses_a_spoiled_report(validator, report, spoil):
    plain = report.to_dict()
    spoil(plain)
    assert not validator.is_valid(plain)


def test_the_schema_knows_every_word_of_the_model():
    defined = SCHEMA["$defs"]
    assert set(defined["verdict"]["enum"]) == {verdict.value for verdict in Verdict}
    assert set(defined["quantity"]["properties"]["kind"]["enum"]) == {kind.value for kind in Kind}
    assert set(defined["settings"]["properties"]["strictness"]["enum"]) == set(Strictness)
    relations = {relation.name for relation in Relation.__subclasses__()}
    assert relations <= set(defined["claim"]["properties"]["relation"]["enum"])


def test_without_a_review_it_is_the_report_itself(report):
    assert json.loads(json_format.write(report)) == report.to_dict()


def test_a_decision_stands_beside_the_finding(report, review):
    claims = json.loads(json_format.write(report, review))["claims"]
    assert claims[0]["decision"]["wording"] == "rose 17%"
    assert claims[3]["verdict"] == "questionable"
    assert claims[3]["decision"]["verdict"] == "consistent"
    assert "decision" not in claims[1]


def test_several_reports_are_an_array(report):
    assert json_format.several([(report, None)]) == json_format.write(report)
    both = json.loads(json_format.several([(report, None), (report, None)]))
    assert both == [report.to_dict()] * 2


def test_a_report_bears_a_date_only_when_it_is_given_one(validator, report):
    dated = replace(report, made=date(2018, 1, 16)).to_dict()
    validator.validate(dated)
    assert dated["made"] == "2018-01-16"
    assert "made" not in report.to_dict()


def test_a_document_is_one_line_whatever_its_text(report):
    text = "one\u2028two\r\nthree"
    line = jsonl.write(replace(report, document=replace(report.document, text=text)))
    assert line.count("\n") == 1
    assert json.loads(line)["report"]["document"]["text"] == text
    assert json.loads(line)["id"] == "ferry.txt"


def test_an_error_is_a_line_too():
    assert json.loads(jsonl.error(7, "reading", "no text")) == {
        "id": 7,
        "error": {"kind": "reading", "message": "no text"},
    }
