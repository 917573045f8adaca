"""Types: others."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.model import Model


class FirstItem(Model):
    a: bool | None = None


class First(Model):
    item: FirstItem | None = None


class ClientModel(Model):
    a: int | None = None


class Pet(Model):
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


class PagePet(Model):
    items: list[Pet] | None = None


class PetDict(Model):
    a: str | None = None
    b: str | None = None


class SecondItem(Model):
    b: bool | None = None


class Second(Model):
    item: SecondItem | None = None


class ClientPet(Model):
    a: str | None = None


class 用户(Model):
    用户_: Annotated[用户 | None, Field(alias="用户")] = None
