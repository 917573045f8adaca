"""What keywords say on their own: whether a schema has structure, what notes add, which words name it."""

from __future__ import annotations

from specloom.core.copying import replace
from specloom.core.json_pointer import unescape_token
from specloom.ir.model import Annotations, Schema
from specloom.normalise.schemas.values import NO_NOTES
from specloom.resolve.node import Node

STRUCTURE = frozenset(
    {"type", "properties", "items", "enum", "const", "additionalProperties", "patternProperties", "prefixItems"}
    | {"minimum", "maximum", "minLength", "maxLength", "pattern", "format", "required", "minItems", "maxItems"}
    | {"allOf", "oneOf", "anyOf", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
)


_TELLING = frozenset({"type", "nullable", "enum", "const", "$ref", "$dynamicRef", "allOf", "oneOf", "anyOf"})


def annotate(schema: Schema, notes: Annotations) -> Schema:
    """`schema` with the notes of its use: what the use says wins, flags add up."""
    own = schema.notes
    if notes == NO_NOTES:
        return schema
    merged = Annotations(
        title=notes.title or own.title,
        description=notes.description or own.description,
        default=notes.default if notes.default is not None else own.default,
        examples=notes.examples or own.examples,
        deprecated=notes.deprecated or own.deprecated,
        nullable=notes.nullable or own.nullable,
        read_only=notes.read_only or own.read_only,
        write_only=notes.write_only or own.write_only,
    )
    return replace(schema, notes=merged)


def type_words(node: Node) -> tuple[str, tuple[str, ...]]:
    """The key of a component, or the words of the pointer that lead to any other schema."""
    tokens = [unescape_token(token) for token in node.pointer.split("/")[1:]]
    if len(tokens) == 3 and tokens[:2] == ["components", "schemas"]:
        return (tokens[2], ()) if tokens[2] else ("", ("schema",))
    if len(tokens) == 2 and tokens[0] in ("definitions", "$defs"):
        return tokens[1], ()
    if not tokens:
        stem = node.document.name.rpartition("/")[2].split(".")[0]
        return stem, ()
    dull = {
        "components",
        "schemas",
        "properties",
        "paths",
        "content",
        "schema",
        "definitions",
        "$defs",
        "allOf",
        "oneOf",
    }
    words = tuple(token for token in tokens if token not in dull and not token.isdigit() and "/" not in token)
    return "", words or ("inline",)


def fits(value: object, types: list[str]) -> bool:
    kind = json_kind(value)
    return kind in types or (kind == "integer" and "number" in types)


def json_kind(value: object) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case None:
            return "null"
        case _:
            return "object"


def only_words(value: object) -> bool:
    """True for a part of `allOf` that says nothing about the value, such as a lone description."""
    return isinstance(value, dict) and not value.keys() & (STRUCTURE | {"$ref", "not"})


def names_no_type(value: object) -> bool:
    """True for a schema that leaves it to others whether null fits it."""
    return isinstance(value, dict) and value.keys().isdisjoint(_TELLING)


def only_constraints(value: object) -> bool:
    """True for a variant that only says which properties go together."""
    return isinstance(value, dict) and bool(value) and value.keys() <= {"required", "not", "description", "title"}
