"""Types: things."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core.model import Model
from .._core.scalars import DateTime, Number, exact


class Shelf(Model):
    __pydantic_extra__: dict[str, str]

    row: int | None = None


class Thing(Model):
    id: str
    owner: Annotated[str | None, Field(...)]
    found: DateTime | None = None
    value: int | str | None = None
    tags: list[str | None] | None = None
    labels: dict[str, int | None] | None = None
    shelf: Shelf | None = None
    nothing: Annotated[None, Field(None)] = None
    corner: list[Number | str] | None = None
    anything: Any | None = None
    never: Any | None = None
    wide: Annotated[float | None, Field(gt=0.0, lt=10.5), exact] = None
