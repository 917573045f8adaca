"""Digests of values by content: equal values have equal digests, in every process."""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any

_PLAIN = frozenset({str, int, float, bool, type(None)})
# By value, without references to objects that happen to be shared.
_BY_VALUE = 2


def fingerprint(*values: object) -> str:
    """SHA-256 in hex of dataclasses, tuples, lists, mappings, sets of texts and scalars, by kind and order.

    Raises TypeError for anything else.
    """
    return digest_of(plain_value(values))


def digest_of(value: Any) -> str:
    """SHA-256 in hex of what marshal knows by itself, as JSON values: as `fingerprint`, without a look at each of them.

    Raises ValueError for anything else.
    """
    return hashlib.sha256(marshal.dumps(value, _BY_VALUE)).hexdigest()


def plain_value(value: Any) -> Any:
    """The value in kinds that marshal knows; all that is no tuple and no mapping becomes a list that names it first."""
    kind: Any = type(value)
    return _way(kind)(value)


@cache
def _way(kind: type[Any]) -> Callable[[Any], Any]:
    """How values of a kind become plain. Raises TypeError for a kind that has no fingerprint."""
    if kind in _PLAIN:
        return lambda value: value
    if kind is tuple:
        return lambda value: tuple([one if type(one) in _PLAIN else plain_value(one) for one in value])
    if kind is list:
        return lambda value: ["list", *map(plain_value, value)]
    if kind is frozenset:
        return lambda value: ["set", *sorted(value)]
    if issubclass(kind, str):
        return str
    if is_dataclass(kind):
        return _way_of_fields(kind)
    if issubclass(kind, Mapping):
        return lambda value: {key: plain_value(entry) for key, entry in value.items()}
    raise TypeError(f"{kind.__name__} has no fingerprint")


def _way_of_fields(kind: type[Any]) -> Callable[[Any], Any]:
    """A dataclass is its name and the values of all its fields."""
    name, names = kind.__qualname__, [field.name for field in fields(kind)]
    if len(names) < 2:
        return lambda value: [name, *[plain_value(getattr(value, name)) for name in names]]
    content = attrgetter(*names)
    return lambda value: [name, *[one if type(one) in _PLAIN else plain_value(one) for one in content(value)]]
