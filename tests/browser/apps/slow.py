"""The dashboard on a slow machine."""

from factcheck.ui.main import main
from tests.browser.apps import slowness

if __name__ == "__main__":  # as Streamlit runs it; to import it changes nothing
    slowness.begin()
    main()
