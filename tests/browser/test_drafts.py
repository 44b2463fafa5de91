"""An edited draft: decisions stay with what stays, and Compare lists what does not."""

import pytest
from playwright.sync_api import expect

FIRST = """Visits and costs

Visits rose 45% to 7,000 from 6,000. Costs rose 25% to $5m from $4m.
Staff grew by 10% to 220 from 200.
"""
SECOND = """Visits and costs

Visits rose 17% to 7,000 from 6,000. At the board, costs rose 25% to $5m from $4m.
Debt doubled to $6m from $3m.
"""


@pytest.fixture
def desk(bench, server):
    """A text with three claims, all of them agreed with."""
    number = server.add(FIRST, "Visits and costs")
    bench.open(f"?doc={number}&all=yes").press("a", 3, pause=80)
    bench.decided(3)
    return bench


def revise(bench, text: str) -> None:
    bench.page.get_by_role("button", name="New draft").click()
    box = bench.page.get_by_role("dialog").get_by_label("Text")
    box.fill(text)
    box.blur()
    bench.page.get_by_role("button", name="Check the new draft").click()
    expect(bench.page.locator(".fc-heading")).to_contain_text("Draft 2")


def test_decisions_stay_with_what_stays(desk):
    revise(desk, SECOND)
    desk.decided(1)  # the costs: only the words around them were edited
    desk.marks.nth(0).click()
    desk.at(1)
    expect(desk.panel.locator(".fc-decision")).to_contain_text("Changed since reviewed")
    expect(desk.panel.locator(".fc-decision")).to_contain_text("Before: Agreed")
    desk.marks.nth(1).click()
    desk.at(2)
    expect(desk.panel.locator(".fc-decision")).to_contain_text("Agreed")


def test_undo_finds_the_claim_that_was_decided_in_the_draft_before(desk):
    revise(desk, SECOND)
    desk.press("u")  # the last decision was on a claim that is gone
    expect(desk.page.get_by_text("Undone: agreed.")).to_be_visible()
    desk.decided(1)
    desk.press("u")
    desk.decided(0)
    desk.at(2)


def test_compare_lists_what_was_changed_added_gone_and_kept(desk):
    revise(desk, SECOND)
    desk.page.get_by_role("link", name="Compare").click()
    shown = desk.page.locator(".fc-pairs")
    expect(shown.locator("nth=0")).to_have_attribute("data-fate", "changed")
    expect(desk.page.locator("[data-fate=changed] .fc-old")).to_contain_text("45%")
    expect(desk.page.locator("[data-fate=added]")).to_contain_text("$6m from $3m")
    expect(desk.page.locator("[data-fate=gone]")).to_contain_text("10% to 220 from 200")
    expect(desk.page.locator("[data-fate=edited]")).to_contain_text("Agreed")


def test_a_text_of_one_draft_has_nothing_to_compare(desk):
    desk.page.get_by_role("link", name="Compare").click()
    expect(desk.page.get_by_role("heading", name="Nothing to compare yet")).to_be_visible()


def test_a_corrected_wording_is_kept_and_reported(desk):
    desk.marks.nth(0).click()
    desk.at(1)
    wording = desk.panel.get_by_label("Corrected wording").first
    wording.fill("Visits rose 17% to 7,000 from 6,000")
    wording.blur()
    expect(desk.toggle_history().first).to_contain_text("worded anew")
    desk.page.get_by_role("link", name="Report").click()
    preview = desk.page.frame_locator("iframe")
    expect(preview.locator(".review").first).to_contain_text("Visits rose 17% to 7,000")


def test_a_text_is_assigned_and_found_by_a_claim(desk, server):
    server.add("Another text", "Another")  # one alone needs no search
    desk.page.get_by_role("button", name="Assign").click()
    box = desk.page.get_by_role("combobox", name="Who reviews this text")
    box.fill("Ada Quill")
    box.press("Enter")
    expect(desk.page.get_by_role("button", name="Assigned to Ada Quill")).to_be_visible()
    desk.page.get_by_role("link", name="Texts").click()
    expect(desk.page.locator(".fc-document").filter(has_text="Ada Quill")).to_have_count(1)
    search = desk.page.get_by_label("Find a text or a claim")
    search.fill("$5m from $4m")
    search.blur()
    desk.page.locator(".st-key-found button").first.click()
    desk.at(2)
