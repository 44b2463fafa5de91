"""How far long work is: a line on standard error, only where somebody is looking at it."""

import sys
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

import click

PATIENCE, PAUSE = 1.0, 0.1  # s before the line appears, and between two of its states
CLEAR = "\r\x1b[K"  # to the first column, and empty the line
Item = TypeVar("Item")


class Progress:
    """Counts documents; `number` is how many there will be, None where nobody knows.

    The line is there while the work lasts; other messages go through `tell`, so that they
    get lines of their own.
    """

    def __init__(self, number: int | None = None) -> None:
        """Nothing is shown yet."""
        self._number = number
        self._next = monotonic() + PATIENCE if sys.stderr.isatty() else float("inf")
        self._shown = False

    def over(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items, counted as they come."""
        try:
            for count, item in enumerate(items, 1):
                yield item
                if count != self._number and monotonic() >= self._next:
                    self._show(count)
        finally:
            self._clear()

    def tell(self, message: str) -> None:
        """A line of its own."""
        self._clear()
        click.echo(f"factcheck: {message}", err=True)

    def _show(self, count: int) -> None:
        of = f" of {self._number:,}" if self._number else ""
        click.echo(f"{CLEAR}checking: {count:,}{of}", nl=False, err=True)
        self._shown, self._next = True, monotonic() + PAUSE

    def _clear(self) -> None:
        if self._shown:
            click.echo(CLEAR, nl=False, err=True)
        self._shown = False
