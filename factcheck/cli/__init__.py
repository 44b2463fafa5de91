"""The command line: a module here whose name has no underscore is a command.

Each has `command`. Whatever they need beyond click they import when they run, so that
`factcheck --help` answers at once.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import NoReturn

import click

from factcheck.suggestion import closest
from factcheck.version import VERSION

TROUBLE = 2  # exit status: wrong usage, or something that could not be read or written


class Commands(click.Group):
    """A group whose commands are the modules here."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, by module name."""
        return sorted(m.name for m in iter_modules(__path__) if not m.name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command in the module of that name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"{__name__}.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command and its arguments; UsageError with a suggestion where there is none."""
        name, known = args[0], self.list_commands(ctx)
        if name not in known and not name.startswith("-"):
            meant = f"factcheck check {name}" if Path(name).exists() else closest(name, known)
            ctx.fail(f"No such command {name!r}.{f' Did you mean {meant!r}?' if meant else ''}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=Commands,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(VERSION, prog_name="factcheck")
def cli() -> None:
    """Check the numbers in prose: find the claims, recompute them, say what does not add up."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line; trouble is one line on stderr and exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            # An undecodable file name would otherwise stop the output; in JSON it stays valid.
            # Line ends are those of the format, on every system.
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    sys.exit(_status(arguments))


def _status(arguments: Sequence[str] | None) -> int:
    from factcheck.formats import WritingError
    from factcheck.model.failure import named
    from factcheck.reading import ReadingError

    try:
        return cli.main(arguments, prog_name="factcheck", standalone_mode=False) or 0
    except (click.Abort, KeyboardInterrupt):
        return 130
    except click.ClickException as error:
        return _trouble(error.format_message())
    except (ReadingError, WritingError) as error:
        return _trouble(str(error))
    except OSError as error:
        about = f"{error.filename}: " if error.filename else ""
        return _trouble(f"{about}{error.strerror or error}.")
    except Exception as error:  # noqa: BLE001  a user is told in one line, never by a traceback
        return _trouble(f"internal error, please report it: {named(error)}.")


def _trouble(message: str) -> int:
    click.echo(f"factcheck: {' '.join(message.split())}", err=True)
    return TROUBLE
