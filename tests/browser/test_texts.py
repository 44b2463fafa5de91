"""Adding texts; hostile ones, empty ones, ones without a number."""

import re

from playwright.sync_api import expect

from tests.browser.articles import HOSTILE, TITLE, long


def go_to_texts(bench) -> None:
    bench.page.goto(bench.server.address)
    bench.page.get_by_role("link", name="Texts").click()
    expect(bench.page.get_by_role("heading", name="Add a text")).to_be_visible()


def paste(bench, text: str) -> None:
    bench.page.get_by_label("Text", exact=True).fill(text)
    bench.page.get_by_role("button", name="Check the numbers").click()


def literally(bench) -> None:
    """The article shows as it was written, and each claim is covered by its marks."""
    page = bench.page
    expect(page.locator(".pane .text .head")).to_contain_text(TITLE)
    assert bench.shown() == HOSTILE
    for number, quote in ((2, "25% to $5m from $4m"), (1, "45% to 7,000 from 6,000")):
        bench.marks.nth(number - 1).click()
        bench.at(number)
        assert bench.lit() == quote
    assert page.evaluate("window.pwned") is None


def test_a_hostile_article_shows_literally_everywhere(bench):
    go_to_texts(bench)
    paste(bench, HOSTILE)
    expect(bench.marks).to_have_count(2)
    literally(bench)
    expect(bench.page.locator(".fc-heading h1")).to_have_text(TITLE)
    quote = bench.panel.locator(".fc-quote")
    expect(quote).to_contain_text('<img src=x onerror="window.pwned = 1">, *they* say, $x^2$ &')
    hostile_note = '**bold** <img src=x onerror="window.pwned=1"> $y$ 🚢'
    bench.note.fill(hostile_note)
    bench.note.blur()
    expect(bench.toggle_history().first).to_contain_text(hostile_note)
    bench.page.get_by_role("link", name="Texts").click()
    expect(bench.page.locator(".fc-document").filter(has_text=TITLE)).to_have_count(1)
    assert bench.page.evaluate("window.pwned") is None


def test_a_long_list_is_shown_in_part_with_a_way_to_the_rest(bench, server):
    for number in range(27):
        server.add(f"Paper {number}\n\nVisits rose 5%.\n", f"Of a long list {number}")
    go_to_texts(bench)
    search = bench.page.get_by_label("Find a text or a claim")
    search.fill("Of a long list")
    search.blur()
    listed = bench.page.locator(".fc-document")
    expect(listed.filter(has_text="Of a long list")).to_have_count(25)
    bench.page.get_by_role("button", name="Show more (2 left)").click()
    expect(listed).to_have_count(27)
    expect(bench.page.get_by_role("button", name="Show more")).to_have_count(0)


def test_a_text_without_any_number_is_met_kindly(bench):
    go_to_texts(bench)
    paste(bench, "No figures here\n\nThe mayor opened the fair. The band played.\n")
    expect(bench.page.get_by_role("heading", name="No number in this text")).to_be_visible()


def test_an_empty_text_is_a_sentence_not_an_error(bench):
    go_to_texts(bench)
    paste(bench, "   ")
    expect(bench.page.get_by_role("alert")).to_contain_text("There is no text yet")


def test_an_upload_is_shown_as_read_and_opens(bench):
    go_to_texts(bench)
    upload = bench.page.get_by_test_id("stFileUploader").locator("input[type=file]")
    bad = {"name": "page.txt", "mimeType": "text/plain", "buffer": b"\x00\x01\x02"}
    upload.set_input_files(bad)
    expect(bench.page.get_by_role("alert")).to_contain_text("page.txt is not a text file")
    text = long(5).replace("Visits to the clinics", "Visits – the café list")
    bench.page.get_by_role("button", name="Remove page.txt").click()
    expect(bench.page.get_by_role("alert")).to_have_count(0)  # the page is ready for another
    good = {"name": "list.txt", "mimeType": "text/plain", "buffer": text.encode("cp1252")}
    upload.set_input_files(good)
    expect(bench.page.get_by_label("Text", exact=True).first).to_have_value(re.compile("café list"))
    expect(bench.page.get_by_label("Title")).to_have_count(1)  # the former form has gone
    bench.page.get_by_label("Title").fill("My *own* title")
    bench.page.get_by_role("button", name="Check the numbers").click()
    expect(bench.marks).to_have_count(5)
    expect(bench.page.locator(".fc-heading h1")).to_have_text("My *own* title")


def test_a_sample_opens_with_one_click(bench):
    go_to_texts(bench)
    bench.page.locator(".st-key-samples button").nth(2).click()
    expect(bench.page.locator(".fc-heading h1")).to_contain_text("Marrow Bay")
    expect(bench.page.locator(".fc-heading")).to_contain_text("2 Mar 2023")


def test_an_address_that_leads_nowhere_still_opens_something(bench, server):
    server.add(long(3), "The newest text")
    bench.open("?doc=999999&claim=c999&verdict=nonsense")
    expect(bench.page.get_by_text("There is no such document here.")).to_be_visible()


def test_numbers_not_checked_are_listed_with_the_reason(bench, server):
    document = server.add(
        "Staff\n\nThe unit has 340 staff. Visits rose 25% to 5,000 from 4,000.", "x"
    )
    bench.open(f"?doc={document}")
    bench.page.get_by_text(re.compile("^Numbers not checked")).click()
    line = bench.page.locator(".fc-unchecked li").filter(has_text="340")
    expect(line).to_contain_text("The unit has 340 staff")
    assert len(line.locator("span").nth(1).inner_text()) > 5


def test_several_files_are_checked_one_after_another(bench):
    go_to_texts(bench)
    upload = bench.page.get_by_test_id("stFileUploader").locator("input[type=file]")
    texts = {"streets": long(11), "lanes": long(19), "broken": "\x00\x01"}
    upload.set_input_files(
        [
            {"name": f"{name}.txt", "mimeType": "text/plain", "buffer": text.encode()}
            for name, text in texts.items()
        ]
    )
    bench.page.get_by_role("button", name="Check all 3 files").click()
    expect(bench.page.get_by_text("2 of 3 were added to your texts")).to_be_visible()
    expect(bench.page.get_by_role("alert")).to_contain_text("broken.txt is not a text file")
    shelf = bench.page.locator(".fc-document")
    expect(shelf.filter(has_text="0 of 7 decided")).to_have_count(1)
    bench.page.get_by_label("Find a text or a claim").fill("no such words")
    bench.page.get_by_label("Find a text or a claim").blur()
    expect(bench.page.get_by_text("No text is like that")).to_be_visible()
