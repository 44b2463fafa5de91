"""A whole run, with an engine that works on the spot: every row is somewhere, and once."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from pyarrow import parquet

from factcheck.corpus import manifest
from factcheck.corpus import run as running
from factcheck.corpus.attempt import TRIES
from factcheck.corpus.error import CorpusError
from factcheck.corpus.job import Job
from factcheck.corpus.lock import locked
from factcheck.corpus.plan import Wanted
from factcheck.corpus.run import Order, run
from factcheck.corpus.work import process_partition
from factcheck.model.failure import REASON
from factcheck.model.settings import Settings
from factcheck.reading import LIMIT
from tests.corpus.conftest import (
    QUIET,
    WRONG,
    documents,
    held,
    ids,
    lines,
    one_part,
    output,
    write_lines,
    write_table,
)


@pytest.fixture
def folder(tmp_path):
    """Sixty documents in three kinds of files."""
    rows = documents(60)
    write_lines(tmp_path / "in" / "a.jsonl", rows[:20])
    write_lines(tmp_path / "in" / "b.jsonl.gz", rows[20:40])
    write_table(tmp_path / "in" / "c.parquet", rows[40:])
    return tmp_path / "in"


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


@pytest.mark.parametrize("form", ["parquet", "jsonl"])
def test_every_document_comes_out_once_in_order_with_its_claims(check, folder, out, form):
    total = check(folder, form=form, size=1000)
    assert total.documents == 60
    assert ids(out) == [f"d{number}" for number in range(60)]
    assert total.verdicts == {"inconsistent": 20, "consistent": 20}
    assert total.checks == {"FC101": 20}
    (first, *_), claims = held(out), held(out, "claims")
    assert (first["source"], first["file"], first["row"]) == ("Gazette", "a.jsonl", 1)
    assert str(first["published"]) == "2018-01-14"
    assert claims[0]["id"] == "d0"
    assert claims[0]["sentence"] == "Visits rose 45% to 7,000 from 6,000."
    assert claims[0]["checks"][0]["computed"] == "17%"
    assert claims[0]["checks"][0]["derivation"]
    assert json.loads((out / "_SUCCESS").read_text())["documents"] == 60


def test_both_forms_hold_the_same(check, folder, tmp_path):
    for form in ("parquet", "jsonl"):
        check(folder, out=tmp_path / form, form=form)
    for table in ("documents", "claims", "failures"):
        assert held(tmp_path / "parquet", table) == held(tmp_path / "jsonl", table)


def test_the_text_is_kept_only_where_there_is_something_to_look_at(check, folder, out):
    check(folder)
    assert all(bool(row["text"]) is (row["inconsistent"] > 0) for row in held(out))


def test_the_same_input_gives_the_same_bytes(check, folder, tmp_path):
    for name in ("one", "two"):
        check(folder, out=tmp_path / name, size=1000)
    assert output(tmp_path / "one") == output(tmp_path / "two") != {}


def test_what_is_done_is_not_done_again_and_what_is_missing_is(check, folder, out, monkeypatch):
    check(folder, size=1000)
    before = output(out)
    victim = min((out / "documents").iterdir())
    victim.unlink()
    done = []
    monkeypatch.setattr(
        running, "process_partition",
        lambda part, dst: done.append(part.name) or process_partition(part, dst),
    )  # fmt: skip
    check(folder, size=1000)
    assert done == [victim.stem]
    assert output(out) == before


def test_a_run_that_is_stopped_goes_on_where_it_was(check, folder, out, monkeypatch):
    whole = check(folder, out=out.with_name("whole"), size=1000)
    calls = []

    def stopping(part, dst):
        calls.append(part.name)
        if len(calls) == 4:
            raise KeyboardInterrupt
        process_partition(part, dst)

    monkeypatch.setattr(running, "process_partition", stopping)
    with pytest.raises(KeyboardInterrupt):
        check(folder, size=1000)
    assert not (out / "_SUCCESS").exists()
    assert not (out / "_work").exists()
    assert check(folder, size=1000) == whole
    assert calls.count(calls[0]) == 1
    assert output(out) == output(out.with_name("whole"))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"settings": Settings(ignore=("FC1",))}, "with other settings"),
        ({"form": "jsonl"}, "with another --format"),
        ({"wanted": Wanted(limit=3)}, "with another --limit"),
        ({"size": 5000}, "with another --partition-size"),
    ],
)
def test_the_output_of_another_order_is_left_alone(check, folder, out, change, why):
    check(folder)
    before = output(out)
    with pytest.raises(CorpusError, match=f"was made {why}.*: name a new folder, or delete"):
        check(folder, **change)
    assert output(out) == before


def test_the_output_of_another_version_is_left_alone(check, folder, monkeypatch):
    check(folder)
    monkeypatch.setattr(running, "code", lambda: "another")
    with pytest.raises(CorpusError, match="with another version of factcheck"):
        check(folder)


def test_the_output_of_other_input_is_left_alone(check, folder):
    check(folder)
    write_lines(folder / "d.jsonl", documents(1))
    with pytest.raises(CorpusError, match="from other input"):
        check(folder)


def test_the_same_input_may_have_moved(check, folder):
    total = check(folder)
    elsewhere = folder.rename(folder.with_name("moved"))
    assert check(elsewhere) == total


@pytest.mark.parametrize("name", ["thesis.txt", "claims"])
def test_a_folder_with_something_else_in_it_is_left_alone(check, folder, out, name):
    out.mkdir()
    (out / name).touch()
    with pytest.raises(CorpusError, match=f"holds other files .{name}.: name a new folder"):
        check(folder)


def test_a_damaged_manifest_or_table_is_told(check, folder, out):
    check(folder)
    table = min((out / "claims").iterdir())
    table.write_bytes(b"PAR1")
    with pytest.raises(CorpusError, match="is damaged or gone: delete it and run the same"):
        check(folder)
    table.unlink()
    assert check(folder).documents == 60
    (out / manifest.MANIFEST).write_text("{")
    with pytest.raises(CorpusError, match="is damaged: name a new folder"):
        check(folder)


def test_two_runs_at_once_do_not_write_to_one_folder(check, folder, out):
    with locked(out), pytest.raises(CorpusError, match="Another run is at work"):
        check(folder)
    assert check(folder).documents == 60


def test_the_first_documents_only(check, folder, out):
    total = check(folder, wanted=Wanted(limit=25), size=500)
    assert total.documents == 25
    assert ids(out) == [f"d{number}" for number in range(25)]
    assert all("c.parquet" not in str(line) for line in manifest.read(out)[1])


def test_a_sample_is_the_same_for_the_same_seed_only(check, folder, tmp_path):
    drawn = {}
    for name, seed in (("one", 7), ("two", 7), ("three", 8)):
        check(folder, out=tmp_path / name, wanted=Wanted(sample=20, seed=seed), size=1000)
        drawn[name] = ids(tmp_path / name)
    assert drawn["one"] == drawn["two"] != drawn["three"]
    assert len(set(drawn["one"])) == 20
    files = {row["file"] for row in held(tmp_path / "one")}
    assert files == {"a.jsonl", "b.jsonl.gz", "c.parquet"}


def test_a_sample_larger_than_the_input_is_all_of_it(check, folder):
    assert check(folder, wanted=Wanted(sample=1000)).documents == 60


def test_input_without_documents_is_a_run_without_documents(check, tmp_path, out):
    write_lines(tmp_path / "in" / "a.jsonl", [])
    assert check(tmp_path / "in").rows == 0
    assert (out / "_SUCCESS").exists()


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
        b"\0" * 100,
    ]
    path = tmp_path / "in" / "a.jsonl"
    path.parent.mkdir()
    path.write_bytes(b"\n".join([good[0], *bad[:4], good[1], *bad[4:], good[2]]))
    total = check(path.parent)
    assert ids(out) == ["d0", "d1", "x4", "x6", "d2"]
    failures = held(out, "failures")
    assert [row["id"] for row in failures] == [None, "x1", None, "x2", "x3", "x5", None]
    assert [row["row"] for row in failures] == [2, 3, 4, 5, 7, 9, 11]
    said = [row["message"] for row in failures]
    assert "is not JSON" in said[0]
    assert 'has no "text"' in said[1]
    assert 'has no "id"' in said[2]
    assert "is not UTF-8" in said[3]
    assert "is larger than 5 MB" in said[4]
    assert (total.rows, total.failures) == (12, {"reading": 7})


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


def test_a_worker_with_other_code_refuses(folder, out):
    part, job = one_part(folder, out)
    with pytest.raises(CorpusError, match="has another factcheck"):
        process_partition(part, replace(job, code="other"))


def test_a_file_that_changes_while_it_is_read_is_no_bad_document(check, folder, monkeypatch, out):
    def meddling(part, dst):
        with Path(part.partition.file.path).open("ab") as file:
            file.write(b"{}\n")
        process_partition(part, dst)

    monkeypatch.setattr(running, "process_partition", meddling)
    with pytest.raises(CorpusError, match=r"3 of 3 partitions could not be done.*was changed"):
        check(folder)
    assert not (out / "_SUCCESS").exists()


def test_an_input_that_cannot_be_opened_is_told_before_anything_is_done(check, folder, out):
    (folder / "gone.jsonl").symlink_to(folder / "nothing")
    assert check(folder).documents == 60  # a dead link is no file
    order = Order((str(folder / "gone.jsonl"),), out.with_name("other"))
    with pytest.raises(CorpusError, match="neither a folder nor a file"):
        run(order, QUIET)
