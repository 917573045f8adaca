"""Types: currency."""

from __future__ import annotations

from typing import Literal, TypeAlias

Currency: TypeAlias = Literal["EUR", "USD", "JPY"]
