"""What goes wrong in a run: a bad row, a damaged file, a document that kills the process."""

from pathlib import Path

import pytest
from pyarrow import parquet

from factcheck.corpus.attempt import TRIES
from factcheck.corpus.job import Job
from factcheck.corpus.work import process_partition
from factcheck.model.failure import REASON
from factcheck.reading import LIMIT
from tests.corpus.conftest import (
    WRONG,
    documents,
    held,
    ids,
    lines,
    one_part,
    write_lines,
    write_table,
)


def test_bad_rows_are_told_with_their_reason_and_stop_no_other(check, tmp_path, out):
    good = lines(documents(3)).splitlines()
    bad = [
        b"{broken",
        b'{"id": "x1"}',
        b'{"text": "no id"}',
        b'{"id": "x2", "text": "caf\xe9"}',
        b'{"id": "x3", "text": "' + b"x" * (50 << 20) + b'"}',
        b'{"id": "x4", "text": "a", "published": "May"}',
        b'{"id": "x5", "text": "\\ud800"}',
        b'{"id": "x6", "text": "a", "source": "\\ud800"}',
        b'{"id": "x7", "text": "5 of 20", "ties": [{"relation": "love", "roles": {"a": [0, 1]}}]}',
        b"\0" * 100,
    ]
    path = tmp_path / "in" / "a.jsonl"
    path.parent.mkdir()
    path.write_bytes(b"\n".join([good[0], *bad[:4], good[1], *bad[4:], good[2]]))
    total = check(path.parent)
    assert ids(out) == ["d0", "d1", "x4", "x6", "d2"]
    failures = held(out, "failures")
    assert [row["id"] for row in failures] == [None, "x1", None, "x2", "x3", "x5", "x7", None]
    assert [row["row"] for row in failures] == [2, 3, 4, 5, 7, 9, 11, 12]
    said = [row["message"] for row in failures]
    assert "is not JSON" in said[0]
    assert 'has no "text"' in said[1]
    assert 'has no "id"' in said[2]
    assert "is not UTF-8" in said[3]
    assert "is larger than 5 MB" in said[4]
    assert said[6].startswith("x7: tie 1 (love): there is no such relation")
    assert (total.rows, total.failures) == (13, {"reading": 8})


def test_bad_rows_of_a_table(check, tmp_path, out):
    rows = [
        {"id": "a", "text": b"Fares rose."},
        {"id": "b", "text": b"caf\xe9"},
        {"id": "c", "text": b"x" * (LIMIT + 1)},
        {"id": None, "text": b"y"},
        {"id": "d", "text": None},
        {"id": "e", "text": b"Fares fell."},
    ]
    check(write_table(tmp_path / "in" / "a.parquet", rows).parent)
    assert ids(out) == ["a", "e"]
    told = {row["id"]: row["message"] for row in held(out, "failures")}
    assert told.keys() == {"b", "c", None, "d"}
    assert "is not UTF-8" in told["b"]
    assert "is larger than 5 MB" in told["c"]


def test_files_that_cannot_be_read_are_one_failure_each(check, tmp_path, out):
    folder = write_lines(tmp_path / "in" / "a.jsonl", documents(3)).parent
    (folder / "b.parquet").write_bytes(b"no table")
    cut = write_lines(folder / "c.jsonl.gz", documents(300))
    cut.write_bytes(cut.read_bytes()[:-600])
    total = check(folder)
    assert total.documents > 3
    failures = held(out, "failures")
    assert {row["file"] for row in failures} == {"b.parquet", "c.jsonl.gz"}
    assert any("b.parquet is not Parquet, or damaged" in row["message"] for row in failures)


def test_a_table_that_is_damaged_inside_costs_only_what_is_damaged(check, tmp_path, out):
    path = write_table(tmp_path / "in" / "a.parquet", documents(300), group=100)
    raw = bytearray(path.read_bytes())
    text = parquet.read_metadata(path).row_group(1).column(1)
    start = text.dictionary_page_offset or text.data_page_offset
    raw[start : start + 400] = b"\xff" * 400
    path.write_bytes(raw)
    total = check(path.parent)
    assert total.rows == 300
    assert total.documents == 200
    assert ids(out)[-1] == "d299"
    assert all("cannot be read" in row["message"] for row in held(out, "failures"))


def test_documents_with_the_same_id_are_all_kept_and_told(check, tmp_path, out):
    from factcheck.corpus.summary import recurring, summary

    rows = [*documents(3), *documents(2), *documents(1)]
    total = check(write_lines(tmp_path / "a.jsonl", rows))
    assert total.documents == 6
    assert recurring(out, total.ids) == (3, ["d0", "d1"])
    assert "3 documents have the id of an earlier one (d0, d1); all are kept" in summary(out, total)


def test_a_fault_of_ours_costs_one_document_only(check, folder, out, monkeypatch):
    from factcheck.checking import Checker

    found = Checker.check

    def faulty(self, document):
        if document.text.endswith("number 5."):
            raise ZeroDivisionError("by the tide")
        return found(self, document)

    monkeypatch.setattr(Checker, "check", faulty)
    assert check(folder).failures == {"internal": 1}
    (failure,) = held(out, "failures")
    assert failure["id"] == "d5"
    assert failure["message"].startswith("ZeroDivisionError (corpus/work.py, line ")


@pytest.mark.parametrize("form", ["parquet", "jsonl"])
def test_a_date_that_is_no_day_costs_no_document(check, tmp_path, out, form):
    from factcheck.corpus.flagged import flagged
    from factcheck.corpus.summary import summary

    said = ["2004/2005", "March", "2004", "March 2004", "Spring 2003", "n.d.", "", "2018-01-14"]
    told = [*said, None, 2004]
    rows = [{"id": f"d{n}", "text": WRONG, "published": one} for n, one in enumerate(told)]
    total = check(write_lines(tmp_path / "a.jsonl", rows), form=form)
    assert (total.documents, total.failures, total.undated) == (10, {}, 7)
    assert "7 documents with a date that is no day" in summary(out, total)
    whole = held(out, "documents")
    assert [row["published_as"] for row in whole] == [*said[:6], None, None, None, "2004"]
    assert [str(row["published"] or "") for row in whole] == [""] * 7 + ["2018-01-14", "", ""]
    notes = [document.notes for document in flagged(out)]
    assert sum(map(bool, notes)) == 7


@pytest.mark.parametrize("form", ["parquet", "jsonl"])
def test_another_language_costs_no_document_and_is_told(check, tmp_path, out, form):
    from factcheck.corpus.summary import summary

    german = "Die Zahl der Besucher stieg im vergangenen Jahr um 45 Prozent auf 7.000, nach 6.000."
    told = [german, "Visits rose 17% to 7,000 from 6,000.", "7,000"]
    rows = [{"id": f"d{n}", "text": one} for n, one in enumerate(told)]
    total = check(write_lines(tmp_path / "a.jsonl", rows), form=form)
    assert (total.documents, total.foreign) == (3, 1)
    assert "1 document not in English: only English is read." in summary(out, total)
    assert [row["language"] for row in held(out, "documents")] == ["de", "en", None]


def test_years_in_a_table_are_dates_as_far_as_they_go(check, tmp_path, out):
    rows = [{"id": "a", "text": WRONG, "published": 2004.0}, {"id": "b", "text": WRONG}]
    check(write_table(tmp_path / "in" / "a.parquet", rows).parent)
    assert [row["published_as"] for row in held(out, "documents")] == ["2004", None]


@pytest.mark.usefixtures("as_shipped")
def test_an_error_of_ours_in_a_check_costs_no_document_and_is_told(check, folder, out, monkeypatch):
    from msgspec.structs import replace

    from factcheck import checking
    from factcheck.corpus.summary import summary

    def faulty(*_anything: object) -> None:
        raise KeyError("the tide")

    broken = tuple(replace(one, run=faulty) for one in checking._checks(checking.DEFAULT))
    monkeypatch.setattr(checking, "_checks", lambda _settings: broken)
    total = check(folder)
    assert total.failures == {}
    assert {row["reason"] for row in held(out, "claims")} == {REASON}
    errors = [error for row in held(out) for error in row["errors"]]
    assert {error["kind"] for error in errors} == {"KeyError"}
    assert {error["claim"] for error in errors} == {"c1"}
    assert "Errors of ours kept claims from being checked (" in summary(out, total)


def died(job: Job, part, row: int, times: int, *, slow: bool = False) -> None:
    """Leave what processes leave that are killed at a row."""
    notes = job.notes(part)
    notes.mkdir(parents=True, exist_ok=True)
    for _ in range(times):
        mark = notes / f"{len(list(notes.iterdir()))}.at"
        mark.write_bytes(row.to_bytes(8, "little"))
        mark.with_suffix(".slow").write_text("Timeout!" if slow else "")


@pytest.mark.parametrize(("slow", "kind"), [(False, "killed"), (True, "slow")])
def test_a_document_at_which_processes_die_goes_to_quarantine(folder, out, slow, kind):
    part, job = one_part(folder, out)
    died(job, part, 4, TRIES, slow=slow)
    died(job, part, 9, TRIES - 1)
    process_partition(part, job)
    rows = held_part(out, part)
    assert [row["id"] for row in rows["failures"]] == ["d4"]
    assert rows["failures"][0]["kind"] == kind
    assert len(rows["documents"]) == 19
    assert not job.notes(part).exists()


def test_rows_that_kill_whoever_reads_them_are_given_up(folder, out):
    part, job = one_part(folder, out)
    died(job, part, 15, 2 * TRIES)
    process_partition(part, job)
    rows = held_part(out, part)
    assert len(rows["documents"]) == 15
    assert len(rows["failures"]) == 5


def held_part(out: Path, part) -> dict[str, list]:
    from factcheck.corpus.reading import rows

    tables = ("documents", "failures")
    return {table: list(rows(out, table, part.name, "parquet")) for table in tables}
