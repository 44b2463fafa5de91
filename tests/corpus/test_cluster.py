"""Real engines: a cluster within the run, and a scheduler with two workers of its own.

They are killed while they work. What comes out is, byte for byte, what comes out undisturbed.
"""

import os
import pickle
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Timer
from time import monotonic, sleep

import psutil
import pytest

from factcheck.corpus import engine, supervise
from factcheck.corpus.error import CorpusError, DiedError
from factcheck.corpus.work import process_partition
from tests.corpus.conftest import documents, held, ids, one_part, output, write_lines, write_table

ROOT = Path(__file__).parents[2]
SABOTAGE = Path(__file__).with_name("sabotage")
PATIENCE = 300  # seconds; a machine may be busy
Run = subprocess.Popen[str]
ENVIRONMENT = os.environ | {"PYTHONPATH": str(SABOTAGE)}
NAP = "[sleep 0.05]"  # so that there is a middle in which to kill


@pytest.fixture
def start() -> Iterator[Callable[..., Run]]:
    """`factcheck corpus …`, with processes that some documents can hurt."""
    started = []

    def _start(*arguments: object) -> Run:
        command = [sys.executable, "-m", "factcheck", "corpus", *map(str, arguments)]
        pipe = subprocess.PIPE
        started.append(
            subprocess.Popen(
                command, cwd=ROOT, env=ENVIRONMENT, stdout=pipe, stderr=pipe, text=True
            )
        )
        return started[-1]

    yield _start
    for process in started:
        process.kill()
        process.communicate()


def ended(process: Run) -> tuple[int, str]:
    """Exit status, and what was said."""
    out, err = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in err
    return process.returncode, out + err


def until(reached: Callable[[], object]) -> None:
    deadline = monotonic() + PATIENCE
    while not reached():
        assert monotonic() < deadline
        sleep(0.02)


def parts(out: Path) -> int:
    """How many partitions are done."""
    return len(list((out / "documents").glob("part-*")))


def checking(process: Run) -> list[psutil.Process]:
    """The processes that a run has started to check documents."""
    children = psutil.Process(process.pid).children(recursive=True)
    return [child for child in children if "factcheck.corpus.child" in command(child)]


def command(process: psutil.Process) -> list[str]:
    """Its command, or nothing when it has ended meanwhile."""
    try:
        return process.cmdline()
    except psutil.Error:
        return []


@pytest.fixture
def gate(tmp_path):
    """The file that the last documents wait for: however slow we are, a run has not ended yet."""
    return tmp_path / "gate"


@pytest.fixture
def drowsy(tmp_path, gate):
    """Documents that take a while."""
    rows = [row | {"text": f"{row['text']} {NAP}"} for row in documents(90)]
    for row in rows[75:]:
        row["text"] += f" [until {gate}]"
    write_lines(tmp_path / "in" / "a.jsonl", rows[:45])
    write_table(tmp_path / "in" / "b.parquet", rows[45:], group=15)
    return tmp_path / "in"


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


@pytest.fixture
def undisturbed(check, drowsy, tmp_path):
    """What the output of the drowsy documents is to be."""
    check(drowsy, out=tmp_path / "undisturbed", size=1200)
    return output(tmp_path / "undisturbed")


SIZE = ("--partition-size", 0.0012)


def test_a_process_and_then_the_whole_run_are_killed_and_nothing_is_lost(
    start, drowsy, gate, out, undisturbed
):
    assert len(undisturbed) > 3 * 8
    run = start(drowsy, out, *SIZE, "--workers", 2)
    until(lambda: parts(out) >= 2)
    assert len(checking(run)) == 2
    checking(run)[0].kill()
    done = parts(out)
    until(lambda: parts(out) >= done + 3)
    orphans = checking(run)
    run.kill()
    run.wait()
    assert not (out / "_SUCCESS").exists()
    assert 0 < parts(out) < len(undisturbed) // 3
    gate.touch()
    psutil.wait_procs(orphans, timeout=PATIENCE)  # they end by themselves
    assert not any(orphan.is_running() for orphan in orphans)

    status, said = ended(start(drowsy, out, *SIZE))
    assert (status, "90 documents" in said) == (0, True)
    assert output(out) == undisturbed
    assert sorted(one.name for one in out.iterdir()) == [
        "_SUCCESS", "_lock", "_manifest.jsonl", "claims", "documents", "failures",
    ]  # fmt: skip


def test_documents_that_kill_or_hang_go_to_quarantine_and_no_others(start, tmp_path, out):
    rows = documents(30)
    rows[3]["text"] += " [die]"
    rows[4]["text"] += " [hang]"
    rows[25]["text"] += " [die]"
    path = write_lines(tmp_path / "a.jsonl", rows)
    status, said = ended(start(path, out, "--time-limit", 4, "--partition-size", 0.003))
    assert status == 1
    assert "3 rows could not be checked (2 killed, 1 slow)" in said
    assert [(row["id"], row["kind"]) for row in held(out, "failures")] == [
        ("d3", "killed"), ("d4", "slow"), ("d25", "killed"),
    ]  # fmt: skip
    assert len(ids(out)) == 27


def test_an_interrupted_run_says_how_to_go_on(start, drowsy, out, undisturbed):
    run = start(drowsy, out, *SIZE)
    until(lambda: parts(out) >= 1)
    run.send_signal(signal.SIGINT)
    status, said = ended(run)
    assert (status, said) == (
        130, "factcheck: stopped; the same command again goes on from there.\n",
    )  # fmt: skip
    assert 0 < parts(out) < len(undisturbed) // 3
    assert not (out / "_work").exists()


@contextmanager
def program(*arguments: object) -> Iterator[Run]:
    """A program of Dask's; its name is that of the module."""
    command = [sys.executable, "-m", *map(str, arguments)]
    with subprocess.Popen(
        command, cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def cluster(tmp_path):
    """A scheduler and two workers, each a process of its own; nobody starts them again."""
    about = tmp_path / "scheduler.json"
    local = ("--host", "127.0.0.1", "--no-dashboard")
    with program("distributed.cli.dask_scheduler", *local, "--port", 0, "--scheduler-file", about):
        until(about.exists)
        address = re.search(r'"address": "(tcp://[^"]+)"', about.read_text())[1]
        scratch = ("--local-directory", tmp_path / "scratch")
        alone = ("--no-nanny", "--nthreads", 1)
        worker = ("distributed.cli.dask_worker", address, *local, *alone, *scratch)
        with program(*worker) as one, program(*worker) as two:
            yield address, [one, two]


def test_a_cluster_loses_a_worker_in_the_middle(start, cluster, drowsy, gate, out, undisturbed):
    address, (one, _two) = cluster
    run = start(drowsy, out, *SIZE, "--scheduler", address)
    until(lambda: parts(out) >= 2)
    one.kill()
    assert parts(out) < len(undisturbed) // 3
    gate.touch()
    status, said = ended(run)
    assert (status, "90 documents" in said) == (0, True)
    assert output(out) == undisturbed


def test_a_result_that_is_lost_with_its_worker_is_made_again(cluster, tmp_path, gate):
    address, (one, _two) = cluster
    things = [tmp_path / str(number) for number in range(engine.LEAST)]
    with engine.crew(address, None) as team:
        until(lambda: team.cores() == 2)
        results = team.map(partial(slow_again, gate), things)
        done = [next(results)]
        until(lambda: all(thing.exists() for thing in things))
        one.kill()
        until(lambda: team.cores() == 1)
        Timer(1, gate.touch).start()
        done += results
    assert sorted(done) == sorted((thing, thing.name) for thing in things)


def slow_again(gate: Path, thing: Path) -> str:
    """Quick the first time, so that results wait to be taken; after that it waits for a gate."""
    if thing.exists():
        until(gate.exists)
    thing.touch()
    return thing.name


def test_a_scheduler_that_is_not_there_is_told(monkeypatch):
    monkeypatch.setattr(engine, "PATIENCE", 1)
    told = "No Dask scheduler answers at tcp://127.0.0.1:9: is it running"
    with pytest.raises(CorpusError, match=told), engine.crew("tcp://127.0.0.1:9", None):
        pass


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 400 kB, and a file of 350 kB that fills it."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("a small file system can be mounted by root only")
    (disk / "ballast").write_bytes(b"x" * 350_000)
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_is_one_sentence_and_the_run_goes_on_when_there_is_room(
    start, tmp_path, small_disk
):
    path = write_lines(tmp_path / "a.jsonl", documents(300))
    out = small_disk / "out"
    run = (path, out, "--partition-size", 0.01, "--workers", 1)
    status, said = ended(start(*run))
    assert status == 2
    assert said == (
        f"factcheck: The disk of {out} is full: free some space and run the same command again; "
        "what is done stays done.\n"
    )
    assert parts(out) < 5
    (small_disk / "ballast").unlink()
    status, said = ended(start(*run))
    assert (status, "300 documents" in said) == (0, True)
    assert ids(out) == [f"d{number}" for number in range(300)]


@pytest.fixture
def staff(monkeypatch):
    """Processes of our own, which are gone at the end."""
    ours = supervise.Staff()
    monkeypatch.setattr(supervise, "STAFF", ours)
    yield ours
    ours.end()


@pytest.mark.usefixtures("staff")
def test_a_process_that_cannot_even_start_is_told_and_not_tried_for_ever(drowsy, out, monkeypatch):
    monkeypatch.setattr(supervise, "COMMAND", (sys.executable, "-c", "raise SystemExit(1)"))
    part, job = one_part(drowsy, out)
    with pytest.raises(DiedError, match="are killed: see whether memory is short"):
        supervise.supervised(partial(process_partition, dst=job), part)


def test_what_the_process_raises_is_raised_here_and_it_serves_again(staff, drowsy, out):
    part, job = one_part(drowsy, out)
    with pytest.raises(CorpusError, match="has another factcheck"):
        supervise.supervised(partial(process_partition, dst=replace(job, code="other")), part)
    with staff.one() as child:
        pass
    supervise.supervised(partial(process_partition, dst=job), part)
    assert job.done(part)
    with staff.one() as same:
        assert same is child


def test_that_it_died_can_be_told_from_one_machine_to_another():
    told = pickle.loads(pickle.dumps(DiedError()))  # noqa: S301
    assert (type(told), str(told)) == (DiedError, str(DiedError()))


@pytest.mark.usefixtures("staff")
def test_one_that_dies_is_followed_by_another_that_tries_again(tmp_path):
    assert supervise.supervised(dies_twice, tmp_path / "tries") == 3


def dies_twice(notes: Path) -> int:
    """How often it was tried."""
    with notes.open("a") as file:
        file.write("x")
    if notes.stat().st_size < 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return notes.stat().st_size


def test_the_end_does_not_wait_for_what_they_do(staff):
    staff.start(1)
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(supervise.supervised, sleep, 2 * PATIENCE)
        until(lambda: staff.busy)
        staff.end()
        with pytest.raises(DiedError):
            slow.result(PATIENCE)


def test_a_file_at_which_processes_die_is_one_row_that_failed(start, tmp_path, out):
    write_lines(tmp_path / "in" / "a.jsonl", documents(3))
    write_lines(tmp_path / "in" / "b[die].jsonl", documents(3))
    status, said = ended(start(tmp_path / "in", out))
    assert (status, "3 documents" in said) == (1, True)
    (failed,) = held(out, "failures")
    assert failed["message"] == "b[die].jsonl cannot be read: processes die reading it."
