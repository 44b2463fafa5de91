"""Workflow commands, read as the runner of GitHub Actions reads them."""

import re
from urllib.parse import unquote

import pytest

from factcheck.formats import github
from factcheck.model.finding import Verdict
from factcheck.model.origin import Anchor, Box, Origin, PagePlace
from factcheck.model.review import Act, Decision, Review
from factcheck.model.span import Span
from tests.changed import replace

COMMAND = re.compile(r"::(?P<name>\w+)(?: (?P<properties>.*?))?::(?P<message>.*)")


def commands(written: str) -> list[tuple[str, dict[str, str], str]]:
    """Name, properties and message of every command, unescaped."""
    found = [COMMAND.fullmatch(one) for one in written.splitlines()]
    return [(one["name"], properties(one["properties"]), unquote(one["message"])) for one in found]


def properties(said: str | None) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in (said or "").split(",") if pair)
    return {name: unquote(value) for name, _, value in pairs}


def test_the_level_is_that_of_the_verdict(report):
    told = [(name, place.get("title")) for name, place, _ in commands(github.write(report))]
    assert told == [
        ("error", "FC101 growth-mismatch"),
        ("notice", "Not checked"),
        ("warning", "FC101 growth-mismatch"),
        ("debug", None),
    ]


def test_an_annotation_has_its_place_and_the_whole_arithmetic(report):
    _, place, message = commands(github.write(report))[0]
    assert place == {
        "file": "ferry.txt",
        "line": "3",
        "endLine": "3",
        "col": "16",
        "endColumn": "19",
        "title": "FC101 growth-mismatch",
    }
    assert message.splitlines()[:3] == [
        "About 45%.",
        "stated 45%, recomputed 16.6% to 16.7%",
        "100 × (7,000 ÷ 6,000 − 1) = 16.67% (16.6% to 16.7%)",
    ]


def test_columns_stand_only_where_it_is_all_one_line(report):
    finding = report.claims[0].findings[0]
    wide = replace(finding, span=finding.span._replace(start=0))
    claim = replace(report.claims[0], findings=(wide,))
    _, place, _ = commands(github.write(replace(report, claims=(claim,))))[0]
    assert {"line": "1", "endLine": "3"}.items() <= place.items()
    assert not {"col", "endColumn"} & set(place)


def test_a_file_that_was_no_text_has_no_lines_to_annotate(report):
    page = Anchor(Span(0, len(report.document.text)), PagePlace(3, Box(1, 2, 3, 4)))
    document = replace(report.document, origin=Origin((page,)))
    _, place, _ = commands(github.write(replace(report, document=document)))[0]
    assert place == {"file": "ferry.txt", "title": "FC101 growth-mismatch, page 3"}


def test_a_reviewer_changes_the_level(report):
    decision = Decision("c1", Act.OVERRIDE, Verdict.CONSISTENT, "fine", reviewer="Bo")
    name, _, message = commands(github.write(report, Review.of([decision])))[0]
    assert name == "notice"
    assert message.endswith(
        "review: Overridden: Adds up; factcheck says: Does not add up (Bo)\nnote: fine"
    )


@pytest.mark.parametrize("hostile", ["a,b:c%.txt", "::error::no", "##[error]no", "a\n::error::no"])
def test_nothing_of_a_file_or_a_text_is_a_command(report, hostile):
    document = replace(report.document, source=hostile)
    claim = replace(report.claims[1], text=hostile, abstain=hostile)
    written = github.write(replace(report, document=document, claims=(claim,)))
    (name, place, _), (last, _, _) = commands(written)
    assert (name, last) == ("notice", "debug")
    assert place["file"] == hostile.replace("\n", "\ufffd")
