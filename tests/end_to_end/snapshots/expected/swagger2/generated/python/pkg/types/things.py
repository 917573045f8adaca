"""Types: things."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum


class Problem(Model):
    message: str | None = None


class Thing(Model):
    name: str
    colour: Annotated[Literal["red", "blue"] | str, open_enum] | None = None
