"""Types: parcels."""

from __future__ import annotations

from .._core.model import Model
from .._core.scalars import Number


class UploadParcelSize(Model):
    w: Number | None = None
    h: Number | None = None
