"""The last check: whatever is not written by a template is refused; everything that is, passes."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from specloom.targets.python.guard import Allowed, UnsafeOutput, check_files, check_python

ALLOWED = Allowed(
    "pkg",
    frozenset(["_client", "_core", "_settings", "resources.pets", "types", "types.a", "types.b", "types.dicts.a"]),
    classes=frozenset({"Pets", "AsyncPets"}),
    custom=frozenset({"birds.Birds"}),
    runtime=frozenset({"more"}),
)
TYPES = """
from typing import Annotated, Any, Literal, TypeAlias
from pydantic import Field
from typing_extensions import TypeAliasType
from .._core.read_write_only import ABSENT, InResponses
from .._core.model import Model
from .._core.unions import by_fields
from .b import B
"""
DICTS = """
from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ..a import A
"""
RESOURCES = """
from functools import cached_property
from typing import TYPE_CHECKING
from .._core import AsyncResource, Operation, Paging, Resource, Style, omit, to_raw
if TYPE_CHECKING:
    import builtins
    from typing import Any, Literal, Unpack
    from .._core import Omit, Page, RequestOptions
    from ..types import A
"""
CLIENT = """
from functools import cached_property
from typing import TYPE_CHECKING
from ._core.client import AsyncClient, SyncClient
if TYPE_CHECKING:
    from .resources.pets import Pets
class Shop(SyncClient):
    @cached_property
    def pets(self) -> Pets:
        from .resources.pets import Pets
        return Pets(self)
"""
LAZY = """
from importlib import import_module
from typing import TYPE_CHECKING
_HOMES: dict[str, str] = {"a": "A"}
_MODULES = {name: module for module, names in _HOMES.items() for name in names.split()}
"""
WEBHOOKS = """
from typing import TYPE_CHECKING
from ._core.webhooks import Verification, receive_message
"""
PLACES = {
    "pkg/types/a.py": TYPES,
    "pkg/types/dicts/a.py": DICTS,
    "pkg/resources/pets.py": RESOURCES,
    "pkg/_client.py": CLIENT,
    "pkg/types/__init__.py": LAZY,
    "pkg/__init__.py": LAZY.replace('"a": "A"', '"_client": "Shop"'),
    "pkg/webhooks.py": WEBHOOKS,
    "pkg/_settings.py": "from ._core.auth import Scheme\n",
    "pkg/resources/__init__.py": "",
}

ANYWHERE = r"""
import_ = __import__('os')
x = eval('1')
def f(x=open('/etc/passwd')): ...
x: exec('1') = 1
@print\ndef f(): ...
x = Field()()
x = [print][0]()
x = (lambda: 1)()
x = lambda: 1
print('x')
Field()
x
class A:\n    x.y
import os
import os as typing
from os import system as Field
import importlib.machinery
from os import path
from . import os
from typing import get_type_hints
from functools import partial
from pydantic import validate_call
from importlib import import_module as Field
def f():\n    import subprocess
for x in y:\n    pass
while 1:\n    pass
with x:\n    pass
try:\n    pass\nexcept Exception:\n    pass
del x
def f():\n    global x
assert x
match x:\n    case 1:\n        pass
x = (y := 1)
def f():\n    yield 1
x = [y for y in z]
x = (y for y in z)
x = f'{y}'
raise ValueError
x = [*y]
x = {**y}
x = y.__class__.__bases__
x = __builtins__
x: y.__globals__ = 1
x = 9 ** 9
x = 1 / 0
x += 1
x = ~1
x = -True
x = compile('1', '', 'exec')
x = print
x = ...
x = b'1'
x = 1j
x: 'int' = 1
x: "__import__('os').system('id')" = 1
x: list["__import__('os')"] = 1
x: int if 1 else str = 1
x: (int, str) = 1
x: int + 1 = 1
x: dict[str, print] = 1
x: print = 1
x: list[int][str] = 1
x: type[int] = 1
Field = eval\nx = Field('1')
def Field(x=getattr):\n    return x
from builtins import eval as Field\nx = Field('1')
def f(Field=eval):\n    return Field('1')
Field = getattr(import_module('os'), 'system')
x: import_module('os') = 1
str = 1
x.y = 1
x[0] = 1
x, y = 1, 2
x = y = 1
(x): int = 1
__builtins__ = {}
__class_getitem__ = 1
@staticmethod\nclass A: ...
@print\nclass A: ...
class A(metaclass=print): ...
class A(total=True): ...
class A(**{}): ...
class A(print): ...
class A(object, int): ...
class A(__import__('os').x): ...
class A:\n    @print\n    def f(self): ...
class A:\n    @x.setter\n    def f(self): ...
class A:\n    @cached_property()\n    def f(self): ...
class A:\n    def __del__(self): ...
class A:\n    def __class_getitem__(cls, x): ...
class A:\n    class B: ...
class A:\n    x: int = print
class A:\n    x: int = eval('1')
class A:\n    __slots__ = 1
class A:\n    def f(self): self.__class__ = 1
class A:\n    def f(self): self._client = 1
class A:\n    def f(self): return self.__class__
class A:\n    def f(self): return self._config
class A:\n    def f(self): return self.x()
class A:\n    def f(self): return super().f()
class A:\n    def f(self, *x): ...
class A:\n    def f(self, x, /): ...
class A:\n    async def f(self): await x
class A:\n    def f(self, x=eval): ...
class A:\n    def f(self) -> eval('1'): ...
from .custom import evil
from .custom.evil import Evil
from ..custom.evil import Evil
from ...custom.evil import Evil
from ....outside import x
from .._core import import_module
from .._core.transport import httpx2
from ._core.client import import_module
from .resources.pets import import_module
from .nowhere import X
from .b import *
from .b import __builtins__
if x:\n    pass
if TYPE_CHECKING:\n    x = 1
if TYPE_CHECKING:\n    pass\nelse:\n    import os
if not TYPE_CHECKING:\n    import os
def __getattr__(name):\n    return eval(name)
def __dir__() -> list[str]:\n    return sorted(eval)
x = = 1
x = '\0'
"""
"""What no module may hold, whatever it is and whatever it imports."""

OWN = {
    "pkg/types/a.py": r"""
        class A(B): ...
        class A(Field): ...
        class A(Model, total=False): ...
        class A(Model):\n    def f(self): ...
        class A(Model):\n    model_config: dict[str, str] = {}
        class A(Model):\n    x: Annotated[int, eval]
        class A(Model):\n    x: Annotated[int, Field(default_factory=print)]
        class A(Model):\n    x: Annotated[int, Field(default_factory=B.x)]
        class A(Model):\n    x: Annotated[int, Field(**{"default_factory": print})]
        class A(Model):\n    x: Annotated[int, Field(alias=B)]
        class A(Model):\n    x: Annotated[int, Field(alias=Field())]
        class A(Model):\n    x: Annotated["__import__('os')", Field(alias="x")]
        class A(Model):\n    x: Literal[print]
        class A(Model):\n    x: Literal[B.x]
        class A(Model):\n    Field: int
        x = Field(default_factory=print)
        X = TypeAliasType("X", "__import__('os').system('id')")
        X = TypeAliasType("X", "list[eval]")
        X = TypeAliasType("X", "int", type_params=())
        X = TypeAliasType("X", B)
        X: TypeAlias = "B"
        X: TypeAlias = B.x
        X: TypeAlias = B()
        X: TypeAlias
        from .dicts.a import ADict
        from . import b
        from ..resources.pets import Pets
        """,
    "pkg/types/dicts/a.py": r"""
        X: TypeAlias = "Mapping[str, __import__('os')]"
        X: TypeAlias = "Mapping[str, A.x]"
        X: TypeAlias = "["
        X = TypedDict("X", {"a": "eval('1')"}, total=False)
        X = TypedDict("X", {"a": A}, total=False)
        X = TypedDict("X", {"a": "A"}, total=eval)
        X = TypedDict("X", {**A})
        class A(TypedDict, metaclass=A): ...
        class A(TypedDict, total=False):\n    x: "Required[A]"
        class A(TypedDict, total=False):\n    def f(self): ...
        """,
    "pkg/resources/pets.py": r"""
        LIST: Operation[Page[A]] = Operation("GET", "/", evil=1)
        LIST: Operation[Page[A]] = Operation("GET", "/", pages=print)
        LIST: Operation[Page[A]] = Operation("GET", "/", styles={"a": Style(print)})
        LIST: Operation[Page[A]] = Operation(*"GET")
        LIST: Operation[Page[A]] = to_raw(eval)
        class Pets(A): ...
        class Pets(Resource):\n    def f(self): return self._call(LIST, evil=1)
        class Pets(Resource):\n    def f(self): return self._send(omit)
        class Pets(Resource):\n    def f(self): return self._client._raw_view()
        class Pets(Resource):\n    def f(self, a): return Pets(a)
        class Pets(Resource):\n    def f(self, a): return a(self)
        class Pets(Resource):\n    def f(this): return self._call()
        class Pets(Resource):\n    def f(self):\n        from ..custom.birds import Birds
        class Pets(Resource):\n    def f(self, x: builtins.eval): ...
        class Pets(Resource):\n    def f(self, x: builtins.list["x"]): ...
        class Pets(Resource):\n    cached_property = omit\n    @cached_property\n    def f(self): ...
        def f(cached_property): ...\nclass Pets(Resource):\n    @f\n    def g(self): ...
        from ..types.a import A
        """,
    "pkg/_client.py": r"""
        from .custom.birds import Evil
        from .custom.evil import Birds
        from .resources.pets import Evil
        from . import custom
        class Evil(SyncClient):\n    def f(self): return self._set_up(evil=1)
        class Evil(SyncClient):\n    def f(self, Pets): return Pets(self)
        class Evil(SyncClient):\n    def f(self): return Pets(self, 1)
        class Evil(Pets): ...
        """,
    "pkg/types/__init__.py": r"""
        x = import_module("os")
        x = import_module(f".{x}", "os")
        x = sorted(globals())
        _HOMES: dict[str, str] = {"..custom.evil": "A"}
        _HOMES: dict[str, str] = {"custom": "A"}
        from .._core.client import SyncClient
        """,
    "pkg/__init__.py": r"""
        _HOMES: dict[str, str] = {"custom.evil": "A"}
        from .custom import evil as evil
        from ._core import import_module as import_module
        """,
    "pkg/webhooks.py": r"""
        x = receive_message(eval)
        x = staticmethod(print)
        x = Verification(evil="x")
        """,
    "pkg/_settings.py": r"""
        x = Scheme("bearer", evil=1)
        x = __name__.rpartition("x")[0]
        x = __name__.join(["."])
        """,
}
"""What one kind of module may not hold, though another one, or something near to it, may."""


def _cases() -> list[tuple[str, str]]:
    anywhere = [(path, one) for one in ANYWHERE.strip().split("\n") for path in PLACES]
    own = [(path, one.strip()) for path, lines in OWN.items() for one in lines.strip().split("\n")]
    return [*anywhere, *own]


def test_refused() -> None:
    passed = []
    for path, case in _cases():
        head = "from __future__ import annotations\n" + PLACES[path]
        source = f"{head}\n{case.replace(chr(92) + 'n', chr(10)).replace(chr(92) + '0', chr(0))}\n"
        try:
            check_python(path, source, ALLOWED)
        except UnsafeOutput as unsafe:
            assert str(unsafe).startswith(f"{path}:")
        else:
            passed.append((path, case))
    assert passed == [], "\n".join(map(str, passed))


def test_what_is_too_deep_is_refused() -> None:
    for deep in ("x = " + "(" * 500 + ")" * 500, "x: " + "list[" * 150 + "int" + "]" * 150 + " | " + "-" * 5000 + "1"):
        with pytest.raises(UnsafeOutput):
            check_python("pkg/types/a.py", deep + "\n", ALLOWED)


ACCEPTED = {
    "pkg/types/a.py": """
class A(Model):
    'doc'
    __pydantic_extra__: dict[str, Any]
    x: Annotated[int | None, Field(alias='y', ge=-1)] = None
    y: Annotated[list[B], Field(validate_default=True), InResponses] = ABSENT
    z: Literal["a", -1, None, True] = "a"
X: TypeAlias = Annotated[A | B, by_fields]
'doc'
Y = TypeAliasType("Y", "A | list[Y] | Annotated[int, Field(ge=1)]")
""",
    "pkg/types/dicts/a.py": """
XDict: TypeAlias = "A | Mapping[str, XDict] | Sequence[str]"
class BDict(TypedDict, total=False):
    x: Required[XDict]
CDict = TypedDict("CDict", {"class": "Required[A]"}, total=False)
""",
    "pkg/resources/pets.py": """
LIST: Operation[Page[A]] = Operation("GET", "/", pages=Paging("page"), styles={"query.a": Style(json=True)})
class Pets(Resource):
    def list(self, id: str, *, x: builtins.list[A] | Omit = omit, **options: Unpack[RequestOptions]) -> Page[A]:
        'doc'
        return self._list(LIST, path={"id": id}, query={"x": x}, options=options)
    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        return PetsWithRawResponse(self)
class PetsWithRawResponse:
    def __init__(self, resource: Pets) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
class AsyncPets(AsyncResource):
    async def get(self, id: str) -> A:
        return await self._call(LIST, path={"id": id})
""",
    "pkg/_client.py": """
from .custom.birds import Birds
class Other(SyncClient):
    @cached_property
    def birds(self) -> Birds:
        from .custom.birds import Birds
        return Birds(self)
""",
    "pkg/_settings.py": """
from ._core.more import Marked
class ShopError(Exception, Marked):
    __module__ = __name__.rpartition(".")[0]
SCHEMES: dict[str, Scheme] = {"a": Scheme("header", "x", argument="y")}
OF_A_TEMPLATE_OF_ONES_OWN = ("x", -1, ["y"])
""",
}


@pytest.mark.parametrize("path", ACCEPTED)
def test_accepted(path: str) -> None:
    check_python(path, PLACES[path] + ACCEPTED[path], ALLOWED)


def test_no_encoding_makes_another_program_of_it() -> None:
    hidden = '"""\\u0022\\u0022\\u0022\\u000aimport os\\u000a\\u0022\\u0022\\u0022"""\n'
    cookie = "# coding: raw_unicode_escape\n"
    heads = [cookie, f"#!x\n{cookie}", f"\n{cookie}", f" \f{cookie}", "# vim: set fileencoding=utf-7 :\n", "\ufeff"]
    for head in heads:
        with pytest.raises(UnsafeOutput):
            check_python("pkg/resources/__init__.py", head + hidden, ALLOWED)


def test_where_it_is_is_told() -> None:
    with pytest.raises(UnsafeOutput, match=r"pkg/_settings\.py:3: a call of eval"):
        check_python("pkg/_settings.py", "x = 1\n\ny = eval('1')\n", ALLOWED)


def test_every_python_file_but_the_runtime_is_checked() -> None:
    """Only the package's own `_core` is hand-written, and only modules that templates write are known."""
    evil = "import os\n"
    check_files({"pkg/_core/a.py": evil, "docs/a.md": evil, "pyproject.toml": evil}, ALLOWED)
    every = (
        "pkg/a.py pkg/types/a.py pkg/resources/_core.py setup.py _core.py pkg/types/_core/a.py conftest.py docs/a.py"
    )
    for path in every.split():
        with pytest.raises(UnsafeOutput):
            check_files({path: evil}, ALLOWED)
    with pytest.raises(UnsafeOutput):
        check_files({"pkg/custom/a.py": "x = 1\n"}, ALLOWED)


def test_the_guard_says_nothing_of_the_runtime_because_nothing_of_a_document_gets_there() -> None:
    """The runtime is copied as it is: no placeholder of a template in it, and each file is Python."""
    folder = Path(__file__).parents[4] / "templates/python/_core"
    for path in folder.glob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"))
        assert "{%" not in path.read_text(encoding="utf-8")
