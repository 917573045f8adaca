"""Resources, methods and arguments in Python: the words of the SDK as identifiers, and what those must not hide."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from specloom.config.schema import Config
from specloom.core.device_names import DEVICES
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.core.words import pascal, snake
from specloom.ir.model import Operation
from specloom.sdk.model import Method, Name, Resource, Sdk
from specloom.targets.python.naming.identifiers import KEYWORDS, allocate, identifier

RUNTIME = {f"{before}to_{view}" for before in ("", "async_") for view in ("raw", "streamed")}
"""Functions of the runtime that resource modules call: nothing else may have their names."""

_ANNOTATIONS = frozenset({"dict", "str", "int", "float", "bool", "date", "datetime", "builtins", "cached_property"})
RESERVED_METHODS = KEYWORDS | _ANNOTATIONS | RUNTIME | {"with_raw_response", "with_streaming_response"}

OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "deadline", "max_retries", "strict")
_ARGUMENTS_RESERVED = KEYWORDS | RUNTIME | {"omit", "options", "cached_property"}
CLIENT_ATTRIBUTES = (
    frozenset(
        (
            "cached_property close aclose with_options base_url timeout deadline max_retries headers http_client "
            "strict token username password request is_closed types settings options auth"
        ).split()
    )
    | KEYWORDS
    | DEVICES  # each has a file of its name
    | RUNTIME
)


@record
class OperationNames:
    """`arguments` maps (location, wire name) to the argument; a body given whole is ("body", "").

    `stream` is the method beside this one that gives the same answer as a stream of events. `constant` and
    `stream_constant` hold what the methods send; they are named last, since they give way to every other name.
    `rule` is the word in `methods.RULES` for the rule that gave the method's name, and `source` is what it read.
    """

    method: str
    arguments: Mapping[tuple[str, str], str]
    stream: str | None = None
    constant: str = ""
    stream_constant: str = ""
    rule: str = ""
    source: str = ""


@record
class ResourceNames:
    """A resource of the client: `attribute` on it, the class, and its operations with their names.

    `tags` are those that name it. `rule` says what does; `unsure` where a person may know a better name.
    """

    attribute: str
    class_name: str
    tags: tuple[str, ...]
    description: str
    operations: tuple[tuple[Operation, OperationNames], ...]
    rule: str = ""
    unsure: bool = False


def name_resources(
    sdk: Sdk, config: Config, diagnostics: Diagnostics, place: Callable[[Origin], Location]
) -> tuple[ResourceNames, ...]:
    """The resources of an SDK with the names that they have in Python, by attribute.

    A name that the configuration gives and Python or the package reserves is an error (SL403, SL404).
    """
    file = Location(config.path.as_posix() if config.path else "specloom.yaml")
    named = [_resource(resource, diagnostics, file, place) for resource in sdk.resources]
    return tuple(sorted(named, key=lambda resource: resource.attribute))


def _resource(
    resource: Resource, diagnostics: Diagnostics, file: Location, place: Callable[[Origin], Location]
) -> ResourceNames:
    attribute = _identifier(resource.name, CLIENT_ATTRIBUTES)
    if resource.name.configured in CLIENT_ATTRIBUTES:
        text = f"the client reserves the name `{attribute}`, so no resource can have it"
        diagnostics.error("SL403", file, text, hint="choose another name under `resources`")
    operations = []
    for method in resource.methods:
        if method.name.configured in RESERVED_METHODS:
            text = f"`{attribute}.{method.name}` is taken, so {method.key} cannot have this name"
            hint = "choose another name under `operations` in specloom.yaml"
            diagnostics.error("SL404", place(method.operation.origin), text, hint=hint)
        operations.append((method.operation, _operation(method)))
    return ResourceNames(
        attribute,
        pascal(attribute),
        resource.tags,
        resource.description,
        tuple(operations),
        rule=resource.name.rule,
        unsure=resource.name.unsure,
    )


def _operation(method: Method) -> OperationNames:
    return OperationNames(
        _identifier(method.name, RESERVED_METHODS),
        _arguments(method),
        stream=None if method.stream is None else _identifier(method.stream, RESERVED_METHODS),
        rule=method.name.rule,
        source=method.name.source,
    )


def _identifier(name: Name, reserved: frozenset[str]) -> str:
    """A name in Python: the configured one to the letter, else the words, with a sign at the end if it is reserved."""
    text = str(name)
    return text if name.configured or text not in reserved else f"{text}_"


def _arguments(method: Method) -> dict[tuple[str, str], str]:
    """Argument names of one method; a later location gives way: path, query, header, cookie, body."""
    used = set(OPTIONS)
    result: dict[tuple[str, str], str] = {}
    for location in ("path", "query", "header", "cookie", "body"):
        names = [argument.name for argument in method.arguments if argument.location == location]

        def make(name: str) -> str:
            return identifier(name or "body", prefix="param", reserved=_ARGUMENTS_RESERVED)

        def qualify(name: str, taken: str, location: str = location) -> str:
            text = f"{location}_{snake(name) or 'value'}"
            return text if text.isidentifier() else f"{location}_{taken}"

        for name, choice in allocate(names, make, used, qualify).items():
            result[location, name] = choice
            used.add(choice)
    return result
