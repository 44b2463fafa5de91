"""One HTML page that needs nothing else: no script, no request, light and dark, for print."""

from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING

from factcheck.extract.sentences.surroundings import Sentences
from factcheck.formats import _picture, _shown
from factcheck.formats._file import File
from factcheck.formats._words import WORDS
from factcheck.model.claim import Claim
from factcheck.model.finding import GRAVEST_FIRST
from factcheck.model.report import Report
from factcheck.model.review import Review
from factcheck.version import VERSION

if TYPE_CHECKING:
    from jinja2 import Template

FILE = File("Web page", ".html", "text/html", dated=True, place=1)


def write(report: Report, review: Review | None = None) -> str:
    """The report as a page; every word of the article goes through autoescape."""
    lines, sentences = _shown.Lines(report.document), Sentences(report.document.text)
    return _template().render(
        report=report,
        review=review or Review(),
        shown=_shown,
        words=WORDS,
        of=partial(_of, report),
        picture=_picture,
        gravest_first=GRAVEST_FIRST,
        quoted=lambda claim: sentences.quoted(claim.spans),
        lines=lines,
        style=_part("html.css"),
        version=VERSION,
    )


def _of(report: Report, *verdicts: str) -> list[Claim]:
    """The claims of these verdicts, one verdict after the other."""
    return [c for verdict in verdicts for c in report.claims if c.verdict == verdict]


@cache
def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.from_string(_part("html.jinja"))


@cache
def _part(name: str) -> str:
    return (files("factcheck.formats") / name).read_text(encoding="utf-8")
