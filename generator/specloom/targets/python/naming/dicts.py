"""Which types a dict can stand for."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.ir.model import ObjectSchema, TypeDef
from specloom.sdk.arguments import resolve
from specloom.targets.python.naming.modules import references


def holds_objects(types: Mapping[str, TypeDef]) -> frozenset[str]:
    """The ids of types that hold an object somewhere on the way, so that a dict can be passed for them."""
    objects = {
        type_id for type_id, type_def in types.items() if isinstance(resolve(type_def.schema, types)[0], ObjectSchema)
    }
    referrers: dict[str, set[str]] = {}
    for type_id, one in types.items():
        for target in references(one.schema):
            referrers.setdefault(target, set()).add(type_id)
    found = set(objects)
    stack = list(objects)
    while stack:
        for referrer in referrers.get(stack.pop(), ()):
            if referrer not in found:
                found.add(referrer)
                stack.append(referrer)
    return frozenset(found)
