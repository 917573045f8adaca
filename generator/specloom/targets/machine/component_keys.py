"""Keys of the components of the merged document."""

from __future__ import annotations

import re
from collections.abc import Iterable

from specloom.ir.model import Api
from specloom.targets.python.naming.identifiers import unlike
from specloom.targets.python.naming.names import Names

_FORBIDDEN = re.compile(r"[^A-Za-z0-9._-]+")
"""OpenAPI 3.1.1, 4.8.7.1."""


def schema_keys(api: Api, names: Names) -> dict[str, str]:
    """A key for each named type: a component's own where it is free, else its class's, as for inline types."""
    taken: set[str] = set()
    keys: dict[str, str] = {}
    # A component that has the plain id owns its key; what is called like it in another file does not.
    for one in sorted(api.types, key=lambda type_def: (not type_def.id.startswith("#"), type_def.id)):
        own = _FORBIDDEN.sub("_", one.key) if one.key else ""
        wanted = names.types[one.id]
        chosen = own if own and own not in taken else _FORBIDDEN.sub("_", wanted)
        keys[one.id] = free_key(chosen, one.id, taken)
    return keys


def plain_keys(keys: Iterable[str]) -> dict[str, str]:
    """Keys of other components, without the characters that OpenAPI does not take."""
    taken: set[str] = set()
    result: dict[str, str] = {}
    for key in keys:
        chosen = _FORBIDDEN.sub("_", key) or "_"
        result[key] = free_key(chosen, key, taken)
    return result


def free_key(wanted: str, origin: str, taken: set[str]) -> str:
    """A key that is not taken, and is from now on; of many that want the same none is much longer than another."""
    chosen = wanted if wanted not in taken else f"{wanted}_"
    while chosen in taken:
        origin = f"{origin}'"
        chosen = unlike(wanted, origin)
    taken.add(chosen)
    return chosen
