"""The catalogue: live examples, a sentence of the reader's own, the way there from a claim."""

from playwright.sync_api import expect

from tests.browser.articles import HOSTILE


def test_a_claim_leads_to_the_page_of_its_check(bench, server):
    number = server.add("Visits\n\nVisits rose 45% from 6,000 to 7,000.", "Visits")
    bench.open(f"?doc={number}")
    expect(
        bench.panel.get_by_test_id("stVegaLiteChart").locator("canvas, svg").first
    ).to_be_visible()
    expect(bench.panel.locator(".fc-rows")).to_contain_text("8,669 to 8,731")
    bench.panel.get_by_text("About growth-mismatch").click()
    expect(bench.page.get_by_role("heading", name="Catalogue")).to_be_visible()
    shown = bench.page.locator(".fc-catalogue article")
    expect(shown).to_have_count(1)
    expect(shown).to_contain_text("100 × (after ÷ before − 1)")
    expect(shown.locator("li[data-verdict=inconsistent]").first).to_be_visible()


def test_a_sentence_is_tried_and_shown_as_it_is(bench, server):
    bench.page.goto(server.address)
    bench.page.get_by_role("link", name="Catalogue").click()
    box = bench.page.get_by_label("Try a sentence")
    box.fill("Visits rose 16.7% to 7,000 from 6,000.")
    box.blur()
    expect(bench.page.locator(".fc-tried li")).to_have_attribute("data-verdict", "consistent")
    box.fill(HOSTILE)
    box.blur()
    expect(bench.page.locator(".fc-tried")).to_contain_text("25% to $5m from $4m")
    assert bench.page.evaluate("window.pwned") is None
