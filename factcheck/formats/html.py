"""One HTML page that needs nothing else: no script, no request, light and dark, for print."""

from functools import cache
from importlib.resources import files

from factcheck.formats import _shown
from factcheck.formats._file import File
from factcheck.model.finding import GRAVEST_FIRST
from factcheck.model.report import Report
from factcheck.model.review import Review
from factcheck.version import VERSION

FILE = File("Web page", ".html", "text/html", dated=True, place=1)


def write(report: Report, review: Review | None = None) -> str:
    """The report as a page; every word of the article goes through autoescape."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    lines = _shown.Lines(report.document)
    return environment.from_string(_part("html.jinja")).render(
        report=report,
        review=review or Review(),
        shown=_shown,
        gravest_first=GRAVEST_FIRST,
        place_of=lambda thing: lines.told(thing.span),
        style=_part("html.css"),
        version=VERSION,
    )


@cache
def _part(name: str) -> str:
    return (files("factcheck.formats") / name).read_text(encoding="utf-8")
