"""The page of numbers: what is read as a quantity and what is not."""

from playwright.sync_api import expect

from tests.browser.articles import HOSTILE

VETOED = "On page 12 the A46 is said to carry 5,000 cars a day, up from 4,000 last year."


def go_to_numbers(bench):
    bench.page.get_by_role("link", name="Numbers").click()
    expect(bench.page.get_by_role("heading", name="Numbers")).to_be_visible()


def paste(bench, text: str) -> None:
    bench.page.goto(bench.server.address)
    go_to_numbers(bench)
    bench.page.get_by_text("A text of your own").click()
    bench.page.get_by_label("Text", exact=True).fill(text)
    bench.page.get_by_role("button", name="Show the numbers").click()


def literally(bench) -> None:
    """The text shows as it was written; only the labels of its numbers are added."""
    expect(bench.page.locator(".fc-numbers mark").filter(has_text="$5m")).to_be_visible()
    shown = bench.page.locator(".fc-numbers").evaluate(
        """text => { const copy = text.cloneNode(true);
        copy.querySelectorAll("sup").forEach(label => label.remove()); return copy.textContent; }"""
    )
    assert shown == HOSTILE
    assert bench.page.evaluate("window.pwned") is None


def row(bench, words: str):
    return bench.page.locator(".fc-table tbody tr").filter(has_text=words)


def test_the_open_text_is_listed_with_all_that_is_known(bench, server):
    text = "Costs\n\nThe desk spent nearly £1.3bn on 72,000 referrals."
    bench.page.goto(f"{server.address}/?doc={server.add(text, 'Costs of the desk')}")
    expect(bench.page.locator(".fc-heading h1")).to_have_text("Costs of the desk")
    go_to_numbers(bench)
    expect(bench.page.locator(".fc-numbers")).to_contain_text("The desk spent nearly £1.3bn")
    for said in ("money", "£1.3 billion", "£1.2 to £1.3 billion", "GBP", "nearly"):
        expect(row(bench, "£1.3bn")).to_contain_text(said)
    expect(row(bench, "72,000")).to_contain_text("referrals")


def test_what_is_no_quantity_is_struck_out_and_told_with_the_reason(bench):
    paste(bench, VETOED)
    expect(bench.page.locator(".fc-numbers [data-look=vetoed]")).to_have_text(["12", "A46"])
    refused = bench.page.locator(".fc-unchecked li")
    expect(refused.first).to_contain_text("a place in a document or law")
    expect(refused.last).to_contain_text("part of a name")
    expect(row(bench, "5,000")).to_contain_text("count")


def test_a_hostile_text_shows_literally_and_stays_when_one_comes_back(bench):
    paste(bench, HOSTILE)
    literally(bench)
    bench.page.get_by_role("link", name="Texts").click()
    expect(bench.page.get_by_role("heading", name="Add a text")).to_be_visible()
    go_to_numbers(bench)
    bench.page.get_by_text("A text of your own").click()
    literally(bench)


def test_a_text_without_numbers_is_met_kindly(bench):
    paste(bench, "The mayor opened the fair.")
    expect(bench.page.get_by_role("heading", name="No number in this text")).to_be_visible()


def test_a_phone_scrolls_the_table_not_the_page(new_bench):
    phone = new_bench()
    phone.page.goto(phone.server.address)
    go_to_numbers(phone)
    expect(phone.page.locator(".fc-table")).to_be_visible()
    phone.page.set_viewport_size({"width": 390, "height": 844})
    assert phone.page.evaluate("document.querySelector('.stMain').scrollWidth") <= 390
    assert phone.page.locator(".fc-table").evaluate("e => e.scrollWidth > e.clientWidth")
