"""Totals: of one report, of several together, and a table of what each check flagged."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from factcheck.formats._shown import flagged, line, verdicts
from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.model.settings import DEFAULT

COLUMNS = (Verdict.INCONSISTENT, Verdict.QUESTIONABLE)


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
    """What was not checked as usual: a settings file may be a surprise to whoever reads."""
    unusual = {report.settings.words: None for report in reports if report.settings != DEFAULT}
    return "".join(f"; {words}" for words in unusual)


def table(reports: Iterable[Report]) -> Iterator[str]:
    """A row a check that flagged something, what does not add up first; none without any."""
    rows = _rows(reports)
    if not rows:
        return
    width = max(len(check) for check in rows)
    heads = [verdict.words for verdict in COLUMNS]
    yield f"{'By check':{width}}  {'  '.join(heads)}"
    for check, counts in sorted(rows.items(), key=_gravest_first):
        cells = (f"{counts[one]:>{len(head)},}" for one, head in zip(COLUMNS, heads, strict=True))
        yield f"{check:{width}}  {'  '.join(cells)}"


def _rows(reports: Iterable[Report]) -> dict[str, Counter[Verdict]]:
    rows: dict[str, Counter[Verdict]] = {}
    for report in reports:
        for _claim, finding in flagged(report):
            row = rows.setdefault(f"{finding.code} {finding.name}", Counter())
            row[finding.verdict] += 1
    return rows


def _gravest_first(row: tuple[str, Counter[Verdict]]) -> tuple[int, int, str]:
    check, counts = row
    return -counts[COLUMNS[0]], -counts[COLUMNS[1]], check
