"""Example values for a schema: the smallest valid one, from examples, defaults and enums of the document.

Deterministic, and safe for every schema: circles end, and a schema that would need a huge value gets none.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from specloom.core.words import singular
from specloom.ir.model import (
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    Frozen,
    MapSchema,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.targets.example_scalars import NoExample, number_example, number_fits, string_example, string_fits

_DEPTH = 12
_PARTS = 300
"""The parts that are worked out for one value; what is known already costs nothing."""
_WRITTEN = 300
"""The parts of a value as it is written: a part that stands in several places is one object, and many texts."""
_CHECKED = 20_000
"""The comparisons for one value that a document gives."""


def parts_of(value: Any) -> int:
    """The parts of a value: containers, and what is in them."""
    match value:
        case dict():
            return 1 + sum(map(parts_of, value.values()))
        case list():
            return 1 + sum(map(parts_of, value))
        case _:
            return 1


class _Nothing:
    """The absence of a value, since None is one."""


_NOTHING: Final = _Nothing()


class Examples:
    """Makes values for the schemas of one API. `noun` is the resource that a plain `id` identifies.

    With `answers` the values are what the server sends: with what is read-only, without what is write-only.
    """

    def __init__(self, types: Mapping[str, TypeDef], *, answers: bool = False) -> None:
        self._types = types
        self._answers = answers
        self._known: dict[str, tuple[Any, int]] = {}
        self._parts = self._written = self._checks = 0

    def value(self, schema: Schema, name: str, noun: str = "", given: Frozen | None = None) -> Any:
        """A JSON value that fits `schema`, for something called `name`.

        Raises NoExample where only a huge value would fit, or none.
        """
        self._parts = self._written = 0
        if given is not None:
            value = json.loads(given.text)
            if self.fits(schema, value):
                return value
        value = self._make(schema, name, noun, ())
        return value if value != {} else self._telling(schema)

    def _telling(self, schema: Schema) -> dict[str, Any]:
        """An object without required properties, but with one property: an empty object would show nothing."""
        seen: set[str] = set()
        while isinstance(schema, RefSchema | UnionSchema):
            if isinstance(schema, RefSchema):
                if schema.target in seen:
                    return {}
                seen.add(schema.target)
            schema = self._types[schema.target].schema if isinstance(schema, RefSchema) else schema.variants[0]
        if not isinstance(schema, ObjectSchema):
            return {}
        texts = [prop for prop in schema.properties if isinstance(prop.schema, StringSchema)]
        for one in sorted(texts, key=lambda text: text.name not in ("name", "title", "label")):
            if not one.schema.notes.read_only:
                try:
                    return {one.name: self._make(one.schema, one.name, "", ())}
                except NoExample:
                    continue
        return {}

    # -- making -------------------------------------------------------------------------------------------------

    def _make(self, schema: Schema, name: str, noun: str, path: tuple[str, ...]) -> Any:
        self._parts += 1
        self._write(1)
        if self._parts > _PARTS or len(path) > _DEPTH:
            raise NoExample
        said = self._said(schema)
        if said is not _NOTHING:
            return said
        match schema:
            case RefSchema():
                return self._named(schema, name, path)
            case ObjectSchema():
                return self._object(schema, noun, path)
            case UnionSchema():
                return self._union(schema, name, noun, path)
            case ArraySchema():
                return self._array(schema, name, noun, path)
            case MapSchema():
                return {"key": self._make(schema.values, name, noun, (*path, ""))}
            case EnumSchema():
                return schema.values[0]
            case BooleanSchema():
                return True
            case NumberSchema():
                return number_example(schema, name)
            case StringSchema():
                return string_example(schema, name, noun)
            case AnySchema():
                return "..."
            case NullSchema():
                return None
            case NeverSchema():
                raise NoExample

    def _write(self, parts: int) -> None:
        self._written += parts
        if self._written > _WRITTEN:
            raise NoExample

    def _said(self, schema: Schema) -> Any:
        """What the document gives as an example or as the default, if it fits."""
        notes = schema.notes
        for example in (*notes.examples, notes.default):
            if example is None or len(example.text) > 400:
                continue
            value = json.loads(example.text)
            if value not in (None, "", [], {}, "string") and self.fits(schema, value):
                return value
        return _NOTHING

    def _named(self, schema: RefSchema, name: str, path: tuple[str, ...]) -> Any:
        target = schema.target
        if target in path:
            raise NoExample
        if target in self._known:
            value, parts = self._known[target]
            self._write(parts)
            return value
        before = self._written
        value = self._make(self._types[target].schema, name, "", (*path, target))
        self._known[target] = value, self._written - before
        return value

    def _object(self, schema: ObjectSchema, noun: str, path: tuple[str, ...]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for prop in schema.properties:
            notes = prop.schema.notes
            if prop.required and not (notes.write_only if self._answers else notes.read_only):
                result[prop.name] = self._make(prop.schema, prop.name, noun, path)
        return result

    def _union(self, schema: UnionSchema, name: str, noun: str, path: tuple[str, ...]) -> Any:
        """A value of the first variant that has one; the discriminating property says which it is."""
        for variant in schema.variants:
            if isinstance(variant, NullSchema):
                continue
            try:
                value = self._make(variant, name, noun, path)
            except NoExample:
                continue
            if schema.discriminator is not None and isinstance(variant, RefSchema) and isinstance(value, dict):
                wanted = [key for key, target in schema.discriminator.mapping if target == variant.target]
                if wanted and value.get(schema.discriminator.property) not in wanted:
                    return {schema.discriminator.property: wanted[0], **value}
            return value
        raise NoExample

    def _array(self, schema: ArraySchema, name: str, noun: str, path: tuple[str, ...]) -> list[Any]:
        items = [self._make(one, name, noun, (*path, "")) for one in schema.prefix]
        least = schema.min_items or 0
        if len(items) >= max(least, 1):
            return items
        before = self._written
        try:
            item = self._make(schema.items, singular(name), noun, (*path, ""))
        except NoExample:
            if least:
                raise
            return items
        count = max(least - len(items), 1)
        if count > 20 or (schema.unique and count > 1):
            raise NoExample
        self._write((self._written - before) * (count - 1))
        return [*items, *[item] * count]

    # -- checking -----------------------------------------------------------------------------------------------

    def fits(self, schema: Schema, value: Any) -> bool:
        """Whether a value matches a schema, as far as the schema is understood; False if the check takes too long.

        Variants that lead to variants multiply: without a bound a short value would be compared without end.
        """
        self._checks = 0
        return self._fits(schema, value)

    def _fits(self, schema: Schema, value: Any, depth: int = 0) -> bool:
        self._checks += 1
        if depth > _DEPTH or self._checks > _CHECKED:
            return False
        if value is None and schema.notes.nullable:
            return True
        match schema:
            case RefSchema():
                return self._fits(self._types[schema.target].schema, value, depth + 1)
            case ObjectSchema():
                return isinstance(value, dict) and self._object_fits(schema, value, depth)
            case UnionSchema():
                return any(self._fits(variant, value, depth + 1) for variant in schema.variants)
            case ArraySchema():
                return isinstance(value, list) and self._array_fits(schema, value, depth)
            case MapSchema():
                return isinstance(value, dict) and all(
                    self._fits(schema.values, one, depth + 1) for one in value.values()
                )
            case EnumSchema():
                return any(type(one) is type(value) and one == value for one in schema.values)
            case BooleanSchema():
                return isinstance(value, bool)
            case NumberSchema():
                return number_fits(schema, value)
            case StringSchema():
                return isinstance(value, str) and string_fits(schema, value)
            case AnySchema():
                return True
            case NullSchema():
                return value is None
            case NeverSchema():
                return False

    def _object_fits(self, schema: ObjectSchema, value: dict[str, Any], depth: int) -> bool:
        known = {prop.name for prop in schema.properties}
        if isinstance(schema.extra, NeverSchema) and value.keys() - known:
            return False
        return all(
            self._fits(prop.schema, value[prop.name], depth + 1) if prop.name in value else not prop.required
            for prop in schema.properties
        )

    def _array_fits(self, schema: ArraySchema, value: list[Any], depth: int) -> bool:
        if len(value) < (schema.min_items or 0) or (schema.max_items is not None and len(value) > schema.max_items):
            return False
        schemas = [*schema.prefix, *[schema.items] * max(0, len(value) - len(schema.prefix))]
        return all(self._fits(inner, one, depth + 1) for inner, one in zip(schemas, value, strict=False))
