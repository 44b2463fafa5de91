"""The address of a page on the web, as a source: fetched where the network is switched on."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import serving
from tests.reading.server import running

HTML = "Content-Type: text/html; charset=utf-8"
PAGE = (
    "<html><head><title>Clinic visits soar</title></head><body><nav>Home 2024</nav><article>"
    "<h1>Clinic visits soar</h1><p>The clinic by the harbour is open to all who live there, and "
    "has been for as long as anybody in the town can tell.</p><p>Visits rose 45% to 7,000 from "
    "6,000, the board says in its report on the year.</p></article></body></html>"
)


@pytest.fixture(scope="module")
def own(chromium, tmp_path_factory):  # noqa: ARG001 - no browser, no server
    """A server of its own: the network is switched on for everybody on it."""
    with serving(tmp_path_factory.mktemp("web"), "tests/browser/apps/near.py") as server:
        yield server


@pytest.fixture
def source():
    """Where the pages come from."""
    with running() as one:
        yield one


@pytest.fixture
def texts(new_bench, own):
    """The page Texts of a reader who has switched the network on."""
    bench = new_bench(own).open()
    bench.page.get_by_role("link", name="Settings").click()
    switch = bench.page.get_by_role("switch", name="Fetch pages of the web")
    expect(switch).to_be_visible()
    if not switch.is_checked():
        bench.page.get_by_text("Fetch pages of the web").click()
    expect(switch).to_be_checked()
    bench.page.get_by_role("link", name="Texts").click()
    expect(bench.page.get_by_role("heading", name="Add a text")).to_be_visible()
    return bench


def fetch(bench, address: str) -> None:
    bench.page.get_by_label("Address of a page").fill(address)
    bench.page.get_by_role("button", name="Fetch").click()


def refused(bench, sentence: str) -> None:
    """One sentence, and a form that is empty."""
    expect(bench.page.get_by_role("alert")).to_have_text(sentence)
    expect(bench.page.get_by_label("Text", exact=True).first).to_have_value("")


def test_the_field_is_there_only_where_the_network_is_on(new_bench, server):
    bench = new_bench(server).open()
    bench.page.get_by_role("link", name="Texts").click()
    expect(bench.page.get_by_text("the network is off")).to_be_visible()
    expect(bench.page.get_by_label("Address of a page")).to_have_count(0)


def test_an_article_is_fetched_shown_as_read_and_checked(texts, source):
    fetch(texts, source.says("/visits", PAGE.encode(), HTML))
    text = texts.page.get_by_label("Text", exact=True).first
    expect(text).to_have_value(re.compile("Visits rose 45% to 7,000 from 6,000, the board says"))
    expect(text).not_to_have_value(re.compile("Home 2024"))
    expect(texts.page.get_by_label("Title")).to_have_value("Clinic visits soar")
    texts.page.get_by_role("button", name="Check the numbers").click()
    expect(texts.page.locator(".fc-heading h1")).to_have_text("Clinic visits soar")
    expect(texts.page.locator(".fc-heading")).to_contain_text(f"{source.url}/visits")
    expect(texts.panel.locator(".fc-quote mark")).to_have_text("45% to 7,000 from 6,000")
    expect(texts.panel.locator(".fc-verdict")).to_contain_text("Does not add up")
    assert source.asked == ["/visits"]


def test_the_return_key_fetches_too(texts, source):
    field = texts.page.get_by_label("Address of a page")
    field.fill(source.says("/visits", PAGE.encode(), HTML))
    field.press("Enter")
    expect(texts.page.get_by_label("Title")).to_have_value("Clinic visits soar")


def test_what_cannot_be_fetched_is_one_sentence_and_the_next_address_is_taken(texts, source):
    gone = source.says("/gone", b"<h1>Gone</h1>", HTML, status="404 Not Found")
    fetch(texts, gone)
    refused(texts, f"{gone} answers 404 (not found).")
    picture = source.says("/picture", b"x", "Content-Type: image/png")
    fetch(texts, picture)
    refused(texts, f"{picture} is image/png: only pages, text, PDF and Word are read.")
    fetch(texts, "")
    refused(texts, "There is no address yet: paste one, such as https://example.org/article.")
    fetch(texts, source.says("/visits", PAGE.encode(), HTML))
    expect(texts.page.get_by_label("Title")).to_have_value("Clinic visits soar")
    expect(texts.page.get_by_role("alert")).to_have_count(0)


def test_an_address_without_its_beginning_is_one_of_the_web(texts):
    fetch(texts, "127.0.0.1:1/page")
    expect(texts.page.get_by_role("alert")).to_contain_text(
        "https://127.0.0.1:1/page cannot be fetched"
    )
