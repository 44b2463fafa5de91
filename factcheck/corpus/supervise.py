"""Work in a process of its own, so that no document takes an engine with it.

An engine sees tasks that end, whatever they read; it answers while one is at work, and each of
its threads keeps a core busy.
"""

import atexit
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from factcheck.corpus.error import DiedError
from factcheck.corpus.job import PACKAGE

In = TypeVar("In")
Out = TypeVar("Out")
TRIES = 10  # deaths in a row; whoever asked may know whether it goes better after them
COMMAND = (sys.executable, "-m", "factcheck.corpus.child")


def supervised(function: Callable[[In], Out], thing: In) -> Out:
    """What the function makes of a thing, in another process; what it raises is raised here.

    DiedError when that process dies, and so do those that try again.
    """
    for _ in range(TRIES):
        with STAFF.one() as child:
            said = child.ask((function, thing))
        if said is not None:
            result, error = said
            if error is not None:
                raise error
            return result  # type: ignore[no-any-return]
    raise DiedError


class Child:
    """A process that does one thing after another."""

    def __init__(self) -> None:
        """Start it; it finds the package where this process did."""
        paths = (str(PACKAGE.parent), os.environ.get("PYTHONPATH", ""))
        self.usable = True
        self._process = subprocess.Popen(  # noqa: S603  our own module
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))},
        )

    def ask(self, order: object) -> tuple[Any, Exception | None] | None:
        """What came of an order, and what it raised; None when the process died."""
        if self._process.stdin is None or self._process.stdout is None:
            return None
        self.usable = False  # unless it answers
        try:
            pickle.dump(order, self._process.stdin)
            self._process.stdin.flush()
            said: tuple[Any, Exception | None] = pickle.load(self._process.stdout)  # noqa: S301
        except (EOFError, OSError, pickle.UnpicklingError):
            return None
        self.usable = True
        return said

    def kill(self) -> None:
        """End it; whoever waits for its answer learns that it died."""
        self._process.kill()

    def bury(self) -> None:
        """End it, and wait until it is gone."""
        self._process.kill()
        self._process.communicate()


class Staff:
    """The processes that were started here; those that have nothing to do wait to be asked."""

    def __init__(self) -> None:
        """Nobody yet."""
        self._idle: SimpleQueue[Child] = SimpleQueue()
        self.busy: set[Child] = set()
        self._over = False

    def start(self, number: int) -> None:
        """Have so many ready, before there is something to do."""
        self._over = False
        for _ in range(number - self._idle.qsize()):
            self._idle.put(Child())

    @contextmanager
    def one(self) -> Iterator[Child]:
        """One that has nothing to do, or a new one; DiedError when all was ended."""
        child = self._free()
        self.busy.add(child)
        try:
            if self._over:
                raise DiedError
            yield child
        finally:
            self.busy.discard(child)
            if child.usable and not self._over:
                self._idle.put(child)
            else:
                child.bury()

    def _free(self) -> Child:
        try:
            return self._idle.get_nowait()
        except Empty:
            return Child()

    def end(self) -> None:
        """End all, whatever they do, and have no more until the next start."""
        self._over = True
        for child in self.busy.copy():
            child.kill()
        while not self._idle.empty():
            self._idle.get_nowait().bury()


STAFF = Staff()
atexit.register(STAFF.end)
