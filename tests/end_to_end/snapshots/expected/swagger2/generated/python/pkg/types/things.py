"""Types: things."""

from __future__ import annotations

from typing import Literal

from .._core.model import Model


class Problem(Model):
    message: str | None = None


class Thing(Model):
    name: str
    colour: Literal["red", "blue"] | None = None
