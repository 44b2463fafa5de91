"""The sample articles in `seeds/`."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from factcheck import reading
from factcheck.home import home
from factcheck.model.document import Document

SUFFIXES = {".txt", ".md"}


def folder() -> Path | None:
    """Where the samples are; None for an installation without any."""
    root = home()
    return root / "seeds" if root and (root / "seeds").is_dir() else None


def samples(where: Path | None = None) -> list[Document]:
    """The samples in the order of their names; one that cannot be read is left out."""
    where = where or folder()
    if where is None:
        return []
    found = []
    for path in sorted(where.iterdir()):
        if path.suffix in SUFFIXES and path.is_file():
            try:
                found.append(_sample(path))
            except reading.ReadingError:
                continue
    return found


def _sample(path: Path) -> Document:
    """A seed, with the date of publication that its expectations name."""
    return replace(reading.read(path), source=path.name).dated(_published(path), None)


def _published(path: Path) -> date | None:
    try:
        beside = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
        return date.fromisoformat(beside["published"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
