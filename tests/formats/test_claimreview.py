"""ClaimReview: what a person confirmed, and no rating of truth."""

import json
from dataclasses import replace
from datetime import date

import pytest

from factcheck.formats import claimreview
from factcheck.model.finding import Verdict
from factcheck.model.review import Act, Decision, Review


def graph(written: str) -> list[dict]:
    held = json.loads(written)
    assert held["@context"] == "https://schema.org"
    return held["@graph"]


def test_without_a_confirmed_claim_the_graph_is_empty(report):
    assert graph(claimreview.write(report)) == []


@pytest.mark.parametrize(
    "decision",
    [
        Decision("c1", note="to be asked"),
        Decision("c1", Act.SKIP),
        Decision("c1", Act.AGREE, Verdict.CONSISTENT),  # with a verdict that it no longer has
        Decision("c1", former=Decision("c1", Act.AGREE, Verdict.INCONSISTENT)),
        Decision("c2", Act.AGREE, Verdict.UNVERIFIABLE),
    ],
)
def test_what_nobody_confirmed_is_not_published(report, decision):
    assert graph(claimreview.write(report, Review.of([decision]))) == []


def test_a_confirmed_claim_with_who_and_when_and_where_it_was_made(report, review):
    first, _ = graph(claimreview.write(replace(report, made=date(2018, 1, 16)), review))
    assert first["@type"] == "ClaimReview"
    assert "Crossings rose 45% to 7,000 from 6,000." in first["claimReviewed"]
    assert first["author"] == {"@type": "Person", "name": "Bo & Co"}
    assert (first["datePublished"], first["sdDatePublished"]) == ("2018-01-15", "2018-01-16")
    work = first["itemReviewed"]["appearance"]
    assert (work["headline"], work["datePublished"]) == ("Ferry <i>traffic</i>", "2018-01-14")
    assert work["identifier"]["value"] == report.document.sha256
    assert "Corrected wording: rose 17%" in first["reviewBody"]


def test_a_rating_is_in_words_and_not_of_truth(report, review):
    for one in graph(claimreview.write(report, review)):
        rating = one["reviewRating"]
        assert rating["alternateName"] in claimreview.RATINGS.values()
        assert "ratingValue" not in rating
        assert not {"true", "false"} & set(json.dumps(one).lower().split())


def test_an_overruled_verdict_is_the_reviewers_and_says_so(report, review):
    _, second = graph(claimreview.write(report, review))
    assert second["reviewRating"]["alternateName"] == "The figures given fit together"
    assert "The recomputation said “Needs a look”" in second["reviewBody"]


def test_a_page_of_the_web_is_named_by_its_address(report, review):
    page = replace(report, document=replace(report.document, source="https://example.org/a"))
    first, _ = graph(claimreview.write(page, review))
    assert first["itemReviewed"]["appearance"]["url"] == "https://example.org/a"
    plain, _ = graph(claimreview.write(report, review))
    assert "url" not in plain["itemReviewed"]["appearance"]


def test_several_documents_are_one_graph(report, review):
    assert (
        len(graph(claimreview.several([(report, review), (report, None), (report, review)]))) == 4
    )
