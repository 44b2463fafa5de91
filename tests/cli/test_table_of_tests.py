"""`check --tests`: the tests of papers in one table, as users of statcheck know it."""

import csv
import io

import pytest
from openpyxl import load_workbook

from tests.reading import typeset

FIRST = (
    "The groups differed, t(28) = 1.20, p = .036, and so did the wards, F(2, 45) = 3.68, p = .033. "
    "The hazard ratio was 1.80 (95% CI 1.20 to 2.70; p = .24)."
)
SECOND = "The pupils did not differ, χ²(2, N = 90) = 7.31, p = .026. It cost £40."


def sheet(written: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written, newline=""), strict=True))


def judged(row: dict[str, str]) -> tuple[str, ...]:
    names = ("Test", "Reported", "Recomputed", "Error", "Decision error")
    return tuple(row[name] for name in names)


def test_each_test_is_a_row_with_what_is_reported_and_what_comes_out(run, article):
    rows = sheet(run("check", "--tests", "--format", "csv", article(FIRST)).out)
    assert [judged(row) for row in rows if row["Check"].endswith("p-value-mismatch")] == [
        ("t(28) = 1.20", "p = 0.036", "0.240", "yes", "yes"),
        ("F(2, 45) = 3.68", "p = 0.033", "0.033", "no", "no"),
    ]
    (interval,) = [row for row in rows if row["Check"].endswith("interval-against-p")]
    assert judged(interval)[1:] == ("p = .24", "about 0.0045", "yes", "yes")


def test_an_error_that_keeps_its_significance_is_no_decision_error(run, article):
    (row,) = sheet(
        run("check", "--tests", "--format", "csv", article("t(31) = 3.10, p = .04.")).out
    )
    assert (row["Error"], row["Decision error"]) == ("yes", "no")


def test_what_one_tail_would_explain_is_only_perhaps_an_error(run, article):
    (row,) = sheet(
        run("check", "--tests", "--format", "csv", article("t(31) = 1.80, p = .041.")).out
    )
    assert (row["Error"], row["Decision error"]) == ("perhaps", "perhaps")


def test_a_correction_that_may_have_raised_p_is_said(run, article):
    text = "After a Bonferroni correction, t(28) = 2.60, p = .045."
    (row,) = sheet(run("check", "--tests", "--format", "csv", article(text)).out)
    assert row["Error"] == "not checked"
    assert "bonferroni" in row["What was found"]


def test_several_pdfs_are_one_table_with_the_pages(run, tmp_path):
    for name, text in (("one.pdf", FIRST), ("two.pdf", SECOND)):
        (tmp_path / name).write_bytes(typeset.pdf(text))
    done = run("check", "--tests", "--format", "csv", tmp_path / "one.pdf", tmp_path / "two.pdf")
    rows = sheet(done.out)
    assert {row["Page"] for row in rows} == {"1"}
    assert [row["Document"].endswith("two.pdf") for row in rows].count(True) == 1
    assert done.status == 1


def test_the_text_is_aligned_and_ends_with_the_counts_of_each_document(run, article):
    done = run("check", "--tests", article(FIRST, "one.txt"), article(SECOND, "two.txt"))
    heading, *rows = done.out.splitlines()
    assert heading.split()[0] == "Document"
    assert "Page" not in heading  # a text has none
    column = heading.index("Decision error")
    assert {row[column:].strip() for row in rows[:2]} == {"yes", "no"}
    assert rows[-1] == "All documents: 5 checked, 2 errors, 2 decision errors"


def test_a_workbook_has_the_tests_and_the_documents(run, article, tmp_path):
    target = tmp_path / "tests.xlsx"
    run(
        "check",
        "--tests",
        "--format",
        "xlsx",
        article(FIRST),
        article(SECOND, "b.txt"),
        "-o",
        target,
    )
    book = load_workbook(target)
    assert book.sheetnames == ["Tests", "Documents"]
    assert book["Tests"].max_row == 1 + 5
    assert [cell.value for cell in book["Documents"][4]] == ["All documents", 5, 2, 2, 0]


def test_a_text_without_tests_says_so(run, article):
    done = run("check", "--tests", article("The harbour was calm."))
    assert (done.status, done.out) == (0, "No statistical test was found.\n")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--format", "html"], "--tests is a table: it cannot be had as html."),
        (["--all"], "--tests and --all cannot be had together."),
        (["--statistics"], "--statistics and --tests cannot be had together."),
    ],
)
def test_what_cannot_be_had_is_one_clear_sentence(run, article, options, said):
    done = run("check", "--tests", *options, article(FIRST))
    assert done.status == 2
    assert said in done.err
