"""Types: others."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.scalars import Number


class BerthCrane(Model):
    id: str
    crane: str


class BerthDepth(Model):
    id: str
    depth: Number


Berth: TypeAlias = BerthCrane | BerthDepth


class Dry(Model):
    crane: str


class Ship(Model):
    name: str
    tons: Number
    flag: str | None = None


class Fleet(Model):
    flagship: Ship | None = None
    """The first of them."""

    tender: Ship | None = None
    code: Annotated[str | None, Field(max_length=4, min_length=2, pattern="^[A-Z]+$")] = None
    clash: int | None = None


class Vessel(Model):
    """Anything that floats."""

    name: str
    tons: Number | None = None


class Wet(Model):
    depth: Number
