"""Keywords that say more of values than types can: nothing checks them, which is reported where they stand."""

from __future__ import annotations

from specloom.core.diagnostics import Diagnostics
from specloom.resolve.node import Node

_KEYWORDS_30 = frozenset({"not", "uniqueItems", "minProperties", "maxProperties"})
_KEYWORDS = _KEYWORDS_30 | {
    *("if", "dependentRequired", "dependentSchemas", "dependencies", "contains", "propertyNames", "unevaluatedItems"),
}
_SAYS_NOTHING: dict[str, tuple[object, ...]] = {
    "not": (False,),
    "if": (),
    "contains": (),
    "uniqueItems": (False,),
    "minProperties": (0,),
    "propertyNames": (True, {}),
    "unevaluatedItems": (True, {}),
}
"""The values of keywords that every value fits; of all others, `{}`."""


def report_unchecked(node: Node, diagnostics: Diagnostics) -> None:
    """Report the keywords of a schema that nothing checks (OpenAPI 3.0.4, 4.7.24.1; JSON Schema 2020-12)."""
    value = node.value
    if not isinstance(value, dict) or _KEYWORDS.isdisjoint(value):
        return
    known = _KEYWORDS_30 if str(node.document.top.get("openapi", "")).startswith("3.0") else _KEYWORDS
    for keyword, said in value.items():
        if keyword not in known or said in _SAYS_NOTHING.get(keyword, ({},)):
            continue
        if keyword != "if" or not {"then", "else"}.isdisjoint(value):
            report(node.child(keyword), f"`{keyword}`", diagnostics)


def report_requirements(node: Node, key: str, diagnostics: Diagnostics) -> None:
    """Report a union that only says which properties go together."""
    report(node.child(key), f"`{key}` of required properties", diagnostics)


def report(node: Node, what: str, diagnostics: Diagnostics) -> None:
    """Report that something is not checked."""
    text = f"{what} is not checked: a value that fits all the rest is accepted, in strict reading too"
    diagnostics.warning("SL317", node.place, text, hint="check it in the code that needs it")
