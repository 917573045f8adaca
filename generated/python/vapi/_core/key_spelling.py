"""Finds dicts whose keys may be spelled as in Python, so that only those are compared with the types of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .operation import Operation

EVERY = "*"
"""In `Operation.sends`: Python names are not recognised by an underscore, so all dicts are compared."""


def in_wire_spelling(operation: Operation[object], body: Any) -> Any:
    """The body of a call with the names of JSON for keys. Raises InvalidArgumentError for misspelt ones."""
    sends = operation.sends
    if not (EVERY in sends or _has_underscore(body)):
        return body
    from .respelling import respelled  # needs pydantic and the types of the API

    if "" in sends:
        return respelled(body, sends[""])
    if not isinstance(body, Mapping):
        return body
    return {name: respelled(value, sends[name]) if name in sends else value for name, value in body.items()}


def _has_underscore(value: Any) -> bool:
    if isinstance(value, dict):
        for key, item in value.items():
            if (type(key) is str and "_" in key) or (isinstance(item, (dict, list, tuple)) and _has_underscore(item)):
                return True
        return False
    return isinstance(value, (list, tuple)) and any(map(_has_underscore, value))
