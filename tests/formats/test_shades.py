"""Shades of a verdict, proposals, remarks and claims in several spots, in every format."""

import csv
import io
import json
import re

import pytest
from lxml import html as markup

from factcheck import formats, reading
from factcheck.formats import _paper, claimreview, github, sarif
from factcheck.formats import docx as docx_format
from factcheck.model.document import Document
from factcheck.model.finding import Closeness, Verdict
from factcheck.model.report import Report
from factcheck.model.review import Act, Decision, Review
from tests.changed import replace
from tests.formats.annotated import Annotated
from tests.formats.readback import told
from tests.reading import word
from tests.shades import AGAIN, CORRECTION, REASON, ROUNDED, TEXT, TOLD, WRONG, shaded

REPORT = shaded()
WITHIN = "Adds up, within rounding"
FOR_PEOPLE = ["csv", "docx", "html", "md", "pdf", "xlsx"]
CORRECTING = [*FOR_PEOPLE, "github", "sarif", "text", "json"]


def written(name: str, report: Report = REPORT) -> str:
    return " ".join(told(formats.load(name), report).split())


def of_word() -> Report:
    """The same article, read from a Word document."""
    raw = word.document(*(word.paragraph(line) for line in TEXT.splitlines() if line))
    return shaded(reading.document(raw, "harbour.docx"))


@pytest.mark.parametrize("name", FOR_PEOPLE)
def test_what_adds_up_within_rounding_is_told_apart(name):
    assert WITHIN in written(name)
    exact = [replace(one, closeness=Closeness.EXACT) for one in REPORT.claims[1].findings]
    claims = (REPORT.claims[1].judged(tuple(exact)), *REPORT.claims[2:])
    assert WITHIN not in written(name, replace(REPORT, claims=claims))


@pytest.mark.parametrize("name", ["docx", "html", "md", "pdf"])
def test_the_counts_say_how_many_fit_only_within_rounding(name):
    assert "The claim that adds up does so only within rounding." in written(name)
    twice = replace(REPORT, claims=(REPORT.claims[1], replace(REPORT.claims[1], id="c9")))
    assert "2 of the 2 claims that add up do so only within rounding." in written(name, twice)


@pytest.mark.parametrize("name", CORRECTING)
def test_proposals_stand_where_a_remedy_would(name):
    assert CORRECTION in written(name).replace("%25", "%")


@pytest.mark.parametrize("name", FOR_PEOPLE)
def test_a_remark_is_why_a_claim_was_not_checked(name):
    assert REASON in written(name)


def test_a_remark_is_no_finding_of_a_report():
    remarked = REPORT.claims[3]
    assert remarked.remark
    alone = replace(REPORT, claims=(remarked,))
    assert json.loads(sarif.write(alone))["runs"][0]["results"] == []
    assert [one for one in github.write(alone).splitlines() if "::debug" not in one] == []
    assert _paper.plain(alone, Review())["flagged"] == []
    wrong = Decision(remarked.id, Act.OVERRIDE, Verdict.INCONSISTENT)
    assert github.write(alone, Review.of([wrong])).startswith("::error ")


def test_every_spot_of_a_claim_is_marked_on_the_page_and_nothing_between():
    page = markup.fromstring(formats.load("html").write(REPORT))
    marks = page.xpath("//*[@class='article']//mark[a/@href='#c1']")
    assert [mark.text_content() for mark in marks] == [TOLD, AGAIN]
    assert len(page.xpath("//sup[@class='inconsistent']/a[@href='#c1']")) == 2
    assert len(page.xpath("//*[@id='at-c1']")) == 1  # the way back leads to the first


def test_every_spot_of_a_claim_is_marked_on_paper_and_nothing_between():
    runs = [run for line in _paper.plain(REPORT, Review())["article"] for run in line["runs"]]
    assert [run["text"] for run in runs if run.get("on") == "c1"] == [TOLD, AGAIN]
    assert [run["verdict"] for run in runs if run.get("on") == "c2"] == ["rounding"]


@pytest.mark.parametrize("name", ["html", "pdf", "docx"])
def test_a_claim_in_spots_is_quoted_without_the_text_between(name):
    shown = re.sub("<.*?>", "", written(name, replace(REPORT, claims=REPORT.claims[:1])))
    quoted = f"{TOLD}. … {AGAIN}, a second page says."
    assert quoted in shown
    assert "line 3 and line 7" in shown


def test_an_annotation_stands_at_one_spot_and_names_the_other():
    first = github.write(REPORT).splitlines()[0]
    assert "line=7,endLine=7" in first
    assert "title=FC501 restated-differently%2C with line 3::" in first


def test_a_result_has_the_other_spots_as_related_locations():
    result = json.loads(sarif.write(REPORT))["runs"][0]["results"][0]
    place = result["locations"][0]["physicalLocation"]["region"]
    assert place["snippet"]["text"] == "690"
    (other,) = result["relatedLocations"]
    assert other["physicalLocation"]["region"]["snippet"]["text"] == TOLD
    assert other["id"] == 1


def test_a_comment_in_word_stands_at_the_first_spot_and_quotes_the_other():
    back = Annotated.of(docx_format.write(of_word()))
    assert list(back.about.values()) == [TOLD, WRONG]
    said = list(back.comments.values())
    assert f"Together with “{AGAIN}” in paragraph 4" in said[0]
    assert f"To make it right: {CORRECTION}" in said[1]


def test_the_places_of_a_claim_are_those_of_its_spots():
    places = of_word().to_dict()["claims"][0]["place"]
    assert [place["paragraph"] for place in places] == [1, 3]
    assert [place["length"] for place in places] == [len(TOLD), len(AGAIN)]


def test_a_page_that_publishes_a_review_says_what_was_recomputed():
    wrong = Decision("c2", Act.OVERRIDE, Verdict.INCONSISTENT, reviewer="Ann")
    assert f"said “{WITHIN}”" in claimreview.write(REPORT, Review.of([wrong]))


def test_a_table_has_one_row_a_claim_with_its_shade():
    rows = list(csv.DictReader(io.StringIO(formats.load("csv").write(REPORT), newline="")))
    assert {row["Claim"]: row["Verdict"] for row in rows} == {
        "c1": "Does not add up",
        "c2": WITHIN,
        "c3": "Does not add up",
        "c4": "Not checked",
    }
    assert [row["To make it right"] for row in rows if row["Claim"] == "c3"] == [CORRECTION]


def test_the_text_of_an_article_stays_as_it_was():
    page = markup.fromstring(formats.load("html").write(REPORT))
    (article,) = page.xpath("//*[@class='article']")
    for sign in article.xpath(".//sup"):
        sign.drop_tree()
    assert article.text_content() == TEXT
    assert ROUNDED in Document(TEXT).text
