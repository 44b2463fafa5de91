"""Watching: a real process, real saves, a real Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic, sleep

import pytest

WRONG = "Visits rose 45% to 7,000 from 6,000."
RIGHT = "Sales rose 12% to 5.6m from 5m."
PATIENCE = 60  # s; a machine may be busy


class Watched:
    """`factcheck check --watch` with its lines as they come."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        command = [sys.executable, "-m", "factcheck", "check", "--watch", *arguments]
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.lines: Queue[str] = Queue()
        self.reader = Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line)

    def until(self, said: str) -> None:
        """Wait for a line that says so."""
        while True:
            try:
                if said in self.lines.get(timeout=PATIENCE):
                    return
            except Empty:
                pytest.fail(f"never said {said!r}")

    def until_there(self, path: Path, said: str = "") -> None:
        """Wait for a file that says so."""
        last = monotonic() + PATIENCE
        while not (path.exists() and said in path.read_text(encoding="utf-8")):
            assert monotonic() < last, f"{path} never came"
            sleep(0.05)

    def end(self) -> int:
        """Ctrl-C; the exit status."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)

    @property
    def rest(self) -> str:
        return "".join(self.lines.get_nowait() for _ in range(self.lines.qsize()))


@pytest.fixture
def watch(tmp_path) -> Iterator[Callable[..., Watched]]:
    """Begin to watch in a folder with one article."""
    (tmp_path / "a.txt").write_text(WRONG, encoding="utf-8")
    begun: list[Watched] = []

    def begin(*arguments: str) -> Watched:
        begun.append(Watched(tmp_path, *arguments))
        return begun[-1]

    yield begin
    for one in begun:
        one.process.kill()
        one.process.wait()
        one.reader.join()
        one.process.stdout.close()


def test_a_file_is_checked_as_it_is_saved_and_the_status_is_the_last(watch, tmp_path):
    watched = watch("a.txt", "--format", "line", "--all")
    watched.until("a.txt:1:13: FC101")
    (tmp_path / "a.txt").write_text(RIGHT, encoding="utf-8")
    watched.until("a.txt was saved")
    watched.until("1 adds up")
    assert watched.end() == 0
    assert watched.rest == ""


def test_a_file_may_be_replaced_or_vanish_and_come_back(watch, tmp_path):
    path = tmp_path / "a.txt"
    watched = watch("a.txt")
    watched.until("FC101")
    (tmp_path / "a.txt~").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "a.txt~").replace(path)
    watched.until("a.txt: 1 adds up")
    path.unlink()
    watched.until("a.txt is not there: waiting for it.")
    path.write_text(WRONG, encoding="utf-8")
    watched.until("FC101")
    assert watched.end() == 1


def test_a_folder_is_watched_for_new_files_and_a_file_of_all_is_written_anew(watch, tmp_path):
    watched = watch(".", "--format", "json", "-o", "all.json")
    watched.until_there(tmp_path / "all.json")
    (tmp_path / "b.txt").write_text(RIGHT, encoding="utf-8")
    watched.until("b.txt was saved")
    watched.until_there(tmp_path / "all.json", "b.txt")
    assert watched.end() == 1
    both = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert [one["document"]["source"] for one in both] == ["a.txt", "b.txt"]


@pytest.mark.parametrize(
    ("named", "why"),
    [
        ("-", "wants files or folders"),
        ("https://example.org", "wants"),
        ("no/a.txt", "in no: no folder"),
    ],
)
def test_what_is_never_saved_cannot_be_watched(run, named, why):
    done = run("check", "--watch", named)
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    assert why in done.err
