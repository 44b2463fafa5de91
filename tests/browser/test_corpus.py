"""What `factcheck corpus` flagged is opened as part of the queue."""

import json
import subprocess
import sys

import pytest
from playwright.sync_api import expect

WRONG, RIGHT = "Visits rose 45% to 7,000 from 6,000.", "Sales rose 12% to 5.6m from 5m."


@pytest.fixture
def folder(tmp_path):
    rows = [{"id": f"d{n}", "title": f"Paper {n}", "text": (WRONG, RIGHT)[n % 2]} for n in range(4)]
    lines = "".join(f"{json.dumps(row | {'text': row['text'] + str(row['id'])})}\n" for row in rows)
    (tmp_path / "in.jsonl").write_text(lines, encoding="utf-8")
    out = tmp_path / "out"
    command = [sys.executable, "-m", "factcheck", "corpus", str(tmp_path / "in.jsonl"), str(out)]
    subprocess.run(command, check=True, capture_output=True)
    return out


def test_the_flagged_documents_of_a_corpus_are_put_into_the_queue(bench, folder):
    page = bench.page
    page.goto(bench.server.address)
    page.get_by_role("link", name="Texts").click()
    page.get_by_text("Open a corpus folder").click()
    box = page.get_by_label("Folder", exact=True)
    box.fill(str(folder.parent))
    page.get_by_role("button", name="Open the folder").click()
    expect(page.get_by_role("alert")).to_be_visible()  # it is no output of ours
    box.fill(str(folder))
    page.get_by_role("button", name="Open the folder").click()
    expect(page.get_by_text("2 of 2 were added to your texts")).to_be_visible()
    for title in ("Paper 0", "Paper 2"):
        line = page.locator(".fc-document").filter(has_text=title)
        expect(line.locator("[data-verdict=inconsistent]")).to_have_text("✗ 1 Does not add up")
    expect(page.locator(".fc-document").filter(has_text="Paper 1")).to_have_count(0)
