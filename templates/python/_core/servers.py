"""Where the API answers: one of several servers, whose addresses may have parts to choose."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

from .. import _settings as package
from .errors import ConfigurationError, InvalidArgumentError
from .places import Server

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
# What would end the part of a URL that a value stands in, and so lead to another host or path.
_UNSAFE = re.compile(r"[\s\x00-\x1f\x7f?#@\\]")


def choose(server: str | int | None) -> str:
    """The URL of a server by its name, its URL or its number; of the first absolute one where nothing is said."""
    servers: tuple[Server, ...] = package.SERVERS
    if server is None:
        absolute = (one.url for one in servers if "://" in one.url or one.url.startswith("{"))
        return next(absolute, servers[0].url if servers else "")
    if isinstance(server, int):
        if not 0 <= server < len(servers):
            raise InvalidArgumentError(f"server={server}: there are {len(servers)} servers, counted from 0")
        return servers[server].url
    for one in servers:
        if server in (one.url, *one.names):
            return one.url
    known = ", ".join(repr(next(iter(one.names), one.url)) for one in servers)
    raise InvalidArgumentError(f"there is no server {server!r}; known are {known}")


def check_variables(given: Mapping[str, str | None]) -> dict[str, str]:
    """The values of variables, by their own names; those left out have their usual value, or none."""
    found = {}
    for name, variable in package.VARIABLES.items():
        value = given.get(name)
        if value is None:
            value = variable.default
        elif variable.choices and value not in variable.choices:
            known = ", ".join(map(repr, variable.choices))
            raise InvalidArgumentError(f"{variable.argument}={value!r}: the server takes {known}")
        elif not value or _UNSAFE.search(value):
            raise InvalidArgumentError(f"{variable.argument}={value!r} cannot be a part of an address")
        found[name] = value
    return found


def fill(template: str, values: Mapping[str, str]) -> str:
    """An address with its variables filled in."""

    def value_of(match: re.Match[str]) -> str:
        value = values.get(match[1], "")
        if not value:
            variable = package.VARIABLES.get(match[1])
            argument = variable.argument if variable is not None else match[1]
            ways = f"{package.CLIENT}({argument}=...) or {package.CLIENT}(base_url=...)"
            raise ConfigurationError(f"the address {template!r} needs a value: give {ways}")
        return value

    return _PLACEHOLDER.sub(value_of, template)


def join(base_url: str, url: str) -> str:
    """The address of an operation that has its own server, which may be relative to where the API is."""
    if "://" in url:
        return url.rstrip("/")
    base = urlsplit(base_url)
    origin = f"{base.scheme}://{base.netloc}"
    path = url if url.startswith("/") else f"{base.path.rstrip('/')}/{url}"
    return f"{origin}{path}".rstrip("/")


def join_reference(base_url: str, url: str) -> str:
    """A URL that may be relative to where the API is, as in `tokenUrl: /oauth/token`."""
    return url if "://" in url else urljoin(f"{base_url}/", url)
