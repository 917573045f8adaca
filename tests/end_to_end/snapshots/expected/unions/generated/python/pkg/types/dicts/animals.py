"""TypedDicts for the types: animals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal


AnimalDict: TypeAlias = "CatDict | DogDict"


class CatDict(TypedDict, total=False):
    species: Required[Literal["cat"]]
    lives: int


class DogDict(TypedDict, total=False):
    species: Required[Literal["dog"]]
    barks: bool
