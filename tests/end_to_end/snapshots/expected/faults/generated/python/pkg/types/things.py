"""Types: things."""

from __future__ import annotations

from .._core.model import Model


class AThingResponseA(Model):
    a: str | None = None


class AThingResponseB(Model):
    b: str | None = None
