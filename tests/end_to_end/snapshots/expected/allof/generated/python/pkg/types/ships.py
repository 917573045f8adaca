"""Types: ships."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.model import Model
from .._core.scalars import exact


class Tanker(Model):
    """Carries oil."""

    name: str
    tons: Annotated[float, Field(ge=1000.0), exact]
    flag: str | None = None
    barrels: int | None = None
