"""One file from the web: http and https only, from public addresses, within size and time."""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import quote, urljoin, urlsplit

import httpcore

from factcheck.reading.error import ReadingError
from factcheck.reading.web.addresses import Address, is_public
from factcheck.reading.web.body import Body, received
from factcheck.reading.web.connection import Backend, Clock
from factcheck.version import VERSION

SECONDS = 30.0  # for all of it, redirects too
STEP = 10.0  # without a sign of life
HOPS = 5
_HEADERS: dict[bytes | str, bytes | str] = {
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.1",
    "Accept-Encoding": "gzip",
    "Connection": "close",
    "User-Agent": f"factcheck/{VERSION}",
}
_MOVED = {301, 302, 303, 307, 308}


@dataclass(frozen=True, slots=True)
class Target:
    """An address that may be asked: its parts as they go over the wire."""

    url: str
    scheme: str
    host: str
    port: int
    path: str


def fetch(
    url: str, allowed: Callable[[Address, int], bool] = lambda address, _hop: is_public(address)
) -> Body:
    """What is at `url` after redirects, none of which may lead elsewhere than to public hosts.

    `allowed` is asked for every address before it is connected to, with the number of
    redirects so far.

    Raises:
        ReadingError: with one sentence that says why there is nothing.
    """
    clock, target = Clock(SECONDS), _target(url, url)
    for hop in range(HOPS + 1):
        backend = Backend(lambda address, hop=hop: allowed(address, hop), clock)  # type: ignore[misc]
        try:
            found = _asked(target, backend)
        except httpcore.TimeoutException as error:
            raise ReadingError(f"{url} took too long to answer.") from error
        except (httpcore.NetworkError, httpcore.ProtocolError, ValueError) as error:
            if isinstance(error, ReadingError):
                raise
            raise ReadingError(f"{url} cannot be fetched: {_why(error)}.") from error
        if isinstance(found, Body):
            return found
        target = _target(urljoin(target.url, found), url)
    raise ReadingError(f"{url} redirects more than {HOPS} times.")


def _asked(target: Target, backend: Backend) -> Body | str:
    """What is there, or where it says that it is."""
    address = httpcore.URL(
        scheme=target.scheme, host=target.host, port=target.port, target=target.path
    )
    host = target.host if target.port in (80, 443) else f"{target.host}:{target.port}"
    headers: dict[bytes | str, bytes | str] = {"Host": host, **_HEADERS}
    timeout = dict.fromkeys(("connect", "read", "write", "pool"), STEP)
    with (
        httpcore.ConnectionPool(network_backend=backend) as pool,
        pool.stream("GET", address, headers=headers, extensions={"timeout": timeout}) as response,
    ):
        said = {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in response.headers}
        if response.status in _MOVED and said.get("location"):
            return said["location"]
        if response.status != HTTPStatus.OK:
            raise ReadingError(f"{target.url} answers {_status(response.status)}.")
        return received(target.url, said, response.iter_stream())


def _target(url: str, first: str) -> Target:
    if any(char <= " " or char == "\x7f" for char in url):
        raise ReadingError(f"{first!r} is no address.")
    try:
        parts = urlsplit(url)
        scheme, port = parts.scheme.lower(), parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError as error:
        raise ReadingError(f"{first} is no address.") from error
    if scheme not in ("http", "https"):
        raise ReadingError(f"{first} is not fetched: only http and https are.")
    if parts.username is not None or parts.password is not None:
        raise ReadingError("an address with a name or a password in it is not fetched.")
    if not host:
        raise ReadingError(f"{first} names no host.")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~")
    query = f"?{quote(parts.query, safe='/%:@!$&()*+,;=~?')}" if parts.query else ""
    return Target(url, scheme, host, port or (443 if scheme == "https" else 80), path + query)


def _status(code: int) -> str:
    try:
        return f"{code} ({HTTPStatus(code).phrase.lower()})"
    except ValueError:
        return str(code)


def _why(error: Exception) -> str:
    said = " ".join(str(error).split()).rstrip(".")
    return said[:200] or "the connection broke off"
