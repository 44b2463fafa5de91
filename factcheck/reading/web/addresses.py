"""Which addresses a fetch may connect to: those of the public internet, and no others."""

import socket
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

Address = IPv4Address | IPv6Address

_CLOUD = IPv4Address("168.63.129.16")  # looks public, but is the host of a machine at Azure
_NAT64 = ip_network("64:ff9b::/96")


def is_public(address: Address) -> bool:
    """True if it is neither private, loopback, link-local (cloud metadata) nor multicast.

    An IPv4 address inside an IPv6 one is looked at, too.

    >>> [is_public(ip_address(one)) for one in ("1.1.1.1", "127.0.0.1", "::ffff:10.0.0.1")]
    [True, False, False]
    """
    usual = address.is_global and not (address.is_multicast or address.is_reserved)
    within = list(_within(address))
    return (usual or bool(within)) and address != _CLOUD and all(map(is_public, within))


def _within(address: Address) -> Iterator[Address]:
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            yield address.ipv4_mapped
        if address.sixtofour:
            yield address.sixtofour
        if address.teredo:
            yield from address.teredo
        if address in _NAT64:
            yield IPv4Address(int(address) & 0xFFFFFFFF)


def resolved(host: str, port: int) -> list[Address]:
    """Every address that the host has; OSError when it has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    texts = dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found)
    return [ip_address(text) for text in texts]
