"""Parameters that calls have in common: set once on the client, and overridden by single calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from .. import _settings as package
from .errors import ConfigurationError
from .sentinel import Omit

if TYPE_CHECKING:
    from .config import Config
    from .operation import Operation
    from .options import RequestOptions
    from .request import Arguments

_GROUPS = {"query": "query", "header": "headers", "cookie": "cookies"}


def with_client_parameters(
    config: Config, operation: Operation[object], arguments: Arguments, options: RequestOptions
) -> Arguments:
    """The arguments, completed with the client's values, otherwise with the defaults of the API description.

    Raises ConfigurationError if an operation needs a value that neither the call nor the client has.
    """
    changes: dict[str, dict[str, object]] = {}
    for key, parameter in operation.client_parameters.items():
        place, _, name = key.partition(".")
        group = _GROUPS[place]
        values: Mapping[str, object] = getattr(arguments, group)
        value = values.get(name)
        if not (value is None or isinstance(value, Omit)) or _is_set(place, name, config, options):
            continue
        value = config.client_parameters.get(package_key(key), parameter.default)
        if value is not None:
            changes.setdefault(group, dict(values))[name] = value
        elif parameter.required:
            argument, variable = package.CLIENT_PARAMETERS[package_key(key)]
            ways = (
                f"{argument}=... of the call, {package.CLIENT}({argument}=...) or the environment variable {variable}"
            )
            raise ConfigurationError(f"{name} is missing: set {ways}")
    return replace(arguments, **changes) if changes else arguments


def package_key(key: str) -> str:
    """The client's key for a parameter of an operation; header names are case-insensitive."""
    if key in package.CLIENT_PARAMETERS or not key.startswith("header."):
        return key
    return next((known for known in package.CLIENT_PARAMETERS if known.lower() == key.lower()), key)


def _is_set(place: str, name: str, config: Config, options: RequestOptions) -> bool:
    """Whether the caller sets or removes the parameter by other means."""
    if place == "query":
        return name in (options.get("extra_query") or {})
    if place == "header":
        others = (*config.headers, *(options.get("extra_headers") or {}))
        return name.lower() in {header.lower() for header in others}
    return False
