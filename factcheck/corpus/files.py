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
    """One file of documents: where it is, and what the output calls it."""

    path: str
    name: str
    kind: Kind


def files(inputs: Sequence[str], out: Path) -> list[File]:
    """The files in and under these folders, and those named themselves; CorpusError if none.

    Hidden files, those that begin with "_", and those of other kinds in a folder are passed by.
    """
    found = sorted({path for name in inputs for path in _under(Path(name), out)})
    if not found:
        raise CorpusError(f"{inputs[0]} holds no file whose name ends in {', '.join(KINDS)}.")
    root = _root(inputs)
    return [File(str(path), path.relative_to(root).as_posix(), _kind(path)) for path in found]


def _under(path: Path, out: Path) -> Iterator[Path]:
    path = path.absolute()
    if path.is_file():
        if not _kind(path):
            raise CorpusError(f"{path.name} is no file of documents: {', '.join(KINDS)} are read.")
        yield path
    elif path.is_dir():
        if out.absolute().is_relative_to(path):
            raise CorpusError(f"{out} lies within {path}, which is read: name another folder.")
        yield from _within(path)
    else:
        raise CorpusError(f"{path} is neither a folder nor a file: nothing to read there.")


def _within(folder: Path) -> Iterator[Path]:
    for above, folders, names in os.walk(folder, onerror=_unreadable):
        folders[:] = [name for name in folders if name[0] not in "._"]
        paths = (Path(above, name) for name in names if name[0] not in "._")
        yield from (path for path in paths if _kind(path) and path.is_file())


def _unreadable(error: OSError) -> None:
    raise CorpusError(f"{error.filename} cannot be read: {error.strerror}.") from error


def _root(inputs: Sequence[str]) -> Path:
    """The folder that the names in the output start from."""
    paths = [Path(name).absolute() for name in inputs]
    return Path(os.path.commonpath([path if path.is_dir() else path.parent for path in paths]))


def _kind(path: Path) -> Kind:
    ending = next((end for end in KINDS if path.name.lower().endswith(end)), "")
    return KINDS.get(ending, "")  # type: ignore[arg-type]  # empty: not one of ours
