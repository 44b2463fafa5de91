"""Totals, read from the output files: what a task returns says nothing of what is on the disk."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factcheck.corpus.reading import rows
from factcheck.corpus.rows import FLAGGED
from factcheck.corpus.sinks import Form


@dataclass(slots=True)
class Tally:
    """Documents, claims by verdict, checks that flag something by code, failures by kind."""

    documents: int = 0
    characters: int = 0
    quantities: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    checks: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.documents + other.documents,
            self.characters + other.characters,
            self.quantities + other.quantities,
            self.verdicts + other.verdicts,
            self.checks + other.checks,
            self.failures + other.failures,
        )

    def plain(self) -> dict[str, Any]:
        """For a JSON file."""
        counters = {"verdicts": self.verdicts, "checks": self.checks, "failures": self.failures}
        numbers = ("documents", "characters", "quantities")
        return {name: getattr(self, name) for name in numbers} | {
            name: dict(sorted(counter.items())) for name, counter in counters.items()
        }

    @property
    def rows(self) -> int:
        """Every row of the input that is accounted for."""
        return self.documents + self.failures.total()


def tally(part: str, out: Path, form: Form) -> Tally:
    """The totals of one part, or of one that is not there: nothing."""
    total = Tally()
    wanted = ("characters", "quantities")
    for row in rows(out, "documents", part, form, wanted):
        total.documents += 1
        total.characters += row["characters"]
        total.quantities += row["quantities"]
    for row in rows(out, "claims", part, form, ("verdict", "checks")):
        total.verdicts[row["verdict"]] += 1
        flagging = {one["code"] for one in row["checks"] if one["verdict"] in FLAGGED}
        total.checks.update(flagging)
    total.failures.update(row["kind"] for row in rows(out, "failures", part, form, ("kind",)))
    return total
