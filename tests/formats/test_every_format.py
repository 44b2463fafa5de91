"""What holds for each format there is, whichever it is."""

from dataclasses import replace

import pytest

from factcheck import formats
from factcheck.model.document import Document
from factcheck.model.report import Report
from factcheck.model.settings import Settings, Strictness

NAMES = formats.names()


def test_formats_are_found_by_module_name():
    assert {"html", "json", "jsonl", "md", "text"} <= set(NAMES)
    assert not [name for name in NAMES if name.startswith("_")]


def test_there_is_no_other_format():
    with pytest.raises(KeyError, match="docx2"):
        formats.load("docx2")


@pytest.mark.parametrize("name", NAMES)
def test_same_report_same_bytes(name, report, review):
    write = formats.load(name).write
    assert write(report, review) == write(report, review)
    assert write(report, review) != write(report)


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_is_there_with_its_decision(name, report, review):
    written = formats.load(name).write(report, review)
    for said in ("FC101", "16.6% to 16.7%", "in real terms", "no second figure", "rose 17%"):
        assert said in written
    assert written.endswith("\n")


@pytest.mark.parametrize("name", NAMES)
def test_the_settings_are_told(name, report):
    settings = Settings(ignore=("FC203",), strictness=Strictness.STRICT)
    written = formats.load(name).write(replace(report, settings=settings))
    assert "FC203" in written
    assert "strict" in written


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_document_is_a_normal_report(name):
    assert formats.load(name).write(Report(Document(""), (), (), ()))


@pytest.mark.parametrize("name", [name for name in NAMES if formats.load(name).join])
def test_several_reports_keep_their_order(name, report):
    form = formats.load(name)
    other = Report(Document("Nothing.", "Another", "another.txt"), (), (), ())
    joined = form.join([form.write(report), form.write(other)])
    assert 0 < joined.index("Ferry") < joined.index("nother")
