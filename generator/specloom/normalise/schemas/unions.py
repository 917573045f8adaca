"""What tells the variants of a union apart: a declared discriminator, or one that can be inferred.

OpenAPI 3.1.1, 4.8.25. A discriminator is used where every variant is an object that has the property with values of
its own, all distinct: that is what makes reading one look-up instead of many attempts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations, islice

from specloom.core.copying import replace
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.json_pointer import escape_token
from specloom.core.origin import Origin
from specloom.ir.model import (
    ArraySchema,
    BooleanSchema,
    Discriminator,
    EnumSchema,
    MapSchema,
    NumberSchema,
    ObjectSchema,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.ir.walk import each_schema
from specloom.normalise.schemas.source import SchemaSource
from specloom.normalise.schemas.tag_constants import final_type, tag_object, values_of
from specloom.resolve.node import Node

_COMPARED = 20_000
Tags = Mapping[str, tuple[str, ...]]


def declared_discriminator(reader: SchemaSource, node: Node) -> Discriminator | None:
    """The `discriminator` object beside `oneOf` or `anyOf`; mapping values become type ids."""
    found = node.child("discriminator")
    if not isinstance(found.value, dict):
        if found.value is not None:
            reader.diagnostics.warning("SL320", found.place, "`discriminator` must be an object; it is ignored")
        return None
    name = found.value.get("propertyName")
    if not isinstance(name, str) or not name:
        reader.diagnostics.warning("SL320", found.place, "`discriminator` has no `propertyName`; it is ignored")
        return None
    mapping = []
    for value, child in found.mapping("mapping"):
        target = _mapping_target(reader, child)
        if target is not None:
            mapping.append((value, target))
    default = _mapping_target(reader, found.child("defaultMapping")) if found.has("defaultMapping") else None
    return Discriminator(name, tuple(mapping), default=default or "")


def _mapping_target(reader: SchemaSource, child: Node) -> str | None:
    """A mapping value is a reference or the bare name of a schema (OpenAPI 3.1.1, 4.8.25.3)."""
    if not isinstance(child.value, str):
        reader.diagnostics.warning(
            "SL321", child.place, "a discriminator's mapping must name a schema; this entry is ignored"
        )
        return None
    name = child.value
    bare = "/" not in name and "#" not in name
    components = child.document.top.get("components")
    known = components.get("schemas") if isinstance(components, dict) else None
    if bare and isinstance(known, dict) and name in known:
        name = f"#/components/schemas/{escape_token(name)}"
    elif bare and "." not in name:
        reader.diagnostics.warning(
            "SL321", child.place, f"the discriminator maps to `{name}`, which is not a schema; this entry is ignored"
        )
        return None
    target = reader.bundle.target(Node(child.document, child.pointer, {"$ref": name}))
    return reader.refer(target) if target is not None else None


class Tagger:
    """Finds the discriminator of every union once all types are known."""

    def __init__(
        self, types: Mapping[str, TypeDef], diagnostics: Diagnostics, place: Callable[[Origin], Location]
    ) -> None:
        self._types = types
        self._diagnostics = diagnostics
        self._place = place

    def settle(self, union: UnionSchema, origin: Origin) -> UnionSchema:
        """`union` with the discriminator that can be relied on, or none."""
        variants = list(self._leaves(union))
        declared = union.discriminator
        if len(variants) < 2 or any(target is None for target, _ in variants):
            return replace(union, discriminator=None)
        objects = [
            (target, schema) for target, schema in variants if target is not None and isinstance(schema, ObjectSchema)
        ]
        if len(objects) < len(variants):
            return replace(union, discriminator=None)
        if declared is not None:
            default = declared.default if declared.default in {target for target, _ in objects} else ""
            told = [(target, schema) for target, schema in objects if target != default]
            if default:  # whatever it is called, this variant needs no value of its own
                told += [one for one in objects if one[0] == default and _tag_values(one[1], declared.property)]
            mapping = self._mapping(declared.property, told)
            if mapping is not None:
                self._tell_optional(declared.property, told, origin)
                found = Discriminator(declared.property, mapping, default=default)
                return replace(union, discriminator=found)
            self._diagnostics.warning(
                "SL322",
                self._place(origin),
                f"the discriminator `{declared.property}` does not distinguish every variant; their properties do",
                hint="make the property required in every variant, each with its own value",
            )
        for name in self._candidates(objects):
            mapping = self._mapping(name, objects)
            if mapping is not None:
                return replace(union, discriminator=Discriminator(name, mapping, inferred=declared is None))
        self._tell_overlap(objects, origin)
        return replace(union, discriminator=None)

    def _tell_optional(self, name: str, objects: list[tuple[str, ObjectSchema]], origin: Origin) -> None:
        """A discriminator must be required in every variant (OpenAPI 3.1.1, 4.8.25)."""
        lax = [self._called(target) for target, schema in objects if not _requires(schema, name)]
        if lax:
            text = f"the discriminator `{name}` is not required in {', '.join(lax[:4])}"
            self._diagnostics.warning("SL324", self._place(origin), f"{text}; it is sent anyway")

    def _fits_both(self, ours: Mapping[str, Property], theirs: Mapping[str, Property]) -> bool:
        """True where an object with all required properties of both could be either."""
        for mine, other in ((ours, theirs), (theirs, ours)):
            if any(value.required and name not in other for name, value in mine.items()):
                return False
        both = [name for name in ours if name in theirs]
        return not any(self._disjoint(ours[name].schema, theirs[name].schema) for name in both)

    def _disjoint(self, left: Schema, right: Schema) -> bool:
        """True where no value fits both: lists of other values, or values of other kinds."""
        left, right = self._target(left), self._target(right)
        if isinstance(left, EnumSchema) and isinstance(right, EnumSchema):
            return not set(left.values) & set(right.values)
        for one, other in ((left, right), (right, left)):
            if isinstance(one, EnumSchema) and isinstance(other, StringSchema) and other.pattern:
                prefix = literal_prefix(other.pattern)
                return not any(isinstance(value, str) and value.startswith(prefix) for value in one.values)
        kinds = _kind(left), _kind(right)
        return "" not in kinds and kinds[0] != kinds[1]

    def _target(self, schema: Schema) -> Schema:
        seen: set[str] = set()
        while isinstance(schema, RefSchema) and schema.target not in seen:
            seen.add(schema.target)
            schema = self._types[schema.target].schema
        return schema

    def _called(self, type_id: str) -> str:
        """What a message calls a type: its key, or where it stands."""
        one = self._types[type_id]
        return f"`{one.key}`" if one.key else f"the object at #{one.origin.pointer}"

    def _tell_overlap(self, objects: list[tuple[str, ObjectSchema]], origin: Origin) -> None:
        """Report two variants that the same object can match, without a discriminator."""
        known = [{prop.name: prop for prop in schema.properties} for _, schema in objects]
        # In a long union not every pair is looked at: the message is about one pair, and all of them take too long.
        for index, other in islice(combinations(range(len(objects)), 2), _COMPARED):
            if self._fits_both(known[index], known[other]):
                first, second = objects[index][0], objects[other][0]
                pair = " and ".join(f"{self._called(one)}" for one in (first, second))
                text = f"one object can be both {pair}: the variants of this union overlap"
                hint = "the parser selects the variant that knows most of its properties, and the first of those; "
                hint += "give each a required property with its own constant, or declare the discriminator "
                hint += "under `discriminators` in specloom.yaml"
                self._diagnostics.warning("SL323", self._place(origin), text, hint=hint)
                return

    def _leaves(self, union: UnionSchema) -> Iterator[tuple[str | None, Schema]]:
        """The variants, those of nested named unions included; the type id is None for anything without a name."""
        for variant in union.variants:
            if not isinstance(variant, RefSchema):
                yield None, variant
                continue
            target, schema = variant.target, self._types[variant.target].schema
            seen = {target}
            while isinstance(schema, RefSchema) and schema.target not in seen:
                target, schema = schema.target, self._types[schema.target].schema
                seen.add(target)
            yield variant.target, schema

    def _candidates(self, objects: list[tuple[str, ObjectSchema]]) -> list[str]:
        first = [p.name for p in objects[0][1].properties if isinstance(p.schema, EnumSchema)]
        return sorted(first, key=lambda name: (name not in ("type", "kind", "provider"), first.index(name)))

    def _mapping(self, name: str, objects: list[tuple[str, ObjectSchema]]) -> tuple[tuple[str, str], ...] | None:
        pairs: dict[str, str] = {}
        for target, schema in objects:
            values = _tag_values(schema, name)
            if not values or any(value in pairs for value in values):
                return None
            pairs.update(dict.fromkeys(values, target))
        return tuple(pairs.items())


def _tag_values(schema: ObjectSchema, name: str) -> tuple[str, ...]:
    """The values of a property that can identify a variant: one value, or several if the property is required."""
    for prop in schema.properties:
        if prop.name == name and isinstance(prop.schema, EnumSchema) and not prop.schema.notes.nullable:
            values = prop.schema.values
            if (len(values) == 1 or prop.required) and all(isinstance(value, str) for value in values):
                return tuple(str(value) for value in values)
    return ()


def _requires(schema: ObjectSchema, name: str) -> bool:
    return any(prop.name == name and prop.required for prop in schema.properties)


def literal_prefix(pattern: str) -> str:
    """What every text that matches a pattern begins with, as far as that is plain to see; the pattern is never run."""
    if not pattern.startswith("^") or "|" in pattern:
        return ""
    prefix, rest = "", pattern[1:]
    while match := re.match(r"\\?([.\-_/:@])|(\w|[ \-/:@])", rest, re.ASCII):
        if match.group() == ".":
            break
        rest = rest[match.end() :]
        if rest[:1] in ("?", "*", "{"):
            break
        prefix += match[1] or match[2]
    return prefix


def _kind(schema: Schema) -> str:
    """The JSON type of a schema's values; empty where there may be several."""
    match schema:
        case StringSchema():
            return "string"
        case EnumSchema() if all(isinstance(value, str) for value in schema.values):
            return "string"
        case NumberSchema():
            return "number"
        case BooleanSchema():
            return "boolean"
        case ArraySchema():
            return "array"
        case ObjectSchema() | MapSchema():
            return "object"
        case _:
            return ""


def infer_constants(types: Mapping[str, TypeDef], stated: Mapping[str, str]) -> dict[str, TypeDef]:
    """Give a variant's property the values that declared discriminators map to the variant.

    `discriminator: {propertyName: petType, mapping: {cat: Cat}}` says that Cat's `petType` is `cat`, though Cat
    itself declares no more than a string, or a list that all kinds share. `stated` are values by type id.
    """
    implied: dict[tuple[str, str], dict[str, None]] = {}
    for definition in types.values():
        for union in _unions(definition.schema):
            declared = union.discriminator
            if declared is None:
                continue
            for variant in union.variants:
                if isinstance(variant, RefSchema):
                    values = values_of(variant.target, declared, types, stated)
                    own = final_type(variant.target, types)
                    implied.setdefault((own, declared.property), {}).update(dict.fromkeys(values))
    result = dict(types)
    for (target, name), found in implied.items():
        schema = result[target].schema
        if isinstance(schema, ObjectSchema) and found:
            tagged = tag_object(schema, name, tuple(sorted(found)), types)
            result[target] = replace(result[target], schema=tagged)
    return result


def _unions(schema: Schema) -> list[UnionSchema]:
    return [one for one in each_schema(schema) if isinstance(one, UnionSchema)]
