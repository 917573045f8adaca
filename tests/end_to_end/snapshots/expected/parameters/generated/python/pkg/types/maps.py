"""Types: maps."""

from __future__ import annotations

from .._core.model import Model
from .._core.scalars import Number


class ReadMapBox(Model):
    north: Number | None = None
    south: Number | None = None
