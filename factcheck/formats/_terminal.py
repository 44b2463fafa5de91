"""What text has at a terminal: colours, and rows no wider than it is."""

import re
from collections.abc import Callable
from typing import Any

from factcheck.model.finding import Verdict

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


def folded(row: str, width: int) -> str:
    """A row broken between words, the rest a little to the right of where it begins.

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
