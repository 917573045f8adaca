"""Inspecting type annotations."""

from __future__ import annotations

import types
from collections import abc
from collections.abc import Iterator
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

UNIONS = (Union, types.UnionType)
LISTS = (list, tuple, set, frozenset, abc.Sequence, abc.Iterable, abc.Collection)
MAPPINGS = (dict, abc.Mapping, abc.MutableMapping)


def members_of(args: tuple[Any, ...], discriminator: str | None = None) -> Iterator[tuple[Any, str | None]]:
    """The members of a union, including nested unions and aliases, each with its discriminator field."""
    for form in args:
        inner, tag = form, discriminator
        while get_origin(inner) is Annotated or (is_alias(inner) and not isinstance(inner.__value__, str)):
            if is_alias(inner):
                inner = inner.__value__
            else:
                tag = discriminator_in(get_args(inner)) or tag
                inner = get_args(inner)[0]
        if get_origin(inner) in UNIONS:
            yield from members_of(get_args(inner), tag)
        else:
            yield (inner if is_structure(inner) else form), tag


def discriminator_in(annotated: tuple[Any, ...]) -> str | None:
    """The discriminator in the metadata of an annotation."""
    names = (getattr(mark, "discriminator", None) for mark in annotated[1:])
    return next((name for name in names if isinstance(name, str)), None)


def is_model(form: Any) -> bool:
    """Whether a type is a model class."""
    # list[int] is an instance of type, too.
    return isinstance(form, type) and get_origin(form) is None and issubclass(form, BaseModel)


def is_alias(form: Any) -> bool:
    """Whether a type is a lazily evaluated type alias."""
    # On some Python versions, typing and typing_extensions each have a class of this name.
    return type(form).__name__ == "TypeAliasType"


def is_structure(form: Any) -> bool:
    """Whether a type is more than a scalar."""
    return is_model(form) or is_alias(form) or get_origin(form) is not None
