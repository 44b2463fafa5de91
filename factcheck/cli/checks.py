"""`factcheck checks`: the list, the page that docs/ publishes, or all that the checks say."""

import json
from collections.abc import Callable

import click

from factcheck.cli._options import OUTPUT, form_of


@click.command("checks")
@form_of("list", ["text", "md", "json"])
@click.option(
    "--messages",
    is_flag=True,
    help="List what the checks say of all their examples instead, a message a row.",
)
@OUTPUT
def command(form: str, messages: bool, output: str | None) -> None:
    """List every check with its code, its name and what it is about."""
    from factcheck.cli._sink import sink

    written = (_messages if messages else _checks)(form)
    with sink(output, ()) as out:
        out.write(written)


def _checks(form: str) -> str:
    from factcheck.cli._checks_page import page

    writers: dict[str, Callable[[], str]] = {"text": _list, "md": page, "json": _plain}
    return writers[form]()


def _messages(form: str) -> str:
    from factcheck.cli._messages import as_json, as_text

    if form == "md":
        raise click.UsageError("--messages can be had as text or json, not as md.")
    return as_json() if form == "json" else as_text()


def _list() -> str:
    from factcheck.checks import registry

    known = registry().values()
    width = max((len(check.name) for check in known), default=0)
    return "".join(f"{one.code}  {one.name:{width}}  {one.summary}\n" for one in known)


def _plain() -> str:
    from factcheck.checks import registry

    held = [
        {
            "code": one.code,
            "name": one.name,
            "relation": one.relation.name,
            "summary": one.summary,
            "formula": one.formula,
            "flags": one.flags,
            "passes": one.passes,
        }
        for one in registry().values()
    ]
    return json.dumps(held, ensure_ascii=False, indent=1) + "\n"
