"""Every form of the report says the same counts as the screen."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from factcheck import formats
from factcheck.model.finding import Verdict
from tests.formats.readback import COUNTS, text

MIXED = (
    "Visits rose 45% to 7,000 from 6,000. Sales rose 12% to 5.6m from 5m. Of 40 pilots, 12 (25%) "
    "are women. Trade rose 16% to 7,000 from 6,000. Fares were up 9% in real terms."
)


@pytest.fixture
def opened(bench, server):
    number = server.add(MIXED, "Harbour")
    bench.open(f"?doc={number}").press("a")
    bench.decided(1)
    return bench


def test_each_download_has_the_counts_of_the_screen(opened):
    screen, page = opened.verdicts(), opened.page
    assert sum(screen.values()) == 5
    page.get_by_role("button", name="Download report").click()
    for form in formats.offered():
        button = page.get_by_role("button", name=form.file.label, exact=True)
        expect(button).to_be_visible()
        with page.expect_download() as started:
            button.click()
        assert started.value.suggested_filename == f"harbour-factcheck{form.file.suffix}"
        raw = Path(started.value.path()).read_bytes()
        told = text(form, raw if form.file.binary else raw.decode())
        assert "Agreed" in told or "agree" in told or form.name == "claimreview"
        if count := COUNTS[form.name]:
            assert {**dict.fromkeys(Verdict, 0), **count(told)} == screen, form.name
