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
