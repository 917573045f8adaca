"""Annotations of the models, written by datamodel-code-generator.

This is the only module that knows that package. Its model layer (`DataType`, `DataModelField`) gets flat types whose
names are decided: hints, `Field(...)` and defaults are its work. Its schema parser is not used: it would read, resolve
and name everything a second time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from datamodel_code_generator.format import PythonVersion
from datamodel_code_generator.model.pydantic_v2.base_model import Constraints, DataModelField
from datamodel_code_generator.reference import Reference
from datamodel_code_generator.types import DataType

from specloom.core.numbers import is_whole
from specloom.ir.model import (
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    MapSchema,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    RefSchema,
    Schema,
    StringSchema,
    UnionSchema,
)
from specloom.targets.emit import Code, literal
from specloom.targets.patterns import checked_pattern
from specloom.targets.python.open_enums import open_kinds

_FORMATS = {"date-time": "DateTime", "date": "Date"}


class AnnotationRenderer:
    """Renders types and fields; `helpers` are what their module must import. `types` are class names by type id."""

    def __init__(self, types: Mapping[str, str]) -> None:
        self._names = types
        self._references: dict[str, Reference] = {}
        self.helpers: set[str] = set()

    def field(self, schema: Schema, alias: str, *, need: str, tag: bool = False) -> tuple[Code, Code]:
        """The annotation of a field, and its default; empty for none. `alias` is its other name on the wire, if any.

        `need` says when it must be there, as `classes.need_of` gives it. The one value that a property can have is its
        default only where it is needed: what may be left out means something by being sent. A `tag` is a closed enum:
        its values select the variant of a union.
        """
        if need in ("answers", "requests"):
            return self._one_way(schema, alias, need)
        made = self._field(schema, alias, required=need == "always", fixed=need != "never", tag=tag)
        hint = double_quoted(made.annotated or made.type_hint)
        if hint.startswith("Annotated["):
            self.helpers |= {"Annotated", "Field"}
        if _bounded_number(schema):
            self.helpers |= {"exact", "Annotated", "Field"}
            hint = f"Annotated[{made.type_hint}, {double_quoted(made.field or '')}, exact]"
        default = double_quoted(made.represented_default) if made.has_default else "" if made.required else "None"
        return Code(hint), Code(default)

    def _one_way(self, schema: Schema, alias: str, need: str) -> tuple[Code, Code]:
        """A field that only answers have, or only requests: it has a default, which is validated, too."""
        base = self._type(schema, nullable=schema.notes.nullable).type_hint
        bounds = _field_arguments({key: value for key, value in _bounds(schema).items() if value is not None})
        arguments = [f'alias="{alias}"'] if alias else []
        arguments += [bounds] if bounds else []
        arguments += ["default=None"] if need == "requests" else []
        marker = "InRequests" if need == "requests" else "InResponses"
        marks = ["exact", marker] if _bounded_number(schema) else [marker]
        self.helpers |= {"Annotated", "Field", *marks}
        parts = ", ".join([base, f"Field({', '.join([*arguments, 'validate_default=True'])})", *marks])
        if need == "requests":
            return Code(f"Annotated[{double_quoted(parts)}]"), Code("")
        self.helpers.add("ABSENT")
        return Code(f"Annotated[{double_quoted(parts)}]"), Code("ABSENT")

    def hint(self, schema: Schema) -> Code:
        """The type expression of an alias, its bounds included."""
        hint = self._type(schema, nullable=schema.notes.nullable, nested=True, root=True).type_hint
        bounds = {key: value for key, value in _bounds(schema).items() if value is not None}
        if hint == "None":  # two of them in a union would be an error: None is no type to `|`
            self.helpers.add("Literal")
            return Code("Literal[None]")
        if not isinstance(schema, ArraySchema) or not bounds:
            return Code(hint)
        self.helpers |= {"Annotated", "Field"}
        return Code(f"Annotated[{hint}, Field({_field_arguments(bounds)})]")

    # -- fields -------------------------------------------------------------------------------------------------

    def _field(self, schema: Schema, alias: str, *, required: bool, fixed: bool, tag: bool) -> DataModelField:
        constant = (
            schema.values[0]
            if fixed and isinstance(schema, EnumSchema) and len(schema.values) == 1 and not schema.notes.nullable
            else None
        )
        optional = not required and constant is None
        return DataModelField(
            name="field",
            original_name=alias or "field",
            alias=alias or None,
            data_type=(
                self._closed_enum(schema)
                if tag and isinstance(schema, EnumSchema)
                else self._type(schema, nullable=False)
            ),
            required=not optional,
            nullable=schema.notes.nullable or optional,
            default=constant,
            has_default=constant is not None,
            use_default_with_required=constant is not None,
            constraints=self._constraints(schema),
            use_annotated=True,
            target_python_version=PythonVersion.PY_311,
        )

    def _constraints(self, schema: Schema) -> Constraints | None:
        """Bounds of the field itself, keyed as in JSON Schema."""
        found = {key: value for key, value in _bounds(schema).items() if value is not None}
        return Constraints(**found) if found else None

    # -- types --------------------------------------------------------------------------------------------------

    def _type(self, schema: Schema, *, nullable: bool, nested: bool = False, root: bool = False) -> DataType:
        made = self._bare_type(schema, nested)
        if not root:
            made = self._by_fields(schema, made)
        return _data_type(data_types=[made, _data_type(type="None")]) if nullable and made.type != "Any" else made

    def _bare_type(self, schema: Schema, nested: bool) -> DataType:
        match schema:
            case RefSchema():
                return _data_type(reference=self._reference(schema.target, self._names[schema.target]))
            case NumberSchema(values=(_, *_)):
                return _data_type(data_types=[_data_type(type=self._constant(value)) for value in schema.values])
            case StringSchema() | NumberSchema():
                return _data_type(type=self._scalar(schema, nested))
            case BooleanSchema():
                return _data_type(type="bool")
            case EnumSchema():
                return self._enum(schema)
            case NullSchema():
                return _data_type(type="None")
            case ArraySchema():
                every: list[Schema] = [*schema.prefix, schema.items]
                parts: list[Schema] = [one for one in every if not isinstance(one, NeverSchema)]
                return _data_type(data_types=self._distinct(parts or every), is_list=True)
            case MapSchema():
                return _data_type(data_types=self._distinct([schema.values]), is_dict=True)
            case UnionSchema():
                return _data_type(data_types=self._distinct(list(schema.variants)))
            case ObjectSchema():
                self.helpers.add("Any")
                return _data_type(data_types=[_data_type(type="Any")], is_dict=True)
            case AnySchema() | NeverSchema():
                self.helpers.add("Any")
                return _data_type(type="Any")

    def _enum(self, schema: EnumSchema) -> DataType:
        """The known values of an enum, and the types of those that the API may add."""
        others = open_kinds(schema)
        if not others:
            return self._closed_enum(schema)
        self.helpers |= {"Annotated", "Literal", "open_enum"}
        known = f"Literal[{', '.join(literal(value) for value in schema.values)}]"
        return _data_type(type=f"Annotated[{' | '.join([known, *others])}, open_enum]")

    def _closed_enum(self, schema: EnumSchema) -> DataType:
        self.helpers.add("Literal")
        return _data_type(type=f"Literal[{', '.join(literal(value) for value in schema.values)}]")

    def _by_fields(self, schema: Schema, made: DataType) -> DataType:
        """A type with no name, marked if values of one kind have to be tried as several variants."""
        if isinstance(schema, UnionSchema) and _has_rivals(schema.variants):
            self.helpers |= {"Annotated", "by_fields"}
            return _data_type(type=f"Annotated[{made.type_hint}, by_fields]")
        if isinstance(schema, ArraySchema) and schema.prefix:
            every: list[Schema] = [*schema.prefix, schema.items]
            items: list[Schema] = [one for one in every if not isinstance(one, NeverSchema)]
            if len(set(items)) > 1 and _has_rivals(items):
                self.helpers |= {"Annotated", "by_fields"}
                inner = _data_type(data_types=self._distinct(items)).type_hint
                return _data_type(type=f"list[Annotated[{inner}, by_fields]]")
        return made

    def _distinct(self, schemas: Iterable[Schema]) -> list[DataType]:
        return [self._type(fromkey, nullable=fromkey.notes.nullable, nested=True) for fromkey in dict.fromkeys(schemas)]

    def _scalar(self, schema: StringSchema | NumberSchema, nested: bool) -> str:
        bounds = {key: value for key, value in _bounds(schema).items() if value is not None} if nested else {}
        base = self._plain_scalar(schema, bounded=bool(bounds) or (not nested and _bounded_number(schema)))
        if not bounds:
            return base
        self.helpers |= {"Annotated", "Field"}
        keywords = _field_arguments(bounds)
        marker = ""
        if base == "float":
            self.helpers.add("exact")
            marker = ", exact"
        return f"Annotated[{base}, Field({keywords}){marker}]"

    def _constant(self, value: int | float) -> str:
        """The type of one number, which may be a fraction: `Literal` cannot hold those."""
        self.helpers |= {"Annotated", "Field", "exact"}
        return f"Annotated[float, Field(ge={literal(value)}, le={literal(value)}), exact]"

    def _plain_scalar(self, schema: StringSchema | NumberSchema, *, bounded: bool) -> str:
        if isinstance(schema, NumberSchema):
            name = "int" if schema.integer else "float" if bounded else "Number"
        else:
            name = _FORMATS.get(schema.format, "str")
        if name[0].isupper():
            self.helpers.add(name)
        return name

    def _reference(self, path: str, name: str) -> Reference:
        result = self._references.get(path)
        if result is None:
            result = self._references[path] = Reference(path=path, name=name, original_name=name)
        return result


def _has_rivals(variants: Iterable[Schema]) -> bool:
    """Whether an object, or a list, may be several of these."""
    kinds = [type(fromkey) for fromkey in dict.fromkeys(variants)]
    objects = sum(kind in (MapSchema, ObjectSchema, RefSchema, UnionSchema) for kind in kinds)
    return objects > 1 or kinds.count(ArraySchema) > 1


_KEYWORDS = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_length",
    "maxItems": "max_length",
    "pattern": "pattern",
}


def _field_arguments(bounds: Mapping[str, Any]) -> str:
    """Bounds as arguments of `Field`."""
    return ", ".join(f"{_KEYWORDS[key]}={literal(value)}" for key, value in bounds.items())


def _bounds(schema: Schema) -> dict[str, Any]:
    """Bounds that pydantic can check, by JSON Schema keyword. A bound beyond 64 bits holds for documentation only."""
    match schema:
        case NumberSchema(values=()):
            found = {
                "minimum": schema.minimum,
                "maximum": schema.maximum,
                "exclusiveMinimum": schema.exclusive_minimum,
                "exclusiveMaximum": schema.exclusive_maximum,
                "multipleOf": schema.multiple_of,
            }
            return {key: _number(value, schema.integer) for key, value in found.items()}
        case StringSchema() if schema.format not in _FORMATS:
            pattern = checked_pattern(schema.pattern) if schema.pattern is not None else None
            return {"minLength": _size(schema.min_length), "maxLength": _size(schema.max_length), "pattern": pattern}
        case ArraySchema():
            return {"minItems": _size(schema.min_items), "maxItems": _size(schema.max_items)}
        case _:
            return {}


def _number(value: int | float | None, integer: bool) -> int | float | None:
    if value is None or not abs(value) < 2**63 or (integer and not is_whole(value)):
        return None
    return int(value) if integer else value


def _size(value: int | None) -> int | None:
    return value if value is not None and value < 2**31 else None


def _bounded_number(schema: Schema) -> bool:
    return (
        isinstance(schema, NumberSchema) and not schema.integer and any(v is not None for v in _bounds(schema).values())
    )


_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'')


def double_quoted(code: str) -> str:
    """An expression with its strings in double quotes where that needs no more escapes, as black writes them."""
    return _STRING.sub(_in_double_quotes, code) if "'" in code else code


def _in_double_quotes(found: re.Match[str]) -> str:
    text = found.group()
    if text[0] == '"' or '"' in text:
        return text
    return '"' + text[1:-1].replace("\\'", "'") + '"'


def _data_type(**values: Any) -> DataType:
    return DataType(
        python_version=PythonVersion.PY_311,
        use_standard_collections=True,
        use_union_operator=True,
        preserve_union_member_order=True,
        **values,
    )
