"""The Python target: an installable package with clients, types and the runtime."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..caching.pack import Pack
from ..formatting import LINE_LENGTH
from ..ir import Api
from ..naming.names import Names, ResourceNames
from ..paging import PagedList
from ..settings import Settings
from ..streams import Streamed
from ..webhooks import Webhooks
from .client_view import client_view, settings_values
from .emit import Code, docstring, join, literal, name
from .environment import environment
from .operation_view import OperationView, OperationViews
from .type_view import ImportView, ModuleView, dict_modules, grouped, type_modules
from .type_writer import TypeWriter
from .webhook_view import webhooks_view

EXPORTS = (
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AsyncBinaryResponse",
    "AsyncEventStream",
    "AsyncHooks",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "ConfigurationError",
    "ConflictError",
    "EventStream",
    "Hooks",
    "InternalServerError",
    "InvalidArgumentError",
    "Model",
    "NotFoundError",
    "Omit",
    "Page",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "Response",
    "ResponseValidationError",
    "ServerSentEvent",
    "StreamedResponse",
    "Unknown",
    "UnprocessableEntityError",
    "WebhookError",
    "WebhookVerificationError",
    "omit",
)
"""What the package exports of its runtime."""

_RESULTS = {
    "download": ("AsyncBinaryResponse", "BinaryResponse"),
    "list": ("AsyncPaginator", "Page"),
    "stream": ("AsyncEventStream", "EventStream"),
}


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource module: two classes, their raw views, and the descriptors of their operations."""

    attribute: Code
    class_name: Code
    doc: str
    operations: tuple[OperationView, ...]
    core: tuple[Code, ...]
    core_types: tuple[Code, ...]
    imports: tuple[ImportView, ...]
    uses_builtins: bool
    custom: frozenset[str] = frozenset()

    def home(self, prefix: str) -> Code:
        """The module that the client takes the class from: the hand-written one, where it has that class."""
        kind = "custom" if f"{prefix}{self.class_name}" in self.custom else "resources"
        return Code(f".{kind}.{self.attribute}")

    @property
    def import_groups(self) -> tuple[tuple[ImportView, ...], ...]:
        """What only annotations need, in the usual groups."""
        return grouped((*self.imports, ImportView(Code(".._core"), self.core_types)))

    @property
    def local(self) -> Code:
        """A name for the resource inside a function."""
        return Code("resource")

    @property
    def core_line(self) -> Code:
        """What is imported from the runtime."""
        return join(self.core, ", ")

    @property
    def module_doc(self) -> Code:
        """The module's docstring."""
        return docstring(self.doc, 0)

    @property
    def class_doc(self) -> Code:
        """The docstring of both classes."""
        return docstring(self.doc, 4)

    @property
    def docstring(self) -> Code:
        """The docstring of the client's property: the first paragraph."""
        return docstring(self.doc.partition("\n\n")[0], 8)


def resource_views(
    api: Api,
    names: Names,
    pages: Mapping[str, PagedList] | None = None,
    streams: Mapping[str, Streamed] | None = None,
    custom: Mapping[str, frozenset[str]] | None = None,
) -> list[ResourceView]:
    """The views of all resources, by attribute; the documentation is made from them too.

    `custom` are the hand-written classes that the client is to use in place of generated ones.
    """
    types = {one.id: one for one in api.types}

    def views(writer: TypeWriter) -> OperationViews:
        return OperationViews(names, types, writer, api.security, pages or {}, streams or {})

    found = [_resource(one, names, views) for one in names.resources]
    return [replace(one, custom=(custom or {}).get(one.attribute, frozenset())) for one in found]


def _resource(resource: ResourceNames, names: Names, views: Callable[[TypeWriter], OperationViews]) -> ResourceView:
    writer = TypeWriter(names, in_class=True)
    made = views(writer)
    operations = tuple(
        view for operation, own in resource.operations for view in made.make(operation, own, resource.attribute)
    )
    core = {"AsyncResource", "Operation", "Resource"}
    core |= {f"{before}{view}_response" for before in ("", "async_") for view in ("raw", "streamed")}
    core_types = {"RequestOptions"}
    keyword = [one for operation in operations for one in operation.keyword]
    if any(not one.required for one in keyword):
        core.add("omit")
        core_types.add("Omit")
    if any("Style(" in operation.descriptor for operation in operations):
        core.add("Style")
    kinds = {operation.kind for operation in operations}
    if "list" in kinds:
        core.add("Paging")
    core_types |= {one for kind, found in _RESULTS.items() if kind in kinds for one in found}
    helpers = set(writer.helpers) | {"Unpack"}
    annotations = [one for o in operations for one in (o.result, *(a.annotation for a in o.arguments))]
    return ResourceView(
        attribute=name(resource.attribute),
        class_name=name(resource.class_name),
        doc=_resource_doc(resource),
        operations=operations,
        core=tuple(map(name, sorted(core))),
        core_types=tuple(map(name, sorted(core_types))),
        imports=tuple(_type_imports(names, writer, helpers)),
        uses_builtins=any("builtins." in one for one in annotations),
    )


def _resource_doc(resource: ResourceNames) -> str:
    text = resource.description.strip() or f"Operations of {resource.attribute.replace('_', ' ').strip()}."
    return f"{text}{'' if text.endswith(('.', '!', '?')) else '.'} Reached as `client.{resource.attribute}`."


def _type_imports(names: Names, writer: TypeWriter, helpers: set[str]) -> list[ImportView]:
    """What annotations need; only type checkers import it."""
    found = []
    for source, candidates in (
        ("collections.abc", ("Mapping", "Sequence")),
        ("datetime", ("date", "datetime")),
        ("typing", ("Any", "Literal", "Unpack")),
    ):
        chosen = sorted(set(candidates) & helpers)
        if chosen:
            found.append(ImportView(Code(source), tuple(map(name, chosen))))
    if "FileInput" in helpers:
        found.append(ImportView(Code(".._core"), (Code("File as FileInput"),)))
    if writer.types:
        found.append(ImportView(Code("..types"), tuple(map(name, sorted(names.types[one] for one in writer.types)))))
    if writer.dicts:
        found.append(
            ImportView(Code("..types.dicts"), tuple(map(name, sorted(names.dicts[one] for one in writer.dicts))))
        )
    return found


def render_python(
    api: Api,
    names: Names,
    settings: Settings,
    resources: list[ResourceView],
    webhooks: Webhooks | None,
    folders: list[Path],
    pack: Pack | None = None,
) -> dict[str, Code]:
    """All files of the package and of its distribution, by path; Python files are not formatted yet."""
    env = environment([folder / "python" for folder in folders])
    models = next(folder / "python/models" for folder in folders if (folder / "python/models").is_dir())
    modules = type_modules(api, names, models, pack)
    dicts = dict_modules(api, names)
    public_modules = ("types", "webhooks") if webhooks is not None else ("types",)
    shared: dict[str, object] = {
        "settings": _settings_view(api, settings),
        "resources": resources,
        "type_modules": [_listed(one) for one in modules],
        "dict_modules": [_listed(one) for one in dicts],
        "resource_imports": _resource_imports(resources),
        "exports": tuple(map(name, EXPORTS)),
        "export_lines": _lines(EXPORTS),
        "webhooks": webhooks_view(webhooks, names, settings) if webhooks is not None else None,
        "modules": literal(public_modules),
    }
    view = shared["settings"]
    assert isinstance(view, dict)
    shared["all_names"] = tuple(
        literal(str(one))
        for one in sorted([*EXPORTS, *public_modules, view["client"], view["async_client"], view["root_error"]])
    )
    shared["kinds"] = tuple(
        (Code(prefix), Code(word), Code(wait)) for prefix, word, wait in (("", "", ""), ("Async", "async ", "await "))
    )
    constructor = client_view(settings)
    base = "Client" if constructor is None else "Core"
    shared["constructor"] = constructor
    shared["clients"] = (
        (view["client"], Code(f"Sync{base}"), Code(""), view["client_doc"]),
        (view["async_client"], Code(f"Async{base}"), Code("Async"), view["async_client_doc"]),
    )
    package = settings.package
    files: dict[str, Code] = {}

    def put(path: str, template: str, **context: object) -> None:
        files[path] = Code(env.get_template(template).render(**shared, **context))

    put(f"{package}/__init__.py", "package.py.jinja")
    put(f"{package}/_settings.py", "settings.py.jinja")
    put(f"{package}/_client.py", "client.py.jinja")
    files[f"{package}/py.typed"] = Code("")
    if webhooks is not None:
        put(f"{package}/webhooks.py", "webhooks.py.jinja")
    put(f"{package}/resources/__init__.py", "resources.py.jinja")
    for view in resources:
        put(f"{package}/resources/{view.attribute}.py", "resource.py.jinja", resource=view)
    put(f"{package}/types/__init__.py", "types.py.jinja")
    put(f"{package}/types/dicts/__init__.py", "dicts.py.jinja")
    for module in modules:
        put(f"{package}/types/{module.module}.py", "type_module.py.jinja", module=module)
    for module in dicts:
        put(f"{package}/types/dicts/{module.module}.py", "dict_module.py.jinja", module=module)
    files.update({f"{package}/_core/{path}": text for path, text in _runtime(folders).items()})
    return files


def _resource_imports(resources: list[ResourceView]) -> tuple[ImportView, ...]:
    """What the clients import of the resources, as isort orders it."""
    found: dict[Code, list[Code]] = {}
    for view in resources:
        for prefix in ("Async", ""):
            found.setdefault(view.home(prefix), []).append(Code(f"{prefix}{view.class_name}"))
    return tuple(ImportView(home, tuple(found[home])) for home in sorted(found))


def _listed(module: ModuleView) -> dict[str, object]:
    """A module's name and what it holds, for the lazy package."""
    words = _lines(module.public)
    return {
        "module": name(module.module),
        "key": literal(module.module),
        "names": tuple(map(name, module.public)),
        "words": words,
        "on_one_line": len(words) == 1 and len(module.module) + len(words[0]) + len('    "": ,') <= LINE_LENGTH,
    }


def _lines(public: tuple[str, ...]) -> tuple[Code, ...]:
    """Names as lines of string literals, several to a line."""
    lines: list[str] = [""]
    for one in public:
        if len(lines[-1]) + len(one) > 96:
            lines.append("")
        lines[-1] += f"{one} "
    return tuple(literal(line if index < len(lines) - 1 else line.rstrip()) for index, line in enumerate(lines))


def _runtime(folders: list[Path]) -> dict[str, Code]:
    """The hand-written runtime, as it is; a user's file of the same name wins."""
    found: dict[str, Code] = {}
    for folder in reversed(folders):
        core = folder / "python/_core"
        for path in sorted(core.glob("*.py")):
            found[path.name] = Code(path.read_text(encoding="utf-8"))
    return found


def _settings_view(api: Api, settings: Settings) -> dict[str, object]:
    return {
        "client": name(settings.client),
        "async_client": name(f"Async{settings.client}"),
        "root_error": name(f"{settings.client}Error"),
        "package": name(settings.package),
        "package_text": literal(settings.package),
        "client_text": literal(settings.client),
        "user_agent": literal(f"{settings.distribution}-python/{settings.version}"),
        "version": literal(settings.version),
        "base_url": literal(settings.base_url),
        "token_variables": literal(settings.token_variables),
        "base_url_variable": literal(settings.base_url_variable),
        **settings_values(api, settings),
        "doc": docstring(f"{settings.title}: a client for Python.", 0),
        "title": literal(settings.title),
        "client_doc": docstring(f"{settings.title}.", 4),
        "async_client_doc": docstring(f"{settings.title}, for async code.", 4),
    }
