"""Dates of publication that are no day, as the command line takes and tells them."""

import json

import pytest

WRONG = "Visits rose 45% to 7,000 from 6,000."


@pytest.mark.parametrize("said", ["2018", "2018-01", "January 2018", "2017/2018"])
def test_a_month_or_a_year_of_publication_goes_as_far_as_it_goes(run, article, said):
    path = article("Visits rose 45% to 7,000 last year from 6,000.")
    done = run("check", path, "--format", "json", "--published", said)
    plain = json.loads(done.out)
    assert plain["document"]["published"] is None
    assert plain["document"]["notes"] == [done.err.removeprefix(f"factcheck: {path}: ").strip()]
    assert f"The date “{said}” is no day: " in done.err
    (year,) = [one["period"] for one in plain["quantities"] if one["kind"] == "date"]
    assert year["start"] == (None if "/" in said else "2017-01-01")
    assert done.status == 1


def test_a_date_of_the_document_goes_before_that_of_the_command_line(run):
    rows = [
        {"id": n, "text": WRONG, "published": one} for n, one in enumerate(["2004", "n.d.", ""])
    ]
    lines = "\n".join(map(json.dumps, rows)).encode()
    done = run("check", "-", "--format", "jsonl", "--published", "2018-01-14", stdin=lines)
    told = [json.loads(line)["report"]["document"] for line in done.out.splitlines()]
    assert [one["published"] for one in told] == [None, "2018-01-14", "2018-01-14"]
    assert [bool(one["notes"]) for one in told] == [True, False, False]
    assert done.err.count("\n") == 1


def test_of_many_dates_that_are_none_a_few_are_told(run):
    rows = [{"id": n, "text": WRONG, "published": "n.d."} for n in range(9)]
    done = run("check", "-", "--format", "jsonl", stdin="\n".join(map(json.dumps, rows)).encode())
    assert done.out.count("\n") == 9
    assert done.err.count("\n") == 6
    assert done.err.endswith("factcheck: 4 more such notes are in the reports.\n")


DATED = "LONDON, 14 January 2018 — Visits rose 45% to 7,000 last year from 6,000."


def test_the_date_of_a_dateline_is_used_and_told(run, article):
    path = article(DATED)
    done = run("check", path, "--format", "json")
    told = json.loads(done.out)["document"]
    assert (told["published"], told["published_from"]) == ("2018-01-14", "dateline")
    assert done.err == f"factcheck: {path}: {told['notes'][0]}\n"
    assert "14 Jan 2018, is taken from the dateline" in done.err


def test_a_date_of_the_command_line_goes_before_a_dateline(run, article):
    done = run("check", article(DATED), "--format", "json", "--published", "2020-05-01")
    told = json.loads(done.out)["document"]
    assert (told["published"], told["published_from"], done.err) == ("2020-05-01", None, "")


def test_in_json_lines_a_dateline_counts_where_no_date_is_given(run):
    rows = [{"id": 1, "text": DATED}, {"id": 2, "text": DATED, "published": "2020-05-01"}]
    done = run("check", "-", "--format", "jsonl", stdin="\n".join(map(json.dumps, rows)).encode())
    told = [json.loads(line)["report"]["document"] for line in done.out.splitlines()]
    assert [one["published"] for one in told] == ["2018-01-14", "2020-05-01"]
    assert [one["published_from"] for one in told] == ["dateline", None]
