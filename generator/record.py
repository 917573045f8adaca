"""Values with named fields, as the stages hand them on: dataclasses that cost little to define and to make.

A run defines more than a hundred of them before it does anything. A frozen dataclass with slots compiles seven methods
of its own, and sets its fields by a slow way round; these compile one, and share the rest. That nobody assigns to a
field is for the type checker to say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(kind: type[T]) -> type[T]:
    """A dataclass that is compared and hashed by its fields, and that type checkers hold to be frozen."""
    made: Any = dataclass(eq=False, repr=False, match_args=False)(kind)
    names = [one.name for one in fields(made) if one.compare]
    content: Callable[[Any], object] = attrgetter(*names) if names else lambda value: None

    def equal(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self is other or content(self) == content(other)

    def digest(self: Any) -> int:
        return hash(content(self))

    made.__eq__, made.__hash__, made.__repr__ = equal, digest, _shown
    found: type[T] = made
    return found


def _shown(self: Any) -> str:
    kind = type(self)
    shown = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(kind) if one.repr)
    return f"{kind.__qualname__}({', '.join(shown)})"
