"""TypedDicts for the types: others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ..animals import Cat
    from ..others import CageAlike, CagePlan, Lock
    from .animals import CatDict


class CageDict(TypedDict, total=False):
    inferred: Lock | LockDict
    again: Lock | LockDict
    maybe: Cat | CatDict | None
    keeper: str | int
    mood: Literal["calm", "wild"] | str
    plan: CagePlan | CagePlanDict
    alike: CageAlike | CageAlikeDict


CageAlikeDict: TypeAlias = "HayDict | StrawDict"


CagePlanDict: TypeAlias = "CagePlanDailyPlanDict | CagePlanWeeklyPlanDict"


class CagePlanDailyPlanDict(TypedDict, total=False):
    hours: Required[int]


class CagePlanWeeklyPlanDict(TypedDict, total=False):
    days: Required[int]


class CodeLockDict(TypedDict, total=False):
    kind: Required[Literal["code", "pin"]]
    code: str


class HayDict(TypedDict, total=False):
    weight: float


class IronLockDict(TypedDict, total=False):
    kind: Required[Literal["iron"]]
    keys: int


LockDict: TypeAlias = "IronLockDict | CodeLockDict"


class StrawDict(TypedDict, total=False):
    length: float
