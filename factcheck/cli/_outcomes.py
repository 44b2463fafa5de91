"""Documents → outcomes: a result each, or why there is none; and where they are written."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import IO, Generic, TypeVar

import click

from factcheck.model.document import Document
from factcheck.reading.jsonl import Id, Row

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Result]):
    """What became of one document."""

    id: Id
    result: Result | None
    kind: str = ""
    message: str = ""


def outcomes(
    rows: Iterable[Row], work: Callable[[Document], Result], published: date | None
) -> Iterator[Outcome[Result]]:
    """The work done on every document; what goes wrong with one is told and stops no other."""
    for row in rows:
        outcome = _outcome(row, work, published)
        if outcome.result is None:
            click.echo(f"factcheck: {outcome.message}", err=True)
        yield outcome


def _outcome(
    row: Row, work: Callable[[Document], Result], published: date | None
) -> Outcome[Result]:
    if row.document is None:
        return Outcome(row.id, None, "reading", row.error)
    document = replace(row.document, published=row.document.published or published)
    try:
        return Outcome(row.id, work(document))
    except Exception as error:  # noqa: BLE001  no document is lost because of another
        message = f"internal error on {row.id}: {type(error).__name__}: {error}"
        return Outcome(row.id, None, "internal", message)


@contextmanager
def sink(output: str | None, inputs: Iterable[str]) -> Iterator[IO[str]]:
    """Where to write: stdout, or a file that is no input and is whole or not there at all."""
    if output is None:
        yield sys.stdout
        return
    target = Path(output)
    if any(target.exists() and Path(name).exists() and target.samefile(name) for name in inputs):
        raise click.UsageError(f"{output} is one of the files to check; it would be lost.")
    try:
        file = click.open_file(
            output, "w", encoding="utf-8", errors="backslashreplace", atomic=True
        )
    except OSError as error:
        raise click.ClickException(f"{output} cannot be written: {error.strerror}.") from error
    with file:
        yield file
