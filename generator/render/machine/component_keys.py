"""Keys of the components of the merged document."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...ir import Api
from ...naming.names import Names

_FORBIDDEN = re.compile(r"[^A-Za-z0-9._-]+")
"""OpenAPI 3.1.1, 4.8.7.1."""


def schema_keys(api: Api, names: Names) -> dict[str, str]:
    """A key for each named type: a component's own where it is free, else its class's, as for inline types."""
    taken: set[str] = set()
    keys: dict[str, str] = {}
    # A component that has the plain id owns its key; what is called like it in another file does not.
    for one in sorted(api.types, key=lambda one: (not one.id.startswith("#"), one.id)):
        own = _FORBIDDEN.sub("_", one.key) if one.key else ""
        wanted = names.types[one.id]
        chosen = own if own and own not in taken else _FORBIDDEN.sub("_", wanted)
        while chosen in taken:
            chosen += "_"
        taken.add(chosen)
        keys[one.id] = chosen
    return keys


def plain_keys(keys: Iterable[str]) -> dict[str, str]:
    """Keys of other components, without the characters that OpenAPI does not take."""
    taken: set[str] = set()
    found: dict[str, str] = {}
    for key in keys:
        chosen = _FORBIDDEN.sub("_", key) or "_"
        while chosen in taken:
            chosen += "_"
        taken.add(chosen)
        found[key] = chosen
    return found
