"""TypedDicts for the types: others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..others import Ship


BerthDict: TypeAlias = "BerthCraneDict | BerthDepthDict"


class BerthCraneDict(TypedDict, total=False):
    id: Required[str]
    crane: Required[str]


class BerthDepthDict(TypedDict, total=False):
    id: Required[str]
    depth: Required[float]


class DryDict(TypedDict, total=False):
    crane: Required[str]


class FleetDict(TypedDict, total=False):
    flagship: Ship | ShipDict
    tender: Ship | ShipDict | None
    code: str
    clash: int


class ShipDict(TypedDict, total=False):
    name: Required[str]
    tons: Required[float]
    flag: str


class VesselDict(TypedDict, total=False):
    """Anything that floats."""

    name: Required[str]
    tons: float


class WetDict(TypedDict, total=False):
    depth: Required[float]
