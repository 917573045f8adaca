"""Types: tins."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.scalars import exact

Order: TypeAlias = Literal["asc", "ASC", "desc"]
"""Which way round."""


TinTrim: TypeAlias = Literal["red", "orange", "yellow", "green", "blue", "indigo", "violet"]


TinOdd: TypeAlias = Literal["", " ", "a'b", 'a"b', "a\\b", "line\nbreak", "{{x}}", "日本"]


class Tin(Model):
    kind: Literal["tin"] = "tin"
    colour: TinTrim | None = None
    trim: TinTrim | None = None
    litres: Literal[1, 5, 10] | None = None
    mixed: Literal[1, "auto", True] | None = None
    finish: Literal["matt", "gloss"] | None = None
    grade: (
        Annotated[float, Field(ge=0.5, le=0.5), exact] | Annotated[float, Field(ge=1.5, le=1.5), exact] | None
    ) = None
    """One of 0.5, 1.5."""

    odd: TinOdd | None = None
