"""Folders named on a command line → the files in them that can be read."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck.reading import SUFFIXES
from factcheck.reading.web import is_address

OURS = ".factcheck"  # what the name of a report has before its suffix


def expanded(names: Iterable[str]) -> list[str]:
    """The names, each folder replaced by what can be read in it and below, in order.

    Hidden files and folders, links to folders and our own reports are passed over, and so is
    what came before. A folder with nothing to read stays as it is.
    """
    seen: set[str] = set()
    found: list[str] = []
    for name in names:
        inside = [*_below(name)] if not is_address(name) and name and Path(name).is_dir() else []
        fresh = [one for one in inside if os.path.realpath(one) not in seen]
        found += fresh if inside else [name]
        seen.update(map(os.path.realpath, inside or [name]))
    return found


def among(path: str, names: Iterable[str]) -> bool:
    """True if a file that is not there yet would be read as one of those in these folders."""
    name, target = Path(path), Path(path).resolve()
    folders = [Path(one).resolve() for one in names if not is_address(one) and Path(one).is_dir()]
    return _readable(name) and any(target.is_relative_to(folder) for folder in folders)


def _below(folder: str) -> Iterator[str]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        yield from (str(Path(here, name)) for name in sorted(files) if _wanted(Path(here, name)))


def _wanted(path: Path) -> bool:
    return _readable(path) and path.is_file()


def _readable(path: Path) -> bool:
    ours = path.with_suffix("").suffix == OURS
    return path.suffix.lower() in SUFFIXES and not ours and not path.name.startswith(".")
