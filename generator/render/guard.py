"""The last check before anything is published: a generated Python file holds what its template declares, and no more.

Every file is parsed, and each node must be of a kind that the templates write; calls, decorators and imports are held
against short lists. Text of a document that had become code would not pass.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping

from ..naming.names import Names

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
_CALLS = frozenset(
    (
        "Field Operation Style Scheme TypeAliasType TypedDict import_module getattr globals sorted items "
        "split rpartition _call _download _raw_view raw_response async_raw_response AttributeError "
        "cached_property float"
    ).split()
)
_MODULES = frozenset(
    [
        "__future__",
        "builtins",
        "collections.abc",
        "datetime",
        "functools",
        "importlib",
        "typing",
        "typing_extensions",
        "pydantic",
    ]
)
_LAZY = ("__init__.py", "_settings.py")


class UnsafeOutput(Exception):
    """A generated file holds something that no template writes: a fault of specloom, and nothing is published."""


def callable_names(names: Names) -> frozenset[str]:
    """The resource classes, which the client and the raw views call."""
    classes = (one.class_name for one in names.resources)
    return frozenset(
        f"{before}{one}{after}" for one in classes for before in ("", "Async") for after in ("", "WithRawResponse")
    )


def check_files(files: Mapping[str, str], classes: frozenset[str]) -> None:
    """Check every generated Python file. `classes` are the names that may be called beside the fixed ones.

    Raises UnsafeOutput with the path, line and kind of the first thing that must not be there.
    """
    for path, text in files.items():
        if path.endswith(".py") and "/_core/" not in path:
            check_python(path, text, classes)


def check_python(path: str, text: str, classes: frozenset[str] = frozenset()) -> None:
    """Check one file, as `check_files` does."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError) as error:
        raise UnsafeOutput(f"{path}: not Python: {error}") from None
    lazy = path.endswith(_LAZY)
    for node in ast.walk(tree):
        if not isinstance(node, _STATEMENTS + _EXPRESSIONS):
            raise _found(path, node, type(node).__name__)
        if isinstance(node, ast.Call):
            _check_call(path, node, classes)
        elif isinstance(node, ast.Import):
            _check_modules(path, node, [alias.name for alias in node.names])
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            _check_modules(path, node, [node.module or ""])
        elif isinstance(node, ast.JoinedStr | ast.Raise | ast.Starred) and not lazy:
            raise _found(path, node, type(node).__name__)
        elif isinstance(node, ast.Expr) and not _is_docstring(node):
            raise _found(path, node, "an expression that stands alone")
        elif isinstance(node, ast.Name | ast.Attribute):
            spelled = node.id if isinstance(node, ast.Name) else node.attr
            if spelled.startswith("__") and spelled not in _DUNDERS:
                raise _found(path, node, spelled)


_DUNDERS = frozenset({"__name__", "__all__", "__module__", "__version__"})


def _check_call(path: str, node: ast.Call, classes: frozenset[str]) -> None:
    function = node.func
    called = (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )
    if called not in _CALLS and called not in classes:
        raise _found(path, node, f"a call of {called or 'an expression'}")


def _check_modules(path: str, node: ast.AST, modules: list[str]) -> None:
    for module in modules:
        if module not in _MODULES:
            raise _found(path, node, f"an import of {module}")


def _is_docstring(node: ast.Expr) -> bool:
    return isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _found(path: str, node: ast.AST, what: str) -> UnsafeOutput:
    return UnsafeOutput(f"{path}:{getattr(node, 'lineno', 0)}: {what}")
