"""Types: animals."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model


class Cat(Model):
    species: Literal["cat"] = "cat"
    lives: int | None = None


class Dog(Model):
    species: Literal["dog"] = "dog"
    barks: bool | None = None


Animal: TypeAlias = Annotated[Cat | Dog, Field(discriminator="species")]
"""Told apart by a declared discriminator."""
