"""View models of the modules that hold dicts in the shape of types."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping

from specloom.core.record import record
from specloom.ir.model import Api, NeverSchema, ObjectSchema, Property, RefSchema, Schema, TypeDef, UnionSchema
from specloom.targets.emit import Code, docstring, join, literal, name, one_line
from specloom.targets.python.naming.names import Names
from specloom.targets.python.type_view import ImportView, ModuleView, module_imports
from specloom.targets.python.type_writer import TypeWriter


def dict_members(api: Api, names: Names) -> dict[str, tuple[str, ...]]:
    """The types that have dicts, by their module of `types.dicts`, and by name in it."""
    members: dict[str, list[str]] = {}
    for one in sorted(api.types, key=lambda type_def: names.types[type_def.id]):
        if one.id in names.dict_ids:
            members.setdefault(names.modules[one.id], []).append(one.id)
    return {module: tuple(members[module]) for module in sorted(members)}


@record
class DictFieldView:
    """An entry of a TypedDict: `name` as an attribute, `key` and `text` as literals for the form of a call."""

    name: Code
    key: Code
    hint: Code
    text: Code


@record
class DictView:
    """A TypedDict. `kind` is `class`, `call` where keys are no attributes, or `alias` for another type's `text`."""

    name: Code
    key: Code
    kind: str
    doc: Code | None = None
    fields: tuple[DictFieldView, ...] = ()
    text: Code = Code("")


def dict_module(
    module: str, members: tuple[str, ...], types: Mapping[str, TypeDef], names: Names
) -> ModuleView[DictView]:
    """The view of a module of `types.dicts`."""
    writer = TypeWriter(names)
    definitions = [_dict(types[type_id], names, writer) for type_id in members]
    own = set(members)
    helpers = writer.helpers
    imports = module_imports(
        {"collections.abc": ("Mapping", "Sequence"), "datetime": ("date", "datetime"), "typing": ("Any", "Literal")},
        helpers,
    )
    if writer.qualified:
        imports.append(ImportView(Code("..."), (Code("types as _types"),)))
    imports += _by_module(names, writer.types, names.types, "..{}")
    imports += _by_module(names, writer.dicts - own, names.dicts, ".{}")
    doc = docstring(f"TypedDicts for the types: {module.replace('_', ' ').strip()}.", 0)
    return ModuleView(module, doc, tuple(imports), tuple(definitions))


def _by_module(names: Names, ids: Iterable[str], spelled: Mapping[str, str], source: str) -> list[ImportView]:
    found: dict[str, set[str]] = {}
    for type_id in ids:
        found.setdefault(names.modules[type_id], set()).add(spelled[type_id])
    return [
        ImportView(Code(source.format(module)), tuple(map(name, sorted(found[module])))) for module in sorted(found)
    ]


def _dict(type_def: TypeDef, names: Names, writer: TypeWriter) -> DictView:
    own = names.dicts[type_def.id]
    schema = type_def.schema
    if not isinstance(schema, ObjectSchema):
        return DictView(name(own), literal(own), "alias", text=literal(_dict_of_alias(schema, names, writer)))
    if not schema.properties or (schema.extra is not None and not isinstance(schema.extra, NeverSchema)):
        writer.helpers |= {"Mapping", "Any"}
        return DictView(name(own), literal(own), "alias", text=literal("Mapping[str, Any]"))
    attributes = all(_can_be_attribute(field.name) for field in schema.properties)
    fields = tuple(_dict_field(field, writer, attribute=attributes) for field in schema.properties)
    if not attributes:
        return DictView(name(own), literal(own), "call", fields=fields)
    doc = docstring(one_line(schema.notes.description)) if schema.notes.description else None
    return DictView(name(own), literal(own), "class", doc, fields)


def _dict_field(field: Property, writer: TypeWriter, *, attribute: bool) -> DictFieldView:
    hint = writer.in_dict(field.schema, tag=field.tag)
    hint = Code(f"Required[{hint}]") if _is_asked_for(field) else hint
    return DictFieldView(name(field.name) if attribute else Code(""), literal(field.name), hint, literal(hint))


def _dict_of_alias(schema: Schema, names: Names, writer: TypeWriter) -> Code:
    if isinstance(schema, RefSchema):
        writer.dicts.add(schema.target)
        return name(names.dicts[schema.target])
    if isinstance(schema, UnionSchema):
        parts = []
        for variant in schema.variants:
            if isinstance(variant, RefSchema) and variant.target in names.dict_ids:
                writer.dicts.add(variant.target)
                parts.append(name(names.dicts[variant.target]))
            else:
                parts.append(writer.in_dict(variant))
        return join(dict.fromkeys(parts), " | ")
    return writer.in_dict(schema)


def _is_asked_for(prop: Property) -> bool:
    """True for what must be passed: a property that only answers have is not."""
    return prop.required and not prop.schema.notes.read_only


def _can_be_attribute(wire: str) -> bool:
    plain = wire.isidentifier() and wire.isascii() and not keyword.iskeyword(wire) and not wire.startswith("__")
    # In a module that calls these, an attribute of the same name would give them another meaning.
    return plain and wire not in ("Field", "TypeAliasType", "TypedDict", "Required")
