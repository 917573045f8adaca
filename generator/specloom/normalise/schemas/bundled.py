"""References in place of a schema's lists and mappings: `properties: {$ref: ...}`.

JSON Schema (2020-12, 8.2.3.1) has references only in place of schemas; bundlers follow these, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from specloom.resolve.bundle import Bundle
from specloom.resolve.node import Node

_VALUES = ("enum", "examples", "required")
"""Keywords whose value holds no schemas."""


def opened(node: Node, bundle: Bundle) -> Node:
    """The schema with the values that such references lead to; one that leads nowhere is reported."""
    found = {key: target for key in _VALUES if (target := _target(bundle, node, key)) is not None}
    if not found:
        return node
    kept = {key: found[key].value if key in found else value for key, value in node.value.items()}
    return Node(node.document, node.pointer, kept)


def entries_of(bundle: Bundle, node: Node, key: str) -> Iterator[tuple[str, Node]]:
    """The entries of the mapping under `key`, which may be a reference; those beside the reference win."""
    target = _target(bundle, node, key)
    own = [(name, one) for name, one in node.mapping(key) if target is None or name != "$ref"]
    if target is not None:
        beside = {name for name, _ in own}
        names = target.value if isinstance(target.value, dict) else {}
        yield from ((name, target.child(name)) for name in names if name not in beside)
    yield from own


def items_of(bundle: Bundle, node: Node, key: str) -> Iterator[Node]:
    """The items of the list under `key`, which may be a reference."""
    target = _target(bundle, node, key)
    if target is None:
        yield from node.items(key)
    elif isinstance(target.value, list):
        yield from (target.child(index) for index in range(len(target.value)))


def _target(bundle: Bundle, node: Node, key: str) -> Node | None:
    """The target of the value under `key`, if it is a reference."""
    inner = node.value.get(key) if isinstance(node.value, dict) else None
    if not isinstance(inner, dict) or not isinstance(inner.get("$ref"), str):
        return None
    target = bundle.follow(node.child(key))
    return target if target is not None else Node(node.document, f"{node.pointer}/{key}", None)
