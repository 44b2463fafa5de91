"""The process that reads and checks: orders come on stdin, what became of them goes to stdout.

It may be killed at any moment. `supervise` starts it, and starts another one when it dies.
"""

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable
from typing import IO, Any

from factcheck.checking import Checker
from factcheck.model.document import Document

SENTENCE = "In 2017 visits rose 45% to 7,000 from 6,000, and 30 of 60 rowers (50%) paid £1.3m."


def main() -> None:
    """Serve until the parent closes the pipe, or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when it is over
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever prints does not disturb
    try:
        _warm()
        _serve(sys.stdin.buffer, replies)
    except (EOFError, BrokenPipeError):
        os._exit(0)


def _warm() -> None:
    """Build patterns and tables now: the first document is not to be slower than the others.

    They stay until the end, so the collector need not look at them again and again.
    """
    Checker().check(Document(SENTENCE))
    gc.collect()
    gc.freeze()


def _serve(orders: IO[bytes], replies: IO[bytes]) -> None:
    while True:
        function, thing = pickle.load(orders)  # noqa: S301  from the process that started this one
        pickle.dump(_done(function, thing), replies)
        replies.flush()


def _done(function: Callable[[Any], Any], thing: Any) -> tuple[Any, Exception | None]:
    """The result, or the error: it is raised where it can be dealt with."""
    try:
        return function(thing), None
    except Exception as error:  # noqa: BLE001
        return None, error


if __name__ == "__main__":
    main()
