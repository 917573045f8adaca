"""Types: others."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypeAliasType

from .._core.model import Model
from .._core.scalars import Number, exact

Json = TypeAliasType("Json", "Annotated[str | Number | list[Json] | dict[str, Json] | None, exact]")
"""Any JSON value."""


class Even(Model):
    next: Odd | None = None
    extra: Json | None = None


class Odd(Model):
    next: Even | None = None


class Value(Model):
    op: Literal["value"] = "value"
    value: Number | None = None


class Sum(Model):
    op: Literal["sum"] = "sum"
    parts: list[Expression] | None = None


Expression: TypeAlias = Annotated[Sum | Value, Field(discriminator="op")]
