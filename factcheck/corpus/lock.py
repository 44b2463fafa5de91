"""One run at a time in an output folder."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.corpus.error import CorpusError
from factcheck.corpus.manifest import LOCK


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Make the folder and hold it; CorpusError when another run does. A death lets it go."""
    out.mkdir(parents=True, exist_ok=True)
    with (out / LOCK).open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise CorpusError(f"Another run is at work in {out}: wait until it ends.") from error
        yield
