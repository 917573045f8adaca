"""Types: others."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .things import AThingResponseA, AThingResponseB


class One(Model):
    kind: Literal["One"] = "One"
    a: str | None = None


ThingB: TypeAlias = Annotated[Literal["x", "y"] | str, open_enum]


class Thing(Model):
    a: str
    b: ThingB | None = None
    c: list[ThingB] | None = None
    d: Annotated[Literal["on", "ON"] | str, open_enum] | None = None
    e: Any | None = None
    f: Annotated[str | None, Field(pattern="(?i:^x$)")] = None
    g: Literal["a"] | None = None
    h: Any | None = None
    i: Any | None = None
    j: int | None = None
    missing: Any


class Two(Model):
    kind: Literal["Two"] = "Two"
    b: str | None = None


Union: TypeAlias = Annotated[One | Two, Field(discriminator="kind")] | One | Two


AThingResponse: TypeAlias = AThingResponseA | AThingResponseB
