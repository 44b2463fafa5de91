"""Which errors a run goes on from, and how often."""

import errno
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.corpus.attempt import Deaths
from factcheck.corpus.engine import GoneError
from factcheck.corpus.error import CorpusError, DiedError
from factcheck.corpus.job import Job
from factcheck.corpus.partition import Part

FULL = {errno.ENOSPC, errno.EDQUOT}
TRIES = 10


class Patience:
    """Retries of a part: as long as each death leaves a note, else a few times."""

    def __init__(self, job: Job) -> None:
        """Nothing has gone wrong so far."""
        self._job = job
        self._deaths: Counter[str] = Counter()
        self._tries: Counter[str] = Counter()

    def __call__(self, part: Part, error: Exception) -> bool:
        """True if it may go better next time; a death is one document nearer to quarantine."""
        if isinstance(error, DiedError):
            deaths = Deaths.of(self._job.notes(part)).total
            if deaths > self._deaths[part.name]:
                self._deaths[part.name] = deaths
                return True
        elif isinstance(error, CorpusError) or ends_all(error):
            return False
        self._tries[part.name] += 1
        return self._tries[part.name] <= TRIES


def ends_all(error: Exception | None) -> bool:
    """True if no other part will do better: a full disk, a cluster that is gone."""
    full = isinstance(error, OSError) and error.errno in FULL
    return full or isinstance(error, GoneError)


@contextmanager
def troubles(out: Path) -> Iterator[None]:
    """A full disk and its like, in one sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise CorpusError(
                f"The disk of {out} is full: free some space and run the same command again; "
                "what is done stays done."
            ) from error
        raise CorpusError(f"{error.filename or out}: {error.strerror or error}.") from error
