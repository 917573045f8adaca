"""Values that calls have in common: given to the client, and to a call that has another one."""

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


def with_held(config: Config, operation: Operation[object], arguments: Arguments, options: RequestOptions) -> Arguments:
    """The arguments with what the call left out: from the client, else what the API's description says.

    Raises ConfigurationError where an operation needs a value that nobody gave.
    """
    changes: dict[str, dict[str, object]] = {}
    for key, held in operation.held.items():
        place, _, name = key.partition(".")
        group = _GROUPS[place]
        values: Mapping[str, object] = getattr(arguments, group)
        given = values.get(name)
        if not (given is None or isinstance(given, Omit)) or _is_set(place, name, config, options):
            continue
        value = config.held.get(package_key(key), held.default)
        if value is not None:
            changes.setdefault(group, dict(values))[name] = value
        elif held.required:
            argument, variable = package.HELD[package_key(key)]
            ways = (
                f"{argument}=... of the call, {package.CLIENT}({argument}=...) or the environment variable {variable}"
            )
            raise ConfigurationError(f"no {name} given: set {ways}")
    return replace(arguments, **changes) if changes else arguments


def package_key(key: str) -> str:
    """The key that the client has for an operation's: a header's name may be written in other letters."""
    if key in package.HELD or not key.startswith("header."):
        return key
    return next((one for one in package.HELD if one.lower() == key.lower()), key)


def _is_set(place: str, name: str, config: Config, options: RequestOptions) -> bool:
    """Whether the caller says by other means what is sent, or that nothing is."""
    if place == "query":
        return name in (options.get("extra_query") or {})
    if place == "header":
        others = (*config.headers, *(options.get("extra_headers") or {}))
        return name.lower() in {one.lower() for one in others}
    return False
