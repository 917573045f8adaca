"""Types: others."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import Number
from .animals import Cat


class IronLock(Model):
    kind: Literal["iron"] = "iron"
    keys: int | None = None


class CodeLock(Model):
    kind: Literal["code", "pin"]
    code: str | None = None


Lock: TypeAlias = Annotated[IronLock | CodeLock, Field(discriminator="kind")]


class CagePlanDailyPlan(Model):
    hours: int


class CagePlanWeeklyPlan(Model):
    days: int


CagePlan: TypeAlias = CagePlanDailyPlan | CagePlanWeeklyPlan


class Hay(Model):
    weight: Number | None = None


class Straw(Model):
    length: Number | None = None


CageAlike: TypeAlias = Hay | Straw


class Cage(Model):
    inferred: Lock | None = None
    again: Lock | None = None
    maybe: Cat | None = None
    keeper: str | int | None = None
    mood: Annotated[Literal["calm", "wild"] | str, open_enum] | str | None = None
    plan: CagePlan | None = None
    alike: CageAlike | None = None
