"""Logging in at a provider (OpenID Connect), where whoever runs the dashboard asks for it."""

import pytest
from playwright.sync_api import expect

from tests.browser.articles import long
from tests.browser.conftest import Bench, Server
from tests.browser.provider import Provider


@pytest.fixture(scope="module")
def guarded(chromium, tmp_path_factory):  # noqa: ARG001 - no browser, no server
    """A server that asks for a log-in, and the provider that it asks."""
    folder = tmp_path_factory.mktemp("login")
    with Provider() as provider:
        running = Server.on(folder)
        (folder / "secrets.toml").write_text(provider.secrets(running.address), encoding="utf-8")
        running.options = ["--secrets.files", str(folder / "secrets.toml")]
        yield running.start()
        running.stop()


def log_in(bench: Bench, who: str) -> Bench:
    bench.page.goto(bench.server.address)
    expect(bench.page.get_by_role("heading", name="Log in to review")).to_be_visible()
    bench.page.get_by_role("button", name="Log in").click()
    bench.page.get_by_label("Who are you?").fill(who)
    bench.page.get_by_role("button", name="Go").click()
    expect(bench.page.get_by_text(f"Reviewing as {who}")).to_be_visible()
    return bench


def test_nothing_is_shown_before_the_log_in(new_bench, guarded):
    number = guarded.add(long(4), "Hidden")
    page = new_bench(guarded).page
    page.goto(f"{guarded.address}/?doc={number}")
    expect(page.get_by_role("heading", name="Log in to review")).to_be_visible()
    expect(page.get_by_text("Mill Street")).to_have_count(0)
    expect(page.get_by_role("link", name="Texts")).to_have_count(0)


def test_two_people_review_under_the_names_that_the_provider_gives(new_bench, guarded):
    number = guarded.add(long(4), "Both")
    for who, key in (("Ada *Quill*", "a"), ("Grace", "u")):
        bench = log_in(new_bench(guarded), who)
        bench.open(f"?doc={number}&claim=c1&all=yes")
        bench.press("s" if key == "u" else "a")
        bench.decided(1)
    bench.marks.nth(0).click()
    bench.at(1)
    lines = bench.toggle_history()
    expect(lines.filter(has_text="Grace skipped")).to_have_count(1)
    expect(lines.filter(has_text="Ada *Quill* agreed")).to_have_count(1)


def test_the_name_of_somebody_who_is_logged_in_is_not_changed_and_logging_out_works(
    new_bench, guarded
):
    bench = log_in(new_bench(guarded), "Ada Quill")
    bench.page.get_by_text("Reviewing as Ada Quill").click()
    expect(bench.page.get_by_label("Your name")).to_have_count(0)
    bench.page.get_by_role("button", name="Log out").click()
    expect(bench.page.get_by_role("heading", name="Log in to review")).to_be_visible()
