"""Markdown in which the article's own marks mean nothing."""

import re

import pytest

from factcheck.formats import md


@pytest.mark.parametrize(
    "text",
    [
        "*rose*", "_rose_", "`rose`", "[rose](x)", "![rose](x)", "<b>rose</b>", "a | b", "# rose",
        "~~rose~~", "$x$", "&amp;", "http://example.org", "a@example.org", "\\*", "> rose", "x[^1]",
    ],
)  # fmt: skip
def test_markup_is_escaped(text):
    left = re.sub(r"\\.", "", md.escaped(text))
    assert not re.search(r"[*_`\[\]<>|#~$&@!\\^]|://", left)
    assert re.sub(r"\\([^a-z0-9\s])", r"\1", md.escaped(text)) == text


@pytest.mark.parametrize("text", ["1. rose", "2017) rose", "- rose", "+ rose", "===", "3."])
def test_a_line_begins_no_list(text):
    assert re.match(r"\d*\\", md.escaped(text))


def test_numbers_stay_readable():
    assert md.escaped("16.6% to £1.3bn") == "16.6% to £1.3bn"


def test_a_quote_stays_on_its_line():
    assert md.escaped("rose\n\n# to 45%") == "rose \\# to 45%"


def test_the_page(report, review):
    written = md.write(report, review)
    assert written.startswith(
        "# Ferry \\<i\\>traffic\\</i\\>\n\nSource: ferry.txt\n\nPublished 2018-01-14.\n"
    )
    assert "| ✗ Does not add up | 1 |" in written
    assert "> up\\* 9% \\[in\\](real) terms" in written
    said = "Overridden: Adds up; factcheck says: Needs a look (Bo \\& Co, 2018-01-15 09:30 UTC)"
    assert f"- **Review** {said}" in written
    assert f"`{report.document.sha256}`" in written


def test_a_report_of_some_claims_says_how_many_are_left_out(report):
    total = len(report.claims)
    few = report.only(lambda claim: claim.id == "c1")
    assert f"Left out of this report: {total - 1} of {total} claims." in md.write(few)
    assert "Left out" not in md.write(report)
