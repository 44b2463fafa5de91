"""What `factcheck check` shows: what is flagged, and with --all the rest."""

import sys

import pytest
from click import unstyle

from factcheck import formats

WRONG = "Visits rose 45% to 7,000 from 6,000."
DOUBTFUL = "Trade rose 16% to 7,000 from 6,000."
RIGHT = "Sales rose 12% to 5.6m from 5m."
PLAIN = "Seven boats were out."


@pytest.fixture
def drafts(article, tmp_path, monkeypatch):
    """A folder, in which we are, with a text of each kind."""
    monkeypatch.chdir(tmp_path)
    article(RIGHT, "a.txt")
    article(f"{RIGHT}\n\n{DOUBTFUL}\n\n{WRONG}", "b.txt")
    article(PLAIN, "c.txt")
    return tmp_path


def heads(shown: str) -> list[str]:
    """The lines that begin a claim, up to the quotation."""
    return [row.partition("  “")[0] for row in shown.splitlines() if "  “" in row and row[0] > " "]


@pytest.mark.usefixtures("drafts")
def test_flagged_claims_alone_the_worst_first(run):
    shown = run("check", "b.txt").out
    assert heads(shown) == ["✗ Does not add up  line 5", "? Needs a look  line 3"]
    assert shown.splitlines()[-1] == "b.txt: 1 does not add up, 1 needs a look, 1 adds up"


@pytest.mark.usefixtures("drafts")
def test_all_brings_back_what_adds_up_and_the_numbers_in_no_claim(run):
    shown = run("check", "b.txt", "--all").out
    assert heads(shown)[2:] == ["✓ Adds up  line 1"]
    assert "Numbers in no claim:\n    line 1  “Seven”" in run("check", "c.txt", "--all").out


@pytest.mark.usefixtures("drafts")
def test_a_clean_file_has_one_line(run):
    assert run("check", "a.txt").out == "a.txt: 1 adds up\n"
    assert run("check", "c.txt").out == "c.txt: no claims\n"
    assert run("check", "c.txt", "--format", "line").out == ""
    assert run("check", "c.txt", "--format", "line", "--all").out.startswith("c.txt: no claims; ")


@pytest.mark.usefixtures("drafts")
def test_a_folder_ends_with_a_table_by_check_and_the_totals(run):
    done = run("check", ".")
    rows = done.out.splitlines()
    assert rows[0] == "a.txt: 1 adds up"
    assert rows[-8:] == [
        "b.txt: 1 does not add up, 1 needs a look, 1 adds up",
        "",
        "c.txt: no claims",
        "",
        "By check               Does not add up  Needs a look",
        "FC101 growth-mismatch                1             1",
        "",
        "3 documents: 1 does not add up, 1 needs a look, 2 add up",
    ]
    assert (done.status, done.err) == (1, "")


@pytest.mark.usefixtures("drafts")
def test_a_file_that_is_written_holds_what_is_shown(run, tmp_path):
    shown = run("check", ".").out
    run("check", "a.txt", "b.txt", "c.txt", "-o", tmp_path / "out")
    assert (tmp_path / "out").read_text(encoding="utf-8") == shown
    run("check", "b.txt", "-o", "reports/", "--all")
    assert "✓ Adds up" in (tmp_path / "reports/b.factcheck.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("drafts")
def test_statistics_is_the_table_alone(run):
    done = run("check", ".", "--statistics")
    assert done.out.splitlines() == [
        "By check               Does not add up  Needs a look",
        "FC101 growth-mismatch                1             1",
    ]
    assert done.status == 1
    clean = run("check", "a.txt", "--statistics")
    assert (clean.status, clean.out.count("\n")) == (0, 1)


@pytest.mark.usefixtures("drafts")
def test_what_is_shown_has_no_say_in_the_status(run):
    for shown in ([], ["--all"], ["--statistics"]):
        assert run("check", "a.txt", *shown).status == 0
        assert run("check", "a.txt", *shown, "--min-verdict", "consistent").status == 1


@pytest.mark.parametrize("form", ["json", "jsonl", "md", "csv", "html"])
@pytest.mark.usefixtures("drafts")
def test_other_formats_leave_nothing_out(run, form, tmp_path):
    run("check", "b.txt", "--format", form, "-o", tmp_path / "out")
    assert "5.6m" in (tmp_path / "out").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", formats.names())
@pytest.mark.usefixtures("drafts")
def test_all_is_refused_where_it_would_change_nothing(run, form):
    done = run("check", "b.txt", "--format", form, "--all", "-o", "out")
    assert done.status == (1 if form in {"text", "line"} else 2)
    assert ("--all is for --format text and line" in done.err) is (done.status == 2)


@pytest.mark.parametrize("command", [("check",), ("diff", "c.txt"), ("trace",)])
@pytest.mark.usefixtures("drafts")
def test_colours_at_a_terminal_unless_they_are_unwanted(run, monkeypatch, command):
    monkeypatch.setenv("COLUMNS", "500")
    plain = run(*command, "b.txt").out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured = run(*command, "b.txt").out
    assert coloured != plain
    assert unstyle(coloured) == plain
    monkeypatch.setenv("NO_COLOR", "1")
    assert run(*command, "b.txt").out == plain


@pytest.mark.parametrize("command", ["check", "trace"])
@pytest.mark.usefixtures("drafts")
def test_rows_are_no_wider_than_the_terminal_without_colours_too(run, monkeypatch, command):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    assert max(map(len, run(command, "b.txt").out.splitlines())) <= 40


@pytest.mark.usefixtures("drafts")
def test_the_difference_of_two_drafts_has_the_worst_first(run, article):
    new = article(f"{RIGHT}\n\n{DOUBTFUL}\n\n{WRONG}\n\n{PLAIN}", "new.txt")
    worst = ["✗ Does not add up", "? Needs a look"]
    for shown, added in (([], worst), (["--all"], [*worst, "✓ Adds up"])):
        rows = run("diff", "c.txt", new, *shown).out.splitlines()
        assert [row.split("  line")[0].strip() for row in rows if "  line" in row] == added
        assert ("    not shown: 1 adds up" in rows) is (not shown)
    assert run("diff", "c.txt", new, "--all", "--format", "json").status == 2


@pytest.mark.usefixtures("drafts")
def test_the_difference_counts_what_was_kept_and_shows_it_with_all(run):
    shown = run("diff", "b.txt", "b.txt").out
    assert "Kept (3)\n    not shown: 1 does not add up, 1 needs a look, 1 adds up\n" in shown
    assert shown.count("  line ") == 0
    assert run("diff", "b.txt", "b.txt", "--all").out.count("  line ") == 3
