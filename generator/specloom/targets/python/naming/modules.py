"""Which module each type lives in: no import circle, and a call loads little more than what it needs.

Types that refer to one another in a circle stay together. What a single resource uses lives in that resource's module;
what several share is cut into families: the types that only one named union, or one type, leads to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.core.device_names import DEVICES
from specloom.core.graph import strongly_connected
from specloom.core.words import lower_words, singular
from specloom.ir.model import Api, RefSchema, Schema, UnionSchema
from specloom.ir.walk import each_schema
from specloom.targets.python.naming.identifiers import KEYWORDS, identifier

_FAMILY = 3
READER = "._core.reading"
"""The module of the runtime whose function `parse` is in `types`, as `types` imports it."""

_MODULES_RESERVED = KEYWORDS | DEVICES | {"dicts", "types", "getattr", "globals", "import_module", "sorted"}
"""A module is an attribute of its package as soon as it is loaded: what the package calls must stay what it is."""


def cut_modules(api: Api, resource_of: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    """The module's name for every type id."""
    graph = {type_def.id: tuple(dict.fromkeys(references(type_def.schema))) for type_def in api.types}
    components = strongly_connected(graph)
    users = _users(api, graph, resource_of)
    families = _families(api, graph, users)
    homes = _homes(api)
    files = _files(api, homes, graph, components)
    chosen: dict[str, str] = {}
    # A module and a class of it can have one name only in scripts without case.
    reserved = _MODULES_RESERVED.union(names.values())
    for component in components:
        homes_of = (files.get(one) or _module(one, users, families, homes, names) for one in component)
        wanted = sorted(set(homes_of))
        module = wanted[0] if len(wanted) == 1 else "shared"
        for type_id in component:
            chosen[type_id] = f"{module}_" if module in reserved else module
    return _without_circles(graph, chosen)


def _homes(api: Api) -> dict[str, str]:
    """For components that live in a file of their own kind (`components/voices.yaml`), the name of that file."""
    main = set(api.documents)
    stems = {type_def.id: type_def.origin.file.rpartition("/")[2].partition(".")[0] for type_def in api.types}
    return {
        type_def.id: identifier(stems[type_def.id], prefix="types")
        for type_def in api.types
        if type_def.origin.file not in main
    }


def _files(
    api: Api, homes: Mapping[str, str], graph: Mapping[str, tuple[str, ...]], components: list[list[str]]
) -> dict[str, str]:
    """The components that live where their file says.

    What leads to a circle of types through several files is left out: it would make the files import one another.
    """
    file_of = {type_def.id: type_def.origin.file for type_def in api.types}
    tied: set[str] = set()
    for component in components:
        several = len({file_of[type_id] for type_id in component}) > 1
        for type_id in component:
            if several or any(target in tied for target in graph[type_id]):
                tied.update(component)
    return {type_id: home for type_id, home in homes.items() if type_id not in tied}


def references(schema: Schema) -> list[str]:
    """The ids of all types that a schema refers to, in order."""
    return [one.target for one in each_schema(schema) if isinstance(one, RefSchema)]


def _users(api: Api, graph: Mapping[str, tuple[str, ...]], resource_of: Mapping[str, str]) -> dict[str, set[str]]:
    """The resources whose operations lead to each type."""
    users: dict[str, set[str]] = {type_id: set() for type_id in graph}
    for resource in api.resources:
        for operation in resource.operations:
            owner = resource_of.get(operation.key)
            if owner is None:
                continue
            stack = [target for schema in operation_schemas(operation) for target in references(schema)]
            while stack:
                type_id = stack.pop()
                if owner not in users[type_id]:
                    users[type_id].add(owner)
                    stack.extend(graph[type_id])
    return users


def operation_schemas(operation: object) -> Iterator[Schema]:
    """Every schema that an operation's parameters, body and responses hold."""
    from specloom.ir.model import Operation

    assert isinstance(operation, Operation)
    for parameter in operation.parameters:
        yield parameter.schema
    contents = [
        *(operation.body.contents if operation.body else ()),
        *(c for r in operation.responses for c in r.contents),
    ]
    for content in contents:
        if content.schema is not None:
            yield content.schema
    for response in operation.responses:
        for header in response.headers:
            yield header.schema


def _families(api: Api, graph: Mapping[str, tuple[str, ...]], users: Mapping[str, set[str]]) -> dict[str, str]:
    """For a shared type the union that alone leads to it (its family), by type id.

    A type joins a family when all types that refer to it are of that family; large unions come first.
    """
    shared = {type_def.id for type_def in api.types if len(users[type_def.id]) != 1}
    referrers: dict[str, set[str]] = {type_id: set() for type_id in graph}
    for type_id, targets in graph.items():
        for target in targets:
            referrers[target].add(type_id)
    unions = [
        type_def.id
        for type_def in api.types
        if type_def.id in shared and isinstance(type_def.schema, UnionSchema) and len(graph[type_def.id]) >= _FAMILY
    ]
    family: dict[str, str] = {}
    for union in sorted(unions, key=lambda type_id: (-len(graph[type_id]), type_id)):
        if union in family:
            continue
        members = {union}
        frontier = [union]
        while frontier:
            for target in graph[frontier.pop()]:
                if target in shared and target not in members and target not in family and referrers[target] <= members:
                    members.add(target)
                    frontier.append(target)
        if len(members) > _FAMILY:
            family.update(dict.fromkeys(members, union))
    return family


def _module(
    type_id: str,
    users: Mapping[str, set[str]],
    families: Mapping[str, str],
    homes: Mapping[str, str],
    names: Mapping[str, str],
) -> str:
    owners = users[type_id]
    if len(owners) == 1:
        return next(iter(owners))
    if not owners:
        return homes.get(type_id, "others")
    if type_id in families:
        words = lower_words(names[families[type_id]])
        return "_".join((*words[:-1], plural(words[-1])))
    return "shared"


def plural(word: str) -> str:
    """The plural of an English word in lower case; a plural stays."""
    if singular(word) != word:
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def _without_circles(graph: Mapping[str, tuple[str, ...]], chosen: dict[str, str]) -> dict[str, str]:
    """Fold modules that would import each other in a circle into one."""
    while True:
        modules: dict[str, set[str]] = {module: set() for module in chosen.values()}
        for type_id, targets in graph.items():
            modules[chosen[type_id]].update(chosen[t] for t in targets if chosen[t] != chosen[type_id])
        circles = [
            c for c in strongly_connected({m: tuple(sorted(t)) for m, t in sorted(modules.items())}) if len(c) > 1
        ]
        if not circles:
            return chosen
        for circle in circles:
            home = "shared" if "shared" in circle else min(circle)
            chosen = {type_id: home if module in circle else module for type_id, module in chosen.items()}
