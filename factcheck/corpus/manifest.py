"""What a run is made of, beside its output: a line that identifies it, then a line a part."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

from factcheck.corpus.error import CorpusError
from factcheck.corpus.job import Job
from factcheck.corpus.partition import Part, plain
from factcheck.corpus.sinks import sync

SCHEMA = "factcheck/corpus/1"
MANIFEST, SUCCESS, LOCK = "_manifest.jsonl", "_SUCCESS", "_lock"
AGAIN = "name a new folder, or delete this one to begin again"
_UNLIKE = {
    "version": "another version of factcheck",
    "code": "another version of factcheck",
    "settings": "other settings",
    "format": "another --format",
    "wanted": "another --limit, --sample or --seed",
    "size": "another --partition-size",
}


def header(job: Job, **choices: Any) -> dict[str, Any]:
    """The line that identifies a run; `choices` are those that say which parts there are."""
    return {"schema": SCHEMA, **job.identity, **choices}


def examine(out: Path, head: dict[str, Any]) -> bool:
    """True if a run of the same kind was begun here; CorpusError if OUT holds something else."""
    if not out.exists():
        return False
    if not out.is_dir():
        raise CorpusError(f"{out} is a file: name a folder for the output.")
    if not (out / MANIFEST).exists():
        if other := [one.name for one in out.iterdir() if one.name[0] != "_"]:
            raise CorpusError(f"{out} holds other files ({min(other)}): name a new folder.")
        return False
    known = _lines(out)[0]
    for name, what in _UNLIKE.items():
        if known.get(name) != head.get(name):
            raise CorpusError(f"{out} was made with {what}: {AGAIN}.")
    return True


def agree(out: Path, parts: Sequence[Part]) -> None:
    """CorpusError when OUT was begun with other input."""
    if [line["part"] for line in _lines(out)[1:]] != [part.name for part in parts]:
        raise CorpusError(f"{out} was made from other input, or the input was changed: {AGAIN}.")


def write(out: Path, head: dict[str, Any], parts: Sequence[Part]) -> None:
    """Write the manifest: whole, or not at all."""
    lines = [head, *(plain(part) for part in parts)]
    put(out / MANIFEST, "".join(json.dumps(line) + "\n" for line in lines))


def put(target: Path, text: str) -> None:
    """A file that is whole and on the disk, or not there at all."""
    temporary = target.with_name(f"{target.name}.{uuid4().hex}")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    sync(target.parent)


def read(out: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The line that identifies the run, and those of its parts; CorpusError if OUT is no run."""
    if not (out / MANIFEST).is_file():
        raise CorpusError(f"{out} is no output of 'factcheck corpus': it has no {MANIFEST}.")
    head, *parts = _lines(out)
    return head, parts


def _lines(out: Path) -> list[dict[str, Any]]:
    try:
        with (out / MANIFEST).open(encoding="utf-8") as file:
            held = [json.loads(line) for line in file]
        if held[0]["schema"] == SCHEMA:
            return held
    except (ValueError, IndexError, KeyError, TypeError) as error:
        raise CorpusError(f"{out / MANIFEST} is damaged: {AGAIN}.") from error
    raise CorpusError(f"{out} was made with another version of factcheck: {AGAIN}.")
