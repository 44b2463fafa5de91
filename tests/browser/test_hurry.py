"""A reader who is faster than the machine: each press breaks off the run of the one before."""

import pytest
from playwright.sync_api import expect

from tests.browser.articles import long
from tests.browser.conftest import Server


@pytest.fixture(scope="module")
def slow(chromium, tmp_path_factory):  # noqa: ARG001 - no browser, no server
    """A server that takes its time, and fails when two runs of a tab do."""
    app = "tests/browser/apps/slow.py"
    running = Server.on(tmp_path_factory.mktemp("slow"), app).start()
    yield running
    running.stop()


@pytest.fixture
def desk(new_bench, slow, request):
    bench = new_bench(slow).open(f"?doc={slow.add(long(), request.node.name)}&claim=c1")
    bench.at(1)
    return bench


def test_a_run_that_is_broken_off_while_it_writes_does_not_take_the_reader_back(desk):
    desk.press("a", 5, pause=250)
    desk.at(6)
    desk.decided(5)


def test_an_override_that_a_key_follows_is_kept(desk):
    for claim in range(1, 5):
        desk.panel.locator(".st-key-override button").first.click()
        desk.press("j")
        desk.at(claim + 1)
    desk.decided(4)


def test_a_note_that_a_click_follows_is_kept(desk):
    for claim in range(1, 5):
        desk.note.fill(f"note {claim}")
        desk.marks.nth(claim).click()
        desk.at(claim + 1)
    desk.page.reload()
    desk.at(5)
    for claim in range(4, 0, -1):
        desk.press("k")
        desk.at(claim)
        expect(desk.note).to_have_value(f"note {claim}")
