"""Types: letters."""

from __future__ import annotations

from .._core.model import Model
from .._core.scalars import Number


class Letter(Model):
    to: str
    text: str | None = None


class SendLetterStamp(Model):
    price: Number | None = None
    country: str | None = None
