"""The page, read back by a parser."""

import re
from html.parser import HTMLParser

import pytest

from factcheck.formats import html

VOID = {"meta", "br", "link", "img"}


class Page(HTMLParser):
    """The tags of a page with their attributes, the text under the article, open tags."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags, self.article, self.open, self.mismatched = [], "", [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("class", "")))

    def handle_endtag(self, tag):
        if self.open.pop()[0] != tag:
            self.mismatched.append(tag)

    def handle_data(self, data):
        inside = [tag for tag, _ in self.open]
        if ("div", "article") in self.open and "sup" not in inside:
            self.article += data

    def named(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]


@pytest.fixture
def page(report, review) -> Page:
    return Page(html.write(report, review))


def test_every_tag_is_closed(page):
    assert page.open == page.mismatched == []


def test_the_article_is_there_letter_by_letter(page, report):
    assert page.article == report.document.text


def test_nothing_of_the_article_is_markup(page):
    assert not {"script", "b", "i", "img", "iframe", "link"} & {tag for tag, _ in page.tags}


def test_the_page_asks_for_nothing(page, report):
    head = [attrs for attrs in page.named("meta") if "http-equiv" in attrs]
    assert head[0]["http-equiv"] == "Content-Security-Policy"
    assert head[0]["content"].startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert all(attrs["href"].startswith("#") for attrs in page.named("a"))
    assert not re.search(r"url\(|@import|https?://", html.write(report))
    assert not [attrs for _, attrs in page.tags if "src" in attrs or "style" in attrs]


def test_every_link_has_its_target(page):
    targets = {attrs["id"] for _, attrs in page.tags if "id" in attrs}
    assert {attrs["href"][1:] for attrs in page.named("a")} <= targets
    assert {"c1", "c2", "c3", "c4", "at-c1"} <= targets


def test_a_claim_is_marked_by_its_verdict(page):
    assert [attrs["class"] for attrs in page.named("mark")] == [
        "inconsistent",
        "unverifiable",
        "consistent",
        "questionable",
    ]


def test_colour_is_never_alone(report):
    page = html.write(report)
    for icon, words in (("✗", "Does not add up"), ("?", "Needs a look"), ("✓", "Adds up")):
        assert re.search(rf"{re.escape(icon)}</span>\s*<span class=\"word \w+\">{words}", page)
    for line in ("double", "dashed", "solid", "dotted"):
        assert f"text-decoration-style: {line}" in page


def test_the_decision_stands_beside(report, review):
    assert "Overridden: Adds up" in html.write(report, review)
    assert "ask &lt;Ann&gt;" in html.write(report, review)
    assert "Overridden" not in html.write(report)


def test_method_version_and_hash_are_told(report):
    page = html.write(report)
    assert report.document.sha256 in page
    assert "factcheck 0." in page
