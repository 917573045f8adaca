"""View models of the pages of types: a table of fields, variants or values each, and who uses the type."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.core.record import record
from specloom.ir.model import (
    EnumSchema,
    NeverSchema,
    ObjectSchema,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.targets.docs.parts import Links, bounds, default_span, meaning_of, slug, value_span
from specloom.targets.docs.pictures import PictureLink
from specloom.targets.docs.uses import Uses
from specloom.targets.emit import Code
from specloom.targets.markdown import cell, code_span, plain, prose
from specloom.targets.python.naming.names import Names
from specloom.targets.python.type_writer import TypeWriter

_FOLDED = 30
_OFTEN = 500
_ON_A_LINE = 10


@record
class FieldRow:
    """A row of a table of fields; `wire` is the name in JSON, empty where it is the same."""

    name: Code
    wire: Code
    type: Code
    default: Code
    meaning: Code


@record
class TypeDoc:
    """What a page says of one type. `kind` is object, union, enum or alias."""

    name: Code
    anchor: Code
    kind: Code
    description: Code
    dict_name: Code
    deprecated: bool
    fields: tuple[FieldRow, ...]
    extra: Code
    property: Code
    variants: tuple[tuple[Code, Code, Code], ...]
    values: tuple[Code, ...]
    count: int
    folded: bool
    alias: Code
    taken_by: Code
    returned_by: Code
    part_of: Code
    picture: PictureLink | None


@record
class TypesPage:
    """A page: the types of one module."""

    module: Code
    title: Code
    types: tuple[TypeDoc, ...]

    @property
    def kinds(self) -> tuple[tuple[Code, tuple[TypeDoc, ...]], ...]:
        """The types by what they are: unions first, since they are what signatures name."""
        words = {"union": "Unions", "object": "Objects", "enum": "Enums", "alias": "Other names"}
        found = (
            (Code(word), tuple(type_def for type_def in self.types if type_def.kind == kind))
            for kind, word in words.items()
        )
        return tuple((word, members) for word, members in found if members)


class _FieldWriter(TypeWriter):
    """What a field holds once it is read: as `result`, but dates are dates."""

    def result(self, schema: Schema) -> Code:
        if isinstance(schema, StringSchema) and schema.format in ("date-time", "date"):
            return self._nullable(schema, Code("datetime" if schema.format == "date-time" else "date"))
        return super().result(schema)


@record
class TypeEntry:
    """A type in the list of all types, with its anchor on its page."""

    name: Code
    anchor: Code


@record
class PageEntry:
    """A page of types in the list of all: its file, its title, and the types on it by name."""

    module: Code
    title: Code
    types: tuple[TypeEntry, ...]


def page_entries(names: Names, pages: Mapping[str, str]) -> dict[PageEntry, tuple[str, ...]]:
    """Every page, by its file, with the ids of its types; `pages` maps types to pages."""
    members: dict[str, list[str]] = {}
    for type_id in sorted(pages, key=lambda type_id: names.types[type_id]):
        members.setdefault(pages[type_id], []).append(type_id)
    result = {}
    for page in sorted(members):
        entries = tuple(TypeEntry(plain(own), Code(slug(own))) for own in map(names.types.__getitem__, members[page]))
        result[PageEntry(Code(page), _title(page), entries)] = tuple(members[page])
    return result


def _title(page: str) -> Code:
    kind, _, letters = page.partition("-")
    words = kind.replace("_", " ").strip()
    return plain(f"{words[:1].upper()}{words[1:]}{', ' if letters else ''}{_span(letters)}")


class TypePages:
    """Makes the views of the pages of types."""

    def __init__(self, links: Links, uses: Mapping[str, Uses], pictures: Mapping[str, PictureLink]) -> None:
        self._links = links
        self._names = links.names
        self._uses = uses
        self._pictures = pictures
        self._writer = _FieldWriter(links.names)
        self._told: dict[Code, Code] = {}

    def page(self, entry: PageEntry, ids: tuple[str, ...]) -> TypesPage:
        """The page of these types."""
        links = self._links.seen_from(f"types/{entry.module}.md")
        self._told = {}
        found = tuple(self._type(self._links.types[type_id], links) for type_id in ids)
        return TypesPage(entry.module, entry.title, found)

    def _type(self, type_def: TypeDef, links: Links) -> TypeDoc:
        own = self._names.types[type_def.id]
        schema = type_def.schema
        enum = schema.values if isinstance(schema, EnumSchema) else ()
        uses = self._uses[type_def.id]
        union = isinstance(schema, UnionSchema)
        return TypeDoc(
            name=plain(own),
            anchor=Code(slug(own)),
            kind=_kind(schema),
            description=prose(schema.notes.description),
            dict_name=code_span(self._names.dicts[type_def.id]) if type_def.id in self._names.dict_ids else Code(""),
            deprecated=schema.notes.deprecated,
            fields=(
                tuple(self._field(type_def.id, p, links) for p in schema.properties)
                if isinstance(schema, ObjectSchema)
                else ()
            ),
            extra=self._extra(schema, links),
            property=_property(schema),
            variants=tuple(self._variants(schema, links)) if isinstance(schema, UnionSchema) else (),
            values=_value_lines(enum),
            count=len(enum),
            folded=len(enum) > _FOLDED,
            alias=Code("") if enum or union or isinstance(schema, ObjectSchema) else self._alias(schema, links),
            taken_by=_list([links.operation(*key) for key in uses.taken]),
            returned_by=_list([links.operation(*key) for key in uses.returned]),
            picture=self._pictures.get(type_def.id),
            part_of=_list([links.type(type_id) for type_id in uses.types]),
        )

    def _field(self, type_id: str, prop: Property, links: Links) -> FieldRow:
        schema = prop.schema
        own = self._names.fields[type_id][prop.name]
        default = default_span(schema)
        constant = value_span(schema.values[0]) if isinstance(schema, EnumSchema) and len(schema.values) == 1 else None
        notes = schema.notes
        flags = [word for word, given in (("Deprecated.", notes.deprecated), ("Read-only.", notes.read_only)) if given]
        flags += ["Write-only."] if notes.write_only else []
        text = self._once(meaning_of(schema, notes.description, links.types), self._names.types[type_id])
        marks = " ".join(f"**{flag}**" for flag in flags)
        return FieldRow(
            name=code_span(own),
            wire=code_span(prop.name) if own != prop.name else Code(""),
            type=links.expression(self._writer.result(schema)),
            default=_default(prop.required, constant, default),
            meaning=Code(f"{marks} {text}".strip()),
        )

    def _once(self, text: Code, own: str) -> Code:
        """A long meaning in full where it stands first on the page; elsewhere its beginning, and a link to there."""
        if len(text) <= _OFTEN:
            return text
        first = self._told.setdefault(text, Code(slug(own)))
        begin = Code(text.partition("<br>")[0])
        if first == slug(own) or len(begin) > _OFTEN:
            return text
        return Code(f"{begin} [More](#{first})")

    def _extra(self, schema: Schema, links: Links) -> Code:
        """What is said of properties that have no field."""
        if not isinstance(schema, ObjectSchema) or schema.extra is None:
            return Code("")
        if isinstance(schema.extra, NeverSchema):
            return Code("No other properties.")
        return Code(f"Other properties: {links.expression(self._writer.result(schema.extra))}.")

    def _variants(self, schema: UnionSchema, links: Links) -> list[tuple[Code, Code, Code]]:
        keys: dict[str, list[str]] = {}
        for value, target in schema.discriminator.mapping if schema.discriminator else ():
            keys.setdefault(target, []).append(value)
        rows = []
        for variant in schema.variants:
            target = variant.target if isinstance(variant, RefSchema) else ""
            said = variant.notes.description or (links.types[target].schema.notes.description if target else "")
            values = Code(", ".join(value_span(value) for value in keys.get(target, ())))
            limits = Code(" ".join(bounds(variant)))
            text = Code(" ".join(part for part in (cell(said.partition("\n\n")[0]), limits) if part))
            rows.append((values, links.expression(self._writer.result(variant)), text))
        return rows

    def _alias(self, schema: Schema, links: Links) -> Code:
        limits = " ".join(bounds(schema))
        return Code(f"{links.expression(self._writer.result(schema))}{'. ' if limits else ''}{limits}")


def _span(letters: str) -> str:
    """`a-to-c` as `A to C`."""
    return " ".join(one.upper() if len(one) == 1 else one for one in letters.split("-"))


def _kind(schema: Schema) -> Code:
    match schema:
        case ObjectSchema():
            return Code("object")
        case UnionSchema():
            return Code("union")
        case EnumSchema():
            return Code("enum")
        case _:
            return Code("alias")


def _property(schema: Schema) -> Code:
    if isinstance(schema, UnionSchema) and schema.discriminator is not None:
        return code_span(schema.discriminator.property)
    return Code("")


def _default(required: bool, constant: Code | None, default: Code | None) -> Code:
    if constant is not None:
        return Code(f"always {constant}")
    if required:
        return Code("required")
    return default if default is not None else Code("optional")


def _value_lines(values: tuple[str | int | float | bool, ...]) -> tuple[Code, ...]:
    spans = [code_span(value_text, in_table=False) for value_text in map(_shown, values)]
    rows = [", ".join(spans[at : at + _ON_A_LINE]) for at in range(0, len(spans), _ON_A_LINE)]
    return tuple(Code(f"{row}{',' if index < len(rows) - 1 else ''}") for index, row in enumerate(rows))


def _shown(value: str | int | float | bool) -> str:
    from specloom.targets.emit import literal

    return literal(value)


def _list(links: list[Code]) -> Code:
    return Code(", ".join(links))
