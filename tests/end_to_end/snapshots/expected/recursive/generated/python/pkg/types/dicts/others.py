"""TypedDicts for the types: others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..others import Even, Expression, Json, Odd


class EvenDict(TypedDict, total=False):
    next: Odd | OddDict
    extra: Json


ExpressionDict: TypeAlias = "SumDict | ValueDict"


class OddDict(TypedDict, total=False):
    next: Even | EvenDict


class SumDict(TypedDict, total=False):
    op: Required[Literal["sum"]]
    parts: Sequence[Expression | ExpressionDict]


class ValueDict(TypedDict, total=False):
    op: Required[Literal["value"]]
    value: float
