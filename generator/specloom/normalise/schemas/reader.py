"""Schema objects -> the intermediate model (OpenAPI 3.0.4, 4.7.24; 3.1.1, 4.8.24; JSON Schema 2020-12).

One method per kind. Whatever cannot be understood becomes `AnySchema` with a diagnostic: no value is ever refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from typing import Any

from specloom.core.copying import replace
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.origin import Origin
from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    BooleanSchema,
    Discriminator,
    EnumSchema,
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
from specloom.normalise.schemas.allof import Intersection
from specloom.normalise.schemas.bundled import entries_of, items_of, opened
from specloom.normalise.schemas.dynamic import dynamic_target
from specloom.normalise.schemas.keywords import (
    STRUCTURE,
    annotate,
    fits,
    json_kind,
    names_no_type,
    only_constraints,
    only_words,
    type_words,
)
from specloom.normalise.schemas.typeless import typeless_beside
from specloom.normalise.schemas.unchecked import report_requirements, report_unchecked
from specloom.normalise.schemas.values import bounds, count, enum_values, read_notes, read_pattern
from specloom.resolve.bundle import Bundle
from specloom.resolve.merge import SCHEMAS
from specloom.resolve.node import Node

_ELSEWHERE = re.compile(
    r"/(?:info|servers|security|tags|paths)(?:/[^/]+)?|/paths/[^/]+/(?:get|put|post|delete|options|head|patch|trace)"
    r"|/components(?:/[^/]+)?|/components/(?:responses|parameters|requestBodies|headers|securitySchemes|links|pathItems)/[^/]+"
)
"""Pointers at which no schema can stand (OpenAPI 3.1.1, 4.8.1, 4.8.7)."""

_TYPES = ("null", "boolean", "object", "array", "number", "integer", "string")
_TEXT_FORMATS = ("date-time", "date", "uuid", "uri", "email")
_COMBINED = frozenset({"allOf", "oneOf", "anyOf"})
_PARTS = frozenset({"properties", "items", "prefixItems", "additionalProperties", "patternProperties"})
_STRUCTURE = STRUCTURE - {"type"}
_EVERY_NAME = ("", ".*", ".+", "^.*$", "^.+$", "^.*", ".*$", "^(.*)$", "^(.+)$")
_MAX_DEPTH = 300


class SchemaReader:
    """Reads schemas, and every named type that they refer to, each once."""

    def __init__(self, bundle: Bundle, diagnostics: Diagnostics) -> None:
        self.bundle = bundle
        self.diagnostics = diagnostics
        self.types: dict[str, TypeDef] = {}
        self.discriminators: dict[str, Discriminator] = {}
        self.tags: dict[str, str] = {}
        self._waiting: dict[str, Node] = {}
        self._open: dict[str, Node] = {}
        self._depth = 0
        self._intersection = Intersection(self)

    def read_components(self) -> None:
        """Read every schema under `components` of the main documents, used or not, in an order of our own."""
        found = [(self.bundle.type_id(node), node) for _, node in self.bundle.component("schemas")]
        for type_id, node in sorted(found, key=lambda one: one[0]):
            self._define(type_id, node)
        self.read_waiting()

    def read_waiting(self) -> None:
        """Read what was referred to and is not read yet."""
        while self._waiting:
            self._read_type(next(iter(self._waiting)))
        if not self._open:
            self._intersection.complete()

    def read(self, node: Node) -> Schema:
        """The schema at `node`."""
        value = node.value
        if value is True or value == {}:
            return AnySchema()
        if value is False:
            return NeverSchema()
        if not isinstance(value, dict):
            shown = "nothing" if value is None else f"a {json_kind(value)}"
            self.diagnostics.fault("SL302", node.place, f"a schema must be an object or a boolean; this is {shown}")
            return AnySchema()
        if self._depth >= _MAX_DEPTH:
            self.diagnostics.warning(
                "SL303", node.place, f"schemas nest deeper than {_MAX_DEPTH} levels; read as any value"
            )
            return AnySchema()
        report_unchecked(node, self.diagnostics)
        self._depth += 1
        try:
            if "$ref" in value:
                return self._reference(node)
            return self._dynamic(node) if "$dynamicRef" in value else self._plain(opened(node, self.bundle))
        finally:
            self._depth -= 1

    # -- references ---------------------------------------------------------------------------------------------

    def _reference(self, node: Node) -> Schema:
        target = self.bundle.target(node)
        if target is None:
            return AnySchema(self._notes(node))
        if not target.pointer.startswith(SCHEMAS) and _ELSEWHERE.fullmatch(target.pointer):
            self.diagnostics.fault("SL206", node.place, f"`{node.value['$ref']}` does not refer to a schema")
            return AnySchema(self._notes(node))
        type_id = self._define(self.bundle.type_id(target), target)
        used = RefSchema(type_id, self._notes(node))
        rest = {key: inner for key, inner in node.value.items() if key in STRUCTURE} if len(node.value) > 1 else {}
        if not rest or not self._is_31(node):
            return used
        return self._intersection.of([used, self._plain(Node(node.document, node.pointer, rest))], node)

    def _dynamic(self, node: Node) -> Schema:
        target = dynamic_target(self.bundle, node)
        if target is None:
            return AnySchema(self._notes(node))
        return RefSchema(self._define(self.bundle.type_id(target), target), self._notes(node))

    def _define(self, type_id: str, node: Node) -> str:
        """Make sure that the type at `node` will be read; the id it is known by."""
        if type_id not in self.types and type_id not in self._open:
            self._waiting.setdefault(type_id, node)
        return type_id

    def refer(self, target: Node) -> str:
        """The id of the type at `target`, which will be read."""
        return self._define(self.bundle.type_id(target), target)

    def _read_type(self, type_id: str) -> None:
        node = self._open[type_id] = self._waiting.pop(type_id)
        schema = self.read(node)
        self._note_discriminator(type_id, node)
        key, context = type_words(node)
        if key and isinstance(schema, RefSchema) and not schema.notes.nullable and "$ref" not in node.value:
            schema = self._member(schema)
        del self._open[type_id]
        self.types[type_id] = TypeDef(type_id, schema, node.origin, key, (context,) if context else ())

    def _note_discriminator(self, type_id: str, node: Node) -> None:
        """Remember the discriminator of a schema that others include: its uses stand for them, too."""
        value = node.value if isinstance(node.value, dict) else {}
        stated = value.get("x-ms-discriminator-value", value.get("x-discriminator-value"))
        if isinstance(stated, str | int) and not isinstance(stated, bool):
            self.tags[type_id] = str(stated)
        if node.has("discriminator") and not node.has("oneOf") and not node.has("anyOf"):
            declared = self._declared(node)
            if declared is not None:
                self.discriminators[type_id] = declared

    def _member(self, alias: RefSchema) -> Schema:
        """What is no more than `allOf` of a schema with a discriminator: one more kind of it, not another name."""
        above, seen = [alias.target], {alias.target}
        for one in above:
            target = self.type_of(one)
            further: tuple[str, ...] = ()
            if isinstance(target, RefSchema):
                further = (target.target,)
            elif isinstance(target, ObjectSchema) and not target.notes.nullable:
                if one in self.discriminators:
                    base = self._intersection.opened(alias)
                    return replace(base, parents=(alias.target,), notes=alias.notes)
                further = target.parents
            above += [parent for parent in further if parent not in seen]
            seen.update(further)
        return alias

    def define(self, node: Node, context: tuple[str, ...]) -> None:
        """Create a type for a schema that no operation uses; `context` are words to name it by."""
        if isinstance(node.value, dict) and "$ref" not in node.value:
            type_id = self._define(self.bundle.type_id(node), node)
            if self.type_of(type_id) is not None:
                self.types[type_id] = replace(self.types[type_id], contexts=(context,))
        else:
            self.read(node)

    def type_of(self, type_id: str) -> Schema | None:
        """The schema of a named type; None while it is being read, which is how a circle is noticed."""
        if type_id in self._waiting:
            self._read_type(type_id)
        found = self.types.get(type_id)
        return found.schema if found else None

    @property
    def deferred(self) -> set[str]:
        """The types that stand for what could be worked out only when all types were read."""
        return self._intersection.deferred

    def is_inside(self, node: Node) -> bool:
        """Whether a schema describes a part of what is being read, so that it may hold what is being read again."""
        around = next(reversed(self._open.values()), None)
        if around is None or not node.pointer.startswith(f"{around.pointer}/") or node.document is not around.document:
            return False
        tokens = node.pointer[len(around.pointer) :].split("/")
        return not _PARTS.isdisjoint(tokens)

    def circle(self, type_id: str, through: Iterable[str]) -> list[Location]:
        """Where the types of a circle stand: those being read from this one on, and `through` which it went."""
        listed = list(self._open)
        reading = [self._open[one].place for one in listed[listed.index(type_id) :]] if type_id in self._open else []
        return [*reading, *(self.bundle.place(self.types[one].origin) for one in sorted(through))]

    # -- everything else ----------------------------------------------------------------------------------------

    def _notes(self, node: Node, nullable: bool = False) -> Annotations:
        return read_notes(node, nullable=nullable or node.value.get("nullable") is True)

    def _is_31(self, node: Node) -> bool:
        return not str(node.document.top.get("openapi", "3.1")).startswith("3.0")

    def _plain(self, node: Node) -> Schema:
        value: dict[str, Any] = node.value
        types, nullable = self._types(node)
        notes = self._notes(node, nullable)
        enum = enum_values(node, self.diagnostics) if "enum" in value or "const" in value else None
        if enum is not None:
            return self._enum(node, types, enum[0], replace(notes, nullable=notes.nullable or enum[1]))
        if _COMBINED.isdisjoint(value):
            return self._typed(node, types, notes) if types or not _STRUCTURE.isdisjoint(value) else AnySchema(notes)
        return self._combined(node, types, notes)

    def _combined(self, node: Node, types: list[str], notes: Annotations) -> Schema:
        """What holds where everything holds that stands in one schema: its own keywords, `allOf`, `oneOf`, `anyOf`."""
        value: dict[str, Any] = node.value
        parts: list[Schema] = []
        origins: list[Origin] = []
        open_to_null: list[bool] = []
        own = Node(node.document, node.pointer, {key: entry for key, entry in value.items() if key not in _COMBINED})
        if not _STRUCTURE.isdisjoint(own.value):
            parts.append(self._typed(own, types, Annotations()))
            origins.append(node.origin)
            open_to_null.append(not types)
        for key in ("oneOf", "anyOf"):
            union = self._union(node, key, types) if key in value else None
            if union is not None:
                if parts and not types:
                    parts[0] = typeless_beside(parts[0], union, partial(self._behind, node=node))
                parts.append(union)
                origins.append(node.child(key).origin)
                open_to_null.append(False)
        for child, part in self._all_of(node):
            parts.append(part)
            origins.append(child.origin)
            open_to_null.append(names_no_type(child.value))
        if not parts:
            return self._typed(node, types, notes) if types else AnySchema(notes)
        if types and not notes.nullable and len(parts) == 1 and self.is_nullable(parts[0], node):
            parts.append(self._typed(Node(node.document, node.pointer, {"type": types[0]}), types, Annotations()))
            open_to_null.append(False)
        if len(parts) == 1:
            return annotate(parts[0], notes)
        if not all(open_to_null):
            pairs = zip(parts, open_to_null, strict=False)
            parts = [annotate(part, Annotations(nullable=True)) if is_open else part for part, is_open in pairs]
        return annotate(self._intersection.of(parts, node, origins), notes)

    def _behind(self, schema: Schema, node: Node) -> Schema | None:
        """What the references of a schema at `node` lead to; None for what is being read."""
        seen: set[str] = set()
        while isinstance(schema, RefSchema):
            target = schema.target
            if target in seen or target in self._open or (target not in self.types and self.is_inside(node)):
                return None
            seen.add(target)
            found = self.type_of(target)
            if found is None:
                return None
            schema = found
        return schema

    def is_nullable(self, schema: Schema, node: Node) -> bool:
        """Whether null fits a schema at `node`, or what it refers to; False for what is being read."""
        seen: set[str] = set()
        while isinstance(schema, RefSchema) and not schema.notes.nullable and schema.target not in seen:
            seen.add(schema.target)
            if schema.target in self._open or (schema.target not in self.types and self.is_inside(node)):
                return False  # to read it now could lead back to here
            found = self.type_of(schema.target)
            if found is None:
                return False
            schema = found
        return schema.notes.nullable

    def _types(self, node: Node) -> tuple[list[str], bool]:
        """The declared types without null, and whether null is among them."""
        declared = node.value.get("type")
        if declared is None:
            return [], False
        if isinstance(declared, str) and declared in _TYPES:
            return [declared], False
        listed = declared if isinstance(declared, list) else [declared]
        known = [name for name in listed if isinstance(name, str) and name in _TYPES]
        if len(known) < len(listed):
            self.diagnostics.warning("SL304", node.child("type").place, "JSON Schema has no such type; it is ignored")
        nullable = "null" in known and len(known) > 1
        return [name for name in dict.fromkeys(known) if name != "null" or not nullable], nullable

    def _enum(
        self, node: Node, types: list[str], values: tuple[str | int | float | bool, ...], notes: Annotations
    ) -> Schema:
        if not values:
            return NullSchema(notes)
        if any(isinstance(item, float) for item in values):
            text = "no Python type can list fractions, so type checkers allow any number; classes check the values"
            self.diagnostics.warning("SL316", node.place, f"`enum` holds fractions: {text}")
            listed = f"One of {', '.join(str(value) for value in values)}."
            notes = replace(notes, description=f"{notes.description}\n\n{listed}".strip())
            others = tuple(value for value in values if isinstance(value, str | bool))
            numbers = tuple(value for value in values if not isinstance(value, str | bool))
            if others:
                return UnionSchema((EnumSchema(others), NumberSchema(values=numbers)), False, None, notes)
            return NumberSchema(values=numbers, notes=notes)
        if types == ["array"] and not isinstance(node.value.get("const"), list):
            self.diagnostics.warning("SL307", node.place, "`enum` is on the array; it is applied to the items")
            return ArraySchema(EnumSchema(values), notes=notes)
        if types and not any(fits(item, types) for item in values):
            shown = " or ".join(types)
            self.diagnostics.warning(
                "SL308", node.place, f"`type: {shown}` contradicts the enum's values; the values take precedence"
            )
        return EnumSchema(values, notes)

    def _typed(self, node: Node, types: list[str], notes: Annotations) -> Schema:
        if len(types) > 1:
            return UnionSchema(tuple(self._typed(node, [name], Annotations()) for name in types), False, None, notes)
        match types[0] if types else self._guess(node):
            case "null":
                return NullSchema(notes)
            case "boolean":
                return BooleanSchema(notes)
            case "integer" | "number" as name:
                return NumberSchema(name == "integer", node.text("format"), **bounds(node), notes=notes)
            case "string":
                return self._string(node, notes)
            case "array":
                return self._array(node, notes)
            case "object":
                return self._object(node, notes)
            case _:
                return AnySchema(notes)

    def _guess(self, node: Node) -> str:
        """The type that the other keywords imply where none is given."""
        keys = node.value.keys()
        if keys & {"properties", "additionalProperties", "patternProperties", "required"}:
            return "object"
        if keys & {"items", "prefixItems", "minItems", "maxItems", "uniqueItems"}:
            return "array"
        if keys & {"pattern", "minLength", "maxLength"} or node.text("format") in _TEXT_FORMATS:
            return "string"
        if keys & {"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"}:
            return "number"
        return ""

    def _string(self, node: Node, notes: Annotations) -> Schema:
        return StringSchema(
            node.text("format"),
            count(node.value.get("minLength")),
            count(node.value.get("maxLength")),
            read_pattern(node, self.diagnostics),
            node.text("contentMediaType"),
            notes,
        )

    def _array(self, node: Node, notes: Annotations) -> Schema:
        prefix_key = "prefixItems" if "prefixItems" in node.value else "items"
        listed = node.items("items") if prefix_key == "items" else items_of(self.bundle, node, prefix_key)
        prefix = tuple(map(self.read, listed))
        items: Schema
        if prefix_key == "items" and prefix:
            items = self.read(node.child("additionalItems")) if node.has("additionalItems") else AnySchema()
        else:
            items = self.read(node.child("items")) if node.has("items") else AnySchema()
        return ArraySchema(
            items,
            prefix,
            count(node.value.get("minItems")),
            count(node.value.get("maxItems")),
            node.flag("uniqueItems"),
            notes,
        )

    def _object(self, node: Node, notes: Annotations) -> Schema:
        required = self._required(node)
        found = [
            Property(name, self.read(child), name in required, child.origin)
            for name, child in entries_of(self.bundle, node, "properties")
        ]
        extra = self._extra(node)
        if not found and not node.has("properties") and not required:
            return MapSchema(extra if extra is not None else AnySchema(), notes)
        known = {one.name for one in found}
        for name in required:
            if name not in known:
                found.append(Property(name, AnySchema(), True, node.child("required").origin))
        return ObjectSchema(tuple(found), extra, (), notes)

    def _required(self, node: Node) -> dict[str, None]:
        value = node.value.get("required")
        if value is None or isinstance(value, bool):
            return {}
        if not isinstance(value, list):
            self.diagnostics.fault("SL309", node.child("required").place, "`required` must be a list of property names")
            return {}
        return dict.fromkeys(name for name in value if isinstance(name, str))

    def _extra(self, node: Node) -> Schema | None:
        """What properties are that are not listed (JSON Schema 2020-12, 10.3.2); None where nothing is said of them."""
        rest: Schema | None = None
        for key in ("additionalProperties", "unevaluatedProperties"):
            if key in node.value:
                rest = NeverSchema() if node.value[key] is False else self.read(node.child(key))
                break
        found = list(entries_of(self.bundle, node, "patternProperties"))
        if not found:
            return rest
        kinds = list(dict.fromkeys(self.read(child) for _, child in found))
        if not any(pattern in _EVERY_NAME for pattern, _ in found) and not isinstance(rest, NeverSchema):
            kinds.append(AnySchema() if rest is None else rest)
        kinds = list(dict.fromkeys(kinds))
        return kinds[0] if len(kinds) == 1 else UnionSchema(tuple(kinds), False)

    # -- combinations -------------------------------------------------------------------------------------------

    def _all_of(self, node: Node) -> list[tuple[Node, Schema]]:
        children = list(items_of(self.bundle, node, "allOf"))
        if "allOf" in node.value and not children:
            self.diagnostics.warning("SL310", node.child("allOf").place, "`allOf` has no parts; it is ignored")
        found = [child for child in children if not only_words(child.value)]
        for child in children:
            if only_words(child.value):
                report_unchecked(child, self.diagnostics)
        return [(child, self._part(node, child)) for child in found]

    def _part(self, node: Node, child: Node) -> Schema:
        """A part of `allOf`; of a union that has `node` among its variants, what stands beside the variants."""
        target = self.bundle.target(child) if isinstance(child.value, dict) and "$ref" in child.value else None
        if target is None or not isinstance(target.value, dict) or not self._has_variant(target, node):
            return self.read(child)
        rest = {key: value for key, value in target.value.items() if key not in ("oneOf", "anyOf", "discriminator")}
        return self.read(Node(target.document, target.pointer, rest))

    def _has_variant(self, union: Node, node: Node) -> bool:
        for key in ("oneOf", "anyOf"):
            for one in items_of(self.bundle, union, key):
                target = self.bundle.target(one) if one.has("$ref") else None
                if target is not None and target.origin == node.origin:
                    return True
        return False

    def _union(self, node: Node, key: str, types: list[str]) -> Schema | None:
        children = list(items_of(self.bundle, node, key))
        if not children:
            self.diagnostics.warning("SL310", node.child(key).place, f"`{key}` has no variants; it is ignored")
            return None
        if all(only_constraints(child.value) for child in children):
            report_requirements(node, key, self.diagnostics)
            return None
        found, nullable = dict[Schema, None](), False
        for child in children:
            variant = self.read(self._with_type(child, types))
            if isinstance(variant, NullSchema):
                nullable = True
            else:
                found.setdefault(variant)
        variants = list(found)
        if not variants:
            return NullSchema()
        if len(variants) == 1:
            only = variants[0]
            return annotate(only, Annotations(nullable=True)) if nullable else only
        declared = self._declared(node)
        return UnionSchema(tuple(variants), key == "oneOf", declared, Annotations(nullable=nullable))

    def _with_type(self, child: Node, types: list[str]) -> Node:
        """A variant that leaves its type to the schema around it, with that type written in."""
        value = child.value
        if (
            not types
            or len(types) > 1
            or not isinstance(value, dict)
            or value.keys() & {"type", "$ref", "allOf", "oneOf", "anyOf"}
        ):
            return child
        if "enum" in value or "const" in value:
            return child
        return Node(child.document, child.pointer, {"type": types[0], **value})

    def _declared(self, node: Node) -> Any:
        from specloom.normalise.schemas.unions import declared_discriminator

        return declared_discriminator(self, node)
