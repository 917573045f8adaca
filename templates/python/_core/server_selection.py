"""The servers of the API's documents and operations, whose URLs may have variables."""

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
    known = (*package.SERVER_NAMES, *(name for one in servers for name in (one.url, *one.names)))
    if not _is_called(known, server):
        shown = ", ".join(map(repr, package.SERVER_NAMES))
        raise InvalidArgumentError(f"there is no server {server!r}; use one of {shown}")
    return server


def choose(server: str | None) -> str:
    """The URL of the selected server, or of the first one if none, or one of other operations, is selected."""
    servers: tuple[Server, ...] = package.SERVERS
    first = servers[0].url if servers else ""
    if server is None:
        return first
    return next((one.url for one in servers if _is_called((one.url, *one.names), server)), first)


def check_variables(given: Mapping[str, str | None]) -> dict[str, str]:
    """The values of the variables in server URLs, from the client's arguments.

    If an argument is omitted, each server uses its default, if any. A value that only some of the servers allow applies
    to those.
    """
    takers: dict[str, list[Variable]] = {}
    for variable in package.VARIABLES.values():
        takers.setdefault(variable.argument, []).append(variable)
    for argument, variables in takers.items():
        value = given.get(argument)
        if value is None:
            continue
        if not value or _UNSAFE.search(value):
            raise InvalidArgumentError(f"{argument}={value!r} cannot be part of a URL")
        if not any(_takes(variable, value) for variable in variables):
            known = ", ".join(repr(one) for one in dict.fromkeys(one for v in variables for one in v.choices))
            raise InvalidArgumentError(f"{argument}={value!r}: the server takes {known}")
    values = {name: given.get(variable.argument) for name, variable in package.VARIABLES.items()}
    return {
        name: value if value is not None and _takes(package.VARIABLES[name], value) else package.VARIABLES[name].default
        for name, value in values.items()
    }


def _takes(variable: Variable, value: str) -> bool:
    return not variable.choices or value in variable.choices


def fill(template: str, values: Mapping[str, str]) -> str:
    """A URL with its variables filled in."""

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


def address(
    own: str | tuple[tuple[str, ...], ...], server: str | None, values: Mapping[str, str], base_url: str, moved: bool
) -> str:
    """The base URL of an operation that has its own servers, of which `server` may select one by name.

    If the caller `moved` the API to another base URL, it replaces the host and the path of the package's base URL; the
    rest of the path of the operation's server follows it.
    """
    template = own if isinstance(own, str) else _pick(own, server)
    if moved or ("://" not in template and not template.startswith("{")):
        return _moved(template, values, base_url)
    return fill(template, values).rstrip("/")


def _pick(own: tuple[tuple[str, ...], ...], server: str | None) -> str:
    """The URL of the server of this name among an operation's own."""
    if server is None:
        return own[0][0]
    chosen = next((names[0] for names in own if _is_called(names, server)), None)
    if chosen is None:
        listed = ", ".join(repr(names[-1]) for names in own)
        raise ConfigurationError(f"this operation has no server {server!r}; use one of {listed}")
    return chosen


def _moved(template: str, values: Mapping[str, str], base_url: str) -> str:
    """The URL of a server on the host of `base_url`."""
    _, absolute, rest = template.partition("://")
    path = fill(f"/{(rest.partition('/')[2] if absolute else template).strip('/')}", values).rstrip("/")
    shared = urlsplit(package.BASE_URL).path.rstrip("/")
    if path == shared or path.startswith(f"{shared}/"):
        return base_url + path[len(shared) :]
    return base_url.removesuffix(shared) + path


def _is_called(names: Iterable[str], name: str) -> bool:
    return name.casefold().rstrip("/") in (one.casefold().rstrip("/") for one in names)


def join_reference(base_url: str, url: str) -> str:
    """A URL that may be relative to the base URL, as in `tokenUrl: /oauth/token`."""
    return url if "://" in url else urljoin(f"{base_url}/", url)
