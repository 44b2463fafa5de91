"""The dashboard as it is, but what it fetches may be on this machine: only here, for tests."""

from factcheck.reading.web import fetch
from factcheck.ui.main import main

fetch.fetch.__defaults__ = (lambda address, hop: hop == 0 and address.is_loopback,)
main()
