"""What is named as IN → the files that hold documents, in the order of their names."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from factcheck.corpus.error import CorpusError

Kind = Literal["lines", "table"]
KINDS: dict[str, Kind] = {
    ".jsonl": "lines",
    ".ndjson": "lines",
    ".jsonl.gz": "lines",
    ".ndjson.gz": "lines",
    ".parquet": "table",
    ".pq": "table",
}


@dataclass(frozen=True, slots=True)
class File:
    """One file of documents: where it is, and what the output calls it (within IN)."""

    path: str
    name: str
    kind: Kind


def files(inputs: Sequence[str], out: Path) -> list[File]:
    """The files in and under these folders, and those named themselves; CorpusError if none.

    Hidden files, those that begin with "_", and those of other kinds in a folder are passed by.
    """
    found = dict(sorted({one for name in inputs for one in _under(Path(name), out)}))
    if not found:
        raise CorpusError(f"{inputs[0]} holds no file whose name ends in {', '.join(KINDS)}.")
    root = _root(inputs)
    return [File(str(path), _name(path.relative_to(root)), kind) for path, kind in found.items()]


def _under(path: Path, out: Path) -> Iterator[tuple[Path, Kind]]:
    path = path.absolute()
    if path.is_file():
        if not (kind := _kind(path)):
            raise CorpusError(f"{path.name} is no file of documents: {', '.join(KINDS)} are read.")
        yield path, kind
    elif path.is_dir():
        if out.resolve().is_relative_to(path.resolve()):
            raise CorpusError(f"{out} lies within {path}, which is read: name another folder.")
        yield from _within(path)
    else:
        raise CorpusError(f"{path} is neither a folder nor a file: nothing to read there.")


def _within(folder: Path) -> Iterator[tuple[Path, Kind]]:
    for above, folders, names in os.walk(folder, onerror=_unreadable):
        folders[:] = [name for name in folders if name[0] not in "._"]
        for path in (Path(above, name) for name in names if name[0] not in "._"):
            if (kind := _kind(path)) and path.is_file():
                yield path, kind


def _unreadable(error: OSError) -> None:
    raise CorpusError(f"{error.filename} cannot be read: {error.strerror}.") from error


def _root(inputs: Sequence[str]) -> Path:
    """The folder that the names in the output start from."""
    paths = [Path(name).absolute() for name in inputs]
    return Path(os.path.commonpath([path if path.is_dir() else path.parent for path in paths]))


def _name(path: Path) -> str:
    """The name as UTF-8 can write it; file systems hold others too."""
    return path.as_posix().encode("utf-8", "backslashreplace").decode()


def _kind(path: Path) -> Kind | None:
    """How it is read; None for a file that is not ours."""
    return next((KINDS[end] for end in KINDS if path.name.lower().endswith(end)), None)
