"""Reviewing with mouse and keys; nothing that was decided is lost."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.articles import long


@pytest.fixture
def document(server, request):
    """A long article for this test alone."""
    return server.add(long(), request.node.name)


@pytest.fixture
def desk(bench, document):
    """A tab on the first claim of it."""
    bench.open(f"?doc={document}&claim=c1&all=yes").at(1)
    return bench


def test_a_click_on_a_mark_shows_its_claim(desk):
    desk.marks.nth(4).click()
    expect(desk.panel.locator(".fc-quote mark")).to_have_text(
        re.compile("7,000 from 5,600"), timeout=5_000
    )
    desk.at(5)
    expect(desk.current).to_have_count(1)


def test_twelve_quick_presses_move_twelve_claims(desk):
    desk.press("j", 12)
    desk.at(13)
    desk.press("k", 5)
    desk.at(8)


def test_ten_quick_agreements_are_ten_decisions_and_ten_undos_take_them_back(desk):
    desk.press("a", 10)
    desk.decided(10)
    desk.at(11)
    marks = [mark.get_attribute("aria-label") for mark in desk.marks.all()]
    assert ["Agreed" in mark for mark in marks] == [True] * 10 + [False] * 20
    desk.press("u", 10)
    desk.decided(0)
    desk.at(1)


def test_keys_in_a_mixed_hurry_hit_the_claims_that_they_were_meant_for(desk):
    for key in "jajsjkau":
        desk.press(key)
    # j→2, a(2)→3, j→4, s(4)→5, j→6, k→5, a(5)→6, u: back on 5
    desk.at(5)
    desk.decided(2)
    labels = [mark.get_attribute("aria-label") for mark in desk.marks.all()]
    assert [n for n, label in enumerate(labels, 1) if re.search("Agreed|Skipped", label)] == [2, 4]


def test_the_ends_of_the_text_are_ends(desk):
    desk.press("k", 3)
    desk.press("j", 1)
    desk.at(2)
    desk.press("j", 40, pause=5)
    desk.at(30)


def test_typing_decides_nothing_and_the_note_survives(desk):
    desk.press("n")
    expect(desk.note).to_be_focused()
    desk.page.keyboard.type("a jolly note")
    desk.marks.nth(1).click()  # moving on is saving
    desk.at(2)
    expect(desk.note).to_have_value("")
    desk.press("k")
    desk.at(1)
    expect(desk.note).to_have_value("a jolly note")
    desk.decided(0)
    desk.page.reload()
    desk.at(1)
    expect(desk.note).to_have_value("a jolly note")


def test_override_by_keys_undo_and_history(desk):
    desk.press("o")
    expect(desk.panel.locator(".st-key-override button").first).to_be_focused()
    desk.page.keyboard.press("Enter")
    desk.decided(1)
    expect(desk.panel.locator(".fc-decision")).to_contain_text("Overridden:")
    desk.press("u")
    desk.decided(0)
    expect(desk.panel.locator(".fc-decision")).to_contain_text("Not decided yet")
    lines = desk.toggle_history()
    expect(lines).to_have_count(2)
    expect(lines.nth(0)).to_contain_text(re.compile(r"took back: overridden: [^:]*\d\d:\d\d"))
    expect(lines.nth(1)).to_contain_text(re.compile(r"\S+ overridden: [^:]*\d\d:\d\d"))


def test_choosing_the_override_again_takes_it_back_and_reopen_does_too(desk):
    chosen = desk.panel.locator(".st-key-override button").nth(1)
    chosen.click()
    desk.decided(1)
    chosen.click()
    desk.decided(0)
    desk.panel.get_by_role("button", name="Skip").click()
    desk.decided(1)
    desk.at(2)
    desk.press("k")
    desk.at(1)
    desk.panel.get_by_role("button", name="Reopen").click()
    desk.decided(0)
    desk.at(1)


def test_a_filter_stands_in_the_address_and_keys_stay_within_it(desk, new_bench):
    desk.page.get_by_role("button", name=re.compile(r"^✓ 20 add up")).click()
    expect(desk.page).to_have_url(re.compile("verdict=consistent"))
    desk.at(2)  # the first claim is filtered out
    shown = desk.page.locator(".pane .where")
    expect(shown).to_have_text("1 of 20")
    desk.press("j", 2)
    desk.at(5)  # 3 is in, 4 is out
    other = new_bench().open(desk.page.url.removeprefix(f"{desk.server.address}/"))
    other.at(5)
    expect(other.page.locator(".pane .where")).to_have_text("3 of 20")
    other.press("k", 1)
    other.at(3)


def test_next_from_a_claim_that_the_filter_hides_goes_by_position(bench, document):
    bench.open(f"?doc={document}&claim=c10&verdict=consistent").at(10)
    bench.press("j")
    bench.at(11)


def test_only_open_hides_what_is_decided(desk):
    desk.press("a", 3)
    desk.decided(3)
    desk.page.get_by_text("Only open").click()
    expect(desk.page.locator(".pane .where")).to_have_text("1 of 27")
    desk.press("a", 4)
    desk.decided(7)
    desk.at(8)


def test_an_address_leads_a_new_profile_to_the_claim_and_back_returns(bench, document):
    bench.open(f"?doc={document}&claim=c7&all=yes").at(7)
    bench.marks.nth(2).click()
    bench.at(3)
    expect(bench.page).to_have_url(re.compile("claim=c3"))
    bench.page.go_back()
    bench.at(7)
    bench.page.go_forward()
    bench.at(3)


def test_marks_are_one_tab_stop_and_arrows_move_the_focus(desk):
    stops = desk.page.locator(".pane mark[tabindex='0']")
    expect(stops).to_have_count(1)
    desk.current.focus()
    desk.page.keyboard.press("ArrowRight")
    desk.page.keyboard.press("ArrowDown")
    desk.at(3)
    expect(desk.current).to_be_focused()
    expect(stops).to_have_count(1)
    label = desk.current.get_attribute("aria-label")
    assert re.fullmatch(r"25% to 6,000 from 4,800\. Adds up\. Claim 3 of 30", label)


def test_two_tabs_at_once_lose_nothing(desk, new_bench, document):
    other = new_bench().open(f"?doc={document}&claim=c16&all=yes")
    other.page.get_by_text("Reviewing as").click()
    other.page.get_by_label("Your name").fill("Grace *Hopper*")
    other.page.keyboard.press("Enter")
    expect(other.page.get_by_text("Reviewing as Grace *Hopper*")).to_be_visible()
    other.page.keyboard.press("Escape")
    for _ in range(5):
        desk.press("a")
        other.press("s")
    desk.at(6)
    other.at(21)
    for tab in (desk, other):  # each sees what the other did the next time it does something
        tab.press("j")
        tab.decided(10)
    desk.marks.nth(15).click()
    desk.at(16)
    expect(desk.toggle_history().first).to_contain_text("Grace *Hopper* skipped")


def test_a_phone_shows_article_and_claim_without_scrolling_sideways(new_bench, document):
    phone = new_bench(has_touch=True).open(f"?doc={document}&claim=c1&all=yes")
    phone.page.set_viewport_size({"width": 390, "height": 844})
    phone.marks.nth(1).tap()
    phone.at(2)
    width = "document.querySelector('.stMain').scrollWidth"
    assert phone.page.evaluate(width) <= 390
    assert phone.page.locator(".pane .text").evaluate("e => e.scrollWidth <= e.clientWidth")
