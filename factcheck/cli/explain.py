"""`factcheck explain`: the page of one check, or of one family of claims."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factcheck.checks import Check


@click.command("explain")
@click.argument("name")
def command(name: str) -> None:
    """Show what a check or a family of claims is about.

    NAME is the code or the name of a check ("FC101"): why, formula, examples. Or it is a family
    ("change"): how such claims are found, examples, and how many are missed today.
    """
    from factcheck.checks import registry
    from factcheck.cli import _family_page
    from factcheck.extract.binding.corpus import FAMILIES

    asked = name.strip().casefold()
    for check in registry().values():
        if asked in (check.code.casefold(), check.name):
            click.echo("\n".join(_page(check)))
            return
    if asked not in FAMILIES:
        raise click.UsageError(_unknown(name.strip()))
    click.echo("\n".join(_family_page.page(asked)))


def _page(check: "Check") -> Iterator[str]:
    yield f"{check.code} {check.name}: checks a {check.relation.name}"
    yield from ("", check.text, "", f"Formula: {check.formula}")
    for heading, examples in (("Flagged", check.flags), ("Not flagged", check.passes)):
        if examples:
            yield from ("", f"{heading}:", *(f"  {example}" for example in examples))


def _unknown(name: str) -> str:
    """ "no check or family of claims is called 'chnage'. Did you mean change?"."""
    from factcheck.checks import registry
    from factcheck.extract.binding.corpus import FAMILIES
    from factcheck.suggestion import closest

    checks = registry().values()
    meant = {word: f"{one.code} ({one.name})" for one in checks for word in (one.code, one.name)}
    meant |= {family: family for family in FAMILIES}
    found = f"no check or family of claims is called '{name}'"
    if word := closest(name, meant):
        return f"{found}. Did you mean {meant[word]}?"
    return f"{found}; see 'factcheck checks' for the checks; the families are {', '.join(FAMILIES)}"
