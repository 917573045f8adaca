"""Types: tins."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import exact

Order: TypeAlias = Annotated[Literal["asc", "ASC", "desc"] | str, open_enum]
"""Which way round."""


TinTrim: TypeAlias = Annotated[
    Literal["red", "orange", "yellow", "green", "blue", "indigo", "violet"] | str, open_enum
]


TinOdd: TypeAlias = Annotated[
    Literal["", " ", "a'b", 'a"b', "a\\b", "line\nbreak", "{{x}}", "日本"] | str, open_enum
]


class Tin(Model):
    kind: Literal["tin"] = "tin"
    colour: TinTrim | None = None
    trim: TinTrim | None = None
    litres: Annotated[Literal[1, 5, 10] | int, open_enum] | None = None
    mixed: Literal[1, "auto", True] | None = None
    finish: Annotated[Literal["matt", "gloss"] | str, open_enum] | None = None
    grade: (
        Annotated[float, Field(ge=0.5, le=0.5), exact] | Annotated[float, Field(ge=1.5, le=1.5), exact] | None
    ) = None
    """One of 0.5, 1.5."""

    odd: TinOdd | None = None
