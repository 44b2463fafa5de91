"""A refresh and a restart of the server change nothing."""

import re

from playwright.sync_api import expect

from tests.browser.articles import long
from tests.browser.conftest import Bench, Server


def test_decisions_and_notes_outlive_refresh_and_restart(chromium, tmp_path):
    server = Server.on(tmp_path).start()
    try:
        document = server.add(long(), "Restart")
        context = chromium.new_context()
        bench = Bench(context.new_page(), server).open(f"?doc={document}&claim=c1&all=yes")
        bench.press("a", 3)
        bench.decided(3)
        bench.press("u")
        bench.decided(2)
        bench.at(3)
        bench.note.fill("ask the desk")
        bench.note.blur()
        expect(bench.toggle_history()).to_have_count(3)
        bench.page.reload()
        unchanged(bench)
        server.stop()
        server.start()
        bench.page.reload()
        unchanged(bench)
        context.close()
    finally:
        server.stop()


def test_a_tab_that_stays_open_over_a_restart_repeats_nothing(chromium, tmp_path):
    server = Server.on(tmp_path).start()
    try:
        document = server.add(long(), "Restart")
        context = chromium.new_context()
        bench = Bench(context.new_page(), server).open(f"?doc={document}&claim=c1&all=yes")
        bench.press("a", 3)
        bench.press("u")
        bench.decided(2)
        server.stop()
        agree = bench.panel.get_by_role("button", name="Agree")
        expect(agree).to_be_disabled()  # the page has noticed that nobody answers
        server.start()
        expect(agree).to_be_enabled()
        bench.press("j")
        bench.decided(2)
        context.close()
    finally:
        server.stop()


def unchanged(bench: Bench) -> None:
    bench.at(3)
    bench.decided(2)
    expect(bench.note).to_have_value("ask the desk")
    lines = bench.toggle_history()
    expect(lines).to_have_count(3)
    for line, said in enumerate(("noted", "took back", "agreed")):
        expect(lines.nth(line)).to_contain_text(re.compile(said))
