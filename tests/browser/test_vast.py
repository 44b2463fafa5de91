"""A document of more than 200,000 characters with 4,000 marks is reviewed like a short one.

How long a selection takes is measured in `benchmarks/workbench.py`.
"""

import re

from playwright.sync_api import expect

from tests.browser.articles import vast

MINUTES = 120_000  # ms: this is much for a busy machine


def test_four_thousand_marks_are_exact_and_each_can_be_selected(bench, server):
    text = vast()
    assert len(text) > 200_000
    bench.page.goto(
        f"{server.address}/?doc={server.add(text, 'Visits to the clinics')}&claim=c1&all=yes"
    )
    expect(bench.marks).to_have_count(4_000, timeout=MINUTES)
    bench.at(1)
    assert bench.shown() == text
    for number in (7, 2_001, 3_999, 12):
        bench.marks.nth(number - 1).click()
        bench.at(number)
        before, after = 4_000 + 4 * (number - 1), 5_000 + 5 * (number - 1)
        expect(bench.panel.locator(".fc-quote mark")).to_have_text(bench.lit())
        assert re.fullmatch(rf"\d\d% to {after:,} from {before:,}", bench.lit())
        expect(bench.current).to_be_in_viewport()
    bench.press("j", 12)
    bench.at(24)
    bench.press("a", 3)
    bench.decided(3)
    bench.at(27)
