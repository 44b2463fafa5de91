"""No serious violation on any page, in light, in dark and on a phone (axe-core)."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.articles import long

HEADINGS = {
    "Texts": "Add a text",
    "Compare": "Compare",
    "Report": "Report",
    "Reference data": "Reference data",
    "Numbers": "Numbers",
    "Catalogue": "Catalogue",
    "Settings": "Settings",
}
LOOKS = {"light": {"color_scheme": "light"}, "dark": {"color_scheme": "dark"}, "phone": {}}
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1360, "height": 900}
GRAVE = ("serious", "critical")


def violations(page, *, narrow: bool) -> list[str]:
    """What axe-core holds for grave, each with the first element that has it."""
    page.set_viewport_size(PHONE if narrow else DESK)
    expect(page.locator("[data-test-script-state=running]")).to_have_count(0)  # nothing fades
    found = Axe().run(page).response["violations"]
    page.set_viewport_size(DESK)
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found if one["impact"] in GRAVE]


@pytest.mark.parametrize("look", LOOKS)
def test_no_page_has_a_serious_violation(new_bench, server, look):
    number = server.add(long(6), "Visits street by street")
    bench = new_bench(**LOOKS[look]).open(f"?doc={number}")
    bench.at(1)
    found = {"Review": violations(bench.page, narrow=look == "phone")}
    for title, heading in HEADINGS.items():
        bench.page.get_by_role("link", name=title).click()
        expect(bench.page.get_by_role("heading", name=heading, exact=True)).to_be_visible()
        found[title] = violations(bench.page, narrow=look == "phone")
    assert not any(found.values()), found
