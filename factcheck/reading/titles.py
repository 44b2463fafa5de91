"""Titles: from the properties of a file, which are often none, or from the text itself."""

import re

MOST = 200  # characters
LINE_MOST = 120  # characters of a line that can still be a title
_HEADING = re.compile(r"#{1,6}[ \t]+(.*?)[ \t]*#*")
_JUNK = re.compile(
    r"""(?:Microsoft\s(?:Word|PowerPoint)\s-.*|.*\.(?:docx?|pdf|indd|qxd|qxp|rtf|odt|tmp|html?)
    |(?:untitled|document|doc|slide|book|page|title|template|draft)[\s_-]*\d*
    |powerpoint\spresentation|word\sdocument|[\W\d_]*)""",
    re.VERBOSE | re.IGNORECASE,
)


def plausible(title: str) -> str:
    """The title in one line, or nothing when a program rather than a person gave it.

    >>> plausible("Ferry fares  rise"), plausible("Microsoft Word - fares_v3.doc")
    ('Ferry fares rise', '')
    """
    line = " ".join(title.split())
    return "" if len(line) > MOST or _JUNK.fullmatch(line) else line


def first_line(text: str) -> str:
    r"""The first line when it looks like a title: a heading, or short and set apart.

    >>> first_line("# Visits doubled\nVisits rose to 7,000.")
    'Visits doubled'
    >>> first_line("Visits rose to 7,000\nfrom 6,000 a year before.")
    ''
    """
    first, _, rest = text.lstrip().partition("\n")
    if heading := _HEADING.fullmatch(first.rstrip()):
        return heading[1]
    second = rest.partition("\n")[0].strip()
    apart = bool(rest.strip()) and (not second or len(second) > LINE_MOST)
    short = len(first) <= LINE_MOST and not first.rstrip().endswith((".", ":", ";", ","))
    return first.strip() if apart and short else ""
