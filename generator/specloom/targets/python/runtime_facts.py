"""Facts for the documentation, read from the runtime itself: options, errors, arguments of a client."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from specloom.cache.memo import memo_json
from specloom.core.record import record
from specloom.targets.templating import users_digest

Value: TypeAlias = "int | float | str | frozenset[int] | frozenset[str]"

_ENTRY = re.compile(r"(\w+): (.*)")


@record
class Fact:
    """A name of the runtime, its type or its base, and its meaning."""

    name: str
    kind: str
    meaning: str


@record
class RuntimeFacts:
    """`options` are what every method takes, `errors` the public exceptions, `client` the client's own arguments.

    `values` are the numbers and lists that the runtime decides by, by name: `DEFAULT_TIMEOUT`, `REFUSED`.
    """

    options: tuple[Fact, ...]
    errors: tuple[Fact, ...]
    client: tuple[Fact, ...]
    values: Mapping[str, Value]


def runtime_facts(folders: list[Path]) -> RuntimeFacts:
    """The facts of the runtime that the first of `folders` has."""
    data = memo_json("runtime facts", users_digest(folders), lambda: _data(_read(folders)))
    values = {key: frozenset(value) if isinstance(value, list) else value for key, value in data["values"].items()}
    options, errors, client = (tuple(Fact(*one) for one in data[key]) for key in _LISTS)
    return RuntimeFacts(options, errors, client, values)


_LISTS = ("options", "errors", "client")


def _data(facts: RuntimeFacts) -> dict[str, Any]:
    """The facts as JSON values."""
    listed = {key: [[one.name, one.kind, one.meaning] for one in getattr(facts, key)] for key in _LISTS}
    values = {
        key: sorted(value, key=str) if isinstance(value, frozenset) else value for key, value in facts.values.items()
    }
    return {**listed, "values": values}


def _read(folders: list[Path]) -> RuntimeFacts:
    return RuntimeFacts(
        tuple(_options(_tree(folders, "options.py"))),
        tuple(_errors(_tree(folders, "errors.py"))),
        tuple(_client(_tree(folders, "client.py"))),
        {**_values(_tree(folders, "config.py")), **_values(_tree(folders, "retry.py"))},
    )


def _tree(folders: list[Path], name: str) -> ast.Module:
    path = next(folder / "python/_core" / name for folder in folders if (folder / "python/_core" / name).is_file())
    return ast.parse(path.read_text(encoding="utf-8"))


def _classes(tree: ast.Module) -> list[ast.ClassDef]:
    return [node for node in tree.body if isinstance(node, ast.ClassDef)]


def _options(tree: ast.Module) -> list[Fact]:
    """The items of `RequestOptions`, each with the string after it."""
    body = next((class_name.body for class_name in _classes(tree) if class_name.name == "RequestOptions"), [])
    result = []
    for index, node in enumerate(body):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            result.append(Fact(node.target.id, ast.unparse(node.annotation), _said(body[index + 1 : index + 2])))
    return result


def _said(nodes: list[ast.stmt]) -> str:
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            return node.value.value
    return ""


def _errors(tree: ast.Module) -> list[Fact]:
    """The public exceptions; a base that is not public is passed over."""
    bases = {
        class_name.name: [base.id for base in class_name.bases if isinstance(base, ast.Name)]
        for class_name in _classes(tree)
    }
    result = []
    for class_name in _classes(tree):
        if class_name.name.startswith("_") or not bases[class_name.name]:
            continue
        base = bases[class_name.name][0]
        while base.startswith("_") and bases.get(base):
            base = bases[base][0]
        first = (ast.get_docstring(class_name) or "").partition("\n\n")[0]
        result.append(Fact(class_name.name, base, " ".join(first.split())))
    return result


def _values(tree: ast.Module) -> dict[str, Value]:
    """The constants of a module: numbers, texts, sets of them, and unions of such sets."""
    result: dict[str, Any] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = _value(node.value, result)
            if value is not None:
                result[node.targets[0].id] = value
    return result


def _value(node: ast.expr, known: Mapping[str, Any]) -> Any:
    match node:
        case ast.Constant(value=int() | float() | str() as value):
            return value
        case ast.Name(id=name):
            return known.get(name)
        case ast.Set():
            return frozenset(_value(elt, known) for elt in node.elts)
        case ast.Call(func=ast.Name(id="frozenset"), args=[inner]):
            return _value(inner, known)
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            first, second = _value(left, known), _value(right, known)
            return first | second if isinstance(first, frozenset) and isinstance(second, frozenset) else None
    return None


def _client(tree: ast.Module) -> list[Fact]:
    """The arguments of a client, as its constructor's docstring describes them."""
    for class_name in _classes(tree):
        for node in class_name.body:
            if class_name.name == "SyncClient" and isinstance(node, ast.FunctionDef) and node.name == "__init__":
                return _arguments(ast.get_docstring(node) or "")
    return []


def _arguments(doc: str) -> list[Fact]:
    result: list[Fact] = []
    for line in doc.partition("Args:")[2].split("\n"):
        if entry := _ENTRY.match(line.strip()):
            result.append(Fact(entry[1], "", entry[2]))
        elif line.strip() and result:
            last = result.pop()
            result.append(Fact(last.name, "", f"{last.meaning} {line.strip()}"))
    return result
