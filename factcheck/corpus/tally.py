"""Totals, read from the output files: what a task returns says nothing of what is on the disk."""

from array import array
from collections import Counter
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any, Self

from factcheck.corpus.reading import rows
from factcheck.corpus.sinks import Form
from factcheck.model.finding import FLAGGED
from factcheck.model.language import ENGLISH


@dataclass(slots=True)
class Tally:
    """Documents, claims by verdict, checks that flag something by code, failures by kind.

    `errors` counts errors of ours within documents that were checked, `undated` the documents
    whose date is no day, `foreign` those that are not in English. `ids` has a hash of the id of
    each document, so that those that recur can be found.
    """

    documents: int = 0
    characters: int = 0
    quantities: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    checks: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    undated: int = 0
    foreign: int = 0
    ids: "array[int]" = field(default_factory=lambda: array("Q"), compare=False, repr=False)

    def __iadd__(self, other: "Tally") -> Self:
        self.documents += other.documents
        self.characters += other.characters
        self.quantities += other.quantities
        self.verdicts += other.verdicts
        self.checks += other.checks
        self.failures += other.failures
        self.errors += other.errors
        self.undated += other.undated
        self.foreign += other.foreign
        self.ids += other.ids
        return self

    def plain(self) -> dict[str, Any]:
        """For a JSON file."""
        numbers = ("documents", "characters", "quantities", "undated", "foreign")
        counters = ("verdicts", "checks", "failures", "errors")
        return {name: getattr(self, name) for name in numbers} | {
            name: dict(sorted(getattr(self, name).items())) for name in counters
        }

    @property
    def rows(self) -> int:
        """Every row of the input that is accounted for."""
        return self.documents + self.failures.total()


def tally(part: str, out: Path, form: Form) -> Tally:
    """The totals of one part, or of one that is not there: nothing."""
    total = Tally()
    wanted = ("id", "characters", "quantities", "published_as", "language", "errors")
    for row in rows(out, "documents", part, form, wanted):
        total.documents += 1
        total.characters += row["characters"]
        total.quantities += row["quantities"]
        total.ids.append(hashed(row["id"]))
        total.undated += bool(row.get("published_as"))
        total.foreign += row.get("language") not in (None, ENGLISH.code)
        errors = row.get("errors") or ()
        total.errors.update(f"{error['where']}: {error['kind']}" for error in errors)
    for row in rows(out, "claims", part, form, ("verdict", "checks")):
        total.verdicts[row["verdict"]] += 1
        flagging = {one["code"] for one in row["checks"] if one["verdict"] in FLAGGED}
        total.checks.update(flagging)
    total.failures.update(row["kind"] for row in rows(out, "failures", part, form, ("kind",)))
    return total


def hashed(id_: object) -> int:
    """Eight bytes that stand for an id."""
    return int.from_bytes(blake2b(str(id_).encode(), digest_size=8).digest(), "little")
