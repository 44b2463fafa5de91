"""An option with a fixed set of values, which suggests one for a mistyped value."""

from typing import Any

import click

from factcheck.suggestion import closest


class Choice(click.Choice[str]):
    """`click.Choice` with a suggestion in its error message."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The value; BadParameter with a suggestion where it is none of the choices."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            if (meant := closest(str(value), self.choices)) is None:
                raise
            message = f"{error.message.rstrip('.')}. Did you mean {meant!r}?"
            raise click.BadParameter(message, ctx, param) from error
