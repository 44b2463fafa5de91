"""Where the dashboard's files are: app.py, the samples, the settings of Streamlit.

A checkout has them beside the package; the wheel carries them inside of it.
"""

from pathlib import Path

PACKAGE = Path(__file__).parent


def home() -> Path | None:
    """The folder that holds app.py; None when the installation has none."""
    places = (PACKAGE / "dashboard", PACKAGE.parent)
    return next((place for place in places if (place / "app.py").is_file()), None)
