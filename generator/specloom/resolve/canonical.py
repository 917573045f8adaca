"""What a schema says, in one spelling: two schemas are equal if their canonical forms are.

Wording, extensions and keywords without effect are left out; lists that are sets are sorted; the spellings of OpenAPI
3.0 and 3.1 for null, constants and exclusive bounds are one. A reference is a gap, and what it names is listed apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

SCHEMAS = "/components/schemas/"
_ONE = ("additionalProperties", "unevaluatedProperties", "items", "not", "if", "then", "else", "contains")
_SCHEMAS = frozenset({*_ONE, "propertyNames", "additionalItems", "unevaluatedItems"})
_MAPS = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"})
_LISTS = frozenset({"allOf", "prefixItems"})
_UNIONS = frozenset({"anyOf", "oneOf"})
_DATA = frozenset(
    (
        "type format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems "
        "maxItems uniqueItems minProperties maxProperties required dependentRequired minContains maxContains default "
        "enum const readOnly writeOnly contentMediaType contentEncoding $id $anchor $dynamicAnchor $dynamicRef"
    ).split()
)
"""Keywords whose values are data. What stands in none of these lists describes, and has no effect."""

_ZERO = frozenset({"minLength", "minItems", "minProperties"})
_FALSE = frozenset({"readOnly", "writeOnly", "uniqueItems"})
_OPEN = frozenset({"additionalProperties", "unevaluatedProperties", "additionalItems", "unevaluatedItems", "items"})
_ANYTHING: tuple[Any, ...] = ({}, True)


def canonical_text(schema: Any) -> tuple[str, tuple[str, ...]]:
    """The canonical form as JSON, and the references in it in their order."""
    references: list[str] = []
    form = _canonical(schema, references)
    return json.dumps(form, sort_keys=True, ensure_ascii=False), tuple(references)


def _canonical(schema: Any, references: list[str]) -> Any:
    if schema is True:
        return {}
    if not isinstance(schema, dict):
        return schema
    form: dict[str, Any] = {}
    for key in sorted(filter(_is_text, schema)):
        value = schema[key]
        if key == "$ref" and isinstance(value, str):
            references.append(value)
            form[key] = ""
        elif key == "discriminator":
            form[key] = _discriminator(value, references)
        elif key in _MAPS and isinstance(value, dict):
            form[key] = {name: _canonical(value[name], references) for name in sorted(value, key=str)}
        elif key in _SCHEMAS and not isinstance(value, list):
            form[key] = _canonical(value, references)
        elif key in _LISTS | _UNIONS | {"items"} and isinstance(value, list):
            form["prefixItems" if key == "items" else key] = [_canonical(one, references) for one in value]
        elif key in _DATA:
            form[key] = _plain(value) if key not in ("default", "const", "enum") else value
    return _without_wrappers(_without_idle(_with_null(form, schema)))


def _is_text(key: object) -> bool:
    return isinstance(key, str)


def _plain(value: Any) -> Any:
    """Numbers in one spelling: 1.0 is 1."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _discriminator(value: Any, references: list[str]) -> Any:
    """A discriminator; its mapping refers to schemas by key or by reference (OpenAPI 3.1.1, 4.8.25)."""
    if not isinstance(value, dict):
        return value
    mapping = value.get("mapping")
    listed = mapping if isinstance(mapping, dict) else {}
    for name in sorted(listed, key=str):
        target = listed[name]
        if isinstance(target, str):
            references.append(target if "#" in target or "/" in target else f"#{SCHEMAS}{target}")
    return {"propertyName": value.get("propertyName"), "mapping": sorted(map(str, listed))}


def _with_null(form: dict[str, Any], schema: dict[Any, Any]) -> dict[str, Any]:
    """All ways to say that null is allowed as one."""
    nullable = schema.get("nullable") is True
    kinds = form.get("type")
    if isinstance(kinds, list):
        named = [kind for kind in kinds if isinstance(kind, str)]
        nullable = nullable or ("null" in named and len(named) > 1)
        left = _sorted({one for one in named if one != "null" or len(named) == 1})
        form["type"] = left[0] if len(left) == 1 else left
    for key in _UNIONS & form.keys():
        variants = [one for one in form[key] if one not in ({"type": "null"}, {"const": None}, {"enum": [None]})]
        if variants and len(variants) < len(form[key]):
            nullable, form[key] = True, variants
    if form.get("const") is not None and not isinstance(form["const"], dict | list):
        form["enum"] = [form.pop("const")]
    values = form.get("enum")
    if isinstance(values, list) and any(value is not None for value in values):
        nullable = nullable or None in values
        form["enum"] = _sorted(value for value in values if value is not None)
    if nullable:
        form["nullable"] = True
    return form


def _without_idle(form: dict[str, Any]) -> dict[str, Any]:
    """Keywords that allow what is allowed anyway are left out."""
    for end in ("Minimum", "Maximum"):
        exclusive, bound = form.get(f"exclusive{end}"), end.lower()
        if exclusive is True and bound in form:
            form[f"exclusive{end}"] = form.pop(bound)
        elif isinstance(exclusive, bool):
            del form[f"exclusive{end}"]
    if isinstance(form.get("required"), list):
        form["required"] = _sorted(form["required"])
    elif isinstance(form.get("required"), bool):
        del form["required"]  # a habit of older drafts, without meaning in OpenAPI
    if "type" not in form and form.keys() & {"properties", "items"}:
        form["type"] = "object" if "properties" in form else "array"
    idle = {key for key in _ZERO & form.keys() if form[key] == 0}
    idle |= {key for key in _FALSE & form.keys() if form[key] is not True}
    idle |= {key for key in _OPEN & form.keys() if form[key] in _ANYTHING}
    idle |= {key for key in ("required", "patternProperties", "$defs", "definitions") if form.get(key) in ([], {})}
    return {key: value for key, value in form.items() if key not in idle}


def _without_wrappers(form: dict[str, Any]) -> dict[str, Any]:
    """`allOf`, `anyOf` or `oneOf` around a single schema is that schema, with the flags that stand beside it."""
    if isinstance(form.get("allOf"), list):
        form["allOf"] = [one for one in form["allOf"] if one != {}]
        if not form["allOf"]:
            del form["allOf"]
    wrappers = [key for key in ("allOf", "anyOf", "oneOf") if key in form]
    flags = {"nullable", "readOnly", "writeOnly", "default"}
    if len(wrappers) == 1 and form.keys() <= {wrappers[0], *flags} and len(form[wrappers[0]]) == 1:
        inner = form[wrappers[0]][0]
        if isinstance(inner, dict):
            return {**inner, **{key: value for key, value in form.items() if key in flags}}
    return form


def _sorted(values: Iterable[Any]) -> list[Any]:
    """The distinct values in an order of our own."""
    texts = {json.dumps(value, sort_keys=True, ensure_ascii=False): value for value in values}
    return [texts[text] for text in sorted(texts)]
