"""`allOf`, and adjacent keywords: the intersection of all parts.

The intersection is worked out on the intermediate model, so that parts may come from different files. It is deep and
does not depend on the order of the parts: properties of one name are intersected like the parts themselves, through
references. Where parts contradict one another no value would fit; then what stands in the schema itself counts before
what it refers to, the later before the earlier, with a warning that names both places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from specloom.core.copying import replace
from specloom.core.json_pointer import escape_token
from specloom.core.origin import Origin
from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
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
from specloom.ir.walk import bare_schema
from specloom.normalise.schemas.keywords import annotate, type_words
from specloom.normalise.schemas.narrowing import narrower
from specloom.normalise.schemas.scalars import Contradiction, enums, numbers, sizes, strings
from specloom.normalise.schemas.source import SchemaSource
from specloom.normalise.schemas.tag_constants import tag_object, values_of
from specloom.resolve.node import Node

_MAX_VARIANTS = 64


class Intersection:
    """Works out what several schemas have in common."""

    def __init__(self, reader: SchemaSource) -> None:
        self._reader = reader
        self._inside: list[frozenset[str]] = []
        self._later: dict[str, tuple[Callable[[], Schema], Node, tuple[str, ...]]] = {}
        self._parts: dict[str, tuple[str, ...]] = {}
        self._ids: dict[frozenset[str], str] = {}
        self._origins: tuple[Origin, ...] = ()
        self.deferred: set[str] = set()
        self._choosing = 0

    def of(self, parts: Sequence[Schema], node: Node, origins: Sequence[Origin] = ()) -> Schema:
        """The intersection of `parts`; `node` is where they stand together, `origins` where each does."""
        places = dict(zip(map(id, parts), origins, strict=False))
        known = [part for part in parts if not isinstance(part, AnySchema)]
        if not known:
            return parts[0] if parts else AnySchema()
        if len(known) == 1:
            return known[0]
        if all(_same(part, known[0]) for part in known):
            return known[0]
        if self._reader.is_inside(node) and any(self._is_open(one) for one in known if isinstance(one, RefSchema)):
            type_id = f"{node.document.name}#{node.pointer}/allOf"
            self._later.setdefault(type_id, (partial(self.of, parts, node, origins), node, type_words(node)[1]))
            return RefSchema(type_id)
        result: Schema = self._open(known[0], node)
        own = not isinstance(known[0], RefSchema)
        parents = [part.target for part in known if isinstance(part, RefSchema)]
        for before, part in pairwise(known):
            right = not own or not isinstance(part, RefSchema)
            opened = self._open(part, node)
            try:
                result = self._two(result, opened, node, right)
            except Contradiction as why:
                if self._choosing:
                    raise
                result = opened if right else result
                self._report(str(why), node, places.get(id(part)), places.get(id(before)))
            own = own or not isinstance(part, RefSchema)
        if isinstance(result, ObjectSchema):
            result = replace(result, parents=tuple(dict.fromkeys([*parents, *result.parents])))
        return result

    def complete(self) -> None:
        """Work out what was put off, because what it is made of was not read yet."""
        while self._later:
            type_id, (make, node, words) = next(iter(self._later.items()))
            schema = make()
            self.deferred.add(type_id)
            del self._later[type_id]
            self._reader.types[type_id] = TypeDef(type_id, schema, node.origin, "", (words or ("Both",),))

    def _words(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        targets = [self._reader.types[part] for part in parts if part in self._reader.types]
        return tuple(target.key for target in targets if target.key)

    def _report(self, why: str, node: Node, *origins: Origin | None) -> None:
        places = [self._reader.bundle.place(origin) for origin in origins if origin is not None]
        text = f"these parts exclude each other: {why}; the schema itself takes precedence, otherwise the last part"
        place, related = (places[0], places[1:]) if places else (node.place, [])
        hint = "no value matches both: state the intended constraint once"
        self._reader.diagnostics.warning("SL312", place, text, hint=hint, related=related)

    def _open(self, schema: Schema, node: Node) -> Schema:
        """The target of a reference; any value if the reference is circular."""
        nullable = schema.notes.nullable
        seen: set[str] = set()
        while isinstance(schema, RefSchema):
            target = self._reader.type_of(schema.target)
            if target is None or schema.target in seen:
                hint = "a schema cannot extend itself; refer to it from a property instead"
                related = self._reader.circle(schema.target, seen & self._reader.types.keys())
                self._reader.diagnostics.fault(
                    "SL311",
                    node.place,
                    "this `allOf` includes itself; that part is left out",
                    hint=hint,
                    related=related,
                )
                return AnySchema()
            seen.add(schema.target)
            schema = target
            nullable = nullable or schema.notes.nullable
        notes = Annotations(nullable=nullable, read_only=schema.notes.read_only, write_only=schema.notes.write_only)
        return schema if schema.notes == notes else replace(schema, notes=notes)

    def opened(self, reference: RefSchema) -> ObjectSchema:
        """The object that a reference leads to."""
        schema: Schema | None = reference
        while isinstance(schema, RefSchema):
            schema = self._reader.type_of(schema.target)
        assert isinstance(schema, ObjectSchema)
        return schema

    def _two(self, left: Schema, right: Schema, node: Node, keep_right: bool) -> Schema:
        """The intersection of two schemas that are no references. Raises Contradiction where it is empty."""
        if isinstance(left, AnySchema) or left == right:
            return right
        if isinstance(right, AnySchema):
            return left
        if isinstance(left, NeverSchema) or isinstance(right, NeverSchema):
            return left if isinstance(left, NeverSchema) else right
        flags = _flags(left.notes, right.notes)
        if isinstance(left, NullSchema) or isinstance(right, NullSchema):
            if flags.nullable or _is_null(left, right):
                return NullSchema()
            raise Contradiction(f"{_kind(left)} and {_kind(right)}")
        try:
            made = self._kinds(left, right, node, keep_right)
        except Contradiction:
            if flags.nullable:
                return NullSchema()
            raise
        return made if made.notes == flags else replace(made, notes=flags)

    def _kinds(self, left: Schema, right: Schema, node: Node, keep_right: bool) -> Schema:
        if isinstance(left, UnionSchema) or isinstance(right, UnionSchema):
            return self._distribute(left, right, node)
        if isinstance(left, ObjectSchema | MapSchema) and isinstance(right, ObjectSchema | MapSchema):
            return self._objects(left, right, node, keep_right)
        if isinstance(left, EnumSchema):
            return enums(left, right)
        if isinstance(right, EnumSchema):
            return enums(right, left)
        if isinstance(left, ArraySchema) and isinstance(right, ArraySchema):
            return self._arrays(left, right, node, keep_right)
        if isinstance(left, NumberSchema) and isinstance(right, NumberSchema):
            return numbers(left, right, keep_right=keep_right)
        if isinstance(left, StringSchema) and isinstance(right, StringSchema):
            return strings(left, right, keep_right=keep_right)
        if type(left) is type(right):
            return right
        raise Contradiction(f"{_kind(left)} and {_kind(right)}")

    # -- inner schemas ------------------------------------------------------------------------------------------

    def _meet(self, left: Schema, right: Schema, node: Node, keep_right: bool) -> Schema:
        """The intersection of two inner schemas, with the words of both; a reference that already says it all stays."""
        if isinstance(left, AnySchema) or isinstance(right, AnySchema):
            plain = right if isinstance(left, AnySchema) else left
            if isinstance(plain, AnySchema):
                plain = AnySchema()
            schema = replace(plain, notes=Annotations(nullable=plain.notes.nullable))
        elif _same(left, right):
            schema = replace(left, notes=Annotations(nullable=left.notes.nullable and right.notes.nullable))
        else:
            schema = self._through_references(left, right, node, keep_right)
        first, second = (right, left) if keep_right else (left, right)
        words = annotate(AnySchema(second.notes), first.notes).notes
        nullable = schema.notes.nullable
        return replace(schema, notes=replace(words, nullable=nullable))

    def _through_references(self, left: Schema, right: Schema, node: Node, keep_right: bool) -> Schema:
        if not isinstance(left, RefSchema) and not isinstance(right, RefSchema):
            return self._two(left, right, node, keep_right)
        if (one_of_them := narrower(left, right, self._reader.types, self._parts)) is not None:
            return one_of_them
        parts = tuple(dict.fromkeys([*self._parts_of(left, node), *self._parts_of(right, node)]))
        if frozenset(parts) in self._inside or self._is_open(left) or self._is_open(right):
            type_id = self._ids.setdefault(frozenset(parts), " & ".join(parts))
            if type_id not in self._reader.types:
                self._parts[type_id] = parts
                make = partial(self._put_off, left, right, node, keep_right, self._origins)
                self._later.setdefault(type_id, (make, node, self._words(parts)))
            return RefSchema(type_id, Annotations(nullable=left.notes.nullable and right.notes.nullable))
        self._inside.append(frozenset(parts))
        try:
            ours, theirs = self._open(left, node), self._open(right, node)
            merged = self._two(ours, theirs, node, keep_right)
        finally:
            self._inside.pop()
        for one, opened in ((left, ours), (right, theirs)) if not keep_right else ((right, theirs), (left, ours)):
            if isinstance(one, RefSchema) and bare_schema(merged) == bare_schema(opened):
                return RefSchema(one.target, Annotations(nullable=merged.notes.nullable))
        if isinstance(merged, ObjectSchema):
            parents = [one.target for one in (left, right) if isinstance(one, RefSchema)]
            merged = replace(merged, parents=tuple(dict.fromkeys([*parents, *merged.parents])))
        return merged

    def _put_off(
        self, left: Schema, right: Schema, node: Node, keep_right: bool, origins: tuple[Origin, ...]
    ) -> Schema:
        """The intersection of two inner schemas that were not both read yet; a contradiction is reported here."""
        self._origins = origins
        try:
            return self._through_references(left, right, node, keep_right)
        except Contradiction as why:
            self._report(str(why), node, *origins)
            return right if keep_right else left

    def _parts_of(self, schema: Schema, node: Node) -> tuple[str, ...]:
        """The types that a schema is the intersection of; a name for a schema that is no reference."""
        if isinstance(schema, RefSchema):
            return self._parts.get(schema.target, (schema.target,))
        return (f"{node.document.name}#{node.pointer}+{len(self._inside)}",)

    def _is_open(self, schema: Schema) -> bool:
        """True for a reference to a type that is not read yet: to read it now could lead back to here."""
        seen: set[str] = set()
        while isinstance(schema, RefSchema) and schema.target not in seen:
            seen.add(schema.target)
            if schema.target in self._later:
                return True
            target = self._reader.types.get(schema.target)
            if target is None:
                return True
            schema = target.schema
        return isinstance(schema, RefSchema)

    def _arrays(self, left: ArraySchema, right: ArraySchema, node: Node, keep_right: bool) -> Schema:
        made = sizes(left, right)
        length = max(len(left.prefix), len(right.prefix))
        pairs = [(_item(left, place), _item(right, place)) for place in range(length)]
        prefix = tuple(self._meet(one, other, node, keep_right) for one, other in pairs)
        return replace(made, items=self._meet(left.items, right.items, node, keep_right), prefix=prefix)

    def _objects(
        self, left: ObjectSchema | MapSchema, right: ObjectSchema | MapSchema, node: Node, keep_right: bool
    ) -> Schema:
        extra = self._extras(_extra(left), _extra(right), node, keep_right)
        if isinstance(left, MapSchema) and isinstance(right, MapSchema):
            return MapSchema(AnySchema() if extra is None else extra)
        merged: dict[str, Property] = {}
        for prop in (*_properties(left), *_properties(right)):
            before = merged.get(prop.name)
            merged[prop.name] = prop if before is None else self._property(before, prop, node, keep_right)
        parents = (*_parents(left), *_parents(right))
        return ObjectSchema(tuple(merged.values()), extra, tuple(dict.fromkeys(parents)))

    def _extras(self, left: Schema | None, right: Schema | None, node: Node, keep_right: bool) -> Schema | None:
        """What further properties are. A part that is closed closes nothing: else it would exclude the other parts."""
        listed = [one for one in (left, right) if one is not None and not isinstance(one, NeverSchema)]
        if len(listed) < 2:
            return listed[0] if listed else None
        try:
            return self._meet(listed[0], listed[1], node, keep_right)
        except Contradiction:
            return listed[1] if keep_right else listed[0]

    def _property(self, before: Property, after: Property, node: Node, keep_right: bool) -> Property:
        required = before.required or after.required
        at = Node(node.document, f"{node.pointer}/properties/{escape_token(before.name)}", node.value)
        around, self._origins = self._origins, (after.origin, before.origin)
        try:
            schema = self._meet(before.schema, after.schema, at, keep_right)
        except Contradiction as why:
            if self._choosing and required:
                raise
            self._report(f"`{after.name}`: {why}", node, after.origin, before.origin)
            schema = after.schema if keep_right else before.schema
        finally:
            self._origins = around
        plain = isinstance(after.schema, AnySchema) and not isinstance(before.schema, AnySchema)
        return Property(before.name, schema, required, before.origin if plain else after.origin)

    # -- unions -------------------------------------------------------------------------------------------------

    def _distribute(self, left: Schema, right: Schema, node: Node) -> Schema:
        """A union beside other parts: each variant together with those parts, but for those that they exclude."""
        lefts = left.variants if isinstance(left, UnionSchema) else (left,)
        rights = right.variants if isinstance(right, UnionSchema) else (right,)
        if len(lefts) * len(rights) > _MAX_VARIANTS:
            self._reader.diagnostics.warning(
                "SL313", node.place, "these unions multiply to too many variants; the first is used"
            )
            return left
        sources = [one.discriminator for one in (left, right) if isinstance(one, UnionSchema)]
        variants: list[Schema] = []
        for one in lefts:
            for other in rights:
                together = self._together(one, other, node, sources)
                if together is not None and together not in variants:
                    variants.append(together)
        if not variants:
            raise Contradiction("no variant matches the other part")
        if len(variants) == 1:
            return variants[0]
        source = left if isinstance(left, UnionSchema) else right
        assert isinstance(source, UnionSchema)
        declared = next((source for source in sources if source is not None), None)
        return UnionSchema(tuple(variants), source.exclusive, declared)

    def _together(
        self, schema: Schema, other: Schema, node: Node, declared: Sequence[Discriminator | None]
    ) -> Schema | None:
        """A variant with what stands beside it; None where nothing fits both."""
        self._choosing += 1
        try:
            result = self.of([schema, other], node)
        except Contradiction:
            return None
        finally:
            self._choosing -= 1
        for reference in (schema, other):
            if isinstance(reference, RefSchema):
                target = self._open(reference, node)
                if bare_schema(result) == bare_schema(target):
                    return reference
                for discriminator in declared:
                    result = self._tagged(result, reference, discriminator)
        return result

    def _tagged(self, made: Schema, variant: RefSchema, declared: Discriminator | None) -> Schema:
        """A variant that became a separate type, with its discriminator values."""
        if declared is None or not isinstance(made, ObjectSchema):
            return made
        values = values_of(variant.target, declared, self._reader.types, self._reader.tags)
        return tag_object(made, declared.property, values, self._reader.types)


def _same(left: Schema, right: Schema) -> bool:
    if isinstance(left, RefSchema) and isinstance(right, RefSchema):
        return left.target == right.target
    return left == right


def _flags(left: Annotations, right: Annotations) -> Annotations:
    nullable = left.nullable and right.nullable
    read_only, write_only = left.read_only or right.read_only, left.write_only or right.write_only
    return Annotations(nullable=nullable, read_only=read_only, write_only=write_only) if left != right else left


def _is_null(left: Schema, right: Schema) -> bool:
    """True where one is null and the other may be."""
    return any(
        isinstance(one, NullSchema) and (isinstance(other, NullSchema) or other.notes.nullable)
        for one, other in ((left, right), (right, left))
    )


def _item(schema: ArraySchema, place: int) -> Schema:
    return schema.prefix[place] if place < len(schema.prefix) else schema.items


def _properties(schema: ObjectSchema | MapSchema) -> tuple[Property, ...]:
    return schema.properties if isinstance(schema, ObjectSchema) else ()


def _parents(schema: ObjectSchema | MapSchema) -> tuple[str, ...]:
    return schema.parents if isinstance(schema, ObjectSchema) else ()


def _extra(schema: ObjectSchema | MapSchema) -> Schema | None:
    if isinstance(schema, ObjectSchema):
        return schema.extra
    return None if isinstance(schema.values, AnySchema) else schema.values


def _kind(schema: Schema) -> str:
    return type(schema).__name__.removesuffix("Schema").lower()
