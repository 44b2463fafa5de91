"""Distributions over an output folder: by check, by source, by month or year."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from factcheck.corpus.reading import Plain, every
from factcheck.model.finding import FLAGGED, Closeness, Verdict, worst

MONTHS = 48  # a longer time is told by years
SHOWN = 25
UNDATED = "without a date"


@dataclass(slots=True)
class Overview:
    """Claims by verdict: within each check, each source, each month; and failures."""

    documents: int = 0
    checks: dict[str, Counter[Verdict]] = field(default_factory=lambda: defaultdict(Counter))
    sources: dict[str, Counter[Verdict]] = field(default_factory=lambda: defaultdict(Counter))
    months: dict[str, Counter[Verdict]] = field(default_factory=lambda: defaultdict(Counter))
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    rounding: int = 0  # of those that add up
    failures: Counter[str] = field(default_factory=Counter)
    failed: list[Plain] = field(default_factory=list)

    @classmethod
    def of(cls, out: Path) -> "Overview":
        """Read it once; CorpusError when it is damaged or not complete."""
        found = cls()
        found.documents = sum(1 for _row in every(out, "documents", ("row",)))
        for row in every(out, "claims", ("source", "published", "verdict", "fit", "checks")):
            found._claim(row)
        for row in every(out, "failures"):
            found.failures[row["kind"]] += 1
            if len(found.failed) < SHOWN:
                found.failed.append(row)
        return found

    def _claim(self, row: Plain) -> None:
        verdict = Verdict(row["verdict"])
        self.verdicts[verdict] += 1
        self.rounding += row["fit"] == Closeness.ROUNDING
        self.sources[row["source"]][verdict] += 1
        self.months[_month(row["published"])][verdict] += 1
        by_code: dict[str, list[Verdict]] = defaultdict(list)
        for check in row["checks"]:
            by_code[check["code"]].append(Verdict(check["verdict"]))
        for code, verdicts in by_code.items():
            self.checks[code][worst(verdicts)] += 1

    def times(self) -> dict[str, Counter[Verdict]]:
        """By month in order; by year when there are many months. Without what has no date."""
        dated = {month: count for month, count in self.months.items() if month != UNDATED}
        if len(dated) <= MONTHS:
            return dict(sorted(dated.items()))
        years: dict[str, Counter[Verdict]] = defaultdict(Counter)
        for month, count in dated.items():
            years[month[:4]] += count
        return dict(sorted(years.items()))

    def leading(self) -> dict[str, Counter[Verdict]]:
        """The sources with the most claims to look at; not more than fit a table."""
        ranked = sorted(self.sources.items(), key=lambda one: (-flags(one[1]), one[0]))
        return dict(ranked[:SHOWN])


def flags(count: Counter[Verdict]) -> int:
    """Claims to look at."""
    return sum(count[verdict] for verdict in FLAGGED)


def checked(count: Counter[Verdict]) -> int:
    """Claims that could be recomputed."""
    return count.total() - count[Verdict.UNVERIFIABLE]


def share(count: Counter[Verdict]) -> str:
    """How many of a hundred recomputed claims are to be looked at.

    >>> share(Counter({Verdict.CONSISTENT: 7, Verdict.INCONSISTENT: 1}))
    '12.5'
    """
    return f"{100 * flags(count) / checked(count):.1f}" if checked(count) else "–"


def _month(published: date | None) -> str:
    return f"{published:%Y-%m}" if published else UNDATED
