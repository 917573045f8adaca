"""The import rule of the program: a folder imports only folders before it, and no modules import in a circle.

Imports for type checkers alone, and those inside of functions, count like all others.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from specloom.core.graph import strongly_connected

SOURCE = Path(__file__).parents[2] / "generator/specloom"
LEVELS = (
    ("core",),
    ("cache",),
    ("read",),
    ("config",),
    ("resolve",),
    ("ir",),
    ("normalise",),
    ("sdk",),
    ("targets",),
    ("publish", "diff", "lint", "sync", "site", "init", "inspect"),
    ("app",),
    ("cli",),
)
RANK = {folder: rank for rank, folders in enumerate(LEVELS) for folder in folders}
MAY_PUBLISH = {"publish", "app", "cli"}


def modules(source: Path = SOURCE) -> dict[str, Path]:
    """Every module of the program by its dotted name."""
    found = {}
    for path in sorted(source.rglob("*.py")):
        parts = path.relative_to(source.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(path: Path, known: Mapping[str, object]) -> Iterator[str]:
    """The modules of the program that a module imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: imports are absolute"
            names = [
                f"{node.module}.{alias.name}" if f"{node.module}.{alias.name}" in known else str(node.module)
                for alias in node.names
            ]
        else:
            continue
        yield from (name for name in names if name in known)


def graph() -> dict[str, set[str]]:
    """Module -> the modules that it imports."""
    known = modules()
    return {name: set(imports(path, known)) - {name} for name, path in known.items()}


def folder(module: str) -> str:
    """The folder of a module below `specloom`; empty for the package itself."""
    return [*module.split("."), ""][1]


def against_the_rule(importer: str, imported: str) -> bool:
    """Whether a module may not import another."""
    own, other = folder(importer), folder(imported)
    if own in ("", "__main__") or own == other:
        return False
    if other == "":
        return True
    if other == "publish" and own not in MAY_PUBLISH:
        return True
    return RANK[other] >= RANK[own]


def test_every_folder_has_a_level() -> None:
    folders = {path.name for path in SOURCE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == set(RANK)


def test_the_import_rule() -> None:
    wrong = [f"{importer} imports {imported}" for importer, all_of in graph().items() for imported in all_of]
    wrong = [line for line in wrong if against_the_rule(*line.split(" imports "))]
    assert sorted(wrong) == []


def test_no_circles() -> None:
    edges = graph()
    circles = [sorted(group) for group in strongly_connected(edges) if len(group) > 1]
    assert circles == []


def test_nothing_is_loose() -> None:
    """Only the package and its `__main__` stand beside the folders."""
    assert {path.name for path in SOURCE.glob("*.py")} == {"__init__.py", "__main__.py"}


@pytest.mark.parametrize(
    ("importer", "imported", "wrong"),
    [
        ("specloom.core.words", "specloom.ir.model", True),
        ("specloom.diff.compare", "specloom.publish.plan", True),
        ("specloom.diff.compare", "specloom.lint.run", True),
        ("specloom.app.pipeline", "specloom.publish.plan", False),
        ("specloom.targets.python.target", "specloom.sdk.arguments", False),
        ("specloom.sdk.arguments", "specloom", True),
    ],
)
def test_the_rule_itself(importer: str, imported: str, wrong: bool) -> None:
    assert against_the_rule(importer, imported) is wrong


RUNTIME = Path(__file__).parents[2] / "templates/python/_core"


def runtime_imports(path: Path) -> set[str]:
    """The modules of the runtime that a module imports when it runs: anywhere in it, but not for type checkers."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_checkers = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for statement in node.body
        for inner in ast.walk(statement)
    }
    return {
        str(node.module)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module and id(node) not in for_checkers
    }


def test_no_circles_in_the_runtime() -> None:
    edges = {path.stem: runtime_imports(path) for path in RUNTIME.glob("*.py")}
    circles = [sorted(group) for group in strongly_connected(edges) if len(group) > 1]
    assert circles == []


def test_no_export_of_the_runtime_hides_a_module() -> None:
    """An import of `_core.sse` sets the attribute `sse` of the package, which would replace an export of that name."""
    tree = ast.parse((RUNTIME / "__init__.py").read_text(encoding="utf-8"))
    relative = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level == 1]
    exported = {alias.name for node in relative for alias in node.names}
    assert not exported & {path.stem for path in RUNTIME.glob("*.py")}
