"""Detects hosts that only this machine or its network can reach, in any notation of an address."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_NAMES = ("localhost", "local", "internal", "home.arpa")
_NAT64 = IPv6Network("64:ff9b::/96")


def is_private_host(host: str) -> bool:
    """Whether the host of a URL is a non-public address, or a name that public DNS does not have."""
    address = _address(host.strip("[]").partition("%")[0])
    if address is not None:
        return any(
            not ip.is_global or ip.is_multicast or ip.is_reserved for ip in (address, *_embedded_addresses(address))
        )
    name = host.rstrip(".").lower()
    return "." not in name or any(name.endswith(f".{end}") for end in _NAMES)


def _address(host: str) -> IPv4Address | IPv6Address | None:
    """The address that the system resolves a host to, including `127.1`, `0x7f000001` and `017700000001`."""
    try:
        return ip_address(host)
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host.rstrip(".")))
    except (OSError, ValueError):
        return None


def _embedded_addresses(address: IPv4Address | IPv6Address) -> list[IPv4Address]:
    """The IPv4 addresses embedded in an IPv6 address."""
    if not isinstance(address, IPv6Address):
        return []
    embedded = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _NAT64 or int(address) < 1 << 32:
        embedded.append(IPv4Address(int(address) & 0xFFFFFFFF))
    return [ip for ip in embedded if ip is not None]
