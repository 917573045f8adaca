"""TypedDicts for the types: others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..others import FirstItem, Pet, SecondItem, 用户


class ClientPetDict(TypedDict, total=False):
    a: str


class FirstDict(TypedDict, total=False):
    item: FirstItem | FirstItemDict


class FirstItemDict(TypedDict, total=False):
    a: bool


class ModelDict(TypedDict, total=False):
    a: int


class PagePetDict(TypedDict, total=False):
    items: Sequence[Pet | PetDictDict]


PetDictDict = TypedDict(
    "PetDictDict",
    {
        "createdAt": "str",
        "created_at": "str",
        "class": "str",
        "model_dump": "str",
        "str": "str",
        "@type": "str",
        "type": "str",
        "": "str",
        "+1": "int",
        "-1": "int",
    },
    total=False,
)


class PetDictDictDict(TypedDict, total=False):
    a: str
    b: str


class SecondDict(TypedDict, total=False):
    item: SecondItem | SecondItemDict


class SecondItemDict(TypedDict, total=False):
    b: bool


用户Dict = TypedDict(
    "用户Dict",
    {
        "用户": "用户 | 用户Dict",
    },
    total=False,
)
