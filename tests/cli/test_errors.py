"""Errors of ours at the command line: one line, and nothing is lost."""

from dataclasses import replace

import pytest
from msgspec import structs

from factcheck import checking

WRONG = "Visits rose 45% to 7,000 from 6,000."
PLAIN = "The harbour was calm."


def _divided(*_anything: object) -> float:
    return 1 / 0


def failing(monkeypatch, code: str) -> None:
    """One check fails wherever it is asked."""
    checks = checking._checks(checking.DEFAULT)
    broken = [structs.replace(one, run=_divided) if one.code == code else one for one in checks]
    monkeypatch.setattr(checking, "_checks", lambda _settings: tuple(broken))


@pytest.mark.usefixtures("as_shipped")
@pytest.mark.parametrize("form", ["text", "json", "jsonl", "line", "md", "html", "sarif", "github"])
def test_an_error_of_ours_is_one_line_and_the_status_that_of_the_rest(
    run, article, monkeypatch, form
):
    failing(monkeypatch, "FC101")
    names = article(WRONG, "a.txt"), article(PLAIN, "b.txt"), article(WRONG, "c.txt")
    done = run("check", *names, "--format", form, *(("-o", "-") if form != "html" else ()))
    assert done.status == 0
    told = [line for line in done.err.splitlines() if "wrote" not in line]
    cause = "because of an error of ours (FC101: ZeroDivisionError); please report it."
    assert told == [f"factcheck: 2 claims could not be checked {cause}"]


@pytest.mark.usefixtures("as_shipped")
@pytest.mark.parametrize("form", ["text", "json", "jsonl", "line", "csv", "sarif", "html"])
def test_a_report_that_cannot_be_written_costs_no_other(run, article, monkeypatch, form, tmp_path):
    check = checking.Checker.check

    def hurting(self, document):
        report = check(self, document)
        return replace(report, claims=(None,)) if "harbour" in document.text else report

    monkeypatch.setattr(checking.Checker, "check", hurting)
    names = article(WRONG, "a.txt"), article(PLAIN, "b.txt"), article(WRONG, "c.txt")
    done = run("check", *names, "--format", form)
    written = done.out + "".join(p.read_text() for p in tmp_path.glob("*.html"))
    assert written.count("45%") >= 2
    assert "b.txt" in done.err
    assert "Traceback" not in done.err
    assert "Visits" not in done.err
    assert done.status == 2
