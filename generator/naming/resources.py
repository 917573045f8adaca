"""Resources and methods: which operations stand together, and what each method and argument is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..config import Config
from ..diagnostics import Diagnostics, Place
from ..ir import Api, ArraySchema, ObjectSchema, Operation, Origin, Resource, TypeDef
from ..record import record
from .arguments import body_shape, ordered_parameters, resolve
from .identifiers import KEYWORDS, allocate, identifier
from .methods import RESERVED as RESERVED_METHODS
from .methods import RUNTIME, Nouns, assign, method_candidates
from .words import lower_words, pascal, snake

OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "strict")
_ARGUMENTS_RESERVED = KEYWORDS | RUNTIME | {"omit", "options", "cached_property"}
CLIENT_ATTRIBUTES = (
    frozenset(
        (
            "cached_property close aclose with_options base_url timeout max_retries headers http_client strict token "
            "username password request is_closed types settings options auth"
        ).split()
    )
    | KEYWORDS
    | RUNTIME
)


@record
class OperationNames:
    """`arguments` maps (location, wire name) to the argument; a body given whole is ("body", "").

    `stream` is the method beside this one that gives the same answer as a stream of events. `constant` and
    `stream_constant` hold what the methods send; they are named last, since they give way to every other name.
    """

    method: str
    arguments: Mapping[tuple[str, str], str]
    stream: str | None = None
    constant: str = ""
    stream_constant: str = ""


@record
class ResourceNames:
    """A resource of the client: `attribute` on it, the class, and its operations with their names."""

    attribute: str
    class_name: str
    tags: tuple[str, ...]
    description: str
    operations: tuple[tuple[Operation, OperationNames], ...]


class ResourceNamer:
    """Names resources and their methods; what the configuration says comes before every rule."""

    def __init__(self, api: Api, config: Config, diagnostics: Diagnostics, place: Callable[[Origin], Place]) -> None:
        self._api = api
        self._config = config
        self._types = {one.id: one for one in api.types}
        self._diagnostics = diagnostics
        self._place = place

    def name(self) -> tuple[ResourceNames, ...]:
        """All resources with their operations, by attribute."""
        grouped: dict[str, list[tuple[Resource, Operation]]] = {}
        for resource in self._api.resources:
            for operation in resource.operations:
                grouped.setdefault(self._attribute(resource.tag, operation), []).append((resource, operation))
        self._check_configuration(grouped)
        return tuple(self._resource(attribute, grouped[attribute]) for attribute in sorted(grouped))

    def _attribute(self, tag: str, operation: Operation) -> str:
        """A resource's name: from the configuration, else from the tag, else from the first segment of the path."""
        setting = self._config.operations.get(operation.id)
        if setting is not None and setting.resource:
            return setting.resource
        if tag in self._config.resources:
            return self._config.resources[tag]
        if tag:
            return identifier(tag, prefix="resource", reserved=CLIENT_ATTRIBUTES)
        for segment in operation.path.split("/"):
            words = lower_words(segment)
            version = bool(words) and words[0][0] == "v" and words[0][1:].isdigit()
            if words and "{" not in segment and words[0] != "api" and not version:
                return identifier(segment, prefix="resource", reserved=CLIENT_ATTRIBUTES)
        return "default"

    def _check_configuration(self, attributes: Mapping[str, object]) -> None:
        """Tell entries that match nothing in the specs, and names that the client needs for itself."""
        file = Place(self._config.path.as_posix() if self._config.path else "specloom.yaml")
        tags = {resource.tag for resource in self._api.resources}
        ids = {operation.id for resource in self._api.resources for operation in resource.operations}
        ids |= {one.id for one in self._api.skipped}
        for key, given, known in (
            ("resources", self._config.resources, tags),
            ("operations", self._config.operations, ids),
        ):
            for name in sorted(set(given) - known):
                self._diagnostics.warning("SL402", file, f"`{key}: {name}` matches nothing in the specs")
        for attribute in sorted(set(attributes) & CLIENT_ATTRIBUTES):
            text = f"the client needs the name `{attribute}` for itself, so no resource can have it"
            self._diagnostics.error("SL403", file, text, hint="choose another name under `resources`")

    def _resource(self, attribute: str, found: list[tuple[Resource, Operation]]) -> ResourceNames:
        tags = tuple(dict.fromkeys(resource.tag for resource, _ in found))
        nouns = Nouns.of(attribute, *tags)
        fixed: dict[str, str] = {}
        wanted: list[tuple[str, list[str]]] = []
        for _, operation in found:
            key = f"{operation.verb}:{operation.path} {operation.id}"
            setting = self._config.operations.get(operation.id)
            if setting is not None and setting.name:
                self._check_unique(attribute, operation, setting.name, fixed)
                fixed[key] = setting.name
            wanted.append((key, method_candidates(operation, nouns, lists=self._lists(operation))))
        methods = assign(wanted, fixed)
        operations = []
        for (_, operation), (key, _) in zip(found, wanted, strict=True):
            method = methods[key]
            operations.append((operation, OperationNames(method, _arguments(operation, self._types))))
        description = next((resource.description for resource, _ in found if resource.description), "")
        return ResourceNames(attribute, pascal(attribute), tags, description, tuple(operations))

    def _check_unique(self, attribute: str, operation: Operation, name: str, fixed: Mapping[str, str]) -> None:
        if name in fixed.values() or name in RESERVED_METHODS:
            text = f"`{attribute}.{name}` is taken, so {operation.key} cannot be called so"
            hint = "choose another name under `operations` in specloom.yaml"
            self._diagnostics.error("SL404", self._place(operation.origin), text, hint=hint)

    def _lists(self, operation: Operation) -> bool:
        """True where a call gives a list, or an object that holds one."""
        schema, _ = resolve(operation.result, self._types)
        if isinstance(schema, ObjectSchema):
            return any(isinstance(resolve(one.schema, self._types)[0], ArraySchema) for one in schema.properties)
        return isinstance(schema, ArraySchema)


def _arguments(operation: Operation, types: Mapping[str, TypeDef]) -> dict[tuple[str, str], str]:
    """Argument names of one method; a later location gives way: path, query, header, cookie, body."""
    used = set(OPTIONS)
    result: dict[tuple[str, str], str] = {}
    shape = body_shape(operation, types)
    groups: list[tuple[str, list[str]]] = []
    for location in ("path", "query", "header", "cookie"):
        groups.append((location, [p.name for p in ordered_parameters(operation) if p.location == location]))
    if shape is not None:
        groups.append(("body", [*(p.name for p in shape.properties or ()), *([""] if shape.whole is not None else [])]))
    for location, names in groups:

        def make(name: str, location: str = location) -> str:
            return identifier(name or "body", prefix="param", reserved=_ARGUMENTS_RESERVED)

        def qualify(name: str, taken: str, location: str = location) -> str:
            text = f"{location}_{snake(name) or 'value'}"
            return text if text.isidentifier() else f"{location}_{taken}"

        for name, choice in allocate(names, make, used, qualify).items():
            result[location, name] = choice
            used.add(choice)
    return result
