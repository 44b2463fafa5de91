"""Who does the work: a function on many things at once, on Dask `distributed`.

Nothing but this module knows the engine.
"""

import logging
from asyncio import CancelledError
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from factcheck.corpus.error import CorpusError, DiedError
from factcheck.corpus.supervise import STAFF, supervised

In = TypeVar("In")
Out = TypeVar("Out")
AHEAD = 4  # tasks that are handed over for each core; more would only fill memory
LEAST = 32  # so many in any case: a cluster may grow when it sees that there is work
PATIENCE = 10  # seconds for a scheduler to answer
# Our own Dask shows no pages, and does not look at itself a hundred times a second.
QUIET = {
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "1s",
}


class GoneError(CorpusError):
    """The cluster is no longer there."""


class _LostError(Exception):
    """A result is gone with the worker that held it, before anybody took it."""


class Crew(Generic[In, Out]):
    """A Dask cluster; each of its threads has a process that does the work."""

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
        whether to try once more; a result that is lost with its machine is made again. The
        error is DiedError when every process that took it died.
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
            future = done.get()
            thing = waiting.pop(future)
            result, error = _taken(future)
            if isinstance(error, _LostError) or (error is not None and again(thing, error)):
                waiting[self._submit(function, thing, done)] = thing
            else:
                yield thing, error or result

    def _submit(self, function: Callable[[In], Out], thing: In, done: "Done") -> Any:
        future = self._client.submit(supervised, function, thing, pure=False)
        future.add_done_callback(done.put)
        return future


Done = SimpleQueue[Any]  # futures in the order in which they are done


def _taken(future: Any) -> tuple[Any, Exception | None]:
    """The result of a task that is done, or its error."""
    from distributed import KilledWorker

    if future.status == "lost":
        future.release()  # or Dask would make it again by itself, and nobody would be told
        return None, _LostError()
    try:
        return future.result(), None
    except CancelledError:
        return None, GoneError("The scheduler is gone: start it, and run the same command again.")
    except KilledWorker:
        return None, DiedError()
    except Exception as error:  # noqa: BLE001  whatever the function raised
        return None, error


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
    """This process only, and those that it starts: nobody else can take part or read along.

    Dask's threads wait for processes that work, so that it needs none of its own.
    """
    import dask
    from dask.system import CPU_COUNT

    number = workers or CPU_COUNT
    STAFF.start(number)  # they get ready while the rest is loaded
    from distributed import Client, LocalCluster

    local = {
        "n_workers": 1,
        "threads_per_worker": number,
        "processes": False,
        "dashboard_address": "127.0.0.1:0",
        "worker_dashboard_address": "127.0.0.1:0",
        "scheduler_kwargs": {"dashboard": False},
        "memory_limit": 0,  # nothing is held here
        "silence_logs": logging.CRITICAL,
    }
    with (
        dask.config.set(QUIET),
        LocalCluster(**local) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        try:
            yield Crew(client)
        finally:
            STAFF.end()  # or closing would wait until they are through
