"""`factcheck serve`: the dashboard."""

import os
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

SETTINGS = Path(".streamlit") / "config.toml"


@click.command("serve", short_help="Open the dashboard in a browser.")
@click.option("--port", type=click.IntRange(1, 65535), help="Port to listen on.")
@click.option("--headless", is_flag=True, help="Do not open a browser.")
def command(port: int | None, headless: bool) -> None:
    """Open the dashboard in a browser; it listens on this machine only."""
    from factcheck.home import home

    folder = home()
    if folder is None:
        raise click.ClickException("this installation has no dashboard (app.py is missing).")
    options = {
        **settings(folder),
        "server.headless": "false" if has_screen() and not headless else "true",
        "server.showEmailPrompt": "false",
        **({"server.port": str(port)} if port else {}),
    }
    flags = [f"--{name}={value}" for name, value in options.items()]
    # The process becomes the server, so that whoever stops the one stops the other.
    os.execv(  # noqa: S606  our own words
        sys.executable, [sys.executable, "-m", "streamlit", "run", str(folder / "app.py"), *flags]
    )


def settings(folder: Path) -> dict[str, str]:
    """What config.toml says, as options: Streamlit reads the file in its own folder only."""
    return dict(_options(tomllib.loads((folder / SETTINGS).read_text(encoding="utf-8"))))


def _options(table: dict[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _options(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", str(value).lower() if isinstance(value, bool) else str(value)


def has_screen() -> bool:
    """True if a browser could show itself."""
    on_linux = sys.platform.startswith(("linux", "freebsd"))
    return not on_linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
