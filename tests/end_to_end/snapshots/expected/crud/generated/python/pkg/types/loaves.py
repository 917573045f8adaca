"""Types: loaves."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.model import Model
from .._core.read_write_only import ABSENT, InResponses
from .._core.scalars import Date, DateTime


class Baker(Model):
    name: str | None = None
    since: Date | None = None


class Loaf(Model):
    id: Annotated[str, Field(validate_default=True), InResponses] = ABSENT
    flour: str
    grams: int | None = None
    seeds: list[str] | None = None
    made_by: Annotated[Baker | None, Field(alias="madeBy")] = None
    created_at: Annotated[DateTime, Field(alias="createdAt", validate_default=True), InResponses] = ABSENT


class NewLoaf(Model):
    """What to bake."""

    flour: str
    """The kind of flour."""

    grams: Annotated[int | None, Field(ge=100)] = None
    seeds: Annotated[list[str] | None, Field(max_length=5)] = None
    made_by: Annotated[Baker | None, Field(alias="madeBy")] = None
