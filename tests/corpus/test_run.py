"""A whole run, with an engine that works on the spot: every row is somewhere, and once."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.corpus import manifest
from factcheck.corpus import run as running
from factcheck.corpus.error import CorpusError
from factcheck.corpus.lock import locked
from factcheck.corpus.plan import Wanted
from factcheck.corpus.run import Order, run
from factcheck.corpus.work import process_partition
from factcheck.model.settings import Settings
from tests.corpus.conftest import (
    QUIET,
    documents,
    held,
    ids,
    one_part,
    output,
    write_lines,
)


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
