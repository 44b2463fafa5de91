"""A reader who is faster than the machine: each press breaks off the run of the one before."""

from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from factcheck.store import Store
from tests.browser.articles import long
from tests.browser.conftest import serving


@pytest.fixture(scope="module")
def slow(chromium, tmp_path_factory):  # noqa: ARG001 - no browser, no server
    """A server that takes its time, and fails when two runs of a tab do."""
    with serving(tmp_path_factory.mktemp("slow"), "tests/browser/apps/slow.py") as running:
        yield running


@pytest.fixture
def desk(new_bench, slow, request):
    bench = new_bench(slow).open(f"?doc={slow.add(long(), request.node.name)}&claim=c1&all=yes")
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


@contextmanager
def held_until_the_page_is_left(desk):
    """Somebody else holds the database; then the reader comes back to the page."""
    other = Store.open(desk.server.url)
    with other.transactions.writing():
        yield
        desk.page.get_by_role("link", name="Catalogue").click(delay=90)
        desk.page.wait_for_timeout(700)
    other.close()
    expect(desk.page.get_by_role("heading", name="Catalogue", exact=True)).to_be_visible()
    desk.page.get_by_role("link", name="Review").click()


@pytest.fixture
def bench(bench, server, request):
    """On a machine that is fast enough."""
    bench.open(f"?doc={server.add(long(), request.node.name)}&claim=c1&all=yes").at(1)
    return bench


def test_decisions_on_a_held_database_are_written_though_the_page_is_left(bench):
    with held_until_the_page_is_left(bench):
        bench.press("a", 3, pause=150)
    bench.at(4)
    bench.decided(3)


def test_a_note_on_a_held_database_is_written_though_the_page_is_left(bench):
    with held_until_the_page_is_left(bench):
        bench.press("s", pause=300)
        bench.note.fill("ask the desk")
    bench.at(2)
    bench.decided(1)
    bench.press("k")
    bench.at(1)
    expect(bench.note).to_have_value("ask the desk")


def test_a_decision_on_a_held_database_that_is_given_up_is_not_made_later(bench):
    other = Store.open(bench.server.url)
    with other.transactions.writing():
        bench.press("a")
        bench.page.get_by_role("button", name="Give up").click()
        bench.at(1)
    other.close()
    bench.press("j")
    bench.at(2)
    bench.decided(0)
