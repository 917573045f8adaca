"""Types: currency."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._core.open_enums import open_enum

Currency: TypeAlias = Annotated[Literal["EUR", "USD", "JPY"] | str, open_enum]
