"""View models of the modules that hold types, and of those that hold their dicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from specloom.core.copying import replace
from specloom.core.graph import strongly_connected
from specloom.core.record import record
from specloom.ir.model import Api, Discriminator, ObjectSchema, RefSchema, Schema, TypeDef, UnionSchema
from specloom.targets.emit import Code, docstring, join, literal, name
from specloom.targets.python.classes import Classes, ClassView, KnownAnnotations
from specloom.targets.python.naming.identifiers import MODEL_HELPERS
from specloom.targets.python.naming.modules import references
from specloom.targets.python.naming.names import Names
from specloom.targets.python.variant_plans import discriminating_field, tried_unions, without_tag

_LARGEST_ALIAS = 64
_View = TypeVar("_View")

_HOMES = {
    "typing": ("Annotated", "Any", "Literal", "TypeAlias"),
    "pydantic": ("Field",),
    "typing_extensions": ("TypeAliasType",),
}
_RUNTIME_HOMES = {
    ".._core.model": ("Model",),
    ".._core.open_enums": ("open_enum",),
    ".._core.read_write_only": ("ABSENT", "InResponses", "InRequests"),
    ".._core.scalars": ("Date", "DateTime", "Number", "exact"),
    ".._core.unions": ("by_fields",),
}
"""What types use of the runtime, by its module."""


@record
class ImportView:
    """`from source import names`."""

    source: Code
    names: tuple[Code, ...]

    @property
    def line(self) -> Code:
        """The names, separated by commas."""
        return join(self.names, ", ")


def grouped(imports: Iterable[ImportView]) -> tuple[tuple[ImportView, ...], ...]:
    """Imports in the usual groups: standard library, other packages, this package."""
    third_party = ("pydantic", "typing_extensions")
    found = sorted(imports, key=lambda one: (one.source.startswith("."), one.source in third_party))
    keys = {(one.source.startswith("."), one.source in third_party) for one in found}
    groups = (
        tuple(one for one in found if (one.source.startswith("."), one.source in third_party) == key)
        for key in sorted(keys)
    )
    return tuple(groups)


@record
class AliasView:
    """Another name for a type expression; `text` is the expression as a string, if it is `lazy`.

    `alias` is what the type `TypeAlias` is called in the module, or `TypeAliasType` where the alias is lazy.
    """

    name: Code
    alias: Code
    hint: Code
    doc: Code | None
    key: Code
    text: Code
    lazy: bool
    kind: str = "alias"


@record
class ModuleView(Generic[_View]):
    """A module: imports, then types in an order in which each can be executed."""

    module: str
    doc: Code
    imports: tuple[ImportView, ...]
    types: tuple[_View, ...]

    @property
    def starts_with_class(self) -> bool:
        """False where an alias comes first, which stands closer to the imports."""
        return not self.types or getattr(self.types[0], "kind", "") == "class"

    @property
    def import_groups(self) -> tuple[tuple[ImportView, ...], ...]:
        """The imports, in the usual groups."""
        return grouped(self.imports)


def module_imports(homes: Mapping[str, Iterable[str]], wanted: set[str]) -> list[ImportView]:
    """What a module needs of these homes."""
    found = [(home, sorted(set(names) & wanted)) for home, names in homes.items()]
    return [ImportView(Code(home), tuple(map(name, chosen))) for home, chosen in found if chosen]


@record
class TypeModule:
    """A module of `types`: the types in it, in an order in which each can be executed.

    `lazy` are the aliases that are spelled out only when they are used: circles of aliases, and very large ones.
    `tried` are the unions in which variants of variants would be tried again and again.
    """

    module: str
    ids: tuple[str, ...]
    lazy: frozenset[str]
    tried: frozenset[str]


def type_modules(api: Api, names: Names) -> list[TypeModule]:
    """Every module of `types`, by name."""
    by_id = {type_def.id: type_def for type_def in api.types}
    graph = {type_def.id: tuple(dict.fromkeys(references(type_def.schema))) for type_def in api.types}
    order = [sorted(component, key=lambda type_id: names.types[type_id]) for component in strongly_connected(graph)]
    recursive = _recursive_aliases(by_id, graph)
    recursive |= _swelling_aliases(by_id, graph, recursive)
    tried = tried_unions(by_id, graph, order, names)
    members: dict[str, list[str]] = {}
    for component in order:
        for type_id in [*_classes(component, by_id), *_aliases(component, by_id, graph)]:
            members.setdefault(names.modules[type_id], []).append(type_id)
    return [
        TypeModule(one, tuple(found), recursive.intersection(found), tried.intersection(found))
        for one, found in sorted(members.items())
    ]


def _classes(component: list[str], types: Mapping[str, TypeDef]) -> list[str]:
    return [type_id for type_id in component if isinstance(types[type_id].schema, ObjectSchema)]


def _aliases(component: list[str], types: Mapping[str, TypeDef], graph: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The aliases of a circle, those that others are made of first."""
    aliases = {type_id for type_id in component if not isinstance(types[type_id].schema, ObjectSchema)}
    inner = {type_id: tuple(target for target in graph[type_id] if target in aliases) for type_id in sorted(aliases)}
    return [type_id for part in strongly_connected(inner) for type_id in part]


def _recursive_aliases(types: Mapping[str, TypeDef], graph: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Aliases that lead back to themselves through aliases alone."""
    aliases = {type_id for type_id, type_def in types.items() if not isinstance(type_def.schema, ObjectSchema)}
    inner = {type_id: tuple(target for target in graph[type_id] if target in aliases) for type_id in aliases}
    circles = [part for part in strongly_connected(inner) if len(part) > 1 or part[0] in inner[part[0]]]
    return frozenset(type_id for part in circles for type_id in part)


def _swelling_aliases(
    types: Mapping[str, TypeDef], graph: Mapping[str, tuple[str, ...]], recursive: frozenset[str]
) -> frozenset[str]:
    """Aliases made of aliases that would be too large spelled out, as Python does it when it runs the module."""
    sizes: dict[str, int] = {}
    kept: set[str] = set()
    aliases = {
        type_id: graph[type_id] for type_id, type_def in types.items() if not isinstance(type_def.schema, ObjectSchema)
    }
    inner = {type_id: tuple(target for target in targets if target in aliases) for type_id, targets in aliases.items()}
    for component in strongly_connected(inner):
        for type_id in component:
            mentions = [target for target in references(types[type_id].schema) if target in aliases]
            sizes[type_id] = 1 if type_id in recursive else 1 + sum(sizes.get(target, 1) for target in mentions)
            if sizes[type_id] > _LARGEST_ALIAS:
                kept.add(type_id)
                sizes[type_id] = 1
    return frozenset(kept)


def type_module(
    one: TypeModule, types: Mapping[str, TypeDef], names: Names, known: KnownAnnotations
) -> ModuleView[ClassView | AliasView]:
    """The view of a module of `types`."""
    module, members, recursive = one.module, one.ids, one.lazy
    renderer = Classes(names.types, known, _clashes(members, types, names))
    definitions: list[ClassView | AliasView] = []
    for type_id in members:
        schema = types[type_id].schema
        if isinstance(schema, ObjectSchema):
            text = schema.notes.description.strip()
            definitions.append(renderer.view(names.types[type_id], schema, names.fields[type_id], text))
        else:
            definitions.append(_alias(type_id, schema, renderer, names, types, one))
    others: dict[str, set[str]] = {}
    for type_id in members:
        for target in references(types[type_id].schema):
            if names.modules[target] != module:
                others.setdefault(names.modules[target], set()).add(names.types[target])
    if any(not isinstance(types[type_id].schema, ObjectSchema) and type_id not in recursive for type_id in members):
        renderer.helpers.add("TypeAlias")
    imports = [
        replace(module_import, names=tuple(_imported(word, renderer) for word in module_import.names))
        for module_import in module_imports({**_HOMES, **_RUNTIME_HOMES}, renderer.helpers)
    ]
    imports += [ImportView(Code(f".{other}"), tuple(map(name, sorted(others[other])))) for other in sorted(others)]
    doc = docstring(f"Types: {module.replace('_', ' ').strip()}.", 0)
    return ModuleView(module, doc, tuple(imports), tuple(definitions))


def _clashes(members: Iterable[str], types: Mapping[str, TypeDef], names: Names) -> frozenset[str]:
    """The helpers that types of a module, types that they refer to, or fields of theirs are called like."""
    mentioned = {target for type_id in members for target in (type_id, *references(types[type_id].schema))}
    fields = (field for type_id in members if type_id in names.fields for field in names.fields[type_id].values())
    return MODEL_HELPERS.intersection((*(names.types[type_id] for type_id in mentioned), *fields))


def _imported(helper: Code, renderer: Classes) -> Code:
    """A helper in an import, with its private name where it has one."""
    private = renderer.helper(helper)
    return helper if private == helper else Code(f"{helper} as {name(private)}")


def _alias(
    type_id: str,
    schema: Schema,
    renderer: Classes,
    names: Names,
    types: Mapping[str, TypeDef],
    module: TypeModule,
) -> AliasView:
    """`Voice: TypeAlias = Annotated[...]`, and its description."""
    alias = names.types[type_id]
    if isinstance(schema, UnionSchema) and schema.discriminator is not None:
        hint = _tagged_union(schema, schema.discriminator, renderer, names, types)
    else:
        hint = renderer.hint(schema)
    if type_id in module.tried:
        renderer.helpers |= {"Annotated", "by_fields"}
        annotated, chooser = name(renderer.helper("Annotated")), name(renderer.helper("by_fields"))
        hint = Code(f"{annotated}[{hint}, {chooser}]")
    lazy = type_id in module.lazy
    if lazy:
        # No class sees to the numbers and constants of what is spelled out late.
        renderer.helpers |= {"Annotated", "TypeAliasType", "exact"}
        hint = Code(f"{name(renderer.helper('Annotated'))}[{hint}, {name(renderer.helper('exact'))}]")
    doc = schema.notes.description.strip()
    return AliasView(
        name=name(alias),
        alias=name(renderer.helper("TypeAliasType" if lazy else "TypeAlias")),
        hint=hint,
        doc=docstring(doc, 0) if doc else None,
        key=literal(alias),
        text=literal(hint),
        lazy=lazy,
    )


def _tagged_union(
    schema: UnionSchema, told: Discriminator, renderer: Classes, names: Names, types: Mapping[str, TypeDef]
) -> Code:
    """A union with a discriminator; the default variant is that for all other values."""
    field = discriminating_field(schema, names)
    if field is None:
        return renderer.hint(schema)
    renderer.helpers |= {"Annotated", "Field"}
    annotated, details = name(renderer.helper("Annotated")), name(renderer.helper("Field"))
    default = [
        variant for variant in schema.variants if isinstance(variant, RefSchema) and variant.target == told.default
    ]
    mapped = {target for _, target in told.mapping}
    others = tuple(variant for variant in schema.variants if variant not in default or told.default in mapped)
    hint = renderer.hint(replace(schema, variants=others))
    if len(others) > 1:
        hint = Code(f"{annotated}[{hint}, {details}(discriminator={literal(field)})]")
    if default:
        last = name(renderer.spelled(told.default))
        return Code(f'{annotated}[{hint} | {last}, {details}(union_mode="left_to_right")]')
    # Without the property, a value can only be a variant that does not require it.
    return join([hint, *(name(renderer.spelled(target)) for target in without_tag(schema, types))], " | ")
