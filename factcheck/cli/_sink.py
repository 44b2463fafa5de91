"""Where output goes: stdout, or a file that is whole or not there, and never an input."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_IMODE
from typing import IO, Any

import click

STDOUT = "-"


@contextmanager
def sink(output: str | None, inputs: Iterable[str], *, binary: bool = False) -> Iterator[IO[Any]]:
    """Where to write text, or bytes when `binary`; None and "-" are stdout."""
    if output is None or output == STDOUT:
        out = _stdout(binary=binary)
        yield out
        out.flush()
        return
    target = Path(output)
    if any(target.exists() and Path(name).exists() and target.samefile(name) for name in inputs):
        raise click.UsageError(f"{output} is one of the files to check; it would be lost.")
    with _whole(target, binary=binary) as file:
        yield file


def on_terminal(output: str | None) -> bool:
    """True if what is written there is shown to somebody at once."""
    return (output is None or output == STDOUT) and sys.stdout.isatty()


def coloured(output: str | None) -> bool:
    """True if what is written there has colours: at a terminal, unless NO_COLOR is set."""
    return on_terminal(output) and not os.environ.get("NO_COLOR")


def _stdout(*, binary: bool) -> IO[Any]:
    if binary and sys.stdout.isatty():
        raise click.UsageError("this format is not for a terminal: name a file with -o.")
    return sys.stdout.buffer if binary else sys.stdout


@contextmanager
def _whole(target: Path, *, binary: bool) -> Iterator[IO[Any]]:
    """A file beside the target that takes its place when all is written."""
    if target.exists() and not target.is_file():  # a device or a pipe, which cannot be replaced
        with _opened(target, target, "w", binary=binary) as file:
            yield file
        return
    real = target.resolve()
    part = real.with_name(f".factcheck-{os.urandom(6).hex()}")
    try:
        with _opened(part, target, "x", binary=binary) as file:
            yield file
        if real.exists():
            part.chmod(S_IMODE(real.stat().st_mode))
        part.replace(real)
    finally:
        part.unlink(missing_ok=True)


def _opened(path: Path, told: Path, mode: str, *, binary: bool) -> IO[Any]:
    try:
        if binary:
            return path.open(f"{mode}b")
        return path.open(mode, encoding="utf-8", errors="backslashreplace", newline="")
    except OSError as error:
        raise click.ClickException(f"{told} cannot be written: {error.strerror}.") from error
