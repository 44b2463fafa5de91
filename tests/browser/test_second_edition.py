"""The checks that the second edition is accepted by, each by its number (1 to 15: the first's)."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from factcheck.model.finding import FLAGGED, Verdict
from tests.browser.articles import long
from tests.browser.conftest import Bench, serving

FARES = (
    "Fares and visits\n\nFares rose 45% to 7,000 from 6,000. Visits rose 25% to 5,000 from 4,000. "
    "Of 40 pilots, 12 (25%) are women. Trade was up 9% in real terms.\n"
)


@pytest.fixture
def fares(bench, server, request) -> Bench:
    """A text with two errors, a tick and a claim that cannot be checked."""
    return bench.open(f"?doc={server.add(FARES, request.node.name)}")


def rows(bench: Bench):
    """The list of what is flagged."""
    return bench.page.locator(".st-key-findings button")


def report(bench: Bench) -> dict:
    """The report as JSON, as it is downloaded now."""
    bench.page.get_by_role("button", name="Download report").click()
    with bench.page.expect_download() as started:
        bench.page.get_by_role("button", name="JSON", exact=True).click()
    bench.page.keyboard.press("Escape")
    return json.loads(Path(started.value.path()).read_text(encoding="utf-8"))


def test_acceptance_16_summary_and_list_agree_with_the_json(fares):
    told = report(fares)
    assert fares.verdicts() == {verdict: told["counts"][verdict] for verdict in Verdict}
    assert fares.verdicts()[Verdict.INCONSISTENT] == 2
    flagged = [claim for claim in told["claims"] if claim["verdict"] in FLAGGED]
    expect(rows(fares)).to_have_count(len(flagged))
    for row, claim in zip(rows(fares).all(), flagged, strict=True):
        expect(row).to_contain_text(claim["text"])


def test_a_press_in_the_list_leads_to_the_claim(fares):
    fares.at(1)
    rows(fares).nth(1).click()
    fares.at(3)
    assert fares.lit() == "40 pilots, 12 (25%"


def test_the_keys_visit_what_is_flagged_and_a_switch_brings_the_rest(fares):
    fares.at(1)
    expect(fares.page.locator(".pane .where")).to_have_text("1 of 2")
    fares.press("j")
    fares.at(3)
    fares.press("k")
    fares.at(1)
    fares.page.get_by_text("Visit all").click()
    expect(fares.page).to_have_url(re.compile("all=yes"))
    expect(fares.page.locator(".pane .where")).to_have_text("1 of 4")
    fares.press("j")
    fares.at(2)


def test_progress_counts_what_is_flagged_and_the_end_is_said(bench, server):
    waiting = server.add(FARES.replace("Visits rose 25%", "Visits rose 26%"), "The next one")
    bench.open(f"?doc={server.add(FARES, 'The one to finish')}").at(1)
    bench.progress("0 of 2 decided")
    bench.press("a")
    bench.progress("1 of 2 decided")
    bench.press("s")
    bench.progress("2 of 2 decided")
    expect(bench.page.locator(".fc-done")).to_have_text("Done: 0 fixed, 2 kept.")
    bench.page.get_by_role("button", name="Next text").click()
    expect(bench.page).to_have_url(re.compile(rf"doc={waiting}\b"))


def test_all_that_adds_up_is_accepted_in_one_press_and_undone_in_one(bench, server):
    bench.open(f"?doc={server.add(long(), 'Twenty ticks')}").at(1)
    bench.page.get_by_role("button", name="Accept all that adds up").click()
    bench.decided(20)
    bench.progress("0 of 10 decided")
    expect(bench.page.get_by_role("button", name="Accept all that adds up")).to_have_count(0)
    bench.press("u")
    bench.decided(0)


def test_acceptance_20_an_override_shows_everywhere(fares):
    fares.at(1)
    fares.press("o")
    fares.panel.locator(".st-key-override button", has_text="Adds up").click()
    fares.decided(1)
    expect(fares.panel.locator(".fc-verdict")).to_contain_text("Adds up")
    expect(fares.panel).to_contain_text("factcheck says: ✗ Does not add up")
    expect(fares.current).to_have_attribute("data-verdict", "consistent")
    expect(fares.current).to_have_accessible_name(re.compile("Adds up.*factcheck says: Does not"))
    expect(rows(fares).nth(0)).to_contain_text("✓ 45% to 7,000 from 6,000")
    assert fares.verdicts()[Verdict.INCONSISTENT] == 1
    fares.progress("1 of 2 decided")
    told = report(fares)
    claim = told["claims"][0]
    assert (claim["verdict"], claim["found"]) == ("consistent", "inconsistent")
    assert told["counts"]["inconsistent"] == 1
    fares.page.get_by_role("link", name="Texts").click()
    line = fares.page.locator(".fc-document").first
    expect(line.locator("[data-verdict=inconsistent]")).to_have_text("✗ 1 Does not add up")
    expect(line).to_contain_text("1 of 2 decided")


def edit(bench: Bench, old: str, new: str) -> None:
    """Begin to edit with a double click, and type one thing for another."""
    bench.page.locator(".pane .block", has_text=old).dblclick()
    box = bench.page.locator(".pane .editor")
    expect(box).to_be_focused()
    words = box.evaluate("box => box.textContent")
    box.evaluate(
        """(box, [start, end]) => { const range = document.createRange();
        range.setStart(box.firstChild, start); range.setEnd(box.firstChild, end);
        const chosen = document.getSelection();
        chosen.removeAllRanges(); chosen.addRange(range); }""",
        [words.index(old), words.index(old) + len(old)],
    )
    bench.page.keyboard.type(new)


def test_acceptance_17_a_number_edited_in_place_is_checked_while_it_is_typed(fares):
    fares.at(1)
    fares.press("j")
    fares.at(3)
    fares.press("a")  # the other decision
    fares.decided(1)
    edit(fares, "45%", "17%")
    told = fares.page.locator(".pane .told li")
    expect(told.first).to_contain_text("✓")
    assert fares.verdicts()[Verdict.INCONSISTENT] == 1
    fares.page.keyboard.press("Enter")
    expect(fares.page.locator(".fc-heading")).to_contain_text("Draft 2")
    expect(fares.marks.first).to_have_attribute("data-verdict", "consistent")
    assert fares.shown() == FARES.replace("45%", "17%")
    fares.decided(1)
    fares.at(1)
    fares.press("u")
    expect(fares.marks.first).to_have_attribute("data-verdict", "inconsistent")
    assert fares.shown() == FARES
    fares.decided(1)


def test_an_edit_that_is_left_changes_nothing(fares):
    fares.at(1)
    fares.press("e")
    expect(fares.page.locator(".pane .editor")).to_be_focused()
    fares.page.keyboard.type("Jolly ")
    expect(fares.page.locator(".pane .told li").first).to_contain_text("✗")
    fares.page.keyboard.press("Escape")
    expect(fares.page.locator(".pane .editor")).to_have_count(0)
    assert fares.shown() == FARES
    expect(fares.page.locator(".fc-heading")).not_to_contain_text("Draft")
    fares.press("j")
    fares.at(3)


def test_an_edit_is_kept_when_the_reader_goes_on_to_another_page(fares):
    fares.at(1)
    edit(fares, "Fares rose", "The fares rose")
    fares.page.get_by_role("link", name="Texts").click()
    fares.page.get_by_role("link", name="Review").click()
    expect(fares.page.locator(".pane .text")).to_contain_text("The fares rose")
    expect(fares.page.locator(".fc-heading")).to_contain_text("Draft 2")


def test_acceptance_18_a_proposal_is_applied_with_a_key_and_undone_with_one(fares):
    fares.at(1)
    expect(
        fares.panel.get_by_role("button", name=re.compile("^17% instead of 45%"))
    ).to_be_visible()
    fares.press("1")
    expect(fares.marks.first).to_have_attribute("data-verdict", "consistent")
    assert fares.shown() == FARES.replace("45%", "17%")
    fares.at(1)
    fares.press("u")
    expect(fares.marks.first).to_have_attribute("data-verdict", "inconsistent")
    assert fares.shown() == FARES
    fares.panel.get_by_role("button", name=re.compile("^8,700 instead of 7,000")).click()
    expect(fares.page.locator(".pane .text")).to_contain_text("45% to 8,700 from 6,000")


def test_acceptance_19_a_fresh_sample_is_done_with_keys_alone(new_bench, tmp_path):
    with serving(tmp_path) as server:
        bench = new_bench(server).open()
        total = rows(bench).count()
        bench.press("1")
        expect(rows(bench)).to_have_count(total - 1)
        for _ in range(total - 1):
            bench.press("s")
        expect(bench.page.locator(".fc-done")).to_have_text(f"Done: 1 fixed, {total - 1} kept.")
        bench.page.context.close()
