"""What each kind of generated module may hold: its imports, calls with their keywords, bases and decorators.

A name counts as what it was imported as: `typing.Literal`, `_core.Model` for the runtime, `<type>` for a type of the
API. Whatever is not listed here is written by no template, and refused.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import field

from specloom.core.record import record


class UnsafeOutput(Exception):
    """A generated file holds something that no template writes: a fault of specloom, and nothing is published."""


@record
class Allowed:
    """What one package consists of.

    `modules` are those of the package with dots, `classes` those of resources, `custom` the hand-written ones as
    `module.Class`, `runtime` the modules of the runtime that templates of the user's own add or replace.
    """

    package: str
    modules: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    custom: frozenset[str] = frozenset()
    runtime: frozenset[str] = frozenset()


TYPE, CLASS, CONSTANT, FUNCTION = "<type>", "<class>", "<constant>", "<function>"
ARGUMENT, RESOURCE, MODULE, RUNTIME = "<argument>", "<resource>", "<module>", "<runtime>"
"""What a name stands for that the module defines, or imports from another generated module."""

BUILTIN_TYPES = frozenset("str int float bool bytes list dict tuple".split())
QUALIFIED: Mapping[str, frozenset[str]] = {
    "builtins": BUILTIN_TYPES,
    "httpx2": frozenset({"Timeout", "Client", "AsyncClient"}),
}
"""What annotations use of modules that are imported whole; of the package's `types` it is anything public."""

GENERICS = frozenset(
    (
        "list dict tuple builtins.list typing.Required typing.Unpack collections.abc.Mapping collections.abc.Sequence "
        "_core.Operation _core.Page _core.AsyncPaginator _core.EventStream _core.AsyncEventStream"
    ).split()
)
MARKS = frozenset(("_core.InResponses", "_core.InRequests", "_core.by_fields", "_core.exact", "_core.open_enum"))
"""What `Annotated` holds beside `Field(...)`."""

VALUES = frozenset({ARGUMENT, CONSTANT, CLASS, FUNCTION, RUNTIME}) | frozenset(
    ("_core.ABSENT", "_core.DEFAULT_RETRIES", "_core.omit")
)
ANNOTATIONS = frozenset({TYPE, CLASS, RESOURCE, RUNTIME}) | frozenset(
    (
        "typing.Any typing.Self typing.TypeAlias datetime.date datetime.datetime _core.AsyncBinaryResponse "
        "_core.AsyncHooks _core.BinaryResponse _core.Date _core.DateTime _core.File _core.Headers _core.Hooks "
        "_core.Number _core.Omit _core.RequestOptions _core.Scheme _core.Secret _core.Server _core.Tracer "
        "_core.Variable _core.Verification"
    ).split()
)

_FIELD = frozenset(
    (
        "alias default discriminator ge gt le lt max_length min_length multiple_of pattern union_mode validate_default"
    ).split()
)
_CALLED = frozenset("query path headers cookies properties body options".split())
_SET_UP = frozenset(
    (
        "credentials server variables client_parameters base_url timeout max_retries headers http_client strict hooks "
        "max_concurrency tracer"
    ).split()
)
_DESCRIPTORS: Mapping[str, frozenset[str]] = {
    "_core.Operation": frozenset(
        (
            "query returns many mapping optional empty undescribed reads responses text events body body_required "
            "content_type accept files either all_files part_types bodies styles security errors fixed done server "
            "pages client_parameters streams sends"
        ).split()
    ),
    "_core.Paging": frozenset(
        "page offset cursor before limit first items total size more next field id per_page max_limit".split()
    ),
    "_core.Style": frozenset("style explode reserved json separators".split()),
    "_core.ClientParameter": frozenset({"required"}),
    "_core.BodyVariant": frozenset("names content_type files either all_files part_types".split()),
    "_core.ResponseVariant": frozenset("returns many mapping".split()),
    "_core.NamedEvent": frozenset("returns many mapping text".split()),
}
_NONE: frozenset[str] = frozenset()
_TYPING = frozenset({"TYPE_CHECKING", "Any", "Literal"})
_FUTURE: Mapping[str, frozenset[str]] = {"__future__": frozenset({"annotations"})}
_DATES: Mapping[str, frozenset[str]] = {
    "collections.abc": frozenset({"Mapping", "Sequence"}),
    "datetime": frozenset({"date", "datetime"}),
}
EXPORTS = frozenset(
    (
        "APIConnectionError APIError APIResponseError APIStatusError APIStreamError APITimeoutError "
        "AsyncBinaryResponse AsyncEventStream AsyncHooks AsyncPage AsyncPaginator AsyncStreamedResponse "
        "AuthenticationError BadRequestError BinaryResponse ConfigurationError ConflictError EventStream Hooks "
        "InternalServerError InvalidArgumentError Model NotFoundError Omit Page PaginationError PermissionDeniedError "
        "RateLimitError RequestOptions Response ResponseValidationError ServerSentEvent StreamedResponse Unknown "
        "UnprocessableEntityError WebhookError WebhookVerificationError omit"
    ).split()
)
"""What the package exports of its runtime."""


@record
class Rules:
    """What a kind of module may hold.

    `imports` are names by module, absolute or of the package's runtime; `own` are the other parts of the package that
    it may import from, `whole` the modules that are imported as such. `calls` are keywords by what is called,
    `methods` keywords by the method of `self`. `fixed` are statements that are the same in every package.
    """

    imports: Mapping[str, frozenset[str]]
    own: tuple[str, ...] = ()
    whole: frozenset[str] = _NONE
    calls: Mapping[str, frozenset[str]] = field(default_factory=dict)
    methods: Mapping[str, frozenset[str]] = field(default_factory=dict)
    bases: frozenset[str] = _NONE
    functions: bool = False
    quoted: bool = False
    fixed: frozenset[str] = _NONE


def _dumps(*texts: str) -> frozenset[str]:
    """The statements of these texts, and those under their conditions, as they are compared."""
    found = [node for text in texts for node in ast.parse(text).body]
    return frozenset(ast.dump(node) for node in found)


_GETATTR = """
def __getattr__(name):
{}    if name not in _MODULES:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    value = getattr(import_module(f".{{_MODULES[name]}}", __name__), name)
    globals()[name] = value
    return value
"""
_SUBMODULES = """    if name in {}:
        return import_module(f".{{name}}", __name__)
"""
_DIR = """
def __dir__() -> list[str]:
    return sorted({{*globals(), *_MODULES{}}})
"""
_BOTH = ('("types",)', '("types", "webhooks")')
_LAZY = _dumps(
    "_MODULES = {name: module for module, names in _HOMES.items() for name in names.split()}",
    "__all__ = sorted(_MODULES)",
    _GETATTR.format(""),
    _DIR.format(""),
    *(_GETATTR.format(_SUBMODULES.format(one)) for one in _BOTH),
    *(_DIR.format(f", *{one}") for one in _BOTH),
)
PACKAGE_NAME = ast.dump(ast.parse('__name__.rpartition(".")[0]', mode="eval").body)
"""The one expression that computes something: what the package is called."""

_LAZY_IMPORTS = {**_FUTURE, "importlib": frozenset({"import_module"}), "typing": frozenset({"TYPE_CHECKING"})}

ROOT = Rules(
    {**_LAZY_IMPORTS, "_core": EXPORTS}, ("_client", "_settings"), frozenset({"types", "webhooks"}), fixed=_LAZY
)
TYPES_ROOT = Rules({**_LAZY_IMPORTS, "_core.reading": frozenset({"parse"})}, ("types.", "types.dicts."), fixed=_LAZY)
PLAIN = Rules(_FUTURE)
SETTINGS = Rules(
    {
        **_FUTURE,
        "typing": frozenset({"TYPE_CHECKING"}),
        "_core.auth": frozenset({"Scheme"}),
        "_core.servers": frozenset({"Server", "Variable"}),
    },
    calls={
        "_core.Scheme": frozenset({"argument", "token_url", "prefix"}),
        "_core.Server": _NONE,
        "_core.Variable": frozenset({"may_be_empty"}),
    },
    bases=frozenset({"Exception"}),
)
CLIENT = Rules(
    {
        **_FUTURE,
        "functools": frozenset({"cached_property"}),
        "typing": frozenset({"TYPE_CHECKING", "Literal", "Self"}),
        "collections.abc": frozenset({"Mapping"}),
        "_core.client": frozenset({"AsyncClient", "AsyncCore", "SyncClient", "SyncCore"}),
        "_core.config": frozenset({"DEFAULT_RETRIES"}),
        "_core.sentinel": frozenset({"Omit", "omit"}),
        "_core.hooks": frozenset({"AsyncHooks", "Hooks", "Tracer"}),
    },
    ("resources.", "custom.", "webhooks"),
    frozenset({"httpx2"}),
    calls={RESOURCE: _NONE},
    methods={"_set_up": _SET_UP, "_copy_with": _SET_UP},
    bases=frozenset({"_core.AsyncClient", "_core.AsyncCore", "_core.SyncClient", "_core.SyncCore"}),
    functions=True,
)
RESOURCES = Rules(
    {
        **_FUTURE,
        **_DATES,
        "functools": frozenset({"cached_property"}),
        "typing": _TYPING | {"Unpack"},
        "_core": EXPORTS
        | {one.removeprefix("_core.") for one in _DESCRIPTORS}
        | frozenset(
            ("AsyncResource Resource File deprecated async_to_raw async_to_streamed to_raw " "to_streamed").split()
        ),
    },
    ("types", "types.dicts"),
    frozenset({"builtins", "types"}),
    calls={
        **_DESCRIPTORS,
        CLASS: _NONE,
        **{f"_core.{before}to_{one}": _NONE for before in ("", "async_") for one in ("raw", "streamed")},
    },
    methods={f"_{one}": _CALLED for one in ("call", "download", "list", "stream")},
    bases=frozenset({"_core.AsyncResource", "_core.Resource"}),
    functions=True,
)
TYPES = Rules(
    {
        **_FUTURE,
        "typing": frozenset({"Annotated", "Any", "Literal", "TypeAlias"}),
        "pydantic": frozenset({"Field"}),
        "typing_extensions": frozenset({"TypeAliasType"}),
        "_core.read_write_only": frozenset({"ABSENT", "InResponses", "InRequests"}),
        "_core.model": frozenset({"Model"}),
        "_core.scalars": frozenset({"Date", "DateTime", "Number", "exact"}),
        "_core.open_enums": frozenset({"open_enum"}),
        "_core.unions": frozenset({"by_fields"}),
    },
    ("types.",),
    calls={"pydantic.Field": _FIELD, "typing_extensions.TypeAliasType": _NONE},
    bases=frozenset({"_core.Model"}),
)
DICTS = Rules(
    {**_FUTURE, **_DATES, "typing": _TYPING | {"Required", "TypeAlias", "TypedDict"}},
    ("types.", "types.dicts."),
    frozenset({"types"}),
    calls={"typing.TypedDict": frozenset({"total"})},
    bases=frozenset({"typing.TypedDict"}),
    quoted=True,
)
WEBHOOKS = Rules(
    {
        **_FUTURE,
        "typing": frozenset({"TYPE_CHECKING", "Any"}),
        "_core.webhooks": frozenset({"Headers", "Secret", "Verification", "receive_message", "verify_message"}),
    },
    whole=frozenset({"types"}),
    calls={
        "_core.Verification": frozenset(
            (
                "style header prefix signed algorithm encoding timestamp_header timestamp_key signature_key id_header "
                "secret_is_base64 tolerance variable"
            ).split()
        ),
        "_core.receive_message": _NONE,
        "_core.verify_message": _NONE,
        "staticmethod": _NONE,
    },
    functions=True,
)


def rules_of(path: str) -> Rules | None:
    """The rules for a path inside the package; None where no template writes such a file."""
    if path in _BY_PATH:
        return _BY_PATH[path]
    folder, _, name = path.rpartition("/")
    return _BY_FOLDER.get(folder) if name.endswith(".py") and not name.startswith("__") else None


_BY_PATH = {
    "__init__.py": ROOT,
    "_settings.py": SETTINGS,
    "_client.py": CLIENT,
    "webhooks.py": WEBHOOKS,
    "resources/__init__.py": PLAIN,
    "types/__init__.py": TYPES_ROOT,
    "types/dicts/__init__.py": TYPES_ROOT,
}
_BY_FOLDER = {"resources": RESOURCES, "types": TYPES, "types/dicts": DICTS}
