"""How far a run is, on a terminal: documents, their rate, the time left."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol


class Progress(Protocol):
    """What a run tells while it goes on."""

    def begin(self, documents: int, done: int) -> None:
        """So many there are; so many were done before."""

    def advance(self, documents: int) -> None:
        """So many more are done."""

    def say(self, sentence: str) -> None:
        """Something that a person wants to know."""


class Bar:
    """A bar on stderr where that is a terminal; sentences in any case."""

    def __init__(self) -> None:
        """Nothing is shown before the run knows how much there is."""
        from tqdm import tqdm

        self._bar = tqdm(total=0, unit=" documents", disable=None, file=sys.stderr, delay=1e-9)

    def begin(self, documents: int, done: int) -> None:
        """Show the bar."""
        self._bar.total, self._bar.initial, self._bar.n = documents, done, done
        self._bar.unpause()
        self._bar.refresh()

    def advance(self, documents: int) -> None:
        """Move it."""
        self._bar.update(documents)

    def say(self, sentence: str) -> None:
        """A line above the bar."""
        self._bar.write(sentence, file=sys.stderr)

    def close(self) -> None:
        """Leave the bar as it is."""
        self._bar.close()


@contextmanager
def bar() -> Iterator[Bar]:
    """A bar for as long as the run takes."""
    shown = Bar()
    try:
        yield shown
    finally:
        shown.close()
