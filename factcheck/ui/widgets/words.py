"""How verdicts and decisions are shown: an icon always stands beside the word."""

import re

from factcheck.model.finding import Standing, Verdict
from factcheck.model.review import Act

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~$:!])")
_COUNTED = {
    Standing.INCONSISTENT: ("error", "errors"),
    Standing.QUESTIONABLE: ("to look at", "to look at"),
    Standing.CONSISTENT: ("adds up", "add up"),
    Standing.ROUNDING: ("adds up within rounding", "add up within rounding"),
    Standing.UNVERIFIABLE: ("could not be checked", "could not be checked"),
}
TICKS = {Act.AGREE: "agreed", Act.OVERRIDE: "overridden", Act.SKIP: "skipped"}


def shown(verdict: Verdict | Standing) -> str:
    """Icon and word."""
    return f"{verdict.icon} {verdict.words}"


def counted(standing: Standing, number: int) -> str:
    """How many claims stand so, as the line above the article says it.

    >>> counted(Standing.INCONSISTENT, 2), counted(Standing.CONSISTENT, 1)
    ('2 errors', '1 adds up')
    """
    one, several = _COUNTED[standing]
    return f"{number:,} {one if number == 1 else several}"


def shortened(name: str, most: int = 60) -> str:
    """The name of a file; of a long one, the beginning and the end.

    >>> shortened("a report of many words.docx", 16)
    'a repor…rds.docx'
    """
    end = most // 2
    return name if len(name) <= most else f"{name[: most - end - 1]}…{name[-end:]}"


def plain(text: str) -> str:
    r"""Text for a label, which Streamlit reads as Markdown: everything in it is literal.

    >>> print(plain("*5* for $6"))
    \*5\* for \$6
    """
    return _MARKDOWN.sub(r"\\\1", text)
