"""Types: others."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.model import Model as _Model


class FirstItem(_Model):
    a: bool | None = None


class First(_Model):
    item: FirstItem | None = None


class Model(_Model):
    a: int | None = None


class Pet(_Model):
    created_at_camel: Annotated[str | None, Field(alias="createdAt")] = None
    created_at: str | None = None
    class_: Annotated[str | None, Field(alias="class")] = None
    model_dump_: Annotated[str | None, Field(alias="model_dump")] = None
    str_: Annotated[str | None, Field(alias="str")] = None
    at_type: Annotated[str | None, Field(alias="@type")] = None
    type: str | None = None
    field: Annotated[str | None, Field(alias="")] = None
    plus_1: Annotated[int | None, Field(alias="+1")] = None
    minus_1: Annotated[int | None, Field(alias="-1")] = None


class PagePet(_Model):
    items: list[Pet] | None = None


class PetDict(_Model):
    a: str | None = None
    b: str | None = None


class SecondItem(_Model):
    b: bool | None = None


class Second(_Model):
    item: SecondItem | None = None


class ClientPet(_Model):
    a: str | None = None


class 用户(_Model):
    用户_: Annotated[用户 | None, Field(alias="用户")] = None
