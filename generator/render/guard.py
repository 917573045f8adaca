"""The last check before anything is published: a generated Python file holds what its template declares, and no more.

Every file is parsed, and each node must be of a kind that the templates write; calls, decorators and imports are held
against short lists. Text of a document that had become code would not pass.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import lru_cache

from ..apart import Apart
from ..naming.identifiers import MODEL_HELPERS
from ..naming.names import CLASS_SUFFIXES, Names
from ..timings import Timings

_STATEMENTS = (
    ast.Module,
    ast.Import,
    ast.ImportFrom,
    ast.Assign,
    ast.AnnAssign,
    ast.ClassDef,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Return,
    ast.If,
    ast.Pass,
    ast.Expr,
    ast.Raise,
    ast.Await,
    ast.arguments,
    ast.arg,
    ast.keyword,
    ast.alias,
)
_EXPRESSIONS = (
    ast.Constant,
    ast.Name,
    ast.Attribute,
    ast.Subscript,
    ast.Tuple,
    ast.List,
    ast.Set,
    ast.Dict,
    ast.DictComp,
    ast.comprehension,
    ast.BinOp,
    ast.BitOr,
    ast.UnaryOp,
    ast.USub,
    ast.Not,
    ast.Call,
    ast.Compare,
    ast.NotIn,
    ast.In,
    ast.Eq,
    ast.Load,
    ast.Store,
    ast.JoinedStr,
    ast.FormattedValue,
    ast.Starred,
)
_TYPE_CALLS = frozenset({"Field", "TypeAliasType"})
_DICT_CALLS = frozenset({"TypedDict"})
_CODE_CALLS = frozenset(
    (
        "Operation Style Held Paging BodyWay DescribedAnswer NamedEvent Scheme Server Variable _set_up _changed "
        "_call _download _list _stream _raw_view _streamed_view raw_response "
        "async_raw_response streamed_response async_streamed_response cached_property"
    ).split()
)
_WEBHOOK_CALLS = frozenset("Verification receive_message verify_message staticmethod".split())
_LAZY_CALLS = frozenset("import_module getattr globals sorted items split rpartition AttributeError".split())
_MODULES = frozenset(
    [
        "__future__",
        "builtins",
        "collections.abc",
        "datetime",
        "functools",
        "httpx2",
        "importlib",
        "typing",
        "typing_extensions",
        "pydantic",
    ]
)
_LAZY = ("/__init__.py", "/_settings.py")


class UnsafeOutput(Exception):
    """A generated file holds something that no template writes: a fault of specloom, and nothing is published."""


def callable_names(names: Names) -> frozenset[str]:
    """The resource classes, which the client and the raw views call, and that of webhooks."""
    classes = (one.class_name for one in names.resources)
    found = {f"{before}{one}{after}" for one in classes for before in ("", "Async") for after in CLASS_SUFFIXES}
    return frozenset(found | {"Webhooks"})


def check_files(files: Mapping[str, str], package: str, classes: frozenset[str]) -> None:
    """Check every generated Python file of `package`. `classes` may be called beside the fixed names.

    The runtime is left out: it is copied, not generated. Raises UnsafeOutput with the path, line and kind of the first
    thing that must not be there.
    """
    for path, text in files.items():
        if path.endswith(".py") and not path.startswith(f"{package}/_core/"):
            check_python(path, text, classes)


# Fewer characters are judged sooner than another process has begun.
_SMALL = 100_000


def check_apart(
    files: Mapping[str, str], package: str, classes: frozenset[str], timings: Timings, *, fork: bool
) -> None:
    """As `check_files`, half of it in another process if `fork`."""
    python = {path: text for path, text in files.items() if path.endswith(".py")}
    halves: list[dict[str, str]] = [{}, {}]
    sizes = [0, 0]
    for path in sorted(python, key=lambda path: (-len(python[path]), path)):
        smaller = int(fork and sizes[1] < sizes[0])
        halves[smaller][path] = python[path]
        sizes[smaller] += len(python[path])
    worth = fork and sizes[1] > _SMALL
    other = Apart("guard", lambda: _fault_in(halves[1], package, classes), timings, fork=worth)
    try:
        with timings.stage("guard"):
            check_files(halves[0], package, classes)
    finally:
        # Nothing but the answer that there is no fault lets the files pass.
        fault = other.result()
    if fault != "":
        raise UnsafeOutput(str(fault))


def _fault_in(files: Mapping[str, str], package: str, classes: frozenset[str]) -> str:
    try:
        check_files(files, package, classes)
    except UnsafeOutput as unsafe:
        return str(unsafe)
    return ""


def check_python(path: str, text: str, classes: frozenset[str] = frozenset()) -> None:
    """Check one file, as `check_files` does."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise UnsafeOutput(f"{path}: not Python: {error}") from None
    lazy = path.endswith(_LAZY)
    types_alone = "/types/" in path and not lazy
    calls = _helpers_called(tree) if "/types/" in path else _code_calls(classes)
    if "/types/dicts/" in path:
        calls = _DICT_CALLS
    if lazy:
        calls = calls | _LAZY_CALLS
    elif path.endswith("/webhooks.py") and path.count("/") == 1:
        calls = _WEBHOOK_CALLS
    todo: list[ast.AST] = [tree]
    while todo:
        node = todo.pop()
        kind = type(node)
        fields = _FIELDS.get(kind)
        if fields is None or (not lazy and kind in _LAZY_NODES) or (types_alone and kind is ast.FunctionDef):
            raise _found(path, node, kind.__name__)
        if kind in _RULED:
            _check_node(path, node, calls, classes)
        for field in fields:
            inner = getattr(node, field)
            if type(inner) is list:
                todo += [one for one in reversed(inner) if one is not None]
            elif inner is not None:
                todo.append(inner)


def _helpers_called(tree: ast.Module) -> frozenset[str]:
    """What a module of types may call: the helpers that it imports, by the name that they have there.

    A type may be called like a helper that its module does not import, or imports under a private name.
    """
    absolute = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.level == 0]
    helpers = [alias for node in absolute for alias in node.names if alias.name in _TYPE_CALLS]
    return frozenset(alias.asname or alias.name for alias in helpers)


@lru_cache(maxsize=4)
def _code_calls(classes: frozenset[str]) -> frozenset[str]:
    """What may be called outside of types; made once for all files."""
    return _CODE_CALLS | classes


def _check_node(path: str, node: ast.AST, calls: frozenset[str], classes: frozenset[str]) -> None:
    """The rule for one node of a kind that has one."""
    match node:
        case ast.Name():
            _check_name(path, node, node.id, calls if isinstance(node.ctx, ast.Store) else _NONE)
        case ast.Attribute():
            _check_name(path, node, node.attr, _NONE)
        case ast.arg():
            _check_name(path, node, node.arg, calls)
        case ast.Call():
            _check_call(path, node, calls)
        case ast.Expr():
            if not _is_docstring(node) and not _sets_up(node):
                raise _found(path, node, "an expression that stands alone")
        case ast.Import() | ast.ImportFrom():
            _check_import(path, node, calls)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            _check_name(path, node, node.name, calls, functions=_FUNCTIONS)
        case ast.ClassDef():
            _check_name(path, node, node.name, _NONE if node.name in classes else calls)
        case _:
            pass


# Fields that hold no nodes. `ctx` is Load or Store in everything but `del`, which is no allowed statement.
_TEXTS = {"ctx", "type_comment", "simple", "is_async", "conversion", "level", "module", "asname"}
_OWN_TEXTS: dict[type[ast.AST], set[str]] = {
    ast.Constant: {"value", "kind"},
    ast.Name: {"id"},
    ast.Attribute: {"attr"},
    ast.alias: {"name"},
    ast.arg: {"arg"},
    ast.keyword: {"arg"},
    ast.FunctionDef: {"name"},
    ast.AsyncFunctionDef: {"name"},
    ast.ClassDef: {"name"},
}
_FIELDS: dict[type[ast.AST], tuple[str, ...]] = {
    kind: tuple(field for field in kind._fields if field not in _TEXTS | _OWN_TEXTS.get(kind, set()))
    for kind in _STATEMENTS + _EXPRESSIONS
}
_LAZY_NODES = frozenset({ast.JoinedStr, ast.Raise, ast.Starred})
_RULED = frozenset(
    {ast.Call, ast.Import, ast.ImportFrom, ast.Expr, ast.Name, ast.Attribute, ast.arg, ast.ClassDef}
    | {ast.FunctionDef, ast.AsyncFunctionDef}
)
_NONE: frozenset[str] = frozenset()
_DUNDERS = frozenset({"__name__", "__all__", "__module__", "__version__", "__pydantic_extra__"})
_FUNCTIONS = frozenset({"__init__", "__getattr__", "__dir__"})


def _check_name(
    path: str, node: ast.AST, name: str, calls: frozenset[str], functions: frozenset[str] = frozenset()
) -> None:
    """No name with dunders but a few, and no second meaning for a name that may be called."""
    if name.startswith("__") and name not in _DUNDERS and name not in functions:
        raise _found(path, node, name)
    if name in calls:
        raise _found(path, node, f"another meaning of {name}")


def _check_call(path: str, node: ast.Call, calls: frozenset[str]) -> None:
    match node.func:
        case ast.Name(id=called) | ast.Attribute(attr=called) if called in calls:
            return
        case ast.Name(id=called) | ast.Attribute(attr=called):
            raise _found(path, node, f"a call of {called}")
        case _:
            raise _found(path, node, "a call of an expression")


def _check_import(path: str, node: ast.Import | ast.ImportFrom, calls: frozenset[str]) -> None:
    """Modules from a short list; from this package anything; a name that may be called is not given away."""
    modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
    absolute = isinstance(node, ast.Import) or node.level == 0
    for module in modules:
        if absolute and (module not in _MODULES or (module == "builtins" and isinstance(node, ast.ImportFrom))):
            raise _found(path, node, f"an import of {module}")
    for alias in node.names:
        if alias.asname is not None and alias.asname != alias.name and alias.asname not in _RENAMED:
            raise _found(path, node, f"an import as {alias.asname}")


_RENAMED = frozenset({"FileInput", "__version__", "_types", *(f"_{one}" for one in MODEL_HELPERS)})


def _is_docstring(node: ast.Expr) -> bool:
    return isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _sets_up(node: ast.Expr) -> bool:
    """`self._set_up(...)`, the one call whose result nobody wants; its arguments are judged like all others."""
    match node.value:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="_set_up")):
            return True
        case _:
            return False


def _found(path: str, node: ast.AST, what: str) -> UnsafeOutput:
    return UnsafeOutput(f"{path}:{getattr(node, 'lineno', 0)}: {what}")
