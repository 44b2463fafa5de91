"""Pages and files of the web, fetched only when the network is switched on."""

import re
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from factcheck.reading.error import ReadingError

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
OFF = (
    "{} is not fetched, because the network is off; --network on the command line, "
    "network = true in factcheck.toml or network=True in Python switches it on."
)


def is_address(name: str) -> bool:
    """True if it is the address of something elsewhere rather than the name of a file.

    >>> is_address("https://example.org/a"), is_address("C:/a.txt"), is_address("a.txt")
    (True, False, False)
    """
    return bool(_ADDRESS.match(name))


def get(url: str, *, network: bool) -> tuple[bytes, str]:
    """What is at an address, and the suffix that a file of its type would have.

    Raises:
        ReadingError: when the network is off, or the address may not or cannot be fetched.
    """
    if not network:
        raise ReadingError(OFF.format(url))
    from factcheck.reading.web.fetch import fetch

    found = fetch(url)
    if found.suffix is None:
        return found.raw, PurePosixPath(urlsplit(url).path).suffix.lower()
    return found.raw, found.suffix
