"""`$dynamicRef` (JSON Schema 2020-12, 8.2.3.2), as far as it can be followed without a value at hand."""

from __future__ import annotations

from specloom.core.json_pointer import unescape_token
from specloom.resolve.bundle import Bundle
from specloom.resolve.node import Node


def dynamic_target(bundle: Bundle, node: Node) -> Node | None:
    """The outermost schema around `node` that has the anchor, else the first one of the document; None for any value.

    A template whose place-holder is `not: {}` leaves it to whoever fills it in: there it is any value.
    """
    reference = node.value["$dynamicRef"]
    target = _around(bundle, node, reference[1:]) if isinstance(reference, str) and reference[:1] == "#" else None
    if target is None:
        target = bundle.target(Node(node.document, node.pointer, {"$ref": reference}))
    if target is not None and isinstance(target.value, dict) and target.value.get("not") in ({}, True):
        return None
    return target


def _around(bundle: Bundle, node: Node, anchor: str) -> Node | None:
    here = bundle.root(node.document)
    for token in node.pointer.split("/")[1:]:
        here = here.child(int(token) if isinstance(here.value, list) else unescape_token(token))
        if isinstance(here.value, dict) and here.value.get("$dynamicAnchor") == anchor:
            return here
    return None
