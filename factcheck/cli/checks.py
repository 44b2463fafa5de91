"""`factcheck checks`: the list, or the page that docs/ publishes."""

import click

from factcheck.cli._options import OUTPUT


@click.command("checks")
@click.option(
    "--format", "form", type=click.Choice(["text", "md"]), default="text", show_default=True
)
@OUTPUT
def command(form: str, output: str | None) -> None:
    """List every check with its code, its name and what it is about."""
    from factcheck.cli._checks_page import page
    from factcheck.cli._sink import sink

    with sink(output, ()) as out:
        out.write(page() if form == "md" else _list())


def _list() -> str:
    from factcheck.checks import registry

    known = registry().values()
    width = max((len(check.name) for check in known), default=0)
    return "".join(f"{one.code}  {one.name:{width}}  {one.summary}\n" for one in known)
