"""The dashboard on a slow machine."""

from factcheck.ui.main import main
from tests.browser.apps import slowness  # noqa: F401 - it is meant to be loaded

main()
