"""Api -> Names: one pass over the whole program that decides every name, with all neighbours in view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from ..config import Config
from ..diagnostics import Diagnostics, Place
from ..ir import Api, ObjectSchema, Operation, Origin, Resource, TypeDef
from .arguments import body_shape, ordered_parameters
from .dicts import holds_objects
from .identifiers import FIELD_RESERVED, KEYWORDS, TYPE_RESERVED, allocate, class_identifier, identifier
from .methods import Nouns, assign, method_candidates
from .modules import cut_modules
from .types import name_types
from .words import lower_words, pascal, singular_words, snake

OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "strict")
_ARGUMENTS_RESERVED = KEYWORDS | {"omit", "options"}
_CLIENT_ATTRIBUTES = (
    frozenset(
        (
            "close aclose with_options base_url timeout max_retries headers http_client strict token username "
            "password request is_closed types settings options auth"
        ).split()
    )
    | KEYWORDS
)


@dataclass(frozen=True, slots=True)
class OperationNames:
    """`arguments` maps (location, wire name) to the argument; a body given whole is ("body", "")."""

    method: str
    constant: str
    arguments: Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """A resource of the client: `attribute` on it, the class, and its operations with their names."""

    attribute: str
    class_name: str
    tags: tuple[str, ...]
    description: str
    operations: tuple[tuple[Operation, OperationNames], ...]


@dataclass(frozen=True, slots=True)
class Names:
    """Every name of the output, keyed by type id. `dict_ids` are the types that a dict can stand for."""

    resources: tuple[ResourceNames, ...]
    types: Mapping[str, str]
    dicts: Mapping[str, str]
    modules: Mapping[str, str]
    fields: Mapping[str, Mapping[str, str]]
    dict_ids: frozenset[str]


def name_api(api: Api, config: Config, diagnostics: Diagnostics, place: Callable[[Origin], Place]) -> Names:
    """Name resources, methods, arguments, types, modules and fields."""
    by_id = {one.id: one for one in api.types}
    resources = tuple(_resources(api, config, by_id))
    words = _operation_words(resources)
    types = name_types(api.types, config.schemas, lambda key: words[key], diagnostics, place)
    taken = {name.casefold() for name in types.values()}
    dicts = {type_id: _dict_name(name, taken) for type_id, name in types.items()}
    fields = {
        one.id: allocate([p.name for p in one.schema.properties], _field)
        for one in api.types
        if isinstance(one.schema, ObjectSchema)
    }
    resources = _with_classes(resources, {*types.values(), *dicts.values()})
    modules = cut_modules(api, {op.key: res.attribute for res in resources for op, _ in res.operations}, types)
    return Names(resources, types, dicts, modules, fields, holds_objects(by_id))


def _with_classes(resources: tuple[ResourceNames, ...], taken: set[str]) -> tuple[ResourceNames, ...]:
    """The resources with class names that hide no type and nothing that a generated module imports."""
    result = []
    used = taken | TYPE_RESERVED
    for resource in resources:
        choice = class_identifier(resource.attribute)
        while any(f"{before}{choice}{after}" in used for before in ("", "Async") for after in ("", "WithRawResponse")):
            choice += "Resource"
        used |= {choice, f"Async{choice}"}
        result.append(replace(resource, class_name=choice))
    return tuple(result)


def _field(name: str) -> str:
    return identifier(name, prefix="field", reserved=FIELD_RESERVED)


def _dict_name(name: str, taken: set[str]) -> str:
    choice = f"{name}Dict"
    while choice.casefold() in taken:
        choice += "Dict"
    return choice


def _resources(api: Api, config: Config, types: Mapping[str, TypeDef]) -> list[ResourceNames]:
    grouped: dict[str, list[tuple[Resource, Operation]]] = {}
    for resource in api.resources:
        for operation in resource.operations:
            setting = config.operations.get(operation.id)
            if setting is not None and setting.hidden:
                continue
            attribute = (
                setting.resource
                if setting is not None and setting.resource
                else _attribute(resource.tag, operation, config)
            )
            grouped.setdefault(attribute, []).append((resource, operation))
    return [_resource(attribute, grouped[attribute], config, types) for attribute in sorted(grouped)]


def _attribute(tag: str, operation: Operation, config: Config) -> str:
    """A resource's name: from the configuration, else from the tag, else from the first segment of the path."""
    if tag in config.resources:
        return config.resources[tag]
    if tag:
        return identifier(tag, prefix="resource", reserved=_CLIENT_ATTRIBUTES)
    for segment in operation.path.split("/"):
        words = lower_words(segment)
        if words and "{" not in segment and words[0] != "api" and not (words[0][0] == "v" and words[0][1:].isdigit()):
            return identifier(segment, prefix="resource", reserved=_CLIENT_ATTRIBUTES)
    return "default"


def _resource(
    attribute: str, found: list[tuple[Resource, Operation]], config: Config, types: Mapping[str, TypeDef]
) -> ResourceNames:
    tags = tuple(dict.fromkeys(resource.tag for resource, _ in found))
    nouns = Nouns.of(attribute, *tags)
    fixed = {}
    wanted = []
    for _, operation in found:
        key = f"{operation.verb}:{operation.path} {operation.id}"
        setting = config.operations.get(operation.id)
        if setting is not None and setting.name:
            fixed[key] = setting.name
        wanted.append((key, method_candidates(operation, nouns)))
    methods = assign(wanted, fixed)
    operations = []
    for (_, operation), (key, _) in zip(found, wanted, strict=True):
        method = methods[key]
        operations.append((operation, OperationNames(method, method.upper(), _arguments(operation, types))))
    description = next((resource.description for resource, _ in found if resource.description), "")
    return ResourceNames(attribute, pascal(attribute), tags, description, tuple(operations))


def _arguments(operation: Operation, types: Mapping[str, TypeDef]) -> dict[tuple[str, str], str]:
    """Argument names of one method; a later location gives way: path, query, header, cookie, body."""
    used = set(OPTIONS)
    result: dict[tuple[str, str], str] = {}
    shape = body_shape(operation, types)
    groups: list[tuple[str, list[str]]] = []
    for location in ("path", "query", "header", "cookie"):
        groups.append((location, [p.name for p in ordered_parameters(operation) if p.location == location]))
    if shape is not None:
        groups.append(("body", [p.name for p in shape.properties] if shape.properties is not None else [""]))
    for location, names in groups:

        def make(name: str, location: str = location) -> str:
            return identifier(name or "body", prefix="param", reserved=_ARGUMENTS_RESERVED)

        def qualify(name: str, taken: str, location: str = location) -> str:
            return f"{location}_{snake(name) or 'value'}"

        for name, choice in allocate(names, make, used, qualify).items():
            result[location, name] = choice
            used.add(choice)
    return result


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
