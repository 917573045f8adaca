"""The last check: whatever is not written by a template is refused; everything that is, passes."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator.render.guard import UnsafeOutput, check_files, check_python

MALICIOUS = {
    "a call": "import_ = __import__('os')",
    "a call of another name": "x = eval('1')",
    "a call in a default": "def f(x=open('/etc/passwd')): ...",
    "a call in an annotation": "x: exec('1') = 1",
    "a call in a decorator": "@print\ndef f(): ...",
    "a call of a call": "x = Field()()",
    "a call of an index": "x = [print][0]()",
    "a call of a lambda": "x = (lambda: 1)()",
    "a lambda": "x = lambda: 1",
    "a statement": "print('x')",
    "a bare call": "Field()",
    "a bare name": "x",
    "an ellipsis alone": "class A:\n    x.y",
    "import os": "import os",
    "import under another name": "import os as typing",
    "import of a part": "from os import system as Field",
    "import of a submodule": "import importlib.machinery",
    "import of subprocess": "def f():\n    import subprocess",
    "a loop": "for x in y:\n    pass",
    "while": "while 1:\n    pass",
    "with": "with x:\n    pass",
    "try": "try:\n    pass\nexcept Exception:\n    pass",
    "del": "del x",
    "global": "def f():\n    global x",
    "assert": "assert x",
    "exec by match": "match x:\n    case 1:\n        pass",
    "a walrus": "x = (y := 1)",
    "yield": "def f():\n    yield 1",
    "a list comprehension": "x = [y for y in z]",
    "a generator": "x = (y for y in z)",
    "an f-string": "x = f'{y}'",
    "raise": "raise ValueError",
    "a star": "x = [*y]",
    "dunder attribute": "x = y.__class__.__bases__",
    "dunder name": "x = __builtins__",
    "dunder in annotation": "x: y.__globals__ = 1",
    "arithmetic": "x = 9 ** 9",
    "a bound by division": "x = 1 / 0",
    "an augmented assignment": "x += 1",
    "a type statement by string": "x = compile('1', '', 'exec')",
    "another meaning for a name that may be called": "Field = eval\nx = Field('1')",
    "another meaning by a function": "def Field(x=getattr):\n    return x",
    "another meaning by an import": "from builtins import eval as Field\nx = Field('1')",
    "another meaning by an argument": "def f(Field=eval):\n    return Field('1')",
    "a dynamic import": "from importlib import import_module\nField = getattr(import_module('os'), 'system')",
    "a dynamic import of a type": "x: import_module('os') = 1",
    "no Python": "x = = 1",
    "a NUL": "x = '\0'",
    "too deep": "x = " + "(" * 500 + ")" * 500,
}


@pytest.mark.parametrize("source", MALICIOUS.values(), ids=MALICIOUS.keys())
def test_refused(source: str) -> None:
    with pytest.raises(UnsafeOutput) as found:
        check_python("pkg/types/a.py", source + "\n")
    assert str(found.value).startswith("pkg/types/a.py:")


@pytest.mark.parametrize(
    "source",
    [
        "x = 1",
        "'''doc'''",
        "x: int | None = None",
        "from pydantic import Field\nclass A(B):\n    'doc'\n    x: 'int' = Field(alias='y')",
    ],
)
def test_accepted(source: str) -> None:
    check_python("pkg/types/a.py", source)


def test_where_it_is_is_told() -> None:
    with pytest.raises(UnsafeOutput, match=r"pkg/a\.py:3: a call of eval"):
        check_python("pkg/a.py", "x = 1\n\ny = eval('1')\n")


def test_the_classes_of_resources_may_be_called() -> None:
    check_python("pkg/_client.py", "def f(self):\n    return Pets(self)\n", frozenset({"Pets"}))
    with pytest.raises(UnsafeOutput):
        check_python("pkg/_client.py", "def f(self):\n    return Cats(self)\n", frozenset({"Pets"}))


def test_every_python_file_but_the_runtime_is_checked() -> None:
    evil = "import os\n"
    check_files({"pkg/_core/a.py": evil, "docs/a.md": evil, "pyproject.toml": evil}, "pkg", frozenset())
    for path in ("pkg/a.py", "pkg/types/a.py", "pkg/resources/_core.py", "setup.py", "_core.py"):
        with pytest.raises(UnsafeOutput):
            check_files({path: evil}, "pkg", frozenset())


def test_a_folder_called_like_the_runtime_is_no_way_round() -> None:
    """Only the package's own `_core` is hand-written."""
    with pytest.raises(UnsafeOutput):
        check_files({"pkg/types/_core/a.py": "import os\n"}, "pkg", frozenset())


def test_the_guard_says_nothing_of_the_runtime_because_nothing_of_a_document_gets_there() -> None:
    """The runtime is copied as it is: no placeholder of a template in it, and each file is Python."""
    folder = Path(__file__).parents[2] / "templates/python/_core"
    for path in folder.glob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"))
        assert "{%" not in path.read_text(encoding="utf-8")
