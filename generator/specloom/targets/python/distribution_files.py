"""The files of the distribution: the package with clients, types and the runtime, and its pyproject.toml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from specloom.cache.memo import memo_text
from specloom.core.file_text import FileText
from specloom.ir.model import Api
from specloom.targets.context import RenderContext
from specloom.targets.emit import Code, docstring, literal, name
from specloom.targets.inputs import TypeSlice
from specloom.targets.python.classes import KnownAnnotations
from specloom.targets.python.client_view import client_view, settings_values
from specloom.targets.python.dict_view import dict_members, dict_module
from specloom.targets.python.distribution import HEADER, render_license, render_pyproject
from specloom.targets.python.formatting import LINE_LENGTH
from specloom.targets.python.naming.modules import READER
from specloom.targets.python.resource_view import ResourceView
from specloom.targets.python.settings import Settings
from specloom.targets.python.type_view import ImportView, TypeModule, type_module, type_modules
from specloom.targets.python.webhook_view import webhooks_view
from specloom.targets.templating import Templates

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


def render_distribution(given: RenderContext) -> dict[str, FileText]:
    """All files of the package and of its distribution, by path; Python files are not formatted yet."""
    settings, webhooks, package = given.settings, given.webhooks, given.settings.package
    modules = type_modules(given.api, given.names)
    dicts = dict_members(given.api, given.names)
    templates = Templates("python", given.folders, _shared(given, modules, dicts))
    files: dict[str, FileText] = {}

    def put(path: str, template: str, **context: object) -> None:
        files[f"{package}/{path}"] = FileText(templates.render(template, **context))

    put("__init__.py", "package.py.jinja")
    put("_settings.py", "settings.py.jinja")
    put("_client.py", "client.py.jinja")
    files[f"{package}/py.typed"] = FileText("")
    if webhooks is not None:
        put("webhooks.py", "webhooks.py.jinja")
    put("resources/__init__.py", "resources.py.jinja")
    for attribute, view in given.views.items():
        put(f"resources/{attribute}.py", "resource.py.jinja", resource=view)
    put("types/__init__.py", "types.py.jinja")
    put("types/dicts/__init__.py", "dicts.py.jinja")
    for path, text in (*_type_modules(given, modules, templates), *_dict_modules(given, dicts, templates)):
        files[f"{package}/types/{path}"] = FileText(text)
    files.update({f"{package}/_core/{path}": text for path, text in _runtime(given.folders).items()})
    files = {path: FileText(f"{HEADER}{text}") if path.endswith(".py") else text for path, text in files.items()}
    files["pyproject.toml"] = FileText(render_pyproject(settings))
    if text := render_license(settings):
        files["LICENSE"] = FileText(text)
    return files


def _type_modules(
    given: RenderContext, modules: Iterable[TypeModule], templates: Templates
) -> Iterator[tuple[str, str]]:
    """The modules of `types`, by their path in it."""
    template, known = "type_module.py.jinja", KnownAnnotations()
    for module in modules:
        part = given.inputs.slice(module.ids)

        def make(module: TypeModule = module, part: TypeSlice = part) -> str:
            return templates.run(template, module=type_module(module, part.types, part.names, known))

        yield f"{module.module}.py", memo_text("types", (templates.key(template), module, part.key), make)


def _dict_modules(
    given: RenderContext, modules: Mapping[str, tuple[str, ...]], templates: Templates
) -> Iterator[tuple[str, str]]:
    """The modules of `types.dicts`, by their path in `types`."""
    template = "dict_module.py.jinja"
    for module, ids in modules.items():
        part = given.inputs.slice(ids)

        def make(module: str = module, ids: tuple[str, ...] = ids, part: TypeSlice = part) -> str:
            return templates.run(template, module=dict_module(module, ids, part.types, part.names))

        yield f"dicts/{module}.py", memo_text("dicts", (templates.key(template), module, ids, part.key), make)


def _shared(given: RenderContext, modules: list[TypeModule], dicts: Mapping[str, tuple[str, ...]]) -> dict[str, object]:
    """What all templates may use."""
    settings, webhooks = given.settings, given.webhooks
    public_modules = ("types", "webhooks") if webhooks is not None else ("types",)
    view = _settings_view(given.api, settings)
    constructor = client_view(settings)
    base = "Client" if constructor is None else "Core"
    classes, dict_names = given.names.types, given.names.dicts
    public = [*EXPORTS, *public_modules, *(str(view[key]) for key in ("client", "async_client", "root_error"))]
    return {
        "settings": view,
        "resources": tuple(resource.head for resource in given.resources),
        "type_modules": (
            _listed(READER, ["parse"]),
            *(_listed(module.module, sorted(classes[type_id] for type_id in module.ids)) for module in modules),
        ),
        "dict_modules": tuple(_listed(value, [dict_names[type_id] for type_id in ids]) for value, ids in dicts.items()),
        "resource_imports": _resource_imports(given.resources),
        "exports": tuple(map(name, EXPORTS)),
        "export_lines": _lines(EXPORTS),
        "webhooks": webhooks_view(webhooks, given.names, settings) if webhooks is not None else None,
        "modules": literal(public_modules),
        "all_names": tuple(literal(one) for one in sorted(public)),
        "kinds": tuple(
            (Code(prefix), Code(word), Code(wait))
            for prefix, word, wait in (("", "", ""), ("Async", "async ", "await "))
        ),
        "constructor": constructor,
        "clients": (
            (view["client"], Code(f"Sync{base}"), Code(""), view["client_doc"]),
            (view["async_client"], Code(f"Async{base}"), Code("Async"), view["async_client_doc"]),
        ),
    }


def _resource_imports(resources: Iterable[ResourceView]) -> tuple[ImportView, ...]:
    """What the clients import of the resources, as isort orders it."""
    found: dict[Code, list[Code]] = {}
    for view in resources:
        for prefix in ("Async", ""):
            found.setdefault(view.home(prefix), []).append(Code(f"{prefix}{view.class_name}"))
    return tuple(ImportView(home, tuple(found[home])) for home in sorted(found))


def _listed(module: str, public: Sequence[str]) -> dict[str, object]:
    """A module's name and what it holds, for the lazy package."""
    words = _lines(public)
    return {
        "module": Code(module) if module == READER else name(module),
        "key": literal(module),
        "names": tuple(map(name, public)),
        "words": words,
        "on_one_line": len(words) == 1 and len(module) + len(words[0]) + len('    "": ,') <= LINE_LENGTH,
    }


def _lines(public: Iterable[str]) -> tuple[Code, ...]:
    """Names as lines of string literals, several to a line."""
    lines: list[str] = [""]
    for one in public:
        if len(lines[-1]) + len(one) > 96:
            lines.append("")
        lines[-1] += f"{one} "
    return tuple(literal(line if index < len(lines) - 1 else line.rstrip()) for index, line in enumerate(lines))


def _runtime(folders: list[Path]) -> dict[str, FileText]:
    """The hand-written runtime, as it is; a user's file of the same name wins."""
    result: dict[str, FileText] = {}
    for folder in reversed(folders):
        core = folder / "python/_core"
        for path in sorted(core.glob("*.py")):
            result[path.name] = FileText(path.read_text(encoding="utf-8"))
    return result


def _settings_view(api: Api, settings: Settings) -> dict[str, object]:
    return {
        "client": name(settings.client),
        "async_client": name(f"Async{settings.client}"),
        "root_error": name(f"{settings.client}Error"),
        "package": name(settings.package),
        "package_text": literal(settings.package),
        "client_text": literal(settings.client),
        "user_agent": literal(f"{settings.package.replace('_', '-').strip('-')}-python/{settings.version}"),
        "version": literal(settings.version),
        "log_variable": literal(settings.log_variable),
        "idempotency_header": literal(settings.idempotency_header),
        "base_url": literal(settings.base_url),
        "token_variables": literal(settings.token_variables),
        "base_url_variable": literal(settings.base_url_variable),
        **settings_values(api, settings),
        "doc": docstring(f"{settings.title}: a client for Python.", 0),
        "title": literal(settings.title),
        "client_doc": docstring(f"{settings.title}.", 4),
        "async_client_doc": docstring(f"{settings.title}, for async code.", 4),
    }
