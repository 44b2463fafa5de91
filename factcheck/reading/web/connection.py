"""Connections that go where they may, and end when their time is up.

httpcore is the client because its step of connecting is a public interface: the address that
was checked is the one connected to, whatever the name resolves to a moment later, and nothing
(proxies of the environment, cookies, redirects) happens that is not written here. urllib3 and
requests resolve the name themselves, inside the call that connects.
"""

import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

from factcheck.reading.error import ReadingError
from factcheck.reading.web.addresses import Address, resolved

Allowed = Callable[[Address], bool]


class Clock:
    """How much time is left."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self, most: float | None) -> float:
        """Seconds for one step; httpcore's ReadTimeout when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout
        return left if most is None else min(left, most)


class Stream(httpcore.NetworkStream):
    """A stream each step of which has only the time that is left."""

    def __init__(self, inner: httpcore.NetworkStream, clock: Clock) -> None:
        self._inner, self._clock = inner, clock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """As httpcore has it."""
        return self._inner.read(max_bytes, self._clock.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """As httpcore has it."""
        self._inner.write(buffer, self._clock.left(timeout))

    def close(self) -> None:
        """As httpcore has it."""
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """As httpcore has it; the certificate must be that of the host in the address."""
        inner = self._inner.start_tls(ssl_context, server_hostname, self._clock.left(timeout))
        return Stream(inner, self._clock)

    def get_extra_info(self, info: str) -> Any:
        """As httpcore has it."""
        return self._inner.get_extra_info(info)


class Backend(httpcore.NetworkBackend):
    """Resolves a host once, and connects to an address only when all it has are allowed."""

    def __init__(self, allowed: Allowed, clock: Clock) -> None:
        self._allowed, self._clock = allowed, clock
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A stream to the first address of the host that answers."""
        trouble: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in self._checked(host, port):
            try:
                stream = self._sockets.connect_tcp(
                    str(address), port, self._clock.left(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                trouble = error
            else:
                return Stream(stream, self._clock)
        raise trouble

    def _checked(self, host: str, port: int) -> list[Address]:
        try:
            found = resolved(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"{host} has no address") from error
        if not all(self._allowed(address) for address in found):
            raise ReadingError(f"{host} is not on the public internet: it is not fetched.")
        return found
