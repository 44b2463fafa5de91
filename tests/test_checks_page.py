"""docs/checks.md is what the checks say of themselves."""

import re
from pathlib import Path

from factcheck.catalogue import FAMILIES, families
from factcheck.checks import registry
from factcheck.cli._checks_page import page

PAGE = Path(__file__).parents[1] / "docs" / "checks.md"


def test_the_page_is_current():
    assert PAGE.read_text(encoding="utf-8") == page(), "a check has changed: run `make docs`"


def test_every_check_is_there_once_in_its_family():
    assert [check for _, checks in families() for check in checks] == list(registry().values())
    assert {check.code[:3] for check in registry().values()} <= set(FAMILIES)
    assert re.findall(r"^### (FC\d+)", page(), re.MULTILINE) == list(registry())


def test_the_contents_lead_to_the_headings():
    links = re.findall(r"\(#([\w-]+)\)", page())
    headings = re.findall(r"^### (.+)$", page(), re.MULTILINE)
    assert links == [heading.lower().replace(" ", "-") for heading in headings]


def test_the_flagged_words_of_every_example_are_bold():
    assert "[[" not in page()
    flagged = sum(example.count("[[") for check in registry().values() for example in check.flags)
    assert page().count("**") == 2 * flagged
