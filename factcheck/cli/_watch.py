"""Checking files again as they are saved.

What is watched are the folders that the files are in: an editor may write a file in place, put
another one in its place, or take it away and bring it back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import click

from factcheck.cli._outcomes import Outcome
from factcheck.cli._progress import Progress
from factcheck.cli._run import Run, Seen, seen
from factcheck.cli._sink import STDOUT
from factcheck.model.report import Report
from factcheck.reading.folders import expanded
from factcheck.reading.web import is_address

SETTLED = 200  # ms: an editor saves in several steps
LOOK = 1_000  # ms: some file systems tell of nothing, and something may be missed at first
Held = tuple[object, bytes]  # what the system tells of a file, and the hash of what it holds


@dataclass(slots=True)
class Watch:
    """The files that are watched, what they held, and what came of checking them."""

    run: Run
    named: Sequence[str]
    held: dict[str, Held | None] = field(default_factory=dict)
    done: dict[str, list[Outcome[Report]]] = field(default_factory=dict)
    progress: Progress = field(default_factory=Progress)

    @property
    def seen(self) -> list[Seen]:
        """The verdicts on all files as they are now."""
        return [seen(one.result) for name in self.held for one in self.done.get(name, ())]

    def follow(self) -> None:
        """Check at first and after every save, without end."""
        from watchfiles import watch

        folders = self._folders()
        self._look()
        for _ in watch(
            *folders,
            watch_filter=None,
            debounce=SETTLED,
            rust_timeout=LOOK,
            yield_on_timeout=True,
            recursive=any(Path(name).is_dir() for name in self.named),
        ):
            self._look()

    def _folders(self) -> set[Path]:
        """The folders in which something may be saved."""
        if STDOUT in self.named or any(is_address(name) for name in self.named):
            raise click.UsageError("--watch wants files or folders: nothing else is ever saved.")
        named = (Path(name) for name in self.named)
        folders = {path if path.is_dir() else path.parent for path in named}
        if missing := [folder for folder in folders if not folder.is_dir()]:
            raise click.UsageError(f"--watch cannot wait for a file in {missing[0]}: no folder.")
        return folders

    def _look(self) -> None:
        """Check what was saved since the last look, and write it."""
        names = expanded(self.named)
        now = {name: held(name, self.held.get(name)) for name in names}
        first, fresh = not self.held, [name for name in names if self._new(name, now[name])]
        for name in set(self.held) - set(now):
            self.done.pop(name, None)
        self.held = now
        for name in fresh:
            self._check(name, first=first)
        if fresh:
            self._write(fresh, names)

    def _new(self, name: str, now: Held | None) -> bool:
        if name not in self.held:
            return True
        before = self.held[name]
        return (before and before[1]) != (now and now[1])

    def _check(self, name: str, *, first: bool) -> None:
        if self.held[name] is None:
            self.progress.tell(f"{name} is not there: waiting for it.")
            self.done.pop(name, None)
            return
        if not first:
            self.progress.tell(f"{name} was saved.")
        self.done[name] = list(self.run.check([name], self.progress.tell))

    def _write(self, fresh: Sequence[str], names: Sequence[str]) -> None:
        """What is new goes to stdout; a file that holds all is written anew as a whole."""
        told = fresh if self.run.output in (None, STDOUT) else names
        done = [one for name in told for one in self.done.get(name, ())]
        self.run.write(done, names, self.progress.tell)


def held(name: str, before: Held | None) -> Held | None:
    """What a file holds, read again only where the system tells of a change; None without it."""
    try:
        told = Path(name).stat()
        signs = (told.st_mtime_ns, told.st_size, told.st_ino)
        if before and before[0] == signs:
            return before
        return signs, sha256(Path(name).read_bytes()).digest()
    except OSError:
        return None
