"""The report: as it will look, with all claims or some, and without a way back into this page."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.articles import HOSTILE


@pytest.fixture
def page(bench, server):
    number = server.add(HOSTILE, "Clinic visits")
    bench.open(f"?doc={number}").press("a")  # the first claim is decided
    bench.decided(1)
    bench.page.get_by_role("link", name="Report").click()
    expect(bench.page.get_by_role("heading", name="Report")).to_be_visible()
    return bench.page


def test_the_preview_is_the_report_and_nothing_in_it_runs(page):
    preview = page.frame_locator("iframe")
    expect(preview.locator("section.claim")).to_have_count(2)
    expect(preview.locator(".review")).to_contain_text("Agreed")
    expect(preview.locator(".article")).to_contain_text('<img src=x onerror="window.pwned = 1">')
    assert page.evaluate("window.pwned") is None


def test_the_report_may_tell_of_some_claims_and_says_so(page):
    page.get_by_text("Decided claims").click()
    preview = page.frame_locator("iframe")
    expect(preview.locator("section.claim")).to_have_count(1)
    expect(preview.locator("header")).to_contain_text("Left out of this report: 1 of 2 claims.")


def test_a_report_without_a_claim_says_why(bench, server):
    number = server.add(HOSTILE, "Clinic visits again")
    bench.open(f"?doc={number}").at(1)
    bench.page.get_by_role("link", name="Report").click()
    bench.page.get_by_text("Decided claims").click()
    expect(bench.page.get_by_text("No claim of this text is decided yet.")).to_be_visible()


def test_what_is_shown_is_what_is_downloaded(page):
    page.get_by_text("JSON", exact=True).click()
    expect(page.get_by_test_id("stCode")).to_contain_text('"schema": "factcheck/report/1"')
    with page.expect_download() as started:
        page.get_by_role("button", name="Download").click()
    written = json.loads(Path(started.value.path()).read_text(encoding="utf-8"))
    assert [claim["decision"]["act"] for claim in written["claims"] if "decision" in claim] == [
        "agree"
    ]
