"""Types and values as users of the SDK read them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.ir.model import EnumSchema, Schema, StringSchema, UnionSchema
from specloom.sdk.arguments import file_kind
from specloom.targets.emit import Code, literal
from specloom.targets.python.naming.names import Names
from specloom.targets.python.type_writer import TypeWriter

_LONGEST = 120


class _Same(Mapping[str, str]):
    """Names of types that are their own keys."""

    def __getitem__(self, key: str) -> str:
        return key

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


class _ListedValues(TypeWriter):
    """Types as the documents describe them: what an API may add to an enum is no part of a change."""

    def _enum(self, schema: EnumSchema) -> Code:
        return self._closed_enum(schema)


class _FieldWriter(_ListedValues):
    """What a field holds once it is read: as a result, but dates are dates."""

    def result(self, schema: Schema) -> Code:
        if isinstance(schema, StringSchema) and schema.format in ("date-time", "date"):
            return self._nullable(schema, Code("datetime" if schema.format == "date-time" else "date"))
        return super().result(schema)


_NAMES = Names((), _Same(), {}, {}, {}, frozenset())
WRITER = _ListedValues(_NAMES)
"""Writes types of a surface, whose references are class names."""
_BYTES = StringSchema("binary")
_FIELDS = _FieldWriter(_NAMES)


def argument_type(schema: Schema) -> str:
    """The type that a caller may pass. (That a dict may stand for a class is not repeated everywhere.)"""
    return short(WRITER.argument(schema, file=file_kind(schema)))


def result_type(schema: Schema | None) -> str:
    """The type that a caller gets."""
    if schema is None:
        return "None"
    bytes_too = isinstance(schema, UnionSchema) and _BYTES in schema.variants
    if isinstance(schema, UnionSchema) and bytes_too:
        schema = UnionSchema(tuple(variant for variant in schema.variants if variant != _BYTES), schema.exclusive)
    return short(f"{WRITER.result(schema)}{' | bytes' if bytes_too else ''}")


def field_type(schema: Schema) -> str:
    """The type that a field of a class has."""
    return short(_FIELDS.result(schema))


def value_text(value: object) -> str:
    """A value as Python writes it."""
    return short(str(literal(value)))


def short(text: str) -> str:
    """`text`, cut where it is too long to be read."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
