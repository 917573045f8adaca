"""Values and types in generated modules, held against the rules: what names stand for decides what they may do."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from specloom.targets.python.guard_rules import (
    ANNOTATIONS,
    ARGUMENT,
    BUILTIN_TYPES,
    CLASS,
    CONSTANT,
    GENERICS,
    MARKS,
    MODULE,
    PACKAGE_NAME,
    QUALIFIED,
    RESOURCE,
    RUNTIME,
    VALUES,
    Allowed,
    Rules,
    UnsafeOutput,
)

NOTHING: Mapping[str, str] = {}
_SCALARS = (str, int, float, bool, type(None))


class Expressions:
    """The expressions of one module; `_names` says what each name of the module stands for."""

    def __init__(self, path: str, inner: str, rules: Rules, allowed: Allowed) -> None:
        self._path, self._rules, self._allowed = path, rules, allowed
        self._folder = inner.split("/")[:-1]
        self._names: dict[str, str] = {}

    def _refuse(self, node: ast.AST, what: str) -> UnsafeOutput:
        return UnsafeOutput(f"{self._path}:{getattr(node, 'lineno', 0)}: {what}")

    # -- values -------------------------------------------------------------------------------------------------

    def _value(self, node: ast.expr, local: Mapping[str, str]) -> None:
        if isinstance(node, ast.Constant):
            _scalar(self, node)
        elif isinstance(node, ast.Name):
            if (local.get(node.id) or self._names.get(node.id)) not in VALUES:
                raise self._refuse(node, f"the value {node.id}")
        elif isinstance(node, ast.Dict):
            self._values(node.keys, local)
            self._values(node.values, local)
        elif isinstance(node, ast.Tuple | ast.List):
            self._values(node.elts, local)
        elif isinstance(node, ast.Call):
            self._call(node, local)
        elif isinstance(node, ast.UnaryOp):
            _number(self, node)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.attr.startswith("_") or local.get(node.value.id) != CONSTANT:
                raise self._refuse(node, f"the attribute {node.attr}")
        elif not isinstance(node, ast.Subscript) or ast.dump(node) != PACKAGE_NAME:
            raise self._refuse(node, kind_of(node))

    def _values(self, nodes: Sequence[ast.expr | None], local: Mapping[str, str]) -> None:
        for node in nodes:
            if node is None:
                raise UnsafeOutput(f"{self._path}: an unpacked mapping")
            if type(node) is ast.Constant and type(node.value) is str:
                continue
            self._value(node, local)

    def _call(self, node: ast.Call, local: Mapping[str, str]) -> None:
        keywords: frozenset[str] | None = None
        match node.func:
            case ast.Name(id=name):
                origin = local.get(name) or self._names.get(name, name)
                keywords = self._rules.calls.get(origin)
                if origin in (CLASS, RESOURCE):
                    self._makes(node, local)
                if origin in ("typing_extensions.TypeAliasType", "typing.TypedDict"):
                    self._made_type(node)
                    return
            case ast.Attribute(value=ast.Name(id="self"), attr=name) if local.get("self") == ARGUMENT:
                keywords = self._rules.methods.get(name)
            case ast.Attribute(value=ast.Name(id=base), attr=name):
                views = self._rules.methods and name in ("_raw_view", "_streamed_view")
                if views and local.get(base) == ARGUMENT and not node.args and not node.keywords:
                    return
            case _:
                raise self._refuse(node, "a call of an expression")
        if keywords is None:
            raise self._refuse(node, f"a call of {name}")
        self._values(node.args, local)
        for keyword in node.keywords:
            if keyword.arg is None or keyword.arg not in keywords:
                raise self._refuse(node, f"the keyword {keyword.arg} of {name}")
            self._value(keyword.value, local)

    def _makes(self, node: ast.Call, local: Mapping[str, str]) -> None:
        """A resource, or a view of one, is made from `self`; webhooks from nothing."""
        match node.args:
            case [] | [ast.Name(id="self")] if local.get("self") == ARGUMENT:
                return
            case _:
                raise self._refuse(node, "another call of a class")

    def _made_type(self, node: ast.Call) -> None:
        """`TypeAliasType("Name", "type")`, and `TypedDict("Name", {"key": "type"}, total=False)`."""
        match node:
            case ast.Call(
                func=ast.Name(id=called),
                args=[ast.Constant(value=str()), ast.Constant(value=str(text)) as value],
                keywords=[],
            ) if (
                self._names[called] == "typing_extensions.TypeAliasType"
            ):
                self._quoted(value, text)
            case ast.Call(
                func=ast.Name(id=called),
                args=[ast.Constant(value=str()), ast.Dict(keys=keys, values=values)],
                keywords=[ast.keyword(arg="total", value=ast.Constant(value=False))],
            ) if (
                self._names[called] == "typing.TypedDict"
            ):
                self._values(keys, NOTHING)
                for one in values:
                    if not isinstance(one, ast.Constant) or not isinstance(one.value, str):
                        raise self._refuse(one, kind_of(one))
                    self._quoted(one, one.value)
            case _:
                raise self._refuse(node, "another call of a type")

    # -- annotations --------------------------------------------------------------------------------------------

    def _annotation(self, node: ast.expr) -> None:
        while isinstance(node, ast.BinOp):  # unions lean to the left, and may be long
            if not isinstance(node.op, ast.BitOr):
                raise self._refuse(node, kind_of(node.op))
            self._annotation(node.right)
            node = node.left
        if isinstance(node, ast.Name):
            origin = self._names.get(node.id)
            if origin not in ANNOTATIONS and (origin is not None or node.id not in BUILTIN_TYPES):
                raise self._refuse(node, f"the type {node.id}")
        elif isinstance(node, ast.Subscript):
            self._generic(node)
        elif isinstance(node, ast.Attribute):
            self._qualified(node)
        elif not isinstance(node, ast.Constant) or node.value is not None:
            raise self._refuse(node, f"{kind_of(node)} in a type")

    def _quoted(self, node: ast.expr, text: str) -> None:
        """A type in quotes is read as Python reads it, and judged as any other."""
        try:
            inner = ast.parse(text, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            raise self._refuse(node, "a type that is no Python") from None
        self._annotation(inner)

    def _qualified(self, node: ast.Attribute) -> None:
        origin = self._names.get(node.value.id, "") if isinstance(node.value, ast.Name) else ""
        module = origin.removeprefix(f"{MODULE} ")
        known = origin != module and (node.attr in QUALIFIED[module] if module in QUALIFIED else node.attr[0] != "_")
        if not known:
            raise self._refuse(node, f"the attribute {node.attr} in a type")

    def _generic(self, node: ast.Subscript) -> None:
        outer, inner = node.value, node.slice
        if isinstance(outer, ast.Name):
            origin = self._names.get(outer.id, outer.id)
        else:
            self._annotation(outer)
            origin = "builtins.list" if isinstance(outer, ast.Attribute) and outer.attr == "list" else ""
        parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        if origin == "typing.Literal":
            for part in parts:
                if isinstance(part, ast.UnaryOp):
                    _number(self, part)
                else:
                    _scalar(self, part)
        elif origin == "typing.Annotated" and len(parts) > 1:
            self._annotation(parts[0])
            for part in parts[1:]:
                self._mark(part)
        elif origin in GENERICS or origin == RUNTIME:
            for part in parts:
                if not (origin == "tuple" and isinstance(part, ast.Constant) and part.value is Ellipsis):
                    self._annotation(part)
        else:
            raise self._refuse(node, "another generic type")

    def _mark(self, node: ast.expr) -> None:
        """What `Annotated` holds beside the type."""
        match node:
            case ast.Name(id=name) if self._names.get(name) in MARKS:
                return
            case ast.Call(func=ast.Name(id=name), args=arguments) if self._names.get(name) == "pydantic.Field":
                kept = [
                    argument
                    for argument in arguments
                    if not (isinstance(argument, ast.Constant) and argument.value is Ellipsis)
                ]
                for keyword in node.keywords:
                    if keyword.arg not in self._rules.calls["pydantic.Field"]:
                        raise self._refuse(node, f"the keyword {keyword.arg} of {name}")
                for value in (*kept, *(keyword.value for keyword in node.keywords)):
                    if isinstance(value, ast.UnaryOp):
                        _number(self, value)
                    else:
                        _scalar(self, value)
            case _:
                raise self._refuse(node, f"{kind_of(node)} in a type")


def _scalar(module: Expressions, node: ast.expr) -> None:
    if not isinstance(node, ast.Constant) or type(node.value) not in _SCALARS:
        raise module._refuse(node, kind_of(node))


def _number(module: Expressions, node: ast.UnaryOp) -> None:
    """A negative number."""
    operand = node.operand
    if type(node.op) is not ast.USub or type(operand) is not ast.Constant or type(operand.value) not in (int, float):
        raise module._refuse(node, kind_of(node))


def kind_of(node: ast.AST) -> str:
    """What a node is called in a message."""
    return type(node).__name__
