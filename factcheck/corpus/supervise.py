"""A partition in a process of its own, so that no document takes an engine's worker with it.

An engine sees tasks that end, whatever they check; its workers answer while one is at work,
and each of their threads keeps a core busy.
"""

import atexit
import os
import pickle
import subprocess
import sys
from queue import Empty, SimpleQueue

from factcheck.corpus.attempt import Deaths
from factcheck.corpus.error import CorpusError
from factcheck.corpus.job import PACKAGE, Job
from factcheck.corpus.partition import Part

TRIES = 10  # deaths in a row before anything was begun
COMMAND = (sys.executable, "-m", "factcheck.corpus.child")


class Child:
    """A process that checks one partition after another."""

    _idle: SimpleQueue["Child"] = SimpleQueue()

    def __init__(self) -> None:
        """Start it; it finds the package where this process did."""
        paths = (str(PACKAGE.parent), os.environ.get("PYTHONPATH", ""))
        self._process = subprocess.Popen(  # noqa: S603  our own module
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))},
        )

    @classmethod
    def hired(cls) -> "Child":
        """One that has nothing to do, or a new one."""
        try:
            return cls._idle.get_nowait()
        except Empty:
            return cls()

    def check(self, part: Part, job: Job) -> bool:
        """Whether it came through; what it raised is raised here."""
        if self._process.stdin is None or self._process.stdout is None:
            return False
        try:
            pickle.dump((part, job), self._process.stdin)
            self._process.stdin.flush()
            said = pickle.load(self._process.stdout)  # noqa: S301  from a process of ours
        except (EOFError, OSError, pickle.UnpicklingError):
            self.dismiss()
            return False
        self._idle.put(self)
        if said is not None:
            raise said
        return True

    def dismiss(self) -> None:
        """End it."""
        self._process.kill()
        self._process.communicate()

    @classmethod
    def dismiss_all(cls) -> None:
        """End those that have nothing to do; the others end when they find nobody to answer."""
        while not cls._idle.empty():
            cls._idle.get_nowait().dismiss()


atexit.register(Child.dismiss_all)


def supervised(src: Part, dst: Job) -> None:
    """As `process_partition`, but a process that dies is replaced until the partition is done.

    Each death leaves a note, and brings a document nearer to quarantine.
    """
    deaths, idle = Deaths.of(dst.notes(src)).total, 0
    while not Child.hired().check(src, dst):
        before, deaths = deaths, Deaths.of(dst.notes(src)).total
        idle = 0 if deaths > before else idle + 1
        if idle == TRIES:
            raise CorpusError(f"{src.name}: the process that is to check it dies at once.")
