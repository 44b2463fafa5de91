"""Who does the work: a function on many things at once, on Dask `distributed`.

Nothing but this module knows the engine.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, Generic, TypeVar

from factcheck.corpus.error import CorpusError

In = TypeVar("In")
Out = TypeVar("Out")
AHEAD = 4  # tasks that are handed over for each core; more would only fill memory
LEAST = 32  # so many in any case: a cluster may grow when it sees that there is work
PATIENCE = 10  # seconds for a scheduler to answer


class DiedError(Exception):
    """A task that was given up because every worker that took it died."""


class GoneError(CorpusError):
    """The cluster is no longer there."""


class Crew(Generic[In, Out]):
    """Workers on a Dask cluster."""

    def __init__(self, client: Any) -> None:
        """Use the cluster that the client is connected to."""
        self._client = client

    def cores(self) -> int:
        """How many tasks can run at once just now."""
        return sum(self._client.nthreads().values())

    def map(
        self,
        function: Callable[[In], Out],
        things: Iterable[In],
        again: Callable[[In, Exception], bool] = lambda _thing, _error: False,
    ) -> Iterator[tuple[In, Out | Exception]]:
        """Each thing with its result or error, in the order in which they are done.

        No more are handed over than the cluster can work on. When one fails `again` says
        whether to try once more. The error is DiedError when every worker that took it died.
        """
        from distributed import as_completed

        waiting: dict[Any, In] = {}
        left = iter(things)
        done = as_completed(loop=self._client.loop)
        while True:
            room = max(LEAST, AHEAD * self.cores()) - len(waiting)
            for thing in islice(left, max(0, room)):
                done.add(self._submit(function, thing, waiting))
            if not waiting:
                return
            future = next(done)
            thing = waiting.pop(future)
            error = _error(future)
            if error is not None and again(thing, error):
                done.add(self._submit(function, thing, waiting))
            else:
                yield thing, error or future.result()

    def _submit(self, function: Callable[[In], Out], thing: In, waiting: dict[Any, In]) -> Any:
        future = self._client.submit(function, thing, pure=False)
        waiting[future] = thing
        return future


def _error(future: Any) -> Exception | None:
    from distributed import KilledWorker

    if future.status in {"cancelled", "lost"}:
        return GoneError("The scheduler is gone: start it, and run the same command again.")
    error = future.exception() if future.status == "error" else None
    return DiedError() if isinstance(error, KilledWorker) else error


@contextmanager
def crew(scheduler: str | None, workers: int | None) -> Iterator[Crew[Any, Any]]:
    """Workers at the address of a scheduler, or processes of our own, one for each core."""
    with _client(scheduler) if scheduler else _own(workers) as client:
        yield Crew(client)


@contextmanager
def _client(address: str) -> Iterator[Any]:
    from distributed import Client

    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise CorpusError(f"No Dask scheduler answers at {address}: is it running?") from error
    with client:
        yield client


@contextmanager
def _own(workers: int | None) -> Iterator[Any]:
    """This machine only: nobody else can connect, and no page is served."""
    from dask.system import CPU_COUNT
    from distributed import Client, LocalCluster

    cluster = LocalCluster(
        n_workers=workers or CPU_COUNT,
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address=None,
        worker_dashboard_address=None,
        silence_logs=logging.CRITICAL,
    )
    with cluster, Client(cluster, set_as_default=False) as client:
        yield client
