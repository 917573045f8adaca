"""Types: common."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

Limit: TypeAlias = Annotated[int, Field(ge=1, le=50)]
