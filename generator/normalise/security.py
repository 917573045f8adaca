"""Security schemes and requirements -> the intermediate model (OpenAPI 3.1.1, 4.8.27 and 4.8.30)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from ..diagnostics import Diagnostics
from ..ir import SecurityScheme
from ..resolve.bundle import Bundle
from ..resolve.node import Node
from .prose import described

_KINDS = ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")
_LOCATIONS = ("header", "query", "cookie")

Requirements = tuple[tuple[str, ...], ...]


def read_schemes(roots: Iterable[Node], bundle: Bundle, diagnostics: Diagnostics) -> tuple[SecurityScheme, ...]:
    """Every scheme of every document, each key once; one that nothing can be sent for is told and left out."""
    found: dict[str, SecurityScheme] = {}
    for root in roots:
        for key, child in root.child("components").mapping("securitySchemes"):
            node = bundle.follow(child)
            if node is None:
                continue
            one = _scheme(key, node, diagnostics)
            if one is None:
                continue
            before = found.setdefault(key, one)
            if replace(before, origin=one.origin, description=one.description) != one:
                diagnostics.warning(
                    "SL346",
                    node.place,
                    f"the security scheme `{key}` is described differently in another file; the first is taken",
                    related=[bundle.place(before.origin)],
                )
    return tuple(found.values())


def _scheme(key: str, node: Node, diagnostics: Diagnostics) -> SecurityScheme | None:
    kind, problem = node.text("type"), ""
    if not isinstance(node.value, dict):
        problem = "is not an object"
    elif kind not in _KINDS:
        problem = f"has the unknown `type: {kind[:40]}`"
    elif kind == "apiKey" and node.text("in") not in _LOCATIONS:
        problem = "needs `in: header`, `query` or `cookie`"
    elif kind == "apiKey" and not node.text("name"):
        problem = "needs a `name`"
    elif kind == "http" and not node.text("scheme"):
        problem = "needs a `scheme`"
    if problem:
        diagnostics.warning("SL380", node.place, f"the security scheme `{key}` {problem}; it is left out")
        return None
    grant = node.child("flows").child("clientCredentials")
    return SecurityScheme(
        key,
        kind,
        node.text("in"),
        node.text("name"),
        node.text("scheme").lower(),
        described(node),
        grant.text("tokenUrl"),
        node.origin,
    )


def requirements(node: Node, known: Collection[str], diagnostics: Diagnostics) -> Requirements | None:
    """`security` of a document or operation: alternatives of scheme keys; None where nothing is said.

    An alternative that names a scheme nobody describes is told and left out.
    """
    listed = node.child("security")
    if not isinstance(listed.value, list):
        return None
    found: list[tuple[str, ...]] = []
    for one in node.items("security"):
        if not isinstance(one.value, dict):
            continue
        unknown = [key for key in one.value if key not in known]
        if unknown:
            text = f"no usable security scheme is called `{unknown[0]}`; this requirement is left out"
            diagnostics.warning("SL381", one.place, text, hint="describe it under `components/securitySchemes`")
        else:
            found.append(tuple(sorted(one.value)))
    return tuple(dict.fromkeys(found))
