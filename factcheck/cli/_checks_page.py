"""The catalogue as a page in Markdown: docs/checks.md."""

from collections.abc import Iterator

from factcheck.catalogue import MARKED, families
from factcheck.checks import Check
from factcheck.formats.md import escaped

_HEAD = (
    "# The checks",
    "",
    "Made from the checks themselves by `make docs`; the tests run every example. What is flagged",
    "is set in bold. A check speaks only where the text names the numbers that it needs.",
    "",
)


def page() -> str:
    """Every check with what it is about, its formula and its examples."""
    return "\n".join([*_HEAD, *_contents(), *_families()])


def _contents() -> Iterator[str]:
    for name, checks in families():
        links = (f"[{one.code} {one.name}](#{_anchor(one)})" for one in checks)
        yield f"- {name}: {', '.join(links)}"
    yield ""


def _anchor(check: Check) -> str:
    return f"{check.code.lower()}-{check.name}"


def _families() -> Iterator[str]:
    for name, checks in families():
        yield from (f"## {name}", "")
        for check in checks:
            yield from _check(check)


def _check(check: Check) -> Iterator[str]:
    yield from (f"### {check.code} {check.name}", "")
    for paragraph in check.text.split("\n\n"):
        yield from (escaped(paragraph), "")
    yield from (f"`{check.formula}`", "", "Flagged:", "")
    yield from (f"- {_marked(example)}" for example in check.flags)
    yield from ("", "Not flagged:", "")
    yield from (f"- {escaped(example)}" for example in check.passes)
    yield ""


def _marked(example: str) -> str:
    r"""An example with the flagged words in bold.

    >>> _marked("Visits *rose* [[45%]].")
    'Visits \\*rose\\* **45%**.'
    """
    parts = MARKED.split(example)  # every other part was marked
    return "".join(
        f"**{_inline(part)}**" if n % 2 else _inline(part) for n, part in enumerate(parts)
    )


def _inline(part: str) -> str:
    """A piece of a line: escaped, with the blanks at its ends kept."""
    body = part.strip()
    return part.replace(body, escaped(body)) if body else part
