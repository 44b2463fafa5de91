"""Where a process is in its partition, so that the next one knows at which document it died.

Each attempt keeps a file that holds the number of the row that it is at. A process that is
killed leaves it behind. A row at which several died is not tried again: it goes to quarantine.
A row that takes too long is ended from outside of Python, as nothing else could end it; and
a process whose parent is gone ends at the next row.
"""

import faulthandler
import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Self
from uuid import uuid4

TRIES = 3
SLOW_TRIES = 2  # each of them takes long
REARM = 1.0  # seconds: the watch is set anew at most so often


@dataclass(frozen=True, slots=True)
class Deaths:
    """How often earlier attempts died at each row, and at which they took too long."""

    at: Counter[int]
    slow: Counter[int]

    @classmethod
    def of(cls, folder: Path) -> "Deaths":
        """What the attempts before this one have left in their folder."""
        at: Counter[int] = Counter()
        slow: Counter[int] = Counter()
        for mark in folder.glob("*.at"):
            row = int.from_bytes(mark.read_bytes(), "little")
            at[row] += 1
            watch = mark.with_suffix(".slow")
            if watch.exists() and watch.stat().st_size:
                slow[row] += 1
        return cls(at, slow)

    @property
    def total(self) -> int:
        """All deaths; it grows as long as something is tried."""
        return self.at.total()

    def deadly(self, row: int) -> bool:
        """True if the row is to be tried no more."""
        return self.at[row] >= TRIES or self.slow[row] >= SLOW_TRIES

    def hopeless(self, row: int) -> bool:
        """True if it could not even be read: everything from here on is beyond reach."""
        return self.at[row] >= 2 * TRIES


class Attempt:
    """One try at a partition; its folder is gone when it comes through.

    `seconds` is the time that a document may take. One attempt at a time in a process.
    """

    def __init__(self, folder: Path, seconds: float) -> None:
        """Look at what happened before, and begin to take notes."""
        folder.mkdir(parents=True, exist_ok=True)
        self.deaths = Deaths.of(folder)
        self.seconds, self._folder, self._armed = seconds, folder, -REARM
        self._parent = os.getppid()
        mark = folder / f"{uuid4().hex}.at"
        self._at = os.open(mark, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        self._watch = mark.with_suffix(".slow").open("w")
        self.begin(0)

    def begin(self, row: int) -> None:
        """Note that the row comes next; from now on it has its time."""
        if os.getppid() != self._parent:
            os._exit(1)
        os.pwrite(self._at, row.to_bytes(8, "little"), 0)
        if (now := monotonic()) - self._armed >= REARM:
            faulthandler.dump_traceback_later(self.seconds + REARM, file=self._watch, exit=True)
            self._armed = now

    def rest(self) -> None:
        """What follows may take as long as it takes."""
        faulthandler.cancel_dump_traceback_later()
        self._armed = -REARM

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Whoever gets here has not died, so the notes have no further use."""
        self.rest()
        os.close(self._at)
        self._watch.close()
        for note in self._folder.iterdir():
            note.unlink(missing_ok=True)
        self._folder.rmdir()
