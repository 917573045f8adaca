"""Type expressions of signatures and TypedDicts. (Fields of models are written by datamodel-code-generator.)"""

from __future__ import annotations

from collections.abc import Callable

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
from specloom.targets.emit import Code, join, literal, name
from specloom.targets.python.naming.identifiers import CALL_HELPERS
from specloom.targets.python.naming.names import Names
from specloom.targets.python.open_enums import open_kinds


class TypeWriter:
    """Writes a schema as what a caller may pass (`argument`), put in a dict (`in_dict`), or gets back (`result`).

    It keeps what it mentions: `types`, `dicts` and `helpers` are the names that the module must import, and `qualified`
    says that it needs the package of types as `_types`.
    """

    def __init__(self, names: Names, *, in_class: bool = False) -> None:
        self._names = names
        self._list = Code("builtins.list" if in_class else "list")
        self.types: set[str] = set()
        self.dicts: set[str] = set()
        self.qualified = False
        self.helpers: set[str] = {"builtins"} if in_class else set()

    # -- what a caller passes -----------------------------------------------------------------------------------

    def argument(self, schema: Schema, *, file: str = "", tag: bool = False) -> Code:
        """The type of an argument: models or dicts, any sequence, datetimes or their text.

        With `file` it is that of a `file`, of `files`, or of a `file or value` as the schema says.
        """
        if not file:
            return self.in_dict(schema, tag=tag)
        value = self._input(schema, "Sequence") if file == "file or value" else Code("")
        if value == "Any":
            return value
        one = Code(self._helper("FileInput"))
        if file == "files":
            return self._nullable(schema, self._wrap(self._helper("Sequence"), one))
        return self._nullable(schema, self.any_of([one, value]) if value else one)

    def mapping_of_files(self, kind: str) -> Code:
        """The type of files by name: each a `file`, or a list of `files`."""
        return Code(f"{self._helper('Mapping')}[str, {self.argument(AnySchema(), file=kind)}]")

    def loose_object(self) -> Code:
        """The type of an object whose properties may be anything."""
        return Code(f"{self._helper('Mapping')}[str, {self._helper('Any')}]")

    def any_of(self, parts: list[Code]) -> Code:
        """The union of types."""
        return self._union(parts)

    def in_dict(self, schema: Schema, *, tag: bool = False) -> Code:
        """The type of a value inside a dict argument; a `tag` has no other values than its enum."""
        if tag and isinstance(schema, EnumSchema):
            return self._nullable(schema, self._closed_enum(schema))
        return self._nullable(schema, self._input(schema, "Sequence"))

    def _input(self, schema: Schema, sequence: str) -> Code:
        match schema:
            case RefSchema():
                return self._named(schema.target)
            case ArraySchema():
                return self._wrap(self._helper(sequence), self._items(schema, self.in_dict))
            case MapSchema():
                return Code(f"{self._helper('Mapping')}[str, {self.in_dict(schema.values)}]")
            case UnionSchema():
                return self._union([self.in_dict(variant) for variant in schema.variants])
            case ObjectSchema():
                return Code(f"{self._helper('Mapping')}[str, {self._helper('Any')}]")
            case StringSchema(format="date-time"):
                return Code(f"{self._helper('datetime')} | str")
            case StringSchema(format="date"):
                return Code(f"{self._helper('date')} | str")
            case _:
                return self._scalar(schema)

    def _named(self, type_id: str) -> Code:
        """A named type and, where it holds objects, the dict that may stand for it."""
        own = self._class(type_id)
        if not self.has_dict(type_id):
            return own
        self.dicts.add(type_id)
        return Code(f"{own} | {name(self._names.dicts[type_id])}")

    def has_dict(self, type_id: str) -> bool:
        """True for types that a dict can stand for: objects, and whatever holds them."""
        return type_id in self._names.dict_ids

    # -- what a caller gets -------------------------------------------------------------------------------------

    def result(self, schema: Schema) -> Code:
        """The type of what a call returns."""
        match schema:
            case RefSchema():
                inner = self._class(schema.target)
            case ArraySchema():
                inner = self._wrap(self._list, self._items(schema, self.result))
            case MapSchema():
                inner = Code(f"dict[str, {self.result(schema.values)}]")
            case UnionSchema():
                inner = self._union([self.result(variant) for variant in schema.variants])
            case ObjectSchema():
                inner = Code(f"dict[str, {self._helper('Any')}]")
            case StringSchema():
                inner = Code("str")
            case _:
                inner = self._scalar(schema)
        return self._nullable(schema, inner)

    def _class(self, type_id: str) -> Code:
        """A class by its name, or as a member of `_types` where the module has something else of that name."""
        own = name(self._names.types[type_id])
        if own in CALL_HELPERS:
            self.qualified = True
            return Code(f"_types.{own}")
        self.types.add(type_id)
        return own

    # -- pieces -------------------------------------------------------------------------------------------------

    def _scalar(self, schema: Schema) -> Code:
        match schema:
            case BooleanSchema():
                return Code("bool")
            case NumberSchema():
                return Code("int" if schema.integer else "float")
            case StringSchema():
                return Code("str")
            case EnumSchema():
                return self._enum(schema)
            case NullSchema():
                return Code("None")
            case AnySchema() | NeverSchema():
                return Code(self._helper("Any"))
            case _:
                raise AssertionError(f"no type for {type(schema).__name__}")

    def _enum(self, schema: EnumSchema) -> Code:
        """The listed values, and whatever the API may add to them."""
        return join([self._closed_enum(schema), *map(name, open_kinds(schema))], " | ")

    def _closed_enum(self, schema: EnumSchema) -> Code:
        self._helper("Literal")
        return Code(f"Literal[{join([literal(value) for value in schema.values], ', ')}]")

    def _items(self, schema: ArraySchema, write: Callable[[Schema], Code]) -> Code:
        parts = [write(one) for one in (*schema.prefix, schema.items)]
        known = [
            part
            for part, one in zip(parts, (*schema.prefix, schema.items), strict=True)
            if not isinstance(one, NeverSchema)
        ]
        return self._union(known or parts)

    def _union(self, parts: list[Code]) -> Code:
        flat = dict.fromkeys(piece for part in parts for piece in _alternatives(part))
        return Code("Any") if "Any" in flat else join(flat, " | ")

    def _nullable(self, schema: Schema, inner: Code) -> Code:
        if schema.notes.nullable and inner != "Any" and "None" not in _alternatives(inner):
            return Code(f"{inner} | None")
        return inner

    def _wrap(self, outer: str, inner: Code) -> Code:
        return Code(f"{outer}[{inner}]")

    def _helper(self, helper: str) -> str:
        self.helpers.add(helper)
        return helper


def _alternatives(text: Code) -> list[Code]:
    """The parts of a union expression, cut at the outermost bars."""
    parts: list[str] = [""]
    depth = 0
    quote = ""
    escaped = False
    for character in text:
        if quote:
            escaped, quote = (character == "\\" and not escaped), ("" if character == quote and not escaped else quote)
        elif character in "\"'":
            quote = character
        elif character in "[(":
            depth += 1
        elif character in "])":
            depth -= 1
        elif character == "|" and not depth:
            parts.append("")
            continue
        parts[-1] += character
    return [Code(part.strip()) for part in parts]
