"""Shades of a verdict, claims in several spots, and proposals: in a real browser."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import serving
from tests.browser.test_accessible import LOOKS, violations
from tests.shades import AGAIN, ROUNDED, TEXT, TITLE, TOLD

SCROLLED_UP = "text => text.scrollTop < 50"
APP = "tests/browser/apps/shades.py"


@pytest.fixture(scope="module")
def harbour(chromium, tmp_path_factory):  # noqa: ARG001 - without a browser no server is needed
    with serving(tmp_path_factory.mktemp("shades"), APP) as running:
        running.add(TEXT, TITLE)
        yield running


@pytest.fixture
def opened(new_bench, harbour):
    return new_bench(harbour).open("?doc=1&all=yes")


def test_a_claim_lights_all_its_spots_and_counts_once(opened):
    opened.at(1)
    assert opened.lit() == TOLD + AGAIN
    assert opened.marks.count() == 4
    opened.press("j")
    opened.at(2)
    assert opened.lit() == ROUNDED
    opened.press("k")
    opened.at(1)
    assert opened.shown() == TEXT


def test_the_second_spot_leads_to_its_claim(opened):
    opened.press("j", times=2)
    opened.at(3)
    opened.page.set_viewport_size({"width": 390, "height": 600})
    opened.page.locator(".pane mark[data-id=c1]:not([role=button])").last.click()
    opened.at(1)
    text = opened.page.locator(".pane .text")
    assert text.evaluate("text => text.scrollTop") > 50  # the reader stays at the second
    opened.press("j")
    opened.at(2)
    opened.press("k")
    opened.at(1)
    opened.page.wait_for_function(SCROLLED_UP, arg=text.element_handle())


def test_the_filter_tells_rounding_apart(opened):
    opened.at(1)
    pills = opened.page.locator(".st-key-filters button")
    expect(pills.filter(has_text="1 adds up within rounding")).to_have_count(1)
    pills.filter(has_text="adds up within rounding").click()
    opened.at(2)
    expect(opened.page.locator(".pane .where")).to_have_text("1 of 1")
    expect(opened.panel.locator(".fc-verdict")).to_contain_text("Adds up, within rounding")
    expect(opened.current).to_have_attribute("data-verdict", "rounding")
    expect(opened.page).to_have_url(re.compile("verdict=rounding"))


def test_a_press_on_a_proposal_prints_it_in_the_text(opened):
    opened.press("j", times=2)
    opened.at(3)
    opened.panel.get_by_role("button", name="8,700 instead of 7,000").click()
    expect(opened.page.locator(".pane .text")).to_contain_text("45% to 8,700 from 6,000")
    opened.press("u")
    expect(opened.page.locator(".pane .text")).to_contain_text("45% to 7,000 from 6,000")


def test_a_remark_is_said_instead_of_a_tick(opened):
    opened.press("j", times=3)
    opened.at(4)
    expect(opened.panel.locator(".fc-verdict")).to_contain_text("Not checked")
    expect(opened.panel).to_contain_text("Only the direction could be checked, and it fits.")


@pytest.mark.parametrize("look", LOOKS)
def test_no_shade_has_a_serious_violation(new_bench, harbour, look):
    bench = new_bench(harbour, **LOOKS[look]).open("?doc=1&all=yes")
    bench.at(1)
    bench.press("j")
    bench.at(2)
    assert violations(bench.page, narrow=look == "phone") == []
