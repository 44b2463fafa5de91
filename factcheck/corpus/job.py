"""What all partitions of a run have in common: where the output goes, and what decides it."""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from factcheck.corpus.columns import TABLES
from factcheck.corpus.partition import Part
from factcheck.corpus.sinks import Form, path
from factcheck.model.settings import DEFAULT, Settings
from factcheck.version import VERSION

PACKAGE = Path(__file__).parents[1]
ELSEWHERE = ("cli", "dashboard", "formats", "store", "ui")  # they have no part in the output
WORK = "_work"


@dataclass(frozen=True, slots=True)
class Job:
    """Where to write and in which form, with which settings and which version of the code.

    `seconds` is the time that one document may take.
    """

    out: Path
    form: Form = "parquet"
    settings: Settings = DEFAULT
    seconds: float = 60.0
    code: str = ""

    @property
    def identity(self) -> dict[str, Any]:
        """All that decides what the output is, beside the input."""
        told = {"version": VERSION, "code": self.code, "format": self.form}
        return {**told, "settings": self.settings.to_dict()}

    def target(self, table: str, part: Part) -> Path:
        """Where the output of a partition is to be found."""
        return path(self.out, table, part.name, self.form)

    def notes(self, part: Part) -> Path:
        """The folder in which attempts at a partition take their notes."""
        return self.out / WORK / part.name

    def done(self, part: Part) -> bool:
        """True if the output of a partition is there, all of it."""
        return all(self.target(table, part).exists() for table in reversed(TABLES))


@cache
def code() -> str:
    """A hash of the modules and word lists that decide what is found, and of regex."""
    digest = sha256(version("regex").encode())
    for file in sorted(PACKAGE.rglob("*.*")):
        inside = file.relative_to(PACKAGE)
        if file.suffix in {".py", ".toml"} and inside.parts[0] not in ELSEWHERE:
            digest.update(inside.as_posix().encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
