"""The first minute: open, see a flagged claim, decide it, take the report away."""

import json

import pytest
from playwright.sync_api import expect

from factcheck.model.finding import Verdict
from tests.browser.conftest import serving


@pytest.fixture(scope="module")
def fresh(chromium, tmp_path_factory):  # noqa: ARG001 - no browser, no server
    """A server that nobody has used yet."""
    with serving(tmp_path_factory.mktemp("fresh")) as running:
        yield running


@pytest.mark.parametrize("width", [1440, 390])
def test_cold_start_shows_the_error_of_the_first_sample(new_bench, fresh, width):
    bench = new_bench(fresh)
    bench.page.set_viewport_size({"width": width, "height": 844})
    bench.page.goto(bench.server.address)
    verdict = bench.panel.locator(".fc-verdict")
    expect(verdict).to_contain_text(Verdict.INCONSISTENT.words, timeout=10_000)
    expect(bench.current).to_have_count(1)
    expect(bench.current).to_contain_text("52 per cent")
    expect(bench.current).to_be_in_viewport()


def test_the_error_of_the_first_sample_is_worked_out(new_bench, fresh):
    bench = new_bench(fresh).open()
    for said in ("52 per cent", "1,236", "1,545 ÷ 1,236", "25%"):
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
        assert waiting.value.suggested_filename.startswith("tool-library-lends-more-than-ever")
    report = json.loads(found["JSON"])
    decided = [claim["decision"] for claim in report["claims"] if "decision" in claim]
    assert [decision["act"] for decision in decided] == ["agree"]
    assert quote.startswith(next(c["text"] for c in report["claims"] if "decision" in c))
    assert all("Agreed" in found[words] for words in ("Web page", "Markdown"))
