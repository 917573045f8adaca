"""One generated module held against its rules: every node of it is looked at, by what it stands for where it stands.

What a check does not go into is no part of the language that templates write, and refused. Names are followed to what
they were imported as, so neither another import nor a second meaning makes one of them something else.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from specloom.targets.python.guard_expressions import NOTHING, Expressions, kind_of
from specloom.targets.python.guard_rules import (
    ARGUMENT,
    BUILTIN_TYPES,
    CLASS,
    CONSTANT,
    FUNCTION,
    MODULE,
    RESOURCE,
    RUNTIME,
    TYPE,
    Allowed,
    UnsafeOutput,
    rules_of,
)
from specloom.targets.python.naming.identifiers import MODEL_ATTRIBUTES, MODEL_HELPERS
from specloom.targets.python.naming.modules import READER

_RENAMED = {
    "File": "FileInput",
    "VERSION": "__version__",
    "types": "_types",
    **{one: f"_{one}" for one in MODEL_HELPERS},
}


def check_module(path: str, tree: ast.Module, allowed: Allowed) -> None:
    """Raise UnsafeOutput, with path, line and kind, for the first thing in a module that no template writes."""
    inner = path.removeprefix(f"{allowed.package}/")
    rules = rules_of(inner) if inner != path else None
    if rules is None:
        raise UnsafeOutput(f"{path}:1: a module that no template writes")
    try:
        _Module(path, inner, rules, allowed).check(tree)
    except RecursionError:
        raise UnsafeOutput(f"{path}: it is nested too deeply") from None


class _Module(Expressions):
    def check(self, tree: ast.Module) -> None:
        self._bind(tree.body)
        for node in tree.body:
            self._statement(node)

    def _is_fixed(self, node: ast.stmt) -> bool:
        return bool(self._rules.fixed) and ast.dump(node) in self._rules.fixed

    # -- names --------------------------------------------------------------------------------------------------

    def _bind(self, body: Iterable[ast.stmt]) -> None:
        """Note what the names of the module stand for. Each has one meaning."""
        for node in body:
            match node:
                case ast.ImportFrom() | ast.Import():
                    for name, origin in self._imported(node):
                        self._name(node, name, origin)
                case ast.If(test=ast.Name()):
                    self._bind(node.body)
                case ast.ClassDef() | ast.FunctionDef() if not self._is_fixed(node):
                    self._name(node, node.name, CLASS if isinstance(node, ast.ClassDef) else FUNCTION)
                case ast.AnnAssign(target=ast.Name(id=name), annotation=ast.Name(id="TypeAlias" | "_TypeAlias")):
                    self._name(node, name, TYPE)
                case ast.AnnAssign(target=ast.Name(id=name)):
                    self._name(node, name, CONSTANT)
                case ast.Assign(
                    targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id=called))
                ) if self._names.get(called) in ("typing.TypedDict", "typing_extensions.TypeAliasType"):
                    self._name(node, name, TYPE)
                case ast.Assign(targets=[ast.Name(id=name)]):
                    self._name(node, name, CONSTANT)
                case _:
                    pass

    def _name(self, node: ast.AST, name: str, origin: str) -> None:
        if name.startswith("__") and name not in ("__all__", "__version__"):
            raise self._refuse(node, name)
        known = self._names.setdefault(name, origin)
        # `class Client(Client)`, where an API is so called.
        follows_base = origin == CLASS and known in self._rules.bases
        if (known != origin and not follows_base) or (origin == CONSTANT and name in BUILTIN_TYPES):
            raise self._refuse(node, f"another meaning of {name}")

    def _imported(self, node: ast.Import | ast.ImportFrom) -> list[tuple[str, str]]:
        """The names of an import, and what they stand for."""
        result = []
        for alias in node.names:
            module = "" if isinstance(node, ast.Import) else self._module(node)
            origin = self._origin(module, alias.name, relative=isinstance(node, ast.ImportFrom) and node.level > 0)
            if origin is None:
                source = f" from {module or 'this package'}" if isinstance(node, ast.ImportFrom) else ""
                raise self._refuse(node, f"an import of {alias.name}{source}")
            name = alias.asname or alias.name
            if name not in (alias.name, _RENAMED.get(alias.name)):
                raise self._refuse(node, f"an import as {name}")
            result.append((name, origin))
        return result

    def _module(self, node: ast.ImportFrom) -> str:
        """The module that an import names: absolute, or with dots from the package on."""
        if not node.level:
            return node.module or ""
        around = len(self._folder) - node.level + 1
        if around < 0:
            raise self._refuse(node, "an import from outside the package")
        return ".".join([*self._folder[:around], *([node.module] if node.module else [])])

    def _origin(self, module: str, name: str, *, relative: bool) -> str | None:
        """What an imported name stands for; None where no template imports it."""
        rules, allowed = self._rules, self._allowed
        core = module == "_core" or module.startswith("_core.")
        if not module:
            known = name in rules.whole and (name in allowed.modules) is relative
            return f"{MODULE} {name}" if known else None
        if name in rules.imports.get(module, ()) and core is relative:
            return f"_core.{name}" if core else f"{module}.{name}"
        if not relative or name == "*" or name.startswith("__"):
            return None
        if core:
            return RUNTIME if module.removeprefix("_core.") in allowed.runtime else None
        if module.startswith("custom."):
            return RESOURCE if "custom." in rules.own and f"{module[7:]}.{name}" in allowed.custom else None
        own = module in rules.own or f"{module.rpartition('.')[0]}." in rules.own
        if not own or module not in allowed.modules:
            return None
        if module == "_settings":
            return CONSTANT
        if module.startswith("resources."):
            return RESOURCE if name in allowed.classes else None
        if module == "webhooks":
            return RESOURCE if name == "Webhooks" else None
        return TYPE

    # -- statements ---------------------------------------------------------------------------------------------

    def _statement(self, node: ast.stmt) -> None:
        """A statement of the module itself."""
        match node:
            case ast.ImportFrom() | ast.Import():
                pass  # judged when the names were noted
            case ast.Expr(value=ast.Constant(value=str())):
                pass
            case ast.AnnAssign(target=ast.Name(id=name), value=value, simple=1):
                self._annotation(node.annotation)
                if self._names[name] == TYPE:
                    self._alias(node, value)
                elif value is not None:
                    self._value(value, NOTHING)
                if name == "_HOMES":
                    self._homes(node, value)
            case ast.ClassDef():
                self._class(node)
            case ast.If():
                self._condition(node)
            case _ if self._is_fixed(node):
                pass
            case ast.Assign(targets=[ast.Name()], value=value, type_comment=None):
                self._value(value, NOTHING)
            case ast.FunctionDef() if self._rules.functions:
                self._function(node, within=False)
            case _:
                raise self._refuse(node, kind_of(node))

    def _condition(self, node: ast.If) -> None:
        """`if TYPE_CHECKING:` with imports, `if not TYPE_CHECKING:` with what is the same in every package."""
        match node.test:
            case ast.Name(id=name) if self._names.get(name) == "typing.TYPE_CHECKING":
                fine = all(isinstance(one, ast.ImportFrom | ast.Import | ast.Pass) for one in node.body)
            case ast.UnaryOp(op=ast.Not(), operand=ast.Name(id=name)) if (
                self._names.get(name) == "typing.TYPE_CHECKING"
            ):
                fine = all(map(self._is_fixed, node.body))
            case _:
                fine = False
        if not fine or node.orelse:
            raise self._refuse(node, "a condition")

    def _homes(self, node: ast.AST, value: ast.expr | None) -> None:
        """The table of a lazy package leads to its own modules alone."""
        keys = value.keys if isinstance(value, ast.Dict) else [None]
        for key in keys:
            name = key.value if isinstance(key, ast.Constant) else None
            if name == READER and tuple(self._folder) == ("types",):
                continue
            if not isinstance(name, str) or ".".join([*self._folder, name]) not in self._allowed.modules:
                raise self._refuse(node, f"a module {name!r}")

    def _alias(self, node: ast.stmt, value: ast.expr | None) -> None:
        match value:
            case None:
                raise self._refuse(node, "an alias of nothing")
            case ast.Constant(value=str(text)) if self._rules.quoted:
                self._quoted(value, text)
            case _:
                self._annotation(value)

    def _class(self, node: ast.ClassDef) -> None:
        if node.decorator_list or getattr(node, "type_params", None):
            raise self._refuse(node, "a decorated class")
        for base in node.bases:
            origin = self._names.get(base.id, base.id) if isinstance(base, ast.Name) else ""
            if origin not in self._rules.bases and origin != RUNTIME:
                raise self._refuse(base, "another base of a class")
        for keyword in node.keywords:
            match keyword:
                case ast.keyword(arg="total", value=ast.Constant(value=False)) if self._rules.quoted:
                    pass
                case _:
                    raise self._refuse(node, f"the keyword {keyword.arg} of a class")
        for inner in node.body:
            self._member(inner)

    def _member(self, node: ast.stmt) -> None:
        """A statement in the body of a class."""
        match node:
            case ast.Expr(value=ast.Constant(value=str())) | ast.Pass():
                pass
            case ast.AnnAssign(target=ast.Name(id=name), value=value, simple=1):
                self._attribute(node, name)
                self._annotation(node.annotation)
                if value is not None:
                    self._value(value, NOTHING)
            case ast.FunctionDef() | ast.AsyncFunctionDef() if self._rules.functions:
                self._attribute(node, node.name)
                self._function(node, within=True)
            case ast.Assign(targets=[ast.Name(id=name)], value=value, type_comment=None):
                if name != "__module__":
                    self._attribute(node, name)
                self._value(value, NOTHING)
            case _:
                raise self._refuse(node, kind_of(node))

    def _attribute(self, node: ast.stmt, name: str) -> None:
        """A name that a class gets: it hides no name that is called in the class, and nothing that pydantic needs."""
        if name.startswith("__") and name not in ("__pydantic_extra__", "__init__"):
            raise self._refuse(node, name)
        if self._names.get(name, name) in self._rules.calls:
            raise self._refuse(node, f"another meaning of {name}")
        if "_core.Model" in self._rules.bases and name in MODEL_ATTRIBUTES:
            raise self._refuse(node, f"another meaning of {name}")

    def _is_decorator(self, node: ast.expr) -> bool:
        match node:
            case ast.Name(id=name):
                return self._names.get(name) == "functools.cached_property"
            case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str())], keywords=[]):
                return self._names.get(name) == "_core.deprecated"
            case _:
                return False

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, *, within: bool) -> None:
        arguments = node.args
        if node.name.startswith("__") and not (within and node.name == "__init__"):
            raise self._refuse(node, node.name)
        if getattr(node, "type_params", None) or node.type_comment or arguments.posonlyargs or arguments.vararg:
            raise self._refuse(node, "another kind of function")
        for one in node.decorator_list:
            if not within or not self._is_decorator(one):
                raise self._refuse(one, "another decorator")
        local: dict[str, str] = {}
        for argument in (*arguments.args, *arguments.kwonlyargs, *([arguments.kwarg] if arguments.kwarg else ())):
            if argument.arg.startswith("__") or argument.type_comment:
                raise self._refuse(argument, argument.arg)
            if argument.annotation is not None:
                self._annotation(argument.annotation)
            local[argument.arg] = ARGUMENT
        for default in (*arguments.defaults, *arguments.kw_defaults):
            if default is not None:
                self._value(default, NOTHING)
        if node.returns is not None:
            self._annotation(node.returns)
        for inner in node.body:
            self._step(inner, local, waits=isinstance(node, ast.AsyncFunctionDef))

    def _step(self, node: ast.stmt, local: dict[str, str], *, waits: bool) -> None:
        """A statement in the body of a function; what it gives a name to is `local` then."""
        match node:
            case ast.Expr(value=ast.Constant(value=str())) | ast.Pass():
                pass
            case ast.Return(value=ast.Await(value=ast.Call() as value)) if waits:
                self._value(value, local)
            case ast.Return(value=ast.expr() as value):
                self._value(value, local)
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="_set_up")) as value):
                self._value(value, local)
            case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)], type_comment=None):
                if name.startswith("_") or local.get("self") != ARGUMENT:
                    raise self._refuse(node, f"an assignment to {name}")
                self._value(node.value, local)
            case ast.Assign(targets=[ast.Name(id=name)], type_comment=None) | ast.AnnAssign(target=ast.Name(id=name)):
                if isinstance(node, ast.AnnAssign):
                    self._annotation(node.annotation)
                if name.startswith("__") or name == "self" or node.value is None:
                    raise self._refuse(node, name)
                self._value(node.value, local)
                local[name] = CONSTANT
            case ast.ImportFrom():
                for name, origin in self._imported(node):
                    if origin != RESOURCE:
                        raise self._refuse(node, f"an import of {name}")
                    local[name] = origin
            case _:
                raise self._refuse(node, kind_of(node))
