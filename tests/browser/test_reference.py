"""Reference data: a table is brought, looked at, searched, renamed, removed and put back."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import serving
from tests.reference.test_tables import OFFICE, book, saved

ODD = "<img src=x onerror='window.pwned=1'> *Visits* $x$"


@pytest.fixture(scope="module")
def own(chromium, tmp_path_factory):  # noqa: ARG001 - no browser, no server
    with serving(tmp_path_factory.mktemp("reference")) as running:
        yield running


@pytest.fixture
def page(new_bench, own):
    page = new_bench(own).page
    page.goto(own.address)
    page.get_by_role("link", name="Reference data").click()
    expect(page.get_by_role("heading", name="Reference data", exact=True)).to_be_visible()
    return page


def bring(page, name: str, content: bytes) -> None:
    upload = page.get_by_test_id("stFileUploader").locator("input[type=file]")
    upload.set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})


def test_a_table_is_brought_searched_renamed_removed_and_put_back(page):
    expect(page.get_by_text("No claim is held against them yet.")).to_be_visible()
    bring(page, "visits.csv", OFFICE.encode())
    expect(page.get_by_text("3 rows, 4 columns")).to_be_visible()
    page.get_by_label("Name", exact=True).fill(ODD)
    page.get_by_label("Where its numbers come from").fill("an office")
    page.get_by_role("button", name="Keep the table").click()
    table = page.locator(".fc-reference table")
    expect(table.get_by_role("columnheader", name=re.compile("2021 · Cost"))).to_contain_text("£m")
    expect(table.get_by_role("row").nth(1)).to_contain_text("1,234[1]")
    expect(table.locator("td", has_text="1,234")).to_have_css("text-align", "right")
    expect(page.locator(".fc-notes")).to_contain_text("Counted anew")
    expect(page.locator(".fc-section").filter(has_text="an office")).to_contain_text(ODD)
    assert page.evaluate("window.pwned") is None
    find = page.get_by_label("Find in the table")
    find.fill("south")
    find.blur()
    expect(page.get_by_text("1 of 3 rows")).to_be_visible()
    page.get_by_role("button", name="Name, source, date").click()
    name = page.get_by_role("textbox", name="Name", exact=True)
    name.fill("Visits by area")
    name.blur()
    expect(page.get_by_role("heading", name="Visits by area")).to_be_visible()
    page.get_by_role("button", name="Remove the table").click()
    expect(page.get_by_text("Removed: Visits by area")).to_be_visible()
    expect(page.get_by_role("heading", name="No reference data yet")).to_be_visible()
    page.get_by_role("button", name="Put it back").click()
    expect(table).to_be_visible()
    page.get_by_role("link", name="Settings").click()
    page.get_by_role("link", name="Reference data").click()
    expect(table).to_be_visible()


def test_a_workbook_asks_for_its_sheet_and_a_bad_file_is_a_sentence(page):
    made = book(["Area", "Visits"], ["North", 7])
    made.create_sheet("Second").append(["Town", "Cost"])
    made["Second"].append(["Quay", 12.5])
    bring(page, "book.xlsx", saved(made))
    expect(page.get_by_role("combobox", name=re.compile("Sheet"))).to_be_visible()
    page.get_by_role("combobox", name=re.compile("Sheet")).click()
    page.get_by_role("option", name="Second").click()
    page.get_by_role("button", name="Keep the table").click()
    expect(page.locator(".fc-reference table")).to_contain_text("Quay")
    expect(page.get_by_text("book.xlsx, Second")).to_be_visible()
    bring(page, "bad.csv", b"\x00\x01")
    expect(page.get_by_role("alert")).to_contain_text("bad.csv is not a text file.")
