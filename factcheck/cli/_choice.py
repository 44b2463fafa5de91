"""A choice that says which of its values a mistyped one was probably meant to be."""

from typing import Any

import click

from factcheck.suggestion import closest


class Choice(click.Choice[str]):
    """As click has it, with a suggestion."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The value, or what is wrong with it."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            if (meant := closest(str(value), self.choices)) is None:
                raise
            told = f"{error.message.rstrip('.')}. Did you mean {meant!r}?"
            raise click.BadParameter(told, ctx, param) from error
