"""The dashboard, with every shade of a verdict in one text, whatever the checks make of it."""

from factcheck.ui.main import main
from factcheck.ui.state import session
from tests.shades import TEXT, shaded

check = session.check


def shading(document, settings):
    """The report of that text has all shades; those of others are as they are."""
    return (
        shaded(document, settings) if document.text == TEXT else check(document, settings=settings)
    )


if __name__ == "__main__":  # as Streamlit runs it; to import it changes nothing
    session.check = shading
    main()
