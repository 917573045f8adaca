"""`dataclass` of the standard library, quick to define: a run defines more than a hundred before it does anything.

The library compiles every method of every class anew. Here the methods of a frozen class with slots are compiled once
for each number of members, and get the names of its own; they do the same. All other dataclasses are the library's.
"""

from __future__ import annotations

import dataclasses
import operator
from functools import cache, partial
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, order=False, **rest):
        """As `dataclasses.dataclass`."""
        if cls is None and frozen and slots and not rest:
            return partial(_define, order=order)
        return dataclasses.dataclass(cls, frozen=frozen, slots=slots, order=order, **rest)


_ORDERED = (operator.lt, operator.le, operator.gt, operator.ge)


def _define(cls: type[Any], *, order: bool) -> type[Any]:
    """A frozen dataclass with slots."""
    if cls.__bases__ != (object,) or {"__init__", "__eq__", "__hash__"} & vars(cls).keys():
        return dataclasses.dataclass(frozen=True, slots=True, order=order)(cls)
    made: type[Any] = dataclasses.dataclass(slots=True, init=False, repr=False, eq=False)(cls)
    found = dataclasses.fields(made)
    compared = [one.name for one in found if one.compare]
    methods: dict[str, Any] = {
        "__init__": _initialiser(made, found),
        "__eq__": _method(_equality(len(compared)), made, compared),
        "__hash__": _method(_hash(len(compared)), made, compared),
        "__repr__": _shown,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__getstate__": _state,
        "__setstate__": _restore,
    }
    if order:
        methods |= {f"__{compare.__name__}__": _comparison(compare, compared) for compare in _ORDERED}
    for name, method in methods.items():
        if name not in vars(cls):
            setattr(made, name, method)
    return made


def _initialiser(made: type[Any], found: tuple[dataclasses.Field[Any], ...]) -> FunctionType:
    """`__init__`, which puts its arguments into the slots of the class."""
    given = [one for one in found if one.init]
    factories = tuple([one.default_factory is not dataclasses.MISSING for one in given])
    defaults = [_UNMADE if later else one.default for one, later in zip(given, factories, strict=True)]
    first = next((index for index, value in enumerate(defaults) if value is not dataclasses.MISSING), len(given))
    if dataclasses.MISSING in defaults[first:] or any(one.kw_only for one in found):
        raise TypeError(f"{made.__qualname__}: every member after one with a default has one, and none is kw_only")
    scope: dict[str, Any] = {"unmade": _UNMADE}
    for index, one in enumerate(given):
        scope[f"set{index}"] = vars(made)[one.name].__set__
        scope[f"make{index}"] = one.default_factory
    code = _initialisation(factories, more=hasattr(made, "__post_init__"))
    return _method(code, made, [one.name for one in given], scope, tuple(defaults[first:]))


class _Unmade:
    """The default of an argument whose value a factory makes."""

    def __repr__(self) -> str:
        return "<factory>"


_UNMADE = _Unmade()


def _comparison(compare: Any, names: list[str]) -> Any:
    def method(one: Any, other: Any) -> Any:
        if other.__class__ is not one.__class__:
            return NotImplemented
        return compare(*([getattr(side, name) for name in names] for side in (one, other)))

    return method


def _shown(one: Any) -> str:
    members = [f"{field.name}={getattr(one, field.name)!r}" for field in dataclasses.fields(one) if field.repr]
    return f"{type(one).__qualname__}({', '.join(members)})"


def _refuse(one: Any, name: str, value: Any = None) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot change field {name!r}")


def _state(one: Any) -> list[Any]:
    return [getattr(one, field.name) for field in dataclasses.fields(one)]


def _restore(one: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(one), state, strict=True):
        object.__setattr__(one, field.name, value)


# -- code --------------------------------------------------------------------------------------------------------------


def _method(
    code: CodeType, made: type[Any], names: list[str], scope: dict[str, Any] | None = None, defaults: Any = ()
) -> FunctionType:
    """A method of a class: code for as many members, with their names in place of `m0`, `m1`, ..."""
    own = {f"m{index}": name for index, name in enumerate(names)}
    code = code.replace(
        co_varnames=tuple([own.get(name, name) for name in code.co_varnames]),
        co_names=tuple([own.get(name, name) for name in code.co_names]),
        co_qualname=f"{made.__qualname__}.{code.co_name}",
    )
    return FunctionType(code, scope or {}, code.co_name, defaults)


@cache
def _initialisation(factories: tuple[bool, ...], *, more: bool) -> CodeType:
    names = [f"m{index}" for index in range(len(factories))]
    lines = ["pass"]
    for index, (name, later) in enumerate(zip(names, factories, strict=True)):
        lines.append(f"set{index}(self, {f'make{index}() if {name} is unmade else {name}' if later else name})")
    if more:
        lines.append("self.__post_init__()")
    return _compiled(f"__init__({', '.join(['self', *names])})", lines)


@cache
def _equality(number: int) -> CodeType:
    one, other = _values("self", number), _values("other", number)
    return _compiled(
        "__eq__(self, other)",
        [f"return {one} == {other} if other.__class__ is self.__class__ else NotImplemented"],
    )


@cache
def _hash(number: int) -> CodeType:
    return _compiled("__hash__(self)", [f"return hash({_values('self', number)})"])


def _values(side: str, number: int) -> str:
    """The source of the tuple of all members."""
    return f"({''.join([f'{side}.m{index}, ' for index in range(number)])})"


def _compiled(head: str, lines: list[str]) -> CodeType:
    scope: dict[str, Any] = {}
    exec("\n ".join([f"def {head}:", *lines]), scope)
    code: CodeType = scope[head.partition("(")[0]].__code__
    return code
