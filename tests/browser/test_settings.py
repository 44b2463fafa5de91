"""Settings: what is chosen holds at once, after a reload, and can be taken back."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.articles import long
from tests.browser.conftest import serving

KIND = "Visits\n\nVisits rose 16% to 7,000 from 6,000."


@pytest.fixture(scope="module")
def own(chromium, tmp_path_factory):  # noqa: ARG001 - no browser, no server
    """A server of its own: settings hold for everybody on it."""
    with serving(tmp_path_factory.mktemp("settings")) as running:
        yield running


@pytest.fixture
def bench(new_bench, own):
    bench = new_bench(own)
    bench.text = own.add(KIND, "Visits")
    return bench


def go_to_settings(bench) -> None:
    bench.page.goto(bench.server.address)
    bench.page.get_by_role("link", name="Settings").click()
    expect(bench.page.get_by_role("heading", name="Settings")).to_be_visible()


def verdict(bench, words: str) -> None:
    bench.open(f"?doc={bench.text}")
    expect(bench.panel.locator(".fc-verdict")).to_contain_text(words)


def test_strictness_decides_on_what_fits_only_a_kind_reading(bench):
    verdict(bench, "Needs a look")
    for chosen, words in (("Strict", "Does not add up"), ("Lenient", "Adds up")):
        go_to_settings(bench)
        bench.page.get_by_text(re.compile(f"^{chosen}:")).click()
        expect(bench.page.get_by_role("radio", name=re.compile(chosen))).to_be_checked()
        verdict(bench, words)
    expect(bench.page.locator(".fc-heading")).to_contain_text("strictness: lenient")
    go_to_settings(bench)
    bench.page.get_by_role("button", name="Back to the defaults").click()
    expect(bench.page.get_by_role("radio", name=re.compile("Normal"))).to_be_checked()
    verdict(bench, "Needs a look")


def test_a_check_that_is_switched_off_is_silent_and_comes_back(bench):
    go_to_settings(bench)
    pill = bench.page.get_by_role("button", name="growth-mismatch", exact=True)
    said = bench.page.locator(".fc-section p")
    before = said.inner_text()
    pill.click()
    expect(said).not_to_have_text(before)
    verdict(bench, "Not checked")  # only the direction is left
    expect(bench.panel).not_to_contain_text("growth-mismatch")
    go_to_settings(bench)
    pill.click()
    expect(said).to_have_text(before)
    verdict(bench, "Needs a look")


def test_a_name_is_taken_over(bench):
    go_to_settings(bench)
    bench.page.get_by_label("Your name").fill("Ada *Lovelace*")
    bench.page.keyboard.press("Enter")
    bench.page.get_by_role("link", name="Review").click()
    expect(bench.page.get_by_text("Reviewing as Ada *Lovelace*")).to_be_visible()


def test_single_keys_can_be_switched_off_and_on_in_both_places(new_bench, own):
    number = own.add(long(6), "Keys")
    bench = new_bench(own).open(f"?doc={number}&claim=c1&all=yes")
    bench.at(1)
    bench.press("?")
    bench.page.get_by_role("checkbox", name=re.compile("Single keys")).uncheck()
    bench.page.get_by_role("button", name="Close").click()
    bench.press("a")
    bench.at(1)
    bench.page.reload()
    bench.at(1)
    bench.press("j")
    bench.current.focus()
    bench.page.keyboard.press("ArrowRight")
    bench.at(2)
    bench.decided(0)
    bench.page.get_by_role("link", name="Settings").click()
    switch = bench.page.get_by_role("switch", name="Single keys on the page Review")
    expect(switch).not_to_be_checked()
    bench.page.get_by_text("Single keys on the page Review").click()
    expect(switch).to_be_checked()
    bench.page.get_by_role("link", name="Review").click()
    bench.at(2)
    bench.press("j")
    bench.at(4)  # the next one that is flagged
