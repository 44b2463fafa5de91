"""The fifteen checks that the workbench is accepted by, each by its number.

What one of them leaves open is tested in the files around this one.
"""

import io
import json
import re
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook
from playwright.sync_api import expect

from factcheck import formats, reading
from factcheck.model.finding import Verdict
from tests.browser.articles import HOSTILE, TITLE, long
from tests.browser.conftest import Bench, Server
from tests.reading import word
from tests.reading.typeset import pdf

ROOT = Path(__file__).parents[2]
FLAGGED = re.compile(f"{Verdict.QUESTIONABLE.words}|{Verdict.INCONSISTENT.words}")
UNANSWERED = re.compile(  # what a browser, and Streamlit in it, say while the server is down
    r"net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED)|EMPTY_RESPONSE)"
    r"|^Streamlit server is not responding"
    r"|^Client Error in reaching server endpoint - No response received when attempting to reach"
)
SAYS = "The desk passed on {} referrals in 2017, up from 6,000 in 2010."
WEB = (
    "<html><head><title>Referrals rise</title></head><body><article><h1>Referrals rise</h1>"
    "<p>The desk looks after the harbour and its people, and has done so for many years.</p>"
    f"<p>{SAYS.format('<sup>1</sup>72,000')}</p>"
    "<p>Its director said that more of them would come in the years ahead of the town.</p>"
    "<p><sup>1</sup> Counted by the desk.</p></article></body></html>"
)
FILES = {
    "desk.docx": word.document(
        word.paragraph("Referrals rise"),
        word.paragraph("The desk passed on ", word.inserted("72,000"), " referrals in 2017, "),
        word.paragraph(SAYS.format("72,000")),
        word.paragraph("Visits rose 45% to 7,000 from 6,000."),
        word.table((word.paragraph("Year"), word.paragraph("Visits")), ("2017", "7,000")),
    ),
    "desk.pdf": pdf(f"= Referrals rise\n\n{SAYS.format('72,000')}\n"),
    "desk.html": WEB.encode(),
}


@pytest.fixture
def document(server, request):
    return server.add(long(), request.node.name)


@pytest.fixture
def desk(bench, document):
    bench.open(f"?doc={document}&claim=c1&all=yes").at(1)
    return bench


@pytest.fixture(scope="module")
def servers(chromium):  # noqa: ARG001 - no browser, no server
    """Servers that outlive the tabs of a test."""
    running: list[Server] = []
    yield running
    for one in running:
        one.stop()


@pytest.fixture
def fresh(servers, tmp_path):
    """A server that nobody has used yet."""
    servers.append(Server.on(tmp_path).start())
    return servers[-1]


def go(bench: Bench, page: str, heading: str = "") -> None:
    bench.page.get_by_role("link", name=page).click()
    expect(bench.page.get_by_role("heading", name=heading or page, exact=True)).to_be_visible()


def upload(bench: Bench, name: str) -> None:
    """Add a file, having looked at how it is read."""
    go(bench, "Texts", "Add a text")
    place = bench.page.get_by_test_id("stFileUploader").locator("input[type=file]")
    place.set_input_files({"name": name, "mimeType": "", "buffer": FILES[name]})
    expect(bench.page.get_by_label("Text", exact=True).first).to_have_value(re.compile("72,000"))
    bench.page.get_by_role("button", name="Check the numbers").click()


def test_acceptance_01_a_cold_start_shows_a_flagged_claim(new_bench, fresh):
    bench = new_bench(fresh)
    go_there = bench.page.goto(bench.server.address)
    assert go_there.ok
    expect(bench.panel.locator(".fc-verdict")).to_contain_text(FLAGGED)


def test_acceptance_02_a_click_shows_the_quote_and_one_mark_is_current(desk):
    desk.marks.nth(4).click()
    expect(desk.panel.locator(".fc-quote mark")).to_have_text(re.compile("7,000 from 5,600"))
    expect(desk.current).to_have_count(1)


def test_acceptance_03_the_growth_claim_is_worked_out(new_bench, fresh):
    bench = new_bench(fresh).open()
    go(bench, "Texts", "Add a text")
    bench.page.get_by_role("button", name=re.compile("^Networks leave us to mop up")).click()
    bench.marks.filter(has_text="72,000").first.click()
    for said in ("72,000", "6,000", "12 times", "1,100", "78,545"):
        expect(bench.panel).to_contain_text(said)


def test_acceptance_04_twelve_quick_presses_move_twelve_claims(desk):
    desk.press("j", 12)
    desk.at(13)


def test_acceptance_05_ten_quick_agreements_are_ten_decisions_on_consecutive_claims(desk):
    desk.press("a", 10)
    desk.decided(10)
    desk.at(11)
    labels = [mark.get_attribute("aria-label") for mark in desk.marks.all()]
    assert ["Agreed" in label for label in labels] == [True] * 10 + [False] * 20


def test_acceptance_06_a_note_that_is_typed_decides_nothing_and_stays(desk):
    desk.press("n")
    expect(desk.note).to_be_focused()
    desk.page.keyboard.type("a jolly note")
    desk.note.blur()
    expect(desk.panel.get_by_text(re.compile("^History"))).to_be_visible()  # it is saved
    desk.press("j")
    desk.at(2)
    desk.press("k")
    desk.at(1)
    expect(desk.note).to_have_value("a jolly note")
    desk.decided(0)


def test_acceptance_07_undo_restores_and_the_history_names_both_steps(desk):
    desk.press("s")
    desk.decided(1)
    desk.press("u")
    desk.decided(0)
    desk.at(1)
    lines = desk.toggle_history()
    expect(lines).to_have_count(2)
    expect(lines.nth(0)).to_contain_text(
        re.compile(r"\S+ took back: skipped\s.*\d\d:\d\d", re.DOTALL)
    )
    expect(lines.nth(1)).to_contain_text(re.compile(r"\S+ skipped\s.*\d\d:\d\d", re.DOTALL))


def test_acceptance_08_a_reload_and_a_restart_change_nothing(new_bench, fresh):
    number = fresh.add(long(), "Restart")
    bench = new_bench(fresh).open(f"?doc={number}&claim=c1&all=yes")
    bench.press("a", 3)
    bench.decided(3)
    bench.at(4)
    bench.page.reload()
    bench.decided(3)
    bench.at(4)
    assert bench.complaints == []
    fresh.stop()
    fresh.start()
    bench.open(f"?doc={number}&claim=c4&all=yes")
    bench.decided(3)
    bench.at(4)
    bench.complaints[:] = [said for said in bench.complaints if not UNANSWERED.search(said)]


def test_acceptance_09_a_deep_link_opens_its_claim_and_back_returns(bench, document):
    bench.open(f"?doc={document}&claim=c7").at(7)
    bench.marks.nth(2).click()
    bench.at(3)
    expect(bench.page).to_have_url(re.compile("claim=c3"))
    bench.page.go_back()
    bench.at(7)


def test_acceptance_10_a_filter_stands_in_the_address_and_j_stays_within_it(desk, new_bench):
    desk.page.get_by_role("button", name=re.compile("^✗ 10 errors")).click()
    expect(desk.page).to_have_url(re.compile("verdict=inconsistent"))
    other = new_bench().open(desk.page.url.removeprefix(f"{desk.server.address}/"))
    expect(other.page.locator(".pane .where")).to_have_text("1 of 10")
    other.press("j", 2)
    other.at(7)


def test_acceptance_11_the_hostile_article_shows_literally(bench, server):
    bench.open(f"?doc={server.add(HOSTILE, TITLE)}")
    assert bench.shown() == HOSTILE
    for number, quote in ((2, "25% to $5m from $4m"), (1, "45% to 7,000 from 6,000")):
        bench.marks.nth(number - 1).click()
        bench.at(number)
        assert bench.lit() == quote
    assert bench.page.evaluate("window.pwned") is None


def test_acceptance_12_the_whole_flow_asks_this_machine_only(new_bench, fresh):
    bench = new_bench(fresh).open()
    go(bench, "Texts", "Add a text")
    bench.page.get_by_label("Text", exact=True).fill(long(6))
    bench.page.get_by_role("button", name="Check the numbers").click()
    expect(bench.marks).to_have_count(6)
    bench.at(1)
    for key in "ajsku":
        bench.press(key)
    bench.at(4)  # a run that is under way takes the files of its downloads back
    bench.page.get_by_role("button", name="Download report").click()
    for form in formats.offered():
        with bench.page.expect_download() as waiting:
            bench.page.get_by_role("button", name=form.file.label, exact=True).click()
        assert Path(waiting.value.path()).stat().st_size > 100
    bench.page.keyboard.press("Escape")
    for page in ("Compare", "Report", "Numbers", "Reference data", "Catalogue", "Settings"):
        go(bench, page)
    go(bench, "Report")
    for form in formats.offered():
        bench.page.get_by_text(form.file.label, exact=True).click()
        expect(bench.page.get_by_role("radio", name=form.file.label)).to_be_checked()
    assert bench.hosts - {""} == {f"127.0.0.1:{fresh.port}"}
    assert bench.complaints == []


@pytest.mark.parametrize("name", [n for n in FILES if Path(n).suffix in reading.SUFFIXES])
def test_acceptance_13_a_file_is_read_as_it_is_meant(new_bench, fresh, name):
    bench = new_bench(fresh).open()
    upload(bench, name)
    growth = bench.marks.filter(has_text="72,000").first
    expect(growth).to_be_visible()
    growth.click()
    expect(bench.panel.locator(".fc-quote")).to_contain_text("72,000")
    expect(bench.page.locator(".pane .text")).not_to_contain_text("172,000")
    spot = bench.panel.get_by_role("img", name=re.compile("^Page 1 of the file, at: "))
    expect(spot).to_have_count(1 if name.endswith(".pdf") else 0)
    told = bench.panel.get_by_text(re.compile("^In the file: "))
    expect(told).to_have_count(1 if name.endswith((".docx", ".html")) else 0)
    bench.page.reload()
    expect(bench.panel.locator(".fc-quote")).to_contain_text("72,000")
    expect(spot).to_have_count(1 if name.endswith(".pdf") else 0)


def test_acceptance_14_an_edited_draft_keeps_the_other_decisions(desk):
    desk.press("a", 3)
    desk.decided(3)
    desk.page.get_by_role("button", name="New draft").click()
    box = desk.page.get_by_role("dialog").get_by_label("Text")
    expect(box).to_have_value(re.compile("45% to 5,000"))
    box.fill(box.input_value().replace("45% to 5,000", "44% to 5,000"))
    box.blur()
    desk.page.get_by_role("button", name="Check the new draft").click()
    expect(desk.page.locator(".fc-heading")).to_contain_text("Draft 2")
    desk.decided(2)
    desk.marks.nth(0).click()
    desk.at(1)
    expect(desk.panel.locator(".fc-decision")).to_contain_text("Changed since reviewed")
    go(desk, "Compare")
    expect(desk.page.locator("[data-fate=changed]")).to_contain_text("44% to 5,000")
    expect(desk.page.locator("[data-fate=changed]")).to_contain_text("45% to 5,000")


def test_acceptance_15_every_export_opens_and_counts_as_the_screen_does(new_bench, fresh):
    bench = new_bench(fresh).open()
    upload(bench, "desk.docx")
    expect(bench.marks.first).to_be_visible()
    bench.press("a")
    bench.decided(1)
    shown = bench.verdicts()
    files = downloads(bench)
    report = json.loads(files["json"])
    schema = json.loads((ROOT / "docs/report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(report)
    counts = {verdict: report["counts"][verdict.value] for verdict in Verdict}
    assert counts == shown
    assert sum(counts.values()) == bench.marks.count()
    flagged = [c for c in report["claims"] if c["verdict"] in ("inconsistent", "questionable")]
    with ZipFile(io.BytesIO(files["docx"])) as packed:
        comments = packed.read("word/comments.xml").decode()
        assert packed.read("word/document.xml").decode().count("w:ins ") == 1  # still tracked
    assert comments.count("<w:comment ") == len(flagged) > 0
    book = load_workbook(io.BytesIO(files["xlsx"]))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert cells
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert files["pdf"].startswith(b"%PDF-")
    runs = json.loads(files["sarif"])["runs"]
    levels = Counter(result["level"] for run in runs for result in run["results"])
    assert levels["error"] + levels["warning"] >= len(flagged)
    alone(bench, files["html"].decode(), counts)


def alone(bench: Bench, text: str, counts: dict[Verdict, int]) -> None:
    """The web page opens by itself and asks for nothing."""
    page = bench.page.context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.set_content(text)
    expect(page.locator("section.claim")).to_have_count(sum(counts.values()))
    assert asked == []
    page.close()


def downloads(bench: Bench) -> dict[str, bytes]:
    bench.page.get_by_role("button", name="Download report").click()
    found = {}
    for form in formats.offered():
        with bench.page.expect_download() as waiting:
            bench.page.get_by_role("button", name=form.file.label, exact=True).click()
        assert waiting.value.suggested_filename.endswith(form.file.suffix)
        found[form.name] = Path(waiting.value.path()).read_bytes()
    return found
