"""The intermediate model as JSON Schema 2020-12, which is what OpenAPI 3.1 and 3.2 use (3.1.1, 4.8.24).

What the pipeline has mended is mended here: the same reading of the documents that the SDK is made of. `oneOf` is
written only where no value can fit two variants; where variants overlap it is `anyOf`, so that a value that the API
takes is valid.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    BooleanSchema,
    Discriminator,
    EnumSchema,
    Frozen,
    MapSchema,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.targets.examples import Examples
from specloom.targets.machine.overlap import Overlap
from specloom.targets.machine.regex_dialect import is_portable

JsonObject = dict[str, Any]


class SchemaObjects:
    """Writes schemas. `reference` gives the `$ref` of a named type.

    `openapi` adds what plain JSON Schema does not have: discriminators, and properties required in one direction.
    """

    def __init__(self, types: Mapping[str, TypeDef], reference: Callable[[str], str], *, openapi: bool) -> None:
        self._reference = reference
        self._openapi = openapi
        self._overlap = Overlap(types)
        self._examples = Examples(types)

    def schema(self, schema: Schema) -> JsonObject:
        """A schema as a JSON object."""
        notes = schema.notes
        own = self._own(schema)
        if notes.nullable and not isinstance(schema, AnySchema | NullSchema):
            own = _or_null(own)
        if notes == _NOTHING:
            return own
        return {**self._words(notes), **own, **self._values(schema)}

    # -- kinds --------------------------------------------------------------------------------------------------

    def _own(self, schema: Schema) -> JsonObject:
        """What a schema says of its values, without notes."""
        match schema:
            case RefSchema():
                return {"$ref": self._reference(schema.target)}
            case ObjectSchema():
                return self._object(schema)
            case UnionSchema():
                return self._union(schema)
            case ArraySchema():
                return self._array(schema)
            case MapSchema():
                if isinstance(schema.values, NeverSchema):
                    return {"type": "object", "additionalProperties": False}
                values = self.schema(schema.values)
                return {"type": "object", "additionalProperties": values} if values else {"type": "object"}
            case EnumSchema():
                return _enum(schema)
            case BooleanSchema():
                return {"type": "boolean"}
            case NumberSchema():
                return _number(schema)
            case StringSchema():
                return _string(schema)
            case NullSchema():
                return {"type": "null"}
            case NeverSchema():
                return {"not": {}}
            case AnySchema():
                return {}

    def _object(self, schema: ObjectSchema) -> JsonObject:
        result: JsonObject = {"type": "object"}
        required = [prop.name for prop in schema.properties if prop.required and (self._openapi or _both_ways(prop))]
        if required:
            result["required"] = required
        if schema.properties:
            result["properties"] = {prop.name: self.schema(prop.schema) for prop in schema.properties}
        if isinstance(schema.extra, NeverSchema):
            result["additionalProperties"] = False
        elif schema.extra is not None:
            result["additionalProperties"] = self.schema(schema.extra) or True
        return result

    def _array(self, schema: ArraySchema) -> JsonObject:
        found: JsonObject = {"type": "array"}
        if schema.prefix:
            found["prefixItems"] = [self.schema(one) for one in schema.prefix]
        if isinstance(schema.items, NeverSchema):
            found["items"] = False
        else:
            found["items"] = self.schema(schema.items)
        given = {"minItems": schema.min_items, "maxItems": schema.max_items, "uniqueItems": schema.unique or None}
        return {**found, **{key: value for key, value in given.items() if value is not None}}

    def _union(self, schema: UnionSchema) -> JsonObject:
        variants = [self.schema(variant) for variant in schema.variants]
        if not variants:
            return {}
        word = "oneOf" if schema.exclusive and self._overlap.none_in(schema) else "anyOf"
        result: JsonObject = {word: variants}
        if self._openapi and schema.discriminator is not None and _is_named(schema):
            result["discriminator"] = self._discriminator(schema.discriminator)
        return result

    def _discriminator(self, discriminator: Discriminator) -> JsonObject:
        return {
            "propertyName": discriminator.property,
            "mapping": {value: self._reference(target) for value, target in discriminator.mapping},
        }

    # -- notes --------------------------------------------------------------------------------------------------

    def _words(self, notes: Annotations) -> JsonObject:
        result: JsonObject = {}
        if notes.title:
            result["title"] = notes.title
        if notes.description:
            result["description"] = notes.description
        for key, flag in (
            ("deprecated", notes.deprecated),
            ("readOnly", notes.read_only),
            ("writeOnly", notes.write_only),
        ):
            if flag:
                result[key] = True
        return result

    def _values(self, schema: Schema) -> JsonObject:
        """Default and examples; what does not fit its own schema keeps a name that no validator minds."""
        result: JsonObject = {}
        notes = schema.notes
        if notes.default is not None:
            value = _thaw(notes.default)
            result["default" if self._examples.fits(schema, value) else "x-default"] = value
        if notes.examples:
            values = [_thaw(example) for example in notes.examples]
            fitting = [value for value in values if self._examples.fits(schema, value)]
            others = [value for value in values if not self._examples.fits(schema, value)]
            result.update({key: listed for key, listed in (("examples", fitting), ("x-examples", others)) if listed})
        return result


_NOTHING = Annotations()


def _both_ways(prop: Property) -> bool:
    """True for a property that requests and answers have."""
    return not (prop.schema.notes.read_only or prop.schema.notes.write_only)


def _is_named(union: UnionSchema) -> bool:
    """True where every variant is a reference, as a discriminator needs (OpenAPI 3.1.1, 4.8.25)."""
    return all(isinstance(variant, RefSchema) and not variant.notes.nullable for variant in union.variants)


def _thaw(value: Frozen) -> Any:
    return json.loads(value.text)


def _or_null(own: JsonObject) -> JsonObject:
    """A schema that takes null as well."""
    if "enum" in own:
        kinds = own.get("type")
        typed = {"type": [kinds, "null"]} if isinstance(kinds, str) else {}
        return {**typed, "enum": [*own["enum"], None]}
    if "const" in own:
        return {**({"type": [own["type"], "null"]} if "type" in own else {}), "enum": [own["const"], None]}
    if isinstance(own.get("type"), str):
        return {**own, "type": [own["type"], "null"]}
    if "discriminator" not in own and "anyOf" in own:
        return {"anyOf": [*own["anyOf"], {"type": "null"}]}
    return {"anyOf": [own, {"type": "null"}]}


def _enum(schema: EnumSchema) -> JsonObject:
    kinds = sorted(set(schema.kinds))
    typed: JsonObject = {"type": kinds[0] if len(kinds) == 1 else kinds} if kinds else {}
    if len(schema.values) == 1:
        return {**typed, "const": schema.values[0]}
    return {**typed, "enum": list(schema.values)}


def _number(schema: NumberSchema) -> JsonObject:
    given = {
        "format": schema.format or None,
        "minimum": schema.minimum,
        "maximum": schema.maximum,
        "exclusiveMinimum": schema.exclusive_minimum,
        "exclusiveMaximum": schema.exclusive_maximum,
        "multipleOf": schema.multiple_of,
        "enum": list(schema.values) or None,
    }
    kind = "integer" if schema.integer else "number"
    return {"type": kind, **{key: value for key, value in given.items() if value is not None}}


def _string(schema: StringSchema) -> JsonObject:
    given = {
        "format": schema.format or None,
        "minLength": schema.min_length,
        "maxLength": schema.max_length,
        "pattern" if is_portable(schema.pattern) else "x-pattern": schema.pattern,
        "contentMediaType": schema.content_media_type or None,
    }
    return {"type": "string", **{key: value for key, value in given.items() if value is not None}}
