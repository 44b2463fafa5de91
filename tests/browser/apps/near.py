"""The dashboard as it is, but what it fetches may be on this machine: only here, for tests."""

from factcheck.reading.web import fetch
from factcheck.ui.main import main


def near(address, hop):
    """This machine, unless a redirect leads here."""
    return hop == 0 and address.is_loopback


if __name__ == "__main__":  # as Streamlit runs it; to import it changes nothing
    fetch.fetch.__defaults__ = (near,)
    main()
