"""The first minute: open, see a flagged claim, decide it, take the report away."""

import json
import re

import pytest
from playwright.sync_api import expect

from factcheck.model.finding import Verdict
from tests.browser.conftest import serving

FLAGGED = re.compile(f"{Verdict.QUESTIONABLE.words}|{Verdict.INCONSISTENT.words}")


@pytest.fixture(scope="module")
def fresh(chromium, tmp_path_factory):  # noqa: ARG001 - no browser, no server
    """A server that nobody has used yet."""
    with serving(tmp_path_factory.mktemp("fresh")) as running:
        yield running


def test_cold_start_shows_the_sample_with_a_flagged_claim_selected(new_bench, fresh):
    bench = new_bench(fresh)
    bench.page.goto(bench.server.address)
    expect(bench.panel.locator(".fc-verdict")).to_contain_text(FLAGGED, timeout=10_000)
    expect(bench.current).to_have_count(1)


def test_the_growth_claim_of_the_sample_is_worked_out(new_bench, fresh):
    bench = new_bench(fresh).open()
    growth = bench.marks.filter(has_text="72,000").first
    growth.click()
    for said in ("72,000", "6,000", "12 times", "1,100", "78,545"):
        expect(bench.panel).to_contain_text(said)


def test_the_report_carries_the_decision(new_bench, fresh):
    bench = new_bench(fresh).open()
    quote = bench.current.get_attribute("aria-label")
    bench.press("a")
    bench.decided(1)
    bench.page.get_by_text("Download report").click()
    found = {}
    for words in ("Web page", "Markdown", "JSON"):
        with bench.page.expect_download() as waiting:
            bench.page.get_by_role("button", name=words, exact=True).click()
        path = waiting.value.path()
        found[words] = path.read_text(encoding="utf-8")
        assert waiting.value.suggested_filename.startswith("networks-leave-us-to-mop-up")
    report = json.loads(found["JSON"])
    decided = [claim["decision"] for claim in report["claims"] if "decision" in claim]
    assert [decision["act"] for decision in decided] == ["agree"]
    assert quote.startswith(next(c["text"] for c in report["claims"] if "decision" in c))
    assert all("Agreed" in found[words] for words in ("Web page", "Markdown"))
