"""The facts of a description as its YAML states them, and where two descriptions differ. Nothing here uses specloom.

A fact is a path, method, operationId, tag, security requirement, server, parameter, body, response, schema, property,
type, format, value list, default, bound, required list, nullable, deprecated, discriminator. Not a fact: title,
summary, description, example, the order of keys, of `required` and of values, `allOf` around a single reference,
whether a parameter stands at the path or at the operation, whether a schema or parameter has a name of its own.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tests.end_to_end.specs.folders import Documents, follow

Schema = dict[str, Any]

WORDING = {"description", "title", "example", "examples", "summary", "externalDocs"}
METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")
BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "pattern", "default", "format", "minItems", "maxItems")
_LISTS = ("oneOf", "anyOf", "allOf")
_NESTED = ("items", "additionalProperties", "not")
_LONGEST = 90


class Difference(NamedTuple):
    """A place, with what either side says there; `-` for nothing.

    A place is a JSON pointer below `#/components/schemas/`, or an operation and the way into it.
    """

    where: str
    source: str
    here: str


@dataclass
class Comparison:
    """What was found, what was looked at, and what makes a comparison impossible."""

    differences: list[Difference]
    counts: dict[str, int]
    problems: list[str]


@dataclass
class Facts:
    """The facts of all documents of a description."""

    documents: Documents
    schemas: dict[str, Schema] = field(default_factory=dict)
    operations: dict[str, dict[str, Any]] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for path, document in self.documents.items():
            for name, schema in document.get("components", {}).get("schemas", {}).items():
                found = self._schema(schema, path)
                if self.schemas.setdefault(name, found) != found:
                    self.problems.append(f"{name} differs between {self.homes[name]} and {path}")
                self.homes.setdefault(name, path)
        for path, document in self.documents.items():
            for url, item in (document.get("paths") or {}).items():
                for method in METHODS:
                    if method in item:
                        key = f"{method.upper()} {url}"
                        if key in self.operations:
                            self.problems.append(f"{key} is described twice")
                        self.operations[key] = self._operation(document, item, item[method], path)

    def _schema(self, schema: Schema, path: str) -> Schema:
        if "$ref" in schema:
            follow(self.documents, schema["$ref"], path)
            return {"$ref": schema["$ref"].split("/")[-1]}
        found: Schema = {}
        for key, value in schema.items():
            if key == "properties":
                found[key] = {name: self._schema(one, path) for name, one in value.items()}
            elif key in _LISTS:
                found[key] = [self._schema(one, path) for one in value]
            elif key in _NESTED and isinstance(value, dict):
                found[key] = self._schema(value, path)
            elif key in ("required", "enum") and isinstance(value, list):
                found[key] = sorted(value, key=repr)
            elif key == "discriminator":
                mapping = {name: target.split("/")[-1] for name, target in value.get("mapping", {}).items()}
                found[key] = {"propertyName": value["propertyName"], "mapping": mapping}
            elif key not in WORDING and not (key == "deprecated" and value is False):
                found[key] = value
        if set(found) == {"allOf"} and len(found["allOf"]) == 1:
            only: Schema = found["allOf"][0]
            return only
        return found

    def _operation(self, document: Any, item: Any, operation: Any, path: str) -> dict[str, Any]:
        parameters = {
            **self._parameters(item.get("parameters", []), path),
            **self._parameters(operation.get("parameters", []), path),
        }
        security = operation.get("security", document.get("security"))
        schemes = document.get("components", {}).get("securitySchemes", {})
        found = {
            "operationId": operation.get("operationId"),
            "tags": operation.get("tags", []),
            "security": security,
            "schemes": {
                name: {key: value for key, value in schemes[name].items() if key not in WORDING}
                for need in security or ()
                for name in need
            },
            "deprecated": bool(operation.get("deprecated")),
            "servers": [server["url"] for server in document.get("servers", [])],
            "parameters": parameters,
            "responses": {
                str(status): {
                    "content": self._content(response.get("content"), path),
                    "headers": sorted(response.get("headers", {})),
                }
                for status, response in operation["responses"].items()
            },
        }
        if "requestBody" in operation:
            body = operation["requestBody"]
            content = self._content(body.get("content"), path)
            found["requestBody"] = {"required": bool(body.get("required")), "content": content}
        return found

    def _parameters(self, listed: Iterable[Any], path: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for one in listed:
            parameter, where = follow(self.documents, one["$ref"], path) if "$ref" in one else (one, path)
            key = f"{parameter['in']}:{parameter['name']}"
            while key in found:
                key += " again"
            manner = {key: parameter[key] for key in ("style", "explode", "allowReserved") if key in parameter}
            if parameter.get("deprecated"):
                manner["deprecated"] = True
            found[key] = {
                "required": bool(parameter.get("required")),
                "schema": self._schema(parameter.get("schema", {}), where),
                **manner,
            }
        return found

    def _content(self, content: Any, path: str) -> dict[str, Schema]:
        return {media: self._schema(one.get("schema", {}), path) for media, one in (content or {}).items()}


def compare(source_documents: Documents, our_documents: Documents) -> Comparison:
    """Where ours differs from the source; names that only ours has are put out of the way."""
    source, ours = Facts(source_documents), Facts(our_documents)
    own = {name: schema for name, schema in ours.schemas.items() if name not in source.schemas}
    found = _Differences()
    for name, schema in sorted(source.schemas.items()):
        if name in ours.schemas:
            found.schemas(schema, _expand(ours.schemas[name], own), name)
        else:
            found.append(Difference(name, "present", "-"))
    for key in sorted(source.operations.keys() | ours.operations.keys()):
        here = ours.operations.get(key)
        found.anything(source.operations.get(key), None if here is None else _expand(here, own), key)
    return Comparison(list(found), _counts(source, own), source.problems + ours.problems)


def _expand(node: Any, own: Mapping[str, Schema]) -> Any:
    """`node` with the schemas that only we name in place of their names."""
    if isinstance(node, list):
        return [_expand(one, own) for one in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str) and node["$ref"] in own:
        return _expand(own[node["$ref"]], own)
    found = {key: _expand(value, own) for key, value in node.items()}
    wrapped = node.get("allOf")
    if isinstance(wrapped, list) and len(wrapped) == 1 and wrapped[0].get("$ref") in own:
        return {**found.pop("allOf")[0], **found}
    return found


class _Differences(list[Difference]):
    """Collects differences, each at the innermost place that both sides have."""

    def schemas(self, source: Schema, ours: Schema, where: str) -> None:
        before: Schema = {}
        after: Schema = {}
        for key in sorted(source.keys() | ours.keys()):
            left, right = source.get(key), ours.get(key)
            if left == right:
                continue
            if key == "properties" and isinstance(left, dict) and isinstance(right, dict):
                for name in sorted(left.keys() | right.keys()):
                    self._either(left.get(name), right.get(name), f"{where}/properties/{_token(name)}")
            elif key in _NESTED and isinstance(left, dict) and isinstance(right, dict):
                self.schemas(left, right, f"{where}/{key}")
            elif key in _LISTS and isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
                for index, (one, other) in enumerate(zip(left, right, strict=True)):
                    self.schemas(one, other, f"{where}/{key}/{index}")
            else:
                before.update({key: left} if key in source else {})
                after.update({key: right} if key in ours else {})
        if before or after:
            if "enum" in before and "enum" in after:
                before["enum"], after["enum"] = changed_values(before["enum"], after["enum"])
            self.append(Difference(where, shown(before), shown(after)))

    def _either(self, left: Schema | None, right: Schema | None, where: str) -> None:
        if left is not None and right is not None:
            self.schemas(left, right, where)
        else:
            self.append(Difference(where, shown(left), shown(right)))

    def anything(self, left: Any, right: Any, where: str) -> None:
        if left == right:
            return
        if isinstance(left, dict) and isinstance(right, dict):
            for key in sorted(left.keys() | right.keys()):
                schemas = (key == "schema" or where.endswith(" content")) and key in left and key in right
                if schemas:
                    self.schemas(left[key], right[key], f"{where} {key}")
                else:
                    self.anything(left.get(key), right.get(key), f"{where} {key}")
        else:
            self.append(Difference(where, shown(left), shown(right)))


def changed_values(before: list[Any], after: list[Any]) -> tuple[list[Any], list[Any]]:
    """What two lists of values do not share (repeated ones among it), after an ellipsis for what they share."""
    gone = [one for index, one in enumerate(before) if one in before[:index] or one not in after]
    new = [one for index, one in enumerate(after) if one in after[:index] or one not in before]
    return ["...", *gone], ["...", *new]


def shown(value: Any) -> str:
    """`value` on one line; a long one is cut, with a digest of the whole, so that no two look alike."""
    if value is None or value == {}:
        return "-"
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    text = re.sub(r'"([A-Za-z_$]+)":', r"\1:", text)
    if len(text) <= _LONGEST:
        return text
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return f"{text[:70]} ... ({len(text)} characters, {digest})"


def _counts(source: Facts, own: Mapping[str, Schema]) -> dict[str, int]:
    parameters = [one for operation in source.operations.values() for one in operation["parameters"].values()]
    inside = [one for schema in source.schemas.values() for one in _walk(schema)]
    everywhere = inside + [one for parameter in parameters for one in _walk(parameter["schema"])]
    return {
        "operations": len(source.operations),
        "parameters": len(parameters),
        "responses": sum(len(operation["responses"]) for operation in source.operations.values()),
        "schemas": len(source.schemas),
        "properties": sum(len(one.get("properties", {})) for one in inside),
        "enum values": sum(len(one.get("enum", [])) for one in everywhere),
        "bounds, defaults and formats": sum(key in one for one in everywhere for key in BOUNDS),
        "names of our own": len(own),
    }


def _walk(schema: Schema) -> Iterator[Schema]:
    yield schema
    for one in schema.get("properties", {}).values():
        yield from _walk(one)
    for key in _NESTED:
        if isinstance(schema.get(key), dict):
            yield from _walk(schema[key])
    for key in _LISTS:
        for one in schema.get(key, []):
            yield from _walk(one)


def _token(name: object) -> str:
    return str(name).replace("~", "~0").replace("/", "~1")
