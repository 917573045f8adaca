"""Host names to addresses: resolved once, checked, and then connected to, so that a name cannot change in between."""

from __future__ import annotations

import ipaddress
import socket
from threading import Thread

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def is_public(text: str) -> bool:
    """Whether an address is one of the public internet, also when it is an IPv4 address in the clothes of IPv6."""
    address: Address = ipaddress.ip_address(text.partition("%")[0])
    return all(one.is_global and not one.is_multicast and not one.is_reserved for one in (address, *_inner(address)))


def _inner(address: Address) -> list[Address]:
    """IPv4 addresses that packets to an IPv6 address may end up at; the address itself is judged beside them."""
    if isinstance(address, ipaddress.IPv4Address):
        return []
    result: list[Address] = []
    if address.ipv4_mapped is not None:
        result.append(address.ipv4_mapped)
    if address.sixtofour is not None:
        result.append(address.sixtofour)
    if address.teredo is not None:
        result += address.teredo
    if address in _NAT64:
        result.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return result


def resolve(host: str, port: int, seconds: float) -> list[str]:
    """The addresses of a host, in the system's order.

    Raises OSError where there are none, TimeoutError where the answer takes too long: the system's resolver has no
    limit of its own, so it runs in a thread that is left behind then.
    """
    result: list[str] = []
    failed: list[Exception] = []

    def look_up() -> None:
        try:
            entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            result.extend(dict.fromkeys(str(entry[4][0]) for entry in entries))
        except (OSError, UnicodeError) as error:
            failed.append(error)

    thread = Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise TimeoutError
    if failed or not result:
        raise OSError(f"the name {host} is not known") from (failed[0] if failed else None)
    return result
