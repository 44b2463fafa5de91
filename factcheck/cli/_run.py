"""One run of `factcheck check`: documents in, outcomes, reports out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import click

from factcheck import formats
from factcheck.cli._language import english
from factcheck.cli._notes import Notes
from factcheck.cli._outcomes import Outcome, failed, outcomes
from factcheck.cli._progress import Progress
from factcheck.cli._sink import coloured, on_terminal, sink
from factcheck.cli._targets import Targets, apart
from factcheck.cli._writing import Tell, alone, together
from factcheck.formats import jsonl
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.reading.published import Published

Reports = Iterable[Outcome[Report]]
Seen = list[Verdict] | None  # the verdicts of a document; None when there is no report
JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class Run:
    """How documents are checked, and where the reports are written in which form."""

    work: Callable[[Document], Report]
    form: formats.Format
    output: str | None
    published: Published
    network: bool
    any_language: bool = False

    def all(self, names: Sequence[str]) -> list[Seen]:
        """Check what has these names and write the reports; where it can be, one by one."""
        each = apart(self.form, self.output, len(names))
        lines = any(Path(name).suffix == ".jsonl" for name in names)
        progress = Progress(None if lines else len(names))
        found = progress.over(self.check(names, progress.tell))
        if each or self.form.name == JSONL:
            return self.write(found, names, progress.tell)
        return self.write(list(found), names, progress.tell)

    def check(self, names: Sequence[str], tell: Tell) -> Iterator[Outcome[Report]]:
        """The outcome of each document, in order, as it is ready."""
        from factcheck.reading.batch import rows

        read = rows(names, lines=self.form.name == JSONL, network=self.network)
        wanted = read if self.any_language else english(read)
        with Notes(tell) as notes:
            for outcome in outcomes(wanted, self.work, self.published, tell):
                if (report := outcome.result) is not None:
                    notes.add(outcome.id, report.document, report.errors, report.claims)
                yield outcome

    def write(self, done: Reports, names: Sequence[str], tell: Tell) -> list[Seen]:
        """Write the reports; `names` are all that is checked, and no report may replace one."""
        number = len(done) if isinstance(done, list) else 0  # a name may stand for many documents
        if apart(self.form, self.output, max(number, len(names))):
            return self._each(done, names, tell)
        if self.form.name == JSONL:
            with sink(self.output, names) as out:
                return [_line(outcome, out, tell) for outcome in done]
        return self._together(list(done), names, tell)

    def _each(self, done: Reports, names: Sequence[str], tell: Tell) -> list[Seen]:
        """Every report into a file of its own, as soon as it is there."""
        targets, verdicts = Targets(self.form, self.output, names), []
        for outcome in done:
            report = outcome.result
            written = alone(self.form, report, tell) if report else None
            if written is not None:
                target = targets.of(outcome.id)
                with sink(target, names, binary=self.form.file.binary) as out:
                    out.write(written)
                tell(f"wrote {target}")
            verdicts.append(seen(report if written is not None else None))
        return verdicts

    def _together(
        self, done: list[Outcome[Report]], names: Sequence[str], tell: Tell
    ) -> list[Seen]:
        reports = [outcome.result for outcome in done if outcome.result]
        written, included = together(self.form, self._joined, reports, tell)
        if written is not None:
            with sink(self.output, names, binary=self.form.file.binary) as out:
                out.write(written)
        ids = {id(report) for report in included}
        return [seen(one.result if id(one.result) in ids else None) for one in done]

    def _joined(self, reports: list[formats.Reviewed]) -> formats.Written:
        form = self.form
        if form.styled and on_terminal(self.output):
            styled = form.styled(reports)
            if isinstance(styled, str) and not coloured(self.output):
                return click.unstyle(styled)
            return styled
        return form.several(reports) if form.several else form.write(*reports[0])


def seen(report: Report | None) -> Seen:
    """The verdicts on the claims of a document."""
    return None if report is None else [claim.verdict for claim in report.claims]


def _line(outcome: Outcome[Report], out: IO[str], tell: Tell) -> Seen:
    """Write a document as soon as it is done: a batch may be long."""
    if outcome.result is not None:
        try:
            written = jsonl.row(outcome.id, report=outcome.result.to_dict())
        except Exception as error:  # noqa: BLE001  the other documents are written all the same
            outcome = failed(outcome.id, error)
            tell(outcome.message)
    if outcome.result is None:
        written = jsonl.error(outcome.id, outcome.kind, outcome.message)
    out.write(written)
    out.flush()
    return seen(outcome.result)
