"""`factcheck diff`: two texts, two reports, or one of each."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

SCHEMA = Path(__file__).parents[2] / "docs" / "diff.schema.json"
WRONG = "Visits rose 45% to 7,000 from 6,000."
RIGHT = "Sales rose 12% to 5.6m from 5m."


@pytest.fixture
def drafts(article):
    """An old draft and a new one, in which one claim changed and one was added."""
    old = article(f"{WRONG}\n{RIGHT}\nOf 40 pilots, 12 (30%) are women.", "old.md")
    new = article(f"{WRONG.replace('45', '46')}\n{RIGHT}\nRents fell 50% to 90 from 100.", "new.md")
    return old, new


def test_the_news_come_first_with_what_the_checks_say(run, drafts):
    done = run("diff", *drafts)
    assert (done.status, done.err) == (1, "")
    rows = done.out.splitlines()
    assert rows[0] == f"{drafts[0]} → {drafts[1]}"
    assert rows[2:6] == [
        "Changed (1)",
        "    ✗ Does not add up  line 1  “46% to 7,000 from 6,000”",
        ("        FC101 growth-mismatch: From 6,000 to 7,000 is a rise of 17%; the text says 46%."),
        "        before: ✗ Does not add up  line 1  “45% to 7,000 from 6,000”",
    ]
    assert [row for row in rows if row.endswith(")") and row[0] != " "] == [
        "Changed (1)",
        "Added (1)",
        "Gone (1)",
        "Kept (1)",
    ]
    assert "2 new with “Does not add up”" in rows


def test_nothing_new_is_status_zero(run, drafts):
    assert run("diff", drafts[0], drafts[0]).status == 0
    assert run("diff", *drafts, "--exit-zero").status == 0
    assert run("diff", *drafts, "--ignore", "FC1").status == 0


def test_json_validates_and_counts(run, drafts):
    plain = json.loads(run("diff", *drafts, "--format", "json").out)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(plain)
    assert plain["counts"] == {
        "kept": 1, "edited": 0, "changed": 1, "added": 1, "gone": 1, "faults": 2,
    }  # fmt: skip
    assert [one["fate"] for one in plain["claims"] if one["fault"]] == ["changed", "added"]


@pytest.mark.parametrize("suffix", [".json", ""])
def test_reports_say_the_same_as_their_texts(run, drafts, tmp_path, suffix):
    reports = [tmp_path / f"{path.stem}{suffix}" for path in drafts]
    for path, report in zip(drafts, reports, strict=True):
        run("check", path, "--format", "json", "-o", report)
    both = run("diff", *drafts, "--format", "json").out
    assert run("diff", *reports, "--format", "json").out == both
    assert run("diff", drafts[0], reports[1], "--format", "json").out == both


def test_a_verdict_that_changed_alone_is_shown(run, article, tmp_path):
    path = article("Trade rose 16% to 7,000 from 6,000.")
    run("check", path, "--format", "json", "-o", tmp_path / "kind.json", "--strictness", "lenient")
    done = run("diff", tmp_path / "kind.json", path, "--strictness", "strict")
    assert done.status == 1
    assert "before: ✓ Adds up" in done.out
    assert "old: factcheck 0.1.0; all checks; strictness: lenient" in done.out


def test_one_of_them_may_be_standard_input(run, drafts):
    text = drafts[1].read_bytes()
    assert run("diff", drafts[0], "-", stdin=text).status == 1
    assert "only one of OLD and NEW" in run("diff", "-", "-", stdin=text).err


@pytest.mark.parametrize(
    ("held", "why"),
    [
        ("{", "is not JSON."),
        ("[" * 100_000, "is not JSON."),
        ("[]", "is not a report of the kind factcheck/report/1."),
        ('{"schema": "factcheck/report/1"}', "lacks something or was spoiled."),
    ],
)
def test_what_is_no_report_is_one_line(run, drafts, tmp_path, held, why):
    (tmp_path / "bad.json").write_text(held, encoding="utf-8")
    done = run("diff", drafts[0], tmp_path / "bad.json")
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    assert why in done.err


def test_folders_cannot_be_compared(run, drafts, tmp_path):
    done = run("diff", drafts[0], tmp_path)
    assert (done.status, done.err) == (
        2,
        f"factcheck: {tmp_path} is no file: diff wants two files.\n",
    )


def test_the_difference_never_replaces_a_draft(run, drafts):
    assert "would be lost" in run("diff", *drafts, "-o", drafts[0]).err
    assert run("diff", drafts[0], "missing.md").err == (
        "factcheck: missing.md cannot be read: no such file or directory.\n"
    )
