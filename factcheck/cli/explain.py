"""`factcheck explain`: the page of one check."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factcheck.checks import Check


@click.command("explain")
@click.argument("code")
def command(code: str) -> None:
    """Show what the check CODE is about: why, formula, examples. Its name will do as well."""
    from factcheck.checks import registry
    from factcheck.checks._unknown import unknown

    for check in registry().values():
        if code.strip().casefold() in (check.code.casefold(), check.name):
            click.echo("\n".join(_page(check)))
            return
    raise click.UsageError(unknown(code.strip()))


def _page(check: "Check") -> Iterator[str]:
    yield f"{check.code} {check.name}: checks a {check.relation.name}"
    yield from ("", check.text, "", f"Formula: {check.formula}")
    for heading, examples in (("Flagged", check.flags), ("Not flagged", check.passes)):
        if examples:
            yield from ("", f"{heading}:", *(f"  {example}" for example in examples))
