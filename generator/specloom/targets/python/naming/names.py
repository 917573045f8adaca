"""Api -> Names: one pass over the whole program that decides every name, with all neighbours in view."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import replace

from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.core.words import lower_words, pascal, singular_words
from specloom.ir.model import Api, ObjectSchema, TypeDef
from specloom.resolve.merge import Merge
from specloom.sdk.model import Sdk
from specloom.sdk.naming.conflicts import report_preferences, tell_conflicts
from specloom.targets.python.naming.components import ComponentNamer
from specloom.targets.python.naming.dicts import holds_objects
from specloom.targets.python.naming.identifiers import (
    FIELD_RESERVED,
    HELPERS,
    allocate,
    class_identifier,
    constant_identifier,
    identifier,
    unlike,
)
from specloom.targets.python.naming.modules import cut_modules, operation_schemas, references
from specloom.targets.python.naming.resources import OperationNames, ResourceNames, name_resources
from specloom.targets.python.naming.types import name_types

CLASS_SUFFIXES = ("", "WithRawResponse", "WithStreamingResponse")

__all__ = ["CLASS_SUFFIXES", "Names", "OperationNames", "ResourceNames", "name_api"]


@record
class Names:
    """Every name of the output, keyed by type id. `dict_ids` are the types that a dict can stand for."""

    resources: tuple[ResourceNames, ...]
    types: Mapping[str, str]
    dicts: Mapping[str, str]
    modules: Mapping[str, str]
    fields: Mapping[str, Mapping[str, str]]
    dict_ids: Set[str]


@record
class TypeNames:
    """Names of types by id: classes, dicts, modules, and fields by their names on the wire; `dict_ids` have a dict."""

    types: Mapping[str, str]
    dicts: Mapping[str, str]
    modules: Mapping[str, str]
    fields: Mapping[str, Mapping[str, str]]
    dict_ids: tuple[str, ...]


def name_api(
    sdk: Sdk,
    config: Config,
    diagnostics: Diagnostics,
    place: Callable[[Origin], Location],
    client: str = "",
    merge: Merge | None = None,
) -> Names:
    """Name resources, methods, arguments, types, modules and fields.

    `client` is the class of the client, which no resource may hide. `merge` says which schemas share no more than a
    name.
    """
    merge = merge or Merge({})
    api, by_id = sdk.api, sdk.types
    resources = name_resources(sdk, config, diagnostics, place)
    words = _operation_words(resources)
    attributes = {op.key: resource.attribute for resource in resources for op, _ in resource.operations}
    namer = ComponentNamer(api, config, merge, attributes, client, diagnostics, place)
    found = _names_of_types(api, namer.name(), words, attributes, namer.client)
    tell_conflicts(merge, found.types, config, diagnostics, place)
    report_preferences(api, merge, config, diagnostics)
    taken = {*found.types.values(), *found.dicts.values()}
    classes = frozenset(found.types.values())
    resources = tuple(_without_types(resource, by_id, found.types, classes) for resource in resources)
    resources = _with_constants(_with_classes(resources, {*taken, client, f"Async{client}"}), taken)
    dict_ids = frozenset(found.dict_ids)
    return Names(resources, found.types, found.dicts, found.modules, found.fields, dict_ids)


def _names_of_types(
    api: Api,
    components: Mapping[str, str],
    words: Mapping[str, tuple[str, ...]],
    attributes: Mapping[str, str],
    client: str,
) -> TypeNames:
    """The names of types, of their dicts, modules and fields. Of operations it needs how they are called."""
    types = name_types(api.types, components, words.get, client)
    taken = {name.casefold() for name in types.values()}
    dicts: dict[str, str] = {}
    for type_id in sorted(types, key=lambda type_def: (types[type_def], type_def)):
        dicts[type_id] = _dict_name(types[type_id], taken)
        taken.add(dicts[type_id].casefold())
    # A class and a field can have one name only in scripts without case.
    reserved = FIELD_RESERVED | {name for name in types.values() if name == name.lower()}
    fields = {
        type_def.id: allocate(
            [p.name for p in type_def.schema.properties],
            lambda wire: identifier(wire, prefix="field", reserved=reserved),
        )
        for type_def in api.types
        if isinstance(type_def.schema, ObjectSchema)
    }
    modules = cut_modules(api, attributes, types)
    return TypeNames(
        types, dicts, modules, fields, tuple(sorted(holds_objects({type_def.id: type_def for type_def in api.types})))
    )


def _without_types(
    resource: ResourceNames, types: Mapping[str, TypeDef], called: Mapping[str, str], classes: frozenset[str]
) -> ResourceNames:
    """The resource with methods that hide no type from each other's annotations, as those without case could.

    `classes` are the names in `called`.
    """
    used = {own.method for _, own in resource.operations}
    if not any(one in classes for one in used):
        return resource
    hidden = {called[type_id] for type_id in _led_to(resource, types)}
    found = []
    for operation, own in resource.operations:
        if own.method in hidden:
            choice = f"call_{own.method}"
            choice = unlike(choice, operation.key) if choice in used else choice
            used.add(choice)
            own = replace(own, method=choice)
        found.append((operation, own))
    return replace(resource, operations=tuple(found))


def _led_to(resource: ResourceNames, types: Mapping[str, TypeDef]) -> set[str]:
    """The ids of all types that the resource's operations lead to."""
    schemas = (schema for operation, _ in resource.operations for schema in operation_schemas(operation))
    todo = [target for schema in schemas for target in references(schema)]
    result: set[str] = set()
    while todo:
        type_id = todo.pop()
        if type_id not in result:
            result.add(type_id)
            todo += references(types[type_id].schema)
    return result


_CLIENT_IMPORTS = frozenset("Hooks AsyncHooks Self SyncCore AsyncCore SyncClient AsyncClient AsyncPage".split())
"""Names that the clients' module imports beside those that a type must not hide."""


def _with_classes(resources: tuple[ResourceNames, ...], taken: set[str]) -> tuple[ResourceNames, ...]:
    """The resources with class names that hide no type and nothing that a generated module imports."""
    result = []
    used = taken | HELPERS | _CLIENT_IMPORTS | {resource.attribute for resource in resources}
    for resource in resources:
        choice = class_identifier(resource.attribute)
        own_names = {name for _, own in resource.operations for name in (own.method, own.stream or "")}
        while any(name in used or name in own_names for name in class_names(choice)):
            choice += "Resource"
        used |= {choice, f"Async{choice}"}
        result.append(replace(resource, class_name=choice))
    return tuple(result)


def class_names(resource: str) -> list[str]:
    """The classes of a resource by the name of the first: for ordinary and async code, and their views."""
    return [f"{before}{resource}{after}" for before in ("", "Async") for after in CLASS_SUFFIXES]


def _with_constants(resources: tuple[ResourceNames, ...], types: set[str]) -> tuple[ResourceNames, ...]:
    """The resources with a constant for each method, in capitals where the script has them.

    It is no type and no class, of this resource or another: a name that may be called has one meaning in the whole
    package. Nor is it an argument, which would hide it from the method, and could where letters have no case.
    """
    classes = {name for resource in resources for name in class_names(resource.class_name)}
    shared = types | HELPERS | classes
    result = []
    for resource in resources:
        methods = [name for _, own in resource.operations for name in (own.method, own.stream) if name]
        arguments = {name for _, own in resource.operations for name in own.arguments.values()}
        constants = allocate(
            methods,
            constant_identifier,
            shared,
            lambda _, choice: f"{choice}_OPERATION",
            arguments,
        )
        operations = []
        for operation, own in resource.operations:
            streamed = constants[own.stream] if own.stream else ""
            operations.append((operation, replace(own, constant=constants[own.method], stream_constant=streamed)))
        result.append(replace(resource, operations=tuple(operations)))
    return tuple(result)


def _dict_name(name: str, taken: set[str]) -> str:
    choice = f"{name}Dict"
    while choice.casefold() in taken or choice in HELPERS:
        choice += "Dict"
    return choice


def _operation_words(resources: tuple[ResourceNames, ...]) -> dict[str, tuple[str, ...]]:
    """How an operation is called inside a type's name: `create` of `calls` -> Create, Call."""
    words: dict[str, tuple[str, ...]] = {}
    for resource in resources:
        noun = singular_words(lower_words(resource.attribute))
        for operation, names in resource.operations:
            verb, *rest = names.method.split("_")
            own = () if any(word in noun for word in rest) else noun
            words[operation.key] = tuple(pascal(word) for word in (verb, *own, *rest) if word)
    return words
