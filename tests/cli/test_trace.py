"""`factcheck trace`: how a sentence was read, for people and for programs."""

import json
from pathlib import Path

import pytest

from factcheck.cli import _traced
from factcheck.tracing import trace

ROOT = Path(__file__).parents[2]
WRONG = "Visits rose 45% last year to 7,000 from 6,000, as page 12 says."
REPEATED = (
    "The 300 shops sold £900m, or £3m each, up 5% from £857m. "
    "Some 17 people call each day. That means 7,000 calls each month."
)
LONG_LINE = 81


def unfolded(out: str) -> str:
    """What is shown, wherever its rows are broken."""
    return " ".join(out.split())


@pytest.fixture
def shown(run):
    """The trace of a sentence with a wrong claim, unfolded."""
    return unfolded(run("trace", WRONG).out)


def test_a_sentence_is_shown_as_the_finders_see_it(run):
    done = run("trace", WRONG)
    assert done.status == 0
    assert "masked as: visits rose P D to N from N, as page 12 says." in done.out
    assert done.err == ""


def test_each_quantity_has_its_tag_kind_value_interval_period_and_fate(shown):
    assert "P q1 “45%” percentage, 45% (44.5% to 45.5%), period last year" in shown
    assert "N q3 “7,000” number, 7,000 (6,999.5 to 7,000.5); in c1" in shown
    assert "D q2 “last year” date, 12 months; in no claim: the period of “45%”" in shown


def test_a_number_that_is_none_is_shown_with_the_reason(run):
    assert "–  “12” is no quantity: a place in a document or law" in run("trace", WRONG).out


def test_a_candidate_has_its_roles_its_finder_its_verdict_and_what_the_checks_say(shown):
    assert "1. change: before q4 “6,000”; after q3 “7,000”; by q1 “45%”; subject “visits”" in shown
    assert "sure, from roles/change: ✗ Does not add up; kept as c1" in shown
    assert "✗ FC101 growth-mismatch: From 6,000 to 7,000 is a rise of 17%" in shown


def test_a_candidate_that_is_not_kept_says_why(run):
    shown = unfolded(run("trace", REPEATED).out)
    assert "from roles/product: ✓ Adds up; says again what c1 says" in shown
    assert "✗ Does not add up; loose, and the arithmetic does not speak for it" in shown


def test_a_candidate_of_several_sentences_names_them_and_is_shown_once(run):
    text = "Some 90 people fall ill each day. That means one every 16 minutes."
    shown = unfolded(run("trace", text).out)
    assert "from document/frequency, sentences 1 and 2: ✓ Adds up; kept as c1" in shown
    assert shown.count("frequency:") == 1


def test_sentences_without_a_number_are_only_counted(run):
    out = run("trace", "It rained. Visits rose 5%. So it went. The end.").out
    assert "rained" not in out
    assert "sentence 2, line 1: Visits rose 5%." in out
    assert "3 sentences without a number are not shown." in out
    assert run("trace", "It rained.").out == "No number was read.\n"


def test_the_last_line_counts(run):
    assert run("trace", REPEATED).out.splitlines()[-1] == "9 quantities; 4 candidates, 2 kept."


def test_a_pipe_gets_no_colour_and_rows_of_80_columns_at_most(run, monkeypatch):
    monkeypatch.delenv("COLUMNS", raising=False)
    out = run("trace", f"{WRONG} {REPEATED}").out
    assert "\x1b" not in out
    assert max(map(len, out.splitlines())) < LONG_LINE


def test_a_terminal_gets_colours():
    assert "\x1b[31m" in _traced.as_text(trace(WRONG), styled=True)


def test_nothing_in_a_text_steers_the_terminal(run):
    assert "\x1b" not in run("trace", "Visits\x1b[2J rose 5% to 7,000.").out


def test_a_file_standard_input_and_a_sentence_are_read_alike(run, article):
    out = run("trace", WRONG).out
    assert run("trace", article(WRONG)).out == out
    assert run("trace", "-", stdin=WRONG.encode()).out == out


def test_the_date_of_publication_settles_last_year(run):
    shown = unfolded(run("trace", WRONG, "--published", "2018-01-14").out)
    assert "period last year (1 Jan 2017 to 31 Dec 2017)" in shown


def test_the_output_goes_to_a_file(run, tmp_path):
    done = run("trace", WRONG, "-o", tmp_path / "out.txt")
    assert (done.status, done.out) == (0, "")
    assert (tmp_path / "out.txt").read_text("utf-8") == run("trace", WRONG).out


def test_the_settings_of_the_folder_hold(run, tmp_path, monkeypatch):
    (tmp_path / "factcheck.toml").write_text('ignore = ["FC101"]')
    assert "FC101" in run("trace", WRONG).out
    monkeypatch.chdir(tmp_path)
    assert "FC101" not in run("trace", WRONG).out


def test_json_has_the_same_for_programs(run):
    plain = json.loads(run("trace", WRONG, "--format", "json").out)
    assert plain["schema"] == "factcheck/trace/1"
    (sentence,) = plain["sentences"]
    assert sentence["masked"] == "visits rose P D to N from N, as page 12 says."
    assert sentence["tags"][0] == {"tag": "P", "quantity": "q1"}
    (excluded,) = plain["exclusions"]
    assert (excluded["text"], excluded["reason"]) == ("12", "a place in a document or law")
    (candidate,) = plain["candidates"]
    assert candidate["finder"] == "roles/change"
    assert (candidate["tier"], candidate["kept"], candidate["id"]) == ("sure", True, "c1")
    assert candidate["roles"] == {"before": "q4", "after": "q3", "by": "q1", "also": None}
    assert candidate["details"] == {"direction": "up"}
    assert candidate["checks"][0]["code"] == "FC101"
    assert {one["quantity"] for one in plain["unchecked"]} == {"q2"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([""], "there is nothing to read"),
        (["Visits", "rose", "5%"], "put the sentence in quotation marks"),
        (["articel.txt"], "articel.txt cannot be read"),
        (["https://example.org/x"], "the network is off"),
        ([WRONG, "--format", "xml"], "'xml' is not one of"),
    ],
)
def test_bad_input_is_one_sentence_and_status_two(run, words, said):
    done = run("trace", *words)
    assert (done.status, done.out) == (2, "")
    assert said in done.err
    assert done.err.count("\n") == 1


def test_a_folder_is_not_one_text(run, tmp_path):
    done = run("trace", tmp_path)
    assert (done.status, done.out) == (2, "")
    assert "is a folder: name one file." in done.err


def test_empty_standard_input_is_told(run):
    done = run("trace", "-")
    assert done.status == 2
    assert "standard input is empty" in done.err


def test_a_sentence_longer_than_any_file_name_is_a_sentence(run):
    assert "5,000 times" in run("trace", "5,000 times they asked. " * 400).out
