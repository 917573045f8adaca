"""TypedDicts for the types: others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from ..others import ThingB
    from .things import AThingResponseADict, AThingResponseBDict


AThingResponseDict: TypeAlias = "AThingResponseADict | AThingResponseBDict"


class OneDict(TypedDict, total=False):
    kind: Literal["One"]
    a: str


class ThingDict(TypedDict, total=False):
    a: Required[str]
    b: ThingB
    c: Sequence[ThingB]
    d: Literal["on", "ON"] | str
    e: Any
    f: str
    g: Literal["a"]
    h: Any
    i: Any
    j: int
    missing: Required[Any]


class TwoDict(TypedDict, total=False):
    kind: Literal["Two"]
    b: str


UnionDict: TypeAlias = "OneDict | TwoDict"
