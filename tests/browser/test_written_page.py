"""The report as a web page, alone in a browser in which every request fails."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from factcheck.checking import check
from factcheck.formats import html
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.review import Act, Decision, Review
from tests.browser.articles import HOSTILE

TEXT = (
    "# Harbour <img src=x onerror=alert(1)>\n\nVisits rose 45% to 7,000 from 6,000. The port spent "
    "£4.6m, £2.9m and £1.2m, a total of £9.7m. Of 40 pilots, 12 (25%) are women. In the first 11 "
    "months of last year the desk had 72,000 calls, up from 6,000 in 2010. It is 10 miles (25 km) "
    "away. Fares were up 9% in real terms.\n\n" + HOSTILE
)
WHEN = datetime(2018, 1, 15, 9, 30, tzinfo=UTC)
THEMES = {"light": (900, "light"), "dark": (900, "dark"), "phone": (390, "light")}


@pytest.fixture
def written(tmp_path):
    """The page of an article with a review, as a file."""
    report = check(Document(TEXT, "<b>Harbour</b>", "a.md", date(2018, 1, 14)))
    decision = Decision(
        "c1", Act.AGREE, Verdict.INCONSISTENT, "<b>ask</b>", "rose 17%", "Bo <i>", WHEN
    )
    path = tmp_path / "report.html"
    path.write_text(
        html.write(replace(report, made=date(2018, 1, 16)), Review.of([decision])), encoding="utf-8"
    )
    return path


@pytest.fixture(params=THEMES)
def alone(request, chromium, written):
    """The page, and every request that it made beside its own file."""
    width, scheme = THEMES[request.param]
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True
    )
    page, asked, said = context.new_page(), [], []
    page.route(
        re.compile(r"^(?!file:)"), lambda route: (asked.append(route.request.url), route.abort())
    )
    page.on("console", lambda message: said.append(message.text))
    page.goto(written.as_uri())
    yield page, asked, said
    context.close()


def test_the_page_is_whole_without_a_request(alone):
    page, asked, said = alone
    assert (asked, said) == ([], [])
    assert page.locator("section.claim").count() >= 6
    assert page.locator("b, i, img, script").count() == 0
    assert page.evaluate("window.pwned") is None
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_pictures_are_drawn_with_their_numbers_in_words(alone):
    page: Page = alone[0]
    claim = page.locator("section.claim").first
    rows = claim.locator(".picture tr")
    assert rows.locator("th").all_inner_texts() == ["before", "after", "after 45%"]
    drawn = rows.locator("svg").all()
    assert all(one.bounding_box()["width"] > 60 for one in drawn)
    assert page.locator(".picture .period").count() == 2  # eleven months, and a year


def test_the_page_is_accessible(alone):
    found = Axe().run(alone[0]).response["violations"]
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []


def test_it_can_be_printed(written, chromium, tmp_path):
    page = chromium.new_page()
    page.goto(written.as_uri())
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.pdf(path=tmp_path / "report.pdf", format="A4")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    page.close()
