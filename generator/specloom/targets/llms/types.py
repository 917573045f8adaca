"""Types in as few words as say everything: each field once, and a type that is nearly another by what differs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from specloom.core.record import record
from specloom.core.words import snake
from specloom.ir.model import EnumSchema, NeverSchema, ObjectSchema, Property, Schema, TypeDef, UnionSchema
from specloom.targets.docs.parts import bounds
from specloom.targets.emit import literal
from specloom.targets.markdown import cell, code_span
from specloom.targets.python.naming.names import Names
from specloom.targets.python.type_writer import TypeWriter

_FEWEST = 4
_LONG = 1500
_VALUES = 80


@record
class _Field:
    """`text` is the declaration and the wire name, what two types must share to be alike; `line` is all of it."""

    name: str
    required: bool
    text: str
    line: str


class CompactTypes:
    """Writes types one after the other; each may refer to what was written before."""

    def __init__(self, types: Mapping[str, TypeDef], names: Names) -> None:
        self._types = types
        self._names = names
        self._writer = TypeWriter(names)
        self._fields: dict[str, dict[str, _Field]] = {}
        self._written: dict[str, list[str]] = {}
        self._told: set[str] = set()

    def write(self, types: Iterable[TypeDef]) -> list[str]:
        """The lines of these types, in this order."""
        lines: list[str] = []
        for type_def in types:
            lines += self._type(type_def)
        return lines

    def expression(self, schema: Schema) -> str:
        """A type as a caller reads it; long lists of values are cut."""
        return _expression(schema, self._writer)

    def _type(self, type_def: TypeDef) -> list[str]:
        name, schema = self._names.types[type_def.id], type_def.schema
        said = cell(schema.notes.description)
        about = f" {said}" if said else ""
        head = f"### {name}"
        match schema:
            case ObjectSchema():
                return [head, "", *([str(said)] if said else []), *self._object(type_def, schema), ""]
            case UnionSchema():
                return [head, "", f"{self._union(schema)}{about}", ""]
            case EnumSchema():
                return [head, "", f"{self._values(schema)}{about}", ""]
            case _:
                limits = " ".join(bounds(schema))
                return [head, "", " ".join(filter(None, (code_span(self.expression(schema), False), limits, said))), ""]

    def _union(self, schema: UnionSchema) -> str:
        if schema.discriminator is None:
            return f"{code_span(' | '.join(map(self.expression, schema.variants)), False)}."
        pairs = (f"{literal(value)}: {self._names.types[target]}" for value, target in schema.discriminator.mapping)
        name = schema.discriminator.property
        return f"One of these, by {code_span(name)}: {code_span(', '.join(pairs), False)}."

    def _values(self, schema: EnumSchema) -> str:
        shown = ", ".join(literal(value) for value in schema.values[:_VALUES])
        more = f" and {len(schema.values) - _VALUES} more" if len(schema.values) > _VALUES else ""
        return f"One of {code_span(shown, False)}{more}."

    # -- objects ------------------------------------------------------------------------------------------------

    def _object(self, type_def: TypeDef, schema: ObjectSchema) -> list[str]:
        fields = _fields_of(type_def.id, self._types, self._names)
        base = self._nearest(fields)
        lines = self._alike(fields, base) if base is not None else [self._once(field) for field in fields.values()]
        self._fields[type_def.id] = fields
        for field in fields.values():
            self._written.setdefault(field.text, []).append(type_def.id)
        return [*lines, *self._extra(schema)]

    def _once(self, field: _Field) -> str:
        """A field; its meaning is left out where the same line stands further up."""
        if field.line in self._told:
            return field.line.partition(" - ")[0]
        self._told.add(field.line)
        return field.line

    def _nearest(self, fields: Mapping[str, _Field]) -> str | None:
        """The type before this one that most of the fields can be taken from, by id; None where none saves much."""
        own = {field.text for field in fields.values()}
        needed = max(_FEWEST, len(fields) // 2 + 1)
        # What has so many of the fields has one of the rarest, so that only those need be looked through.
        rarest = sorted((self._written.get(text, []) for text in own), key=len)[: max(len(own) - needed + 1, 0)]
        best: tuple[int, str, str] | None = None
        for type_id in dict.fromkeys(one for written in rarest for one in written):
            other = self._fields[type_id]
            shared = sum(field.text in own for field in other.values())
            saved = shared - (len(other) - shared) // 2
            rank = (-saved, self._names.types[type_id], type_id)
            if shared >= _FEWEST and saved > len(fields) // 2 and (best is None or rank < best):
                best = rank
        return best[2] if best else None

    def _alike(self, fields: Mapping[str, _Field], base: str) -> list[str]:
        """A type as another with differences."""
        other = self._fields[base]
        texts = {field.text for field in other.values()}
        own = {field.text for field in fields.values()}
        names = {field.name for field in fields.values()}
        gone = [field.name for field in other.values() if field.text not in own and field.name not in names]
        required = [field.name for field in fields.values() if field.required]
        without = f" without {code_span(', '.join(gone), False)}" if gone else ""
        needed = code_span(", ".join(required), False) if required else "none"
        new = [self._once(field) for field in fields.values() if field.text not in texts]
        return [
            f"Fields of {self._names.types[base]}{without}{', with these' if new else ''}. Required: {needed}.",
            *new,
        ]

    def _extra(self, schema: ObjectSchema) -> list[str]:
        if schema.extra is None:
            return []
        if isinstance(schema.extra, NeverSchema):
            return ["- No other fields."]
        return [f"- Any other field: {code_span(self.expression(schema.extra), False)}"]


def _expression(schema: Schema, writer: TypeWriter) -> str:
    """A type as a caller reads it; long lists of values are cut."""
    text = writer.result(schema)
    return text if len(text) <= _LONG else f"{text[:_LONG]}..."


def _fields_of(type_id: str, types: Mapping[str, TypeDef], names: Names) -> dict[str, _Field]:
    """The fields of an object by their names in JSON."""
    schema, own, writer = types[type_id].schema, names.fields[type_id], TypeWriter(names)
    properties = schema.properties if isinstance(schema, ObjectSchema) else ()
    return {prop.name: _field(own[prop.name], prop, writer) for prop in properties}


def _field(own: str, prop: Property, writer: TypeWriter) -> _Field:
    notes = prop.schema.notes
    constant = isinstance(prop.schema, EnumSchema) and len(prop.schema.values) == 1
    default = notes.default.text if notes.default is not None and len(notes.default.text) <= 80 else ""
    value = f" = {literal(json.loads(default))}" if default and not constant else ""
    wire = "" if snake(prop.name) == own else f" (JSON {code_span(prop.name, False)})"
    flags = [
        word
        for word, given in (
            ("Deprecated.", notes.deprecated),
            ("Read-only.", notes.read_only),
            ("Write-only.", notes.write_only),
        )
        if given
    ]
    text = f"{_expression(prop.schema, writer)}{value}"
    meaning = " ".join([*flags, *filter(None, (cell(notes.description), *bounds(prop.schema)))])
    shown = code_span(f"{own}{'' if prop.required else '?'}: {text}", False)
    return _Field(own, prop.required, f"{own}: {text}{wire}", f"- {shown}{wire}{f' - {meaning}' if meaning else ''}")
