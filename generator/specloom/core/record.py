"""Frozen dataclasses with a fast constructor, for the values that the stages exchange.

A run defines more than a hundred of them before it does anything. A frozen dataclass with slots compiles seven methods
of its own, and sets its fields by a slow way round; these compile none, and share all but the names. That nobody
assigns to a field is for the type checker to say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, dataclass, field, fields
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(kind: type[T]) -> type[T]:
    """A dataclass that is compared and hashed by its fields, and that type checkers hold to be frozen."""
    own = [one for one in vars(kind).values() if isinstance(one, Field)]
    inherited = getattr(kind, "__dataclass_fields__", {}).values()
    usual = not hasattr(kind, "__post_init__") and all(map(_is_usual, (*own, *inherited)))
    made: Any = dataclass(init=not usual, eq=False, repr=False, match_args=False)(kind)
    listed = fields(made)
    if usual:
        made.__init__ = _constructor(f"{kind.__qualname__}.__init__", listed)
    names = [one.name for one in listed if one.compare]
    content: Callable[[Any], object] = attrgetter(*names) if names else lambda value: None

    def equal(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self is other or content(self) == content(other)

    def digest(self: Any) -> int:
        return hash(content(self))

    made.__eq__, made.__hash__, made.__repr__ = equal, digest, _shown
    result: type[T] = made
    return result


def _is_usual(one: Field[Any]) -> bool:
    """Whether a field is simply set to an argument."""
    return one.init and one.default_factory is MISSING and one.kw_only in (False, MISSING)


def _constructor(name: str, listed: Sequence[Field[Any]]) -> FunctionType:
    """A function that sets these fields: one that was compiled for so many, with other names."""
    names = tuple(one.name for one in listed)
    defaults = tuple(one.default for one in listed if one.default is not MISSING)
    if any(one.default is not MISSING for one in listed[: len(listed) - len(defaults)]):
        raise TypeError(f"{name}: a field without a default follows one that has one")
    code = _setting(len(names)).replace(co_varnames=("self", *names), co_names=names, co_qualname=name)
    return FunctionType(code, {}, "__init__", defaults or None)


@cache
def _setting(number: int) -> CodeType:
    """The code of a constructor that sets so many fields to its arguments, in their order."""
    names = [f"field_{one}" for one in range(number)]
    body = "".join(f"\n    self.{name} = {name}" for name in names) or "\n    pass"
    found: dict[str, Any] = {}
    exec(f"def __init__({', '.join(['self', *names])}):{body}", found)
    code: CodeType = found["__init__"].__code__
    return code


def _shown(self: Any) -> str:
    kind = type(self)
    shown = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(kind) if one.repr)
    return f"{kind.__qualname__}({', '.join(shown)})"
