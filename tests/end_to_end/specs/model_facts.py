"""The facts of a description as specloom understands them: both sides go through the intermediate model.

The published schemas are what both sides have in common. References to them stay references; every other type, named
by us or by specloom itself, is put in place of its name. Order is no fact, neither of properties nor of variants.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics
from specloom.ir.model import (
    Annotations,
    Api,
    ArraySchema,
    Content,
    Discriminator,
    EnumSchema,
    Frozen,
    MapSchema,
    ObjectSchema,
    Operation,
    Parameter,
    RefSchema,
    Schema,
    TypeDef,
    UnionSchema,
)
from specloom.normalise.schemas.keywords import annotate
from tests.end_to_end.specs.raw_facts import Comparison, Difference, changed_values, shown

Facts = dict[str, Any]

_WORDING = ("title", "description", "examples")
_COUNTED = frozenset(
    {"minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of", "min_length", "max_length"}
    | {"pattern", "min_items", "max_items", "default", "format"}
)


def read_api(folder: Path, config: Config) -> Api:
    """The API that the documents of a folder describe."""
    return build_model(Request((str(folder),), folder, config), Diagnostics()).api


def compare(source: Api, ours: Api) -> Comparison:
    """Where our description means something else than the source."""
    shared = {one.key for one in source.types if one.key}
    left, right = _Reader(source, shared), _Reader(ours, shared)
    found = _Differences()
    for key in sorted(shared):
        found.anything(left.type(key), right.type(key), key)
    theirs, mine = left.operations(), right.operations()
    for key in sorted(theirs.keys() | mine.keys()):
        found.anything(theirs.get(key), mine.get(key), key)
    found.anything(left.about(), right.about(), "API")
    own = len([one for one in ours.types if one.key and one.key not in shared])
    return Comparison(list(found), _counts(left, theirs, shared, own), [])


class _Reader:
    """An API as plain data, in a form that does not depend on names that only one side has."""

    def __init__(self, api: Api, shared: set[str]) -> None:
        self._api = api
        self._shared = shared
        self._types: dict[str, TypeDef] = {one.id: one for one in api.types}
        self._keys = {one.key: one for one in api.types if one.key}
        self._open: list[str] = []

    def about(self) -> Facts:
        schemes = {one.key: [one.kind, one.location, one.name, one.scheme, one.token_url] for one in self._api.schemes}
        servers = [
            [server.url, [list(map(str, one.choices)) for one in server.variables]] for server in self._api.servers
        ]
        security = sorted(map(sorted, self._api.security))
        return {"servers": servers, "security": security, "security schemes": schemes}

    def type(self, key: str) -> Facts | None:
        return self.schema(self._keys[key].schema) if key in self._keys else None

    def operations(self) -> dict[str, Facts]:
        return {one.key: self._operation(one) for resource in self._api.resources for one in resource.operations}

    def _operation(self, one: Operation) -> Facts:
        security = self._api.security if one.security is None else one.security
        return {
            "operationId": one.id,
            "tag": one.tag,
            "deprecated": one.deprecated,
            "security": sorted(map(sorted, security)),
            "servers": list(one.servers),
            "parameters": {f"{p.location}:{p.name}": self._parameter(p) for p in one.parameters},
            "requestBody": one.body
            and {"required": one.body.required, "content": dict(self._contents(one.body.contents))},
            "responses": {
                response.status: {
                    "content": dict(self._contents(response.contents)),
                    "headers": {header.name: self._parameter(header) for header in response.headers},
                }
                for response in one.responses
            },
            "gives": self._given(one),
        }

    def _given(self, one: Operation) -> object:
        if one.binary or one.text:
            return "a file" if one.binary else "text"
        return None if one.result is None else self.schema(one.result)

    def _parameter(self, one: Parameter) -> Facts:
        return {
            "required": one.required,
            "deprecated": one.deprecated,
            "manner": [one.style, one.explode, one.allow_reserved, one.media_type],
            "schema": self.schema(one.schema),
        }

    def _contents(self, contents: Iterable[Content]) -> Iterator[tuple[str, object]]:
        for one in contents:
            schema = None if one.schema is None else self.schema(one.schema)
            encodings = [[e.name, e.content_type, e.style, e.explode] for e in one.encodings]
            yield one.media_type, {"schema": schema, "encodings": encodings} if encodings else schema

    def schema(self, schema: Schema) -> Facts:
        """A schema as plain data."""
        if isinstance(schema, RefSchema):
            return self._reference(schema)
        facts = {**self._plain(schema), **self._notes(schema.notes)}
        return {key: value for key, value in facts.items() if value is not None and value is not False}

    def _reference(self, schema: RefSchema) -> Facts:
        target = self._types[schema.target]
        if target.key in self._shared:
            return {"$ref": target.key, **self._notes(schema.notes)}
        assert schema.target not in self._open, f"{schema.target} contains itself"
        self._open.append(schema.target)
        found = self.schema(annotate(target.schema, schema.notes))
        self._open.pop()
        return found

    def _plain(self, schema: Schema) -> Facts:
        kind = type(schema).__name__.removesuffix("Schema").lower()
        match schema:
            case ObjectSchema():
                properties = {one.name: self.schema(one.schema) for one in schema.properties}
                required = sorted(one.name for one in schema.properties if one.required)
                extra = None if schema.extra is None else self.schema(schema.extra)
                parents = sorted(self._name(one) for one in schema.parents) or None
                return {
                    "kind": kind,
                    "properties": properties,
                    "required": required,
                    "additionalProperties": extra,
                    "parents": parents,
                }
            case UnionSchema():
                variants = sorted((self.schema(one) for one in schema.variants), key=_text)
                how = "oneOf" if schema.exclusive else "anyOf"
                return {"kind": kind, how: variants, "discriminator": self._tag(schema.discriminator)}
            case ArraySchema():
                prefix = [self.schema(one) for one in schema.prefix] or None
                bounds = {"min_items": schema.min_items, "max_items": schema.max_items, "unique": schema.unique}
                return {"kind": kind, "items": self.schema(schema.items), "prefix": prefix, **bounds}
            case MapSchema():
                return {"kind": kind, "values": self.schema(schema.values)}
            case EnumSchema():
                return {"kind": kind, "enum": sorted(schema.values, key=repr)}
            case _:
                simple = {one.name: getattr(schema, one.name) for one in fields(schema) if one.name != "notes"}
                return {"kind": kind, **{key: value for key, value in simple.items() if value not in ("", ())}}

    def _notes(self, notes: Annotations) -> Facts:
        facts = {one.name: getattr(notes, one.name) for one in fields(notes) if one.name not in _WORDING}
        return {
            key: json.loads(value.text) if isinstance(value, Frozen) else value
            for key, value in facts.items()
            if value is not None and value is not False
        }

    def _tag(self, tag: Discriminator | None) -> Facts | None:
        """Whether a discriminator is declared or found by specloom makes no difference to what it says."""
        if tag is None:
            return None
        return {"property": tag.property, "mapping": {value: self._name(target) for value, target in tag.mapping}}

    def _name(self, type_id: str) -> str:
        one = self._types[type_id]
        return one.key if one.key in self._shared else _text(self.schema(replace(one.schema, notes=Annotations())))


class _Differences(list[Difference]):
    """Collects differences, each at the innermost place that both sides have."""

    def anything(self, left: Any, right: Any, where: str) -> None:
        if left == right and _text(left) == _text(right):
            return
        if not isinstance(left, dict) or not isinstance(right, dict):
            self.append(Difference(where, shown(left), shown(right)))
        elif "kind" in left and "kind" in right:
            self._schemas(left, right, where)
        elif _is_schema(left) or _is_schema(right):
            self.append(Difference(where, shown(left), shown(right)))
        else:
            for key in sorted(left.keys() | right.keys()):
                self.anything(left.get(key), right.get(key), f"{where} {key}")

    def _schemas(self, left: Facts, right: Facts, where: str) -> None:
        before: Facts = {}
        after: Facts = {}
        for key in sorted(left.keys() | right.keys()):
            one, other = left.get(key), right.get(key)
            if one == other and _text(one) == _text(other):
                continue
            if key == "properties" and isinstance(one, dict) and isinstance(other, dict):
                for name in sorted(one.keys() | other.keys()):
                    place = f"{where}/properties/{name.replace('~', '~0').replace('/', '~1')}"
                    self.anything(one.get(name), other.get(name), place)
            elif key in ("items", "values", "additionalProperties") and one is not None and other is not None:
                self.anything(one, other, f"{where}/{'additionalProperties' if key == 'values' else key}")
            elif key == "enum" and isinstance(one, list) and isinstance(other, list):
                before[key], after[key] = changed_values(one, other)
            else:
                before.update({key: one} if key in left else {})
                after.update({key: other} if key in right else {})
        if before or after:
            self.append(Difference(where, shown(before), shown(after)))


def _is_schema(facts: Facts) -> bool:
    return "kind" in facts or "$ref" in facts


def _text(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _counts(reader: _Reader, operations: dict[str, Facts], shared: set[str], own: int) -> dict[str, int]:
    inside = [one for key in shared for one in _walk(reader.type(key))]
    everywhere = inside + [one for operation in operations.values() for one in _walk(operation["parameters"])]
    return {
        "operations": len(operations),
        "parameters": sum(len(one["parameters"]) for one in operations.values()),
        "responses": sum(len(one["responses"]) for one in operations.values()),
        "schemas": len(shared),
        "properties": sum(len(one["properties"]) for one in inside if one.get("kind") == "object"),
        "enum values": sum(len(one["enum"]) for one in everywhere if one.get("kind") == "enum"),
        "bounds, defaults and formats": sum(key in one for one in everywhere for key in _COUNTED if "kind" in one),
        "names of our own": own,
    }


def _walk(value: object) -> Iterator[Facts]:
    """Every schema in plain data."""
    if isinstance(value, dict):
        if _is_schema(value):
            yield value
        for key, one in value.items():
            if key not in ("enum", "default", "discriminator"):
                yield from _walk(one)
    elif isinstance(value, list):
        for one in value:
            yield from _walk(one)
