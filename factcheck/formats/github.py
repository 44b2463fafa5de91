"""Workflow commands of GitHub Actions: an annotation on the line of each finding.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions. What does not
add up is an error, what needs a look a warning, what was not checked a notice; a claim that a
reviewer gave another verdict has the annotation of that one. Counts, version and settings
are a debug message.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from factcheck.formats._file import File, Reviewed
from factcheck.formats._shown import (
    Lines,
    beside,
    counted,
    line,
    made_with,
    mending,
    remarks,
    seen,
    spots,
    steps,
)
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Verdict
from factcheck.model.report import Report
from factcheck.model.review import Review
from factcheck.model.span import Span

FILE = File("GitHub annotations", ".txt", "text/plain")
_COMMANDS = {
    Verdict.INCONSISTENT: "error",
    Verdict.QUESTIONABLE: "warning",
    Verdict.UNVERIFIABLE: "notice",
    Verdict.CONSISTENT: "notice",  # by a reviewer's decision only
}


def write(report: Report, review: Review | None = None) -> str:
    """An annotation a finding, and one a claim that was not checked, in the order of the text."""
    name, lines = seen(report.document.source or "text"), Lines(report.document)
    annotate = partial(_annotations, name=name, lines=lines, review=review or Review())
    told = [one for claim in report.claims for one in annotate(claim)]
    last = _command("debug", {}, f"{name}: {counted(report)}; {made_with(report)}")
    return "".join(f"{one}\n" for one in [*told, last])


def several(pairs: Sequence[Reviewed]) -> str:
    """The annotations after one another."""
    return "".join(write(report, review) for report, review in pairs)


def _annotations(claim: Claim, name: str, lines: Lines, review: Review) -> Iterator[str]:
    decision = review.on(claim)
    remark = [f"{label}: {line(said)}" for label, said in remarks(decision)]
    if claim.verdict is Verdict.UNVERIFIABLE and not (claim.remark and decision.empty):
        why = [claim.reason, *(finding.message for finding in claim.findings)]
        told = [f"“{line(claim.text)}”", *(line(said) for said in why if said), *remark]
        where = _where(name, lines, claim.spans, claim.verdict.words)
        yield _command(_COMMANDS[review.verdict(claim)], where, "\n".join(told))
    for finding in claim.findings:
        if finding.verdict.flagged:
            command = _COMMANDS[decision.verdict or finding.verdict]
            where = _where(name, lines, spots(claim, finding), f"{finding.code} {finding.name}")
            yield _command(command, where, "\n".join([*_told(finding), *remark]))


def _told(finding: Finding) -> Iterator[str]:
    yield line(finding.message)
    details = [beside(finding), *steps(finding), mending(finding)]
    yield from (line(detail) for detail in details if detail)


def _where(name: str, lines: Lines, spans: Sequence[Span], title: str) -> dict[str, object]:
    """The properties of a command; columns may stand only where it is all one line.

    Lines of a text that was read from a page, say, are not those of the file. An annotation
    stands in one place: for a claim of several spans the title names the others.
    """
    span, *others = spans
    title = ", ".join([title, *(f"with {lines.told(spot)}" for spot in others)])
    if not lines.of_file:
        return {"file": name, "title": f"{title}, {lines.told(span)}"}
    (first, column), (last, end) = lines.place(span.start), lines.place(span.end)
    where = {"file": name, "line": first, "endLine": last}
    columns = {"col": column, "endColumn": end} if first == last else {}
    return {**where, **columns, "title": title}


def _command(name: str, properties: dict[str, object], message: str) -> str:
    r"""One command, escaped so that nothing in it ends it.

    >>> _command("error", {"file": "a:b,c"}, "1%\n2")
    '::error file=a%3Ab%2Cc::1%25%0A2'
    """
    said = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name}{' ' if said else ''}{said}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
