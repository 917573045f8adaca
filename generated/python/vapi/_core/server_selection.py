"""Selects the server of a call, and replaces the variables in its URL (OpenAPI 3.2, 4.6)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import urljoin, urlsplit

from .. import _settings as package
from .errors import ConfigurationError, InvalidArgumentError
from .servers import Server, Variable

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
# Characters that would end the URL component that contains the value, and so lead to another host or path.
_UNSAFE = re.compile(r"[\s\x00-\x1f\x7f?#@\\]")


def check_server(server: str | int) -> str:
    """The name or URL of the server that the caller selected by name, URL or number."""
    servers: tuple[Server, ...] = package.SERVERS
    if isinstance(server, int):
        if package.SEVERAL_SERVERS:
            shown = ", ".join(map(repr, package.SERVER_NAMES)) or "none to choose"
            raise InvalidArgumentError(f"server={server}: the operations have different servers; use one of {shown}")
        if not 0 <= server < len(servers):
            raise InvalidArgumentError(f"server={server}: there are {len(servers)} servers, counted from 0")
        return servers[server].url
    names = (*package.SERVER_NAMES, *(name for known in servers for name in (known.url, *known.names)))
    if not _has_name(names, server):
        shown = ", ".join(map(repr, package.SERVER_NAMES))
        raise InvalidArgumentError(f"there is no server {server!r}; use one of {shown}")
    return server


def choose_server(server: str | None) -> str:
    """The URL of the selected server, or of the first one if none, or one of other operations, is selected."""
    servers: tuple[Server, ...] = package.SERVERS
    first = servers[0].url if servers else ""
    if server is None:
        return first
    return next((known.url for known in servers if _has_name((known.url, *known.names), server)), first)


def check_variables(arguments: Mapping[str, str | None]) -> dict[str, str]:
    """The values of the variables in server URLs, from the client's arguments.

    If an argument is omitted, each server uses its default, if any. A value that only some of the servers allow applies
    to those.
    """
    variables_of: dict[str, list[Variable]] = {}
    for variable in package.VARIABLES.values():
        variables_of.setdefault(variable.argument, []).append(variable)
    for argument, variables in variables_of.items():
        value = arguments.get(argument)
        if value is None:
            continue
        if not value or _UNSAFE.search(value):
            raise InvalidArgumentError(f"{argument}={value!r} cannot be part of a URL")
        if not any(_allows(variable, value) for variable in variables):
            choices = dict.fromkeys(choice for variable in variables for choice in variable.choices)
            shown = ", ".join(map(repr, choices))
            raise InvalidArgumentError(f"{argument}={value!r}: the server takes {shown}")
    values = {name: arguments.get(variable.argument) for name, variable in package.VARIABLES.items()}
    return {
        name: (
            value if value is not None and _allows(package.VARIABLES[name], value) else package.VARIABLES[name].default
        )
        for name, value in values.items()
    }


def _allows(variable: Variable, value: str) -> bool:
    return not variable.choices or value in variable.choices


def fill_url(template: str, values: Mapping[str, str]) -> str:
    """A URL with its variables replaced. Raises ConfigurationError if a value is missing."""

    def value_of(match: re.Match[str]) -> str:
        value = values.get(match[1], "")
        variable: Variable | None = package.VARIABLES.get(match[1])
        if not value and not (variable is not None and variable.may_be_empty):
            argument = variable.argument if variable is not None else match[1]
            ways = f"{package.CLIENT}({argument}=...)"
            if not template.startswith("/"):
                ways += f" or {package.CLIENT}(base_url=...)"
            raise ConfigurationError(f"the URL {template!r} needs a value: pass {ways}")
        return value

    return _PLACEHOLDER.sub(value_of, template)


def server_base_url(
    own_servers: str | tuple[tuple[str, ...], ...],
    server: str | None,
    values: Mapping[str, str],
    base_url: str,
    has_custom_base_url: bool,
) -> str:
    """The base URL of an operation that has its own servers, of which `server` may select one by name.

    With `has_custom_base_url`, the caller's base URL replaces the host and the path of the package's base URL; the
    rest of the path of the operation's server is appended.
    """
    template = own_servers if isinstance(own_servers, str) else _own_server_url(own_servers, server)
    if has_custom_base_url or ("://" not in template and not template.startswith("{")):
        return _at_base_url(template, values, base_url)
    return fill_url(template, values).rstrip("/")


def _own_server_url(own_servers: tuple[tuple[str, ...], ...], server: str | None) -> str:
    """The URL of the named server among an operation's own. Raises ConfigurationError."""
    if server is None:
        return own_servers[0][0]
    chosen = next((names[0] for names in own_servers if _has_name(names, server)), None)
    if chosen is None:
        listed = ", ".join(repr(names[-1]) for names in own_servers)
        raise ConfigurationError(f"this operation has no server {server!r}; use one of {listed}")
    return chosen


def _at_base_url(template: str, values: Mapping[str, str], base_url: str) -> str:
    """The URL of a server on the host of `base_url`."""
    _, absolute, rest = template.partition("://")
    path = fill_url(f"/{(rest.partition('/')[2] if absolute else template).strip('/')}", values).rstrip("/")
    shared = urlsplit(package.BASE_URL).path.rstrip("/")
    if path == shared or path.startswith(f"{shared}/"):
        return base_url + path[len(shared) :]
    return base_url.removesuffix(shared) + path


def _has_name(names: Iterable[str], name: str) -> bool:
    return name.casefold().rstrip("/") in (known.casefold().rstrip("/") for known in names)


def join_reference(base_url: str, url: str) -> str:
    """A URL that may be relative to the base URL, as in `tokenUrl: /oauth/token`."""
    return url if "://" in url else urljoin(f"{base_url}/", url)
