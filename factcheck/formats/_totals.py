"""Totals: of one report, of several together, and a table of what each check flagged."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.formats._shown import flagged, line, verdicts
from factcheck.model.finding import FLAGGED, Verdict
from factcheck.model.report import Report
from factcheck.model.settings import DEFAULT


def name(report: Report) -> str:
    """What a report is called in a list of several."""
    return line(report.document.source or report.document.title) or "text"


def of_one(report: Report) -> str:
    """ "a.txt: 1 does not add up, 2 not checked"."""
    return f"{name(report)}: {verdicts(report.counts)}"


def of_all(reports: Sequence[Report]) -> str:
    """ "2 documents: 1 does not add up, 3 add up"."""
    counts: Counter[str] = Counter()
    for report in reports:
        counts.update(report.counts)
    return f"{len(reports):,} documents: {verdicts(counts)}"


def settings(reports: Iterable[Report]) -> str:
    """The settings that are not the default: a reader may not know of a settings file."""
    unusual = dict.fromkeys(r.settings.words for r in reports if r.settings != DEFAULT)
    return "".join(f"; {words}" for words in unusual)


def table(reports: Iterable[Report]) -> Iterator[str]:
    """A heading and a row for each check that flagged something, the gravest first; else none."""
    rows = _rows(reports)
    if not rows:
        return
    width = max(len(check) for check in rows)
    heads = [verdict.words for verdict in FLAGGED]
    yield f"{'By check':{width}}  {'  '.join(heads)}"
    for check, counts in sorted(rows.items(), key=_gravest_first):
        cells = (f"{counts[verdict]:>{len(verdict.words)},}" for verdict in FLAGGED)
        yield f"{check:{width}}  {'  '.join(cells)}"


def _rows(reports: Iterable[Report]) -> dict[str, Counter[Verdict]]:
    """Check → how often it gave which verdict."""
    rows: dict[str, Counter[Verdict]] = defaultdict(Counter)
    for report in reports:
        for _claim, finding in flagged(report):
            rows[f"{finding.code} {finding.name}"][finding.verdict] += 1
    return rows


def _gravest_first(row: tuple[str, Counter[Verdict]]) -> tuple[list[int], str]:
    check, counts = row
    return [-counts[verdict] for verdict in FLAGGED], check
