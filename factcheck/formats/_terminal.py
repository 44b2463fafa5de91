"""Text for a terminal: colours, and rows no wider than it is."""

import re
from collections.abc import Callable, Iterable
from shutil import get_terminal_size
from typing import Any

from factcheck.formats._shown import line
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Verdict

Paint = Callable[[Verdict, str], str]
INDENT = "    "
NARROWEST = 30  # columns of a terminal that rows are folded for
_STYLES: dict[Verdict, dict[str, Any]] = {
    Verdict.CONSISTENT: {"fg": "bright_blue"},  # plain blue is hard to read on black
    Verdict.QUESTIONABLE: {"fg": "yellow", "bold": True},
    Verdict.INCONSISTENT: {"fg": "red", "bold": True},
    Verdict.UNVERIFIABLE: {"dim": True},
}


def painted(verdict: Verdict, text: str) -> str:
    """Text in the colour of a verdict."""
    from click import style

    return style(text, **_STYLES[verdict])


def unpainted(_verdict: Verdict, text: str) -> str:
    """Text as it is."""
    return text


def standing(claim: Claim, paint: Paint) -> str:
    """ "✓ Adds up, within rounding", in the colour of the verdict."""
    return paint(claim.verdict, f"{claim.standing.icon} {claim.standing.words}")


def headline(finding: Finding, paint: Paint) -> str:
    """ "✗ FC101 growth-mismatch: From 6,000 to 7,000 is …", the code in colour."""
    code = paint(finding.verdict, f"{finding.verdict.icon} {finding.code}")
    return f"{code} {finding.name}: {line(finding.message)}"


def fitted(rows: Iterable[str]) -> str:
    """The rows, none of them wider than the terminal; 80 columns where there is none."""
    width = max(get_terminal_size().columns, NARROWEST)
    return "".join(f"{folded(row, width)}\n" for row in rows)


def folded(row: str, width: int) -> str:
    """A row broken between words, each continuation indented by two more columns.

    >>> print(folded("    to make it right: 8.55 to 8.85", 24))
        to make it right:
          8.55 to 8.85
    """
    from click import unstyle

    margin = " " * (len(row) - len(row.lstrip()) + 2)
    rows = [""]
    for word in re.findall(r" *[^ ]+", row):
        if rows[-1] and len(unstyle(rows[-1] + word)) > width:
            rows.append(margin + word.lstrip())
        else:
            rows[-1] += word
    return "\n".join(rows)
