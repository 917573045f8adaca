"""Digests of values by their content alone: equal values have equal digests, in every process."""

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
    return hashlib.sha256(marshal.dumps(_plain(values), _BY_VALUE)).hexdigest()


def digest_of(value: list[str | tuple[str]]) -> str:
    """SHA-256 in hex of texts, plain or in a tuple of their own: as `fingerprint`, without a look at each of them."""
    return hashlib.sha256(marshal.dumps(value, _BY_VALUE)).hexdigest()


def _plain(value: Any) -> Any:
    """The value in kinds that marshal knows; all that is no tuple and no mapping becomes a list that names it first."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple:
        return tuple([_plain(one) for one in value])
    if kind is list:
        return ["list", *[_plain(one) for one in value]]
    if kind is frozenset:
        return ["set", *sorted(value)]
    if isinstance(value, str):
        return str(value)
    if is_dataclass(kind):
        return [kind.__qualname__, *[one if type(one) in _PLAIN else _plain(one) for one in _content(kind)(value)]]
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    raise TypeError(f"{kind.__name__} has no fingerprint")


@cache
def _content(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    """A function that gives all fields of a dataclass."""
    names = [one.name for one in fields(kind)]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)
