"""Who does the work: a function on many things at once, on Dask `distributed`.

Nothing but this module knows the engine.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from factcheck.corpus.error import CorpusError

In = TypeVar("In")
Out = TypeVar("Out")
AHEAD = 4  # tasks that are handed over for each core; more would only fill memory
LEAST = 32  # so many in any case: a cluster may grow when it sees that there is work
PATIENCE = 10  # seconds for a scheduler to answer
TEND = 5  # seconds without news


class DiedError(Exception):
    """A task that was given up because every worker that took it died."""


class GoneError(CorpusError):
    """The cluster is no longer there."""


class Crew(Generic[In, Out]):
    """Workers on a Dask cluster; `tend` is called now and then, so that there are always some."""

    def __init__(self, client: Any, tend: Callable[[], object] = lambda: None) -> None:
        """Use the cluster that the client is connected to."""
        self._client, self._tend = client, tend

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
        done: Done = SimpleQueue()
        waiting: dict[Any, In] = {}
        left = iter(things)
        while True:
            room = max(LEAST, AHEAD * self.cores()) - len(waiting)
            for thing in islice(left, max(0, room)):
                waiting[self._submit(function, thing, done)] = thing
            if not waiting:
                return
            future = self._next(done)
            thing = waiting.pop(future)
            error = _error(future)
            if error is not None and again(thing, error):
                waiting[self._submit(function, thing, done)] = thing
            else:
                yield thing, error or future.result()

    def _submit(self, function: Callable[[In], Out], thing: In, done: "Done") -> Any:
        future = self._client.submit(function, thing, pure=False)
        future.add_done_callback(done.put)
        return future

    def _next(self, done: "Done") -> Any:
        while True:
            try:
                return done.get(timeout=TEND)
            except Empty:
                self._tend()


Done = SimpleQueue[Any]  # futures in the order in which they are done


def _error(future: Any) -> Exception | None:
    from distributed import KilledWorker

    if future.status in {"cancelled", "lost"}:
        return GoneError("The scheduler is gone: start it, and run the same command again.")
    error = future.exception() if future.status == "error" else None
    return DiedError() if isinstance(error, KilledWorker) else error


@contextmanager
def crew(scheduler: str | None, workers: int | None) -> Iterator[Crew[Any, Any]]:
    """Workers at the address of a scheduler, or processes of our own, one for each core."""
    with _client(scheduler) if scheduler else _own(workers) as team:
        yield team


@contextmanager
def _client(address: str) -> Iterator[Crew[Any, Any]]:
    from distributed import Client

    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise CorpusError(f"No Dask scheduler answers at {address}: is it running?") from error
    with client:
        yield Crew(client)


@contextmanager
def _own(workers: int | None) -> Iterator[Crew[Any, Any]]:
    """This machine only, and this user only: others can neither connect nor read along."""
    import dask
    from dask.system import CPU_COUNT
    from distributed import Client, LocalCluster

    number = workers or CPU_COUNT
    pages: dict[str, list[str]] = {
        f"distributed.{role}.http.routes": [] for role in ("scheduler", "worker", "nanny")
    }
    local = {
        "n_workers": number,
        "threads_per_worker": 1,
        "host": "127.0.0.1",
        "security": True,  # TLS with keys that are made for this run
        "dashboard_address": "127.0.0.1:0",
        "worker_dashboard_address": "127.0.0.1:0",
        "memory_limit": 0,  # a worker holds nothing; what checks is not its process
        "silence_logs": logging.CRITICAL,
    }
    with (
        dask.config.set(pages),
        LocalCluster(**local) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        # a worker that dies while it starts is given up by Dask: have another one
        yield Crew(client, tend=lambda: cluster.scale(number))
