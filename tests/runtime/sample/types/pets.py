"""Pets and what belongs to them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._core import Date, DateTime, Model, Number, Time, exact


class Cat(Model):
    """A cat."""

    kind: Literal["cat"] = "cat"
    lives: Annotated[float | None, Field(ge=0, le=9, alias="livesLeft"), exact] = None


class Dog(Model):
    """A dog."""

    kind: Literal["dog"] = "dog"
    barks_at: Annotated[list[str] | None, Field(alias="barksAt")] = None
    friend: Animal | None = None


Animal = Annotated[Cat | Dog, Field(discriminator="kind")]


class Ball(Model):
    """A ball."""

    size: Literal["small", "large"]
    bounces: bool | None = None


class Rope(Model):
    """A rope."""

    length: Number


Toy = Ball | Rope | Literal["stick", "bone"] | str


class Owner(Model):
    """Who a pet belongs to."""

    name: str
    born: Date | None = None
    boss: Owner | None = None


class Tag(Model):
    """A tag on a pet."""

    tag_name: Annotated[str, Field(alias="tagName")]


class Pet(Model):
    """A pet."""

    id: str
    name: str
    status: Literal["free", "sold"] | None = None
    created_at: Annotated[DateTime | None, Field(alias="createdAt")] = None
    fed_at: Annotated[Time | None, Field(alias="fedAt")] = None
    weight: Number | None = None
    measures: Annotated[list[float] | None, exact] = None
    prices: Annotated[dict[str, float] | None, exact] = None
    count: int | None = None
    animal: Animal | None = None
    toys: list[Toy] | None = None
    owner: Owner | None = None
    tags: dict[str, Tag] | None = None
    meta: dict[str, Any] | None = None


PetList = list[Pet]


class Problem(Model):
    """What went wrong."""

    code: int
    reason: str
